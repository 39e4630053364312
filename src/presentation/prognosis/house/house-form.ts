/** What a visitor fills in about one house, as it travels in the address, and the question for the model it makes. */
import type { OtherBeds } from "../../../domain/prognosis/data/model-data.ts";
import { MOST_YEARS, type HouseQuestion } from "../../../domain/prognosis/house/house-question.ts";
import { quoteLink } from "../scenarios/quote-link.ts";
import { readPairs } from "../scenarios/read-pairs.ts";
import { findMeantWord, listUnknownNames } from "../scenarios/unknown-names.ts";

/** The choice of a house that the model does not know. */
export const OWN_HOUSE = "eigen";

/** null: not filled in. */
export interface HouseForm {
  /** Id of a house, OWN_HOUSE, or empty: not chosen yet. */
  house: string;
  /** Of a house of one's own. */
  name: string;
  region: string;
  beds: number | null;
  /** One per year, with gaps where nothing is filled in. */
  admissions: readonly (number | null)[];
  refusals: number | null;
  stay: number | null;
  turnover: number | null;
  planned: number | null;
  /** null: now. */
  year: number | null;
  /** Share, 0-1. */
  target: number | null;
  /** A larger house draws people from its neighbours. */
  draws: boolean;
}

/** What the page offers to choose from. */
export interface HouseChoices {
  houses: readonly ({ id: string; name: string; beds: number | null } & Pick<OtherBeds, "lastKnown">)[];
  regions: readonly { id: string; label: string }[];
  years: readonly number[];
  /** The year at first. */
  year: number;
}

const LONGEST_NAME = 80;
/** Words of the address besides those of FIGURES. */
const HOUSE = "huis";
const REGION = "regio";
const NAME = "naam";
const ADMISSIONS = "opnames";
const DRAWS = "trekt";
const YEAR = "jaar";
/** Value of YEAR. */
const NOW = "nu";
/** Fields that are one number, by their word in the address. */
const FIGURES = {
  bedden: "beds",
  weigeringen: "refusals",
  verblijf: "stay",
  wisseltijd: "turnover",
  plan: "planned",
  doel: "target",
} as const;

export function blankForm({ regions, year }: HouseChoices): HouseForm {
  return {
    house: "",
    name: "",
    region: regions[0]!.id,
    beds: null,
    admissions: [],
    refusals: null,
    stay: null,
    turnover: null,
    planned: null,
    year,
    target: null,
    draws: false,
  };
}

type IsAllowed = (field: keyof HouseForm, value: number) => boolean;

const readAddress = (search: string) => readPairs(search, [NAME]);

/** Whether an address asks about one house. */
export function isAboutHouse(search: string): boolean {
  return readAddress(search).has(HOUSE);
}

/** A field of the form that the address fills in with what cannot be, or a name in it that is no field. */
export type UnreadField =
  | {
      field: "house" | "region" | "admissions" | "year" | "draws" | (typeof FIGURES)[keyof typeof FIGURES];
      /** As the address has it. */
      value: string;
    }
  | { field: "unknown"; name: string; value: string; meant: string | null };

/** Every name that an address of this form can hold. */
export const HOUSE_NAMES: readonly string[] = [HOUSE, REGION, NAME, ADMISSIONS, DRAWS, YEAR, ...Object.keys(FIGURES)];

/** What the words of an address can stand for. */
function knownIn({ houses, regions, years }: HouseChoices) {
  return {
    isHouse: (id: string) => id === "" || id === OWN_HOUSE || houses.some((one) => one.id === id),
    isRegion: (id: string) => regions.some((one) => one.id === id),
    isYear: (text: string) => text === NOW || years.includes(Number(text)),
  };
}

/** What of an address is left out, so that a visitor can be told. */
export function listUnreadFields(search: string, choices: HouseChoices, isAllowed: IsAllowed): UnreadField[] {
  const given = readAddress(search);
  const { isHouse, isRegion, isYear } = knownIn(choices);
  const isFigure = (field: keyof HouseForm) => (text: string) => readNumber(text, field, isAllowed) !== null;
  const checks: [string, Exclude<UnreadField["field"], "unknown">, (text: string) => boolean][] = [
    [HOUSE, "house", isHouse],
    [REGION, "region", isRegion],
    ...Object.entries(FIGURES).map(([word, field]): (typeof checks)[number] => [word, field, isFigure(field)]),
    [ADMISSIONS, "admissions", isFigure("admissions")],
    [YEAR, "year", isYear],
    [DRAWS, "draws", (text) => text === "ja" || text === "nee"],
  ];
  const wrong = checks.flatMap(([word, field, isKnown]) =>
    given.getAll(word).flatMap((value, index) => {
      const isOneTooMany = word === ADMISSIONS ? index >= MOST_YEARS : index > 0;
      return value === "" || (isKnown(value) && !isOneTooMany) ? [] : [{ field, value: quoteLink(value) }];
    }),
  );
  const unknown = listUnknownNames(given, HOUSE_NAMES).map((name): UnreadField => {
    const meant = findMeantWord(name, HOUSE_NAMES);
    return { field: "unknown", name: quoteLink(name), value: quoteLink(given.get(name) ?? ""), meant };
  });
  return [...wrong, ...unknown];
}

/** What the address does not say, or says wrong, is as on a blank form. */
export function readHouseAddress(search: string, choices: HouseChoices, isAllowed: IsAllowed): HouseForm {
  const given = readAddress(search);
  const { isHouse, isRegion, isYear } = knownIn(choices);
  const form = blankForm(choices);
  const house = given.get(HOUSE) ?? "";
  if (isHouse(house)) form.house = house;
  form.name = (given.get(NAME) ?? "").slice(0, LONGEST_NAME);
  const region = given.get(REGION) ?? "";
  if (isRegion(region)) form.region = region;
  for (const [word, field] of Object.entries(FIGURES)) form[field] = readNumber(given.get(word), field, isAllowed);
  form.admissions = given
    .getAll(ADMISSIONS)
    .map((text) => readNumber(text, "admissions", isAllowed))
    .filter((count) => count !== null)
    .slice(0, MOST_YEARS);
  form.draws = given.get(DRAWS) === "ja";
  const year = given.get(YEAR) ?? "";
  if (isYear(year)) form.year = year === NOW ? null : Number(year);
  return form;
}

function readNumber(text: string | null, field: keyof HouseForm, isAllowed: IsAllowed): number | null {
  if (text === null || !/^\d{1,6}([.,]\d{1,6})?$/.test(text)) return null;
  const value = Number(text.replace(",", "."));
  return isAllowed(field, value) ? value : null;
}

/** Empty for a blank form. */
export function writeHouseAddress(form: HouseForm, { year }: HouseChoices): string {
  const written = new URLSearchParams();
  if (form.house !== "") written.set(HOUSE, form.house);
  if (form.house === OWN_HOUSE) {
    written.set(REGION, form.region);
    if (form.name !== "") written.set(NAME, form.name);
  }
  for (const [word, field] of Object.entries(FIGURES)) {
    const value = form[field];
    if (value !== null) written.set(word, String(value));
  }
  for (const count of form.admissions) if (count !== null) written.append(ADMISSIONS, String(count));
  if (form.draws) written.set(DRAWS, "ja");
  if (form.year !== year) written.set(YEAR, String(form.year ?? NOW));
  const text = written.toString();
  return text === "" ? "" : `?${text}`;
}

/** null: no house is chosen yet. */
export function askQuestion(form: HouseForm): HouseQuestion | null {
  if (form.house === "") return null;
  return {
    place: form.house === OWN_HOUSE ? { region: form.region } : { siteId: form.house },
    beds: form.beds,
    admissions: form.admissions.filter((count) => count !== null),
    refusalsPerYear: form.refusals,
    meanStayDays: form.stay,
    turnoverDays: form.turnover,
    plannedBeds: form.planned,
    year: form.year,
    refusalTarget: form.target,
    drawsGuests: form.draws && form.house !== OWN_HOUSE,
  };
}
