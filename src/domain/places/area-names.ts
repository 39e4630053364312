import { foldPlaceName, splitPlaceName } from "./place-name.ts";

/** The provinces, or German states, that a place can lie in, with what they are called as keys without spaces. */
export const PROVINCE_NAMES: Readonly<Record<string, readonly string[]>> = {
  Friesland: ["friesland", "fryslan", "fr", "frl", "fri"],
  Groningen: ["groningen", "gr", "gn", "gron"],
  Drenthe: ["drenthe", "drente", "dr"],
  Overijssel: ["overyssel", "ov", "o"],
  Gelderland: ["gelderland", "gld", "gl"],
  Flevoland: ["flevoland", "fl", "flev"],
  "Noord-Holland": ["noordholland", "nh"],
  Nedersaksen: ["nedersaksen", "niedersachsen"],
  "Noordrijn-Westfalen": ["noordrynwestfalen", "nordrheinwestfalen", "nrw"],
};
/** What a province is called, as keys without spaces; its own name when it has no other. */
export function namesOfProvince(province: string): readonly string[] {
  return PROVINCE_NAMES[province] ?? [foldPlaceName(province)];
}

/** Parts of provinces, as people name them. */
const REGIONS: readonly string[] = [
  "twente",
  "twenthe",
  "salland",
  "achterhoek",
  "veluwe",
  "noordwestveluwe",
  "betuwe",
  "kopvanoveryssel",
  "noordoostoveryssel",
  "drentheensteenwykerland",
  "vechtdal",
  "ysselvecht",
  "ysseldelta",
  "oostgroningen",
  "westerwolde",
  "hogeland",
  "ommelanden",
  "veenkolonien",
  "zuidoostdrenthe",
  "zuidwestdrenthe",
  "noorddrenthe",
  "noordoostpolder",
  "waddeneilanden",
  "gaasterland",
  "stellingwerven",
  "friesewouden",
  "noordoostfriesland",
  "noordwestfriesland",
  "zuidwestfriesland",
  "zuidoostfriesland",
  "emsland",
  "grafschaftbentheim",
  "oostfriesland",
  "ostfriesland",
  "duitsland",
  "noordnederland",
  "oostnederland",
];
/** Words that say that a region or province follows. */
export const REGION_WORDS: readonly string[] = ["regio", "streek", "provincie", "prov"];
/** Words that say what kind of area follows. */
export const AREA_WORDS: readonly string[] = ["gemeente", "gem", ...REGION_WORDS, "in"];
/** Words beside a name that say it is the town. */
export const TOWN_WORDS: readonly string[] = ["stad", "dorp", "plaats"];
export const COUNTRY: readonly string[] = ["nederland", "nl"];

/** True for the name of a province or a part of it: an area has no one point to measure from. */
export function isAreaName(text: string): boolean {
  const words = splitPlaceName(text).filter((word) => !AREA_WORDS.includes(word));
  const key = words.join("");
  return key.length > 3 && [...Object.values(PROVINCE_NAMES).flat(), ...REGIONS].includes(key);
}
