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
export function formatProblem({ file, line, field, found, expected }: Problem): string {
  const place = field === "" ? "" : `  ${field}:`;
  return `${file}:${line}${place} gevonden ${found}; verwacht ${expected}`;
}

/** The order in which problems are reported: by file, line and field. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => byText(a.file, b.file) || a.line - b.line || byText(a.field, b.field) || byText(a.expected, b.expected),
  );
}

/** The found value as it is printed: short, on one line, and with nothing that could disturb a terminal. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "niets";
  if (value === null) return "een leeg veld";
  if (typeof value === "string") return value === "" ? "een lege tekst" : `"${visibleText(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? "een lege lijst" : `een lijst van ${value.length}`;
  if (typeof value === "object") return "een blok met velden";
  return String(value);
}

function visibleText(text: string): string {
  const shown = text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
