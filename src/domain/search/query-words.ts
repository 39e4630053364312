import { foldText, isLetter } from "../border/fold-text.ts";

/** Words that nearly every page or every question has: they find nothing and push good answers down. */
const emptyWords = new Set([
  "aan",
  "als",
  "bij",
  "daar",
  "dan",
  "dat",
  "de",
  "deze",
  "die",
  "dit",
  "doe",
  "doen",
  "doet",
  "door",
  "dus",
  "een",
  "eens",
  "eigenlijk",
  "en",
  "er",
  "ga",
  "gaan",
  "gaat",
  "geen",
  "haar",
  "heb",
  "hebben",
  "heeft",
  "hem",
  "het",
  "hier",
  "hij",
  "hoe",
  "hoeveel",
  "hun",
  "iemand",
  "iets",
  "ik",
  "in",
  "is",
  "je",
  "jij",
  "jullie",
  "kan",
  "komt",
  "krijg",
  "krijgt",
  "kun",
  "kunnen",
  "kunt",
  "mag",
  "me",
  "mee",
  "meer",
  "men",
  "met",
  "mij",
  "mijn",
  "moet",
  "moeten",
  "mogen",
  "na",
  "naar",
  "niet",
  "nog",
  "nu",
  "of",
  "om",
  "ons",
  "onze",
  "ook",
  "op",
  "over",
  "patient",
  "patienten",
  "te",
  "telefoon",
  "telefoonnummer",
  "tot",
  "toch",
  "u",
  "uit",
  "uw",
  "van",
  "vind",
  "vinden",
  "voor",
  "waar",
  "waarom",
  "wanneer",
  "wat",
  "we",
  "wel",
  "welk",
  "welke",
  "werd",
  "wie",
  "wij",
  "wil",
  "willen",
  "wordt",
  "worden",
  "ze",
  "zich",
  "zij",
  "zijn",
  "zo",
  "zou",
  "zoek",
]);

/** The words of a text, folded: letters and digits, with the hyphens and apostrophes inside words as spaces. */
export function splitWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** True for a folded word that finds nothing by itself. */
export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word) || isLetter(word);
}

/** The words of a question that can find something; all but single letters when none is left. */
export function pickQueryWords(query: string): string[] {
  const words = splitWords(query);
  const telling = words.filter((word) => !isEmptyWord(word));
  return telling.length > 0 ? telling : words.filter((word) => !isLetter(word));
}

/** A name as the index keeps it, to find the page or the word that is called exactly so. */
export function foldName(text: string): string {
  return splitWords(text).join(" ");
}
