/**
 * The end of a law in a text: `De regeling <Wet id="regeling-ptz" zegt="vervalt" />.` The day comes from
 * content/wetswijzigingen.yaml, and the words follow the day on which somebody reads them.
 */
import { wordsOn, type DatedWords } from "./dated-words.ts";
import { formatDateText } from "../../border/dates.ts";
import { lawPhrases, wordLawChange, type LawChange, type LawPhrase } from "./law-change.ts";

export type LawDates = readonly Pick<LawChange, "id" | "ends">[];

export interface LawFault {
  found: string;
  expected: string;
}

const form = `<Wet id="..." zegt="${lawPhrases.join(" of ")}" /> op één regel, met een id uit content/wetswijzigingen.yaml`;
const SENTENCE_END = /(?<=[.!?:])\s+/u;
const TAG = /<Wet\b[^>]*>?/gu;
/** Words that make a sentence with a date one about a law. */
const LEGAL = /\b(?:wet|wetten|wettelijke?|regeling(?:en)?|verval\w*|geldt|gelden|gold(?:en)?)\b/iu;

/** Reads the attributes as written; null when the law or the phrase does not exist. */
export function readLawQuote(attributes: Readonly<Record<string, unknown>>, laws: LawDates): DatedWords | null {
  const { id, zegt, ...rest } = attributes;
  const law = laws.find((each) => each.id === id);
  const phrase = lawPhrases.find((each): each is LawPhrase => each === zegt);
  return law === undefined || phrase === undefined || Object.keys(rest).length > 0 ? null : wordLawChange(law, phrase);
}

function readTag(tag: string, laws: LawDates): DatedWords | null {
  const written = /^<Wet((?:\s+[\w-]+="[^"]*")*)\s*\/>$/u.exec(tag)?.[1];
  if (written === undefined) return null;
  const pairs = [...written.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, name = "", value = ""]): [string, string] => [
    name,
    value,
  ]);
  return readLawQuote(Object.fromEntries(pairs), laws);
}

/** A text as its fixed pieces and the words between them that depend on the day. Throws on a quote that cannot be read. */
export function splitLawQuotes(text: string, laws: LawDates): (string | DatedWords)[] {
  const pieces: (string | DatedWords)[] = [];
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const words = readTag(match[0], laws);
    if (words === null) throw new Error(`gevonden ${match[0]}; verwacht ${form}`);
    pieces.push(text.slice(end, match.index), words);
    end = match.index + match[0].length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== "");
}

/** A text as it reads on a day ("2026-11-21"), for what cannot change by itself: a Word file. */
export function fillLawQuotes(text: string, laws: LawDates, day: string): string {
  return splitLawQuotes(text, laws)
    .map((piece) => (typeof piece === "string" ? piece : wordsOn(piece, day)))
    .join("");
}

/** A text without the sentences that quote the end of a law, for readers whose words cannot follow the day. */
export function leaveOutLawQuotes(text: string): string {
  return text
    .split(SENTENCE_END)
    .filter((sentence) => !sentence.includes("<Wet"))
    .join(" ");
}

/** Faults of one line or field: a quote that cannot be read, or the end of a law typed by hand. */
export function checkLawQuotes(text: string, laws: LawDates): LawFault[] {
  const unread = !text.includes("<Wet")
    ? []
    : [...text.matchAll(TAG)]
        .filter(([tag]) => readTag(tag, laws) === null)
        .map(([tag]) => ({ found: tag, expected: form }));
  return [...unread, ...findTypedDates(text, laws)];
}

const patterns = new Map<string, RegExp>();

/** Made once for each day: thousands of lines are searched for the same few. */
function patternOf(ends: string): RegExp {
  const pattern = patterns.get(ends) ?? makePattern(ends);
  patterns.set(ends, pattern);
  return pattern;
}

/** "1 januari 2027", "1 jan. 2027", "1-1-2027" and "2027-01-01" are the same day. */
function makePattern(ends: string): RegExp {
  const [year = "", month = "", day = ""] = ends.split("-");
  const [, name = ""] = formatDateText(ends).split(/\s/u);
  const [d, m] = [Number(day), Number(month)];
  return new RegExp(
    `(?<!\\d)(?:0?${d}\\s(?:${name}|${name.slice(0, 3)}\\.?)\\s${year}|0?${d}[-/]0?${m}[-/]${year}|${ends})(?!\\d)`,
    "iu",
  );
}

function findTypedDates(text: string, laws: LawDates): LawFault[] {
  if (!LEGAL.test(text)) return [];
  const sentences = text.split(SENTENCE_END);
  return laws.flatMap(({ id, ends }) =>
    sentences.flatMap((sentence) => {
      const found = patternOf(ends).exec(sentence)?.[0];
      if (found === undefined || !LEGAL.test(sentence)) return [];
      return [
        {
          found: `"${found}"`,
          expected: `<Wet id="${id}" zegt="${lawPhrases.join(" of ")}" />, zodat elke tekst na die dag meeverandert`,
        },
      ];
    }),
  );
}
