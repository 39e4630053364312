import type { FieldPath, Problem } from "../../../src/domain/border/problem.ts";
import { foldText } from "../../../src/domain/border/fold-text.ts";
import { problemAt, type ParsedDocument } from "../../../src/domain/border/validate.ts";
import { walkStrings } from "../walk-strings.ts";
import { FIRST_NAMES } from "./first-names.ts";

/** Fields that hold names of houses, organisations, streets and titles, which may well be those of somebody. */
const NAMING_FIELDS: ReadonlySet<string> = new Set([
  "alternate_names",
  "name",
  "street",
  "publisher",
  "title",
  "url",
  "quote",
  "number",
  "note_source",
]);
const ROLE_FIELDS: ReadonlySet<string> = new Set([
  "by_role",
  "reviewed_by_role",
  "contact_role",
  "owner",
  "checked_by",
  "delivered_by",
  "maker",
]);

const MOBILE = /(?<![\d-])(?:\+31[ -]?\(?0?\)?[ -]?6|06)(?:[ -]?\d){8}(?!\d)/gu;
const E_MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const PRIVATE_HOSTS =
  /@(?:gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|planet|home|xs4all|upcmail|casema|hetnet)\./iu;
const TITLED = String.raw`\b(?:[Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Mm]eneer|de heer|[Dd]rs|[Dd]r|[Ii]r|[Mm]r)\.?\s`;
const ADDRESSED = new RegExp(
  String.raw`${TITLED}+(?:(?:van|de|der|den|ten|ter|\p{Lu}\.)\s?)*(?!(?:De|Het|Een|Of|En|U|Wij)\b)\p{Lu}\p{Ll}+`,
  "gu",
);
const FULL_NAME = /(?<![\p{L}'’-])(\p{Lu}[\p{L}-]+)((?: (?:van|de|der|den|ten|ter|'t|’t))*) (\p{Lu}\p{Ll}+[\p{L}-]*)/gu;
/** What every full name, and everyone who is addressed, has: most texts have neither, and to list none takes long. */
const NAME_BEGIN = /[\p{L}-] \p{Lu}\p{Ll}/u;
const TITLE = new RegExp(TITLED, "u");
/** What follows the name of somebody when a house or a street carries it. */
const NAMED_AFTER =
  /^[\s-]*(?:[Hh]ospice|[Hh]uis|[Gg]asthuis|[Ss]tichting|[Ss]traat|[Ll]aan|[Ff]onds|[Aa]cademie|[Hh]ospitium)|^huis|^straat|^laan/u;

/** What stands before the name of a building. */
const NAMED_HOUSE = /(?:huis|huize|hospice|gebouw|locatie|flat|hof|hoeve|villa|straat|stichting)\s$/iu;

/** A piece of text that tells of one person. */
interface Trace {
  found: string;
  expected: string;
}

/**
 * Names, mobile numbers and addresses of one person, in a field or in the text below the head.
 * @param known names of houses and organisations, which may hold that of somebody
 */
export function findPersons(
  document: ParsedDocument,
  body: string,
  bodyLine: number,
  known: readonly string[],
): { problems: Problem[]; warnings: Problem[] } {
  const fields = walkStrings(document.data, [], mayTrace).map(({ path, text }) => ({
    path,
    ...traceText(text, path, known),
  }));
  const lines = body
    .split("\n")
    .flatMap((text, index) => (mayTrace(text) ? [{ line: bodyLine + index, ...traceText(text, [], known) }] : []));
  const inField = (path: FieldPath, trace: Trace) => problemAt(document, path, trace.expected, trace.found);
  const inLine = (line: number, trace: Trace): Problem => ({ file: document.file, line, field: "", ...trace });
  return {
    problems: [
      ...fields.flatMap(({ path, sure }) => sure.map((trace) => inField(path, trace))),
      ...lines.flatMap(({ line, sure }) => sure.map((trace) => inLine(line, trace))),
    ],
    warnings: [
      ...fields.flatMap(({ path, likely }) => likely.map((trace) => inField(path, trace))),
      ...lines.flatMap(({ line, likely }) => likely.map((trace) => inLine(line, trace))),
    ],
  };
}

/** Whether a text has what every trace has: digits of a number, an @, or a space between the words of a name. */
function mayTrace(text: string): boolean {
  return text.includes("@") || text.includes("6") || /\s/u.test(text);
}

function traceText(text: string, path: FieldPath, known: readonly string[]): { sure: Trace[]; likely: Trace[] } {
  const name = String(path.findLast((part) => typeof part === "string") ?? "");
  const isNumber = name === "number" && path.includes("phones");
  const mobiles = isNumber || !text.includes("6") ? [] : [...text.matchAll(MOBILE)].map(([found]) => found);
  const mails = !text.includes("@") ? [] : [...text.matchAll(E_MAIL)].map(([found]) => found).filter(isPersonal);
  const names = NAMING_FIELDS.has(name) || /^https?:/u.test(text) ? [] : listNames(text, known);
  const asTrace = (found: string): Trace => ({
    found: `de naam "${found}"`,
    expected: "een rol, zoals de coördinator; namen van personen staan niet op de site",
  });
  return {
    sure: [
      ...mobiles.map((found) => ({
        found: `een mobiel nummer (${found})`,
        expected: "het nummer van het huis, in phones; een nummer van een persoon hoort niet op de site",
      })),
      ...mails.map((found) => ({
        found: `een persoonlijk e-mailadres (${found})`,
        expected: "een adres van het huis of de organisatie, zoals info@...",
      })),
      ...(ROLE_FIELDS.has(name) ? names.map(asTrace) : []),
    ],
    likely: ROLE_FIELDS.has(name) ? [] : names.map(asTrace),
  };
}

function isPersonal(address: string): boolean {
  const [local = ""] = address.split("@");
  const parts = foldText(local).split(/[._-]/u);
  return (
    PRIVATE_HOSTS.test(address) || (parts.length > 1 && (FIRST_NAMES.has(parts[0] ?? "") || parts[0]?.length === 1))
  );
}

/** Names in a text, but those that are part of the name of a house or organisation there. */
function listNames(text: string, known: readonly string[]): string[] {
  const full = listMatches(text, NAME_BEGIN, FULL_NAME).filter((match) => {
    const [whole, first = ""] = match;
    const isName = FIRST_NAMES.has(foldText(first)) && !/(?:huis|hospice|straat|laan|plein)$/u.test(whole);
    const isHouse =
      NAMED_HOUSE.test(text.slice(0, match.index)) || NAMED_AFTER.test(text.slice(match.index + whole.length));
    return isName && !isHouse;
  });
  const found = [...full, ...listMatches(text, TITLE, ADDRESSED)].map(([whole]) => whole);
  return [...new Set(found)].filter((name) => !known.some((other) => other.includes(name) && text.includes(other)));
}

function listMatches(text: string, begin: RegExp, pattern: RegExp): RegExpExecArray[] {
  return begin.test(text) ? [...text.matchAll(pattern)] : [];
}
