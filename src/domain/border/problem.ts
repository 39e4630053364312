/** Something wrong in a content file, told so that an editor can mend it. */
export interface Problem {
  /** Path of the file from the project folder, such as content/hospices/hospice-zwolle.yaml. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** The field, such as address.postal_code; empty when it is about the whole file. */
  field: string;
  /** What stands there, in Dutch. */
  found: string;
  /** What is expected, in Dutch. */
  expected: string;
}

export type FieldPath = readonly (string | number)[];

/** A path as an editor reads it: `phones[1].number`, counted from 1. */
export function formatFieldPath(path: FieldPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part + 1}]`;
    return text === "" ? part : `${text}.${part}`;
  }, "");
}

/** One line of the report: file:line, field, found and expected. */
export function formatProblem(problem: Problem): string {
  const { file, line, field, found, expected } = readable(problem);
  const place = field === "" ? "" : `  ${field}:`;
  return `${file}:${line}${place} gevonden ${found}; verwacht ${expected}`;
}

/** Names and values are typed by people and programs: one of thousands of letters would push the rest off the screen. */
const LONGEST_FIELD = 120;
const LONGEST_FOUND = 400;

/** The problem as it is shown: hidden marks written out, and what is very long cut short. */
export function readable(problem: Problem): Problem {
  return { ...problem, field: showField(problem.field), found: showFound(problem.found) };
}

function showField(field: string): string {
  return cut(showHidden(field), LONGEST_FIELD);
}

/** What was found, as it is shown. */
export function showFound(found: string): string {
  return cut(showHidden(found), LONGEST_FOUND);
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} tekens)` : text;
}

/** All problems as text: one per line, in a fixed order, and how many there are. */
export function formatReport(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 fout" : `${problems.length} fouten`;
  return [...sortProblems(problems).map(formatProblem), "", `${count} in de inhoud.`].join("\n");
}

/** By file, line, field and expectation: the same problems are always told in the same order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareText(a.field, b.field) ||
      compareText(a.expected, b.expected),
  );
}

/** Problems at places of which nothing was told yet: one message per fault. */
export function withoutTold(problems: readonly Problem[], told: readonly Problem[]): Problem[] {
  const place = ({ file, line, field }: Problem) => `${file}:${line} ${field}`;
  const places = new Set(told.map(place));
  return problems.filter((problem) => !places.has(place(problem)));
}

/** Order by code unit, which does not depend on the language of the machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const LONGEST_SHOWN = 80;

/** The found value as it is printed, in Dutch and short enough for one line. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "niets (het veld ontbreekt)";
  if (value === null) return "niets (het veld is leeg)";
  if (typeof value === "string") {
    if (value.trim() === "") return "een lege tekst";
    return value.length > LONGEST_SHOWN ? `"${value.slice(0, LONGEST_SHOWN)}…"` : `"${value}"`;
  }
  if (Array.isArray(value)) return value.length === 0 ? "een lege lijst" : `een lijst van ${value.length}`;
  return typeof value === "object" ? "een groep velden" : JSON.stringify(value);
}

/** Writes hidden and control characters out, so that what an editor reads is what stands there. */
function showHidden(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
