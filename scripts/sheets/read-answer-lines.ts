import type { Sheet } from "./unreadable-sheet.ts";

/** Answers as lines, "Bedden: 6", as the form on the site gives them for a message; null when no line has a question. */
export function readAnswerLines(file: string, text: string): Sheet | null {
  const rows = text.split(/\r?\n/u).flatMap((line, index) => {
    // Without the marks of an answered message first: within one pattern long runs of spaces would be read over and over.
    const said = line.replace(/^[\s>]+/u, "");
    const [, question = "", answer = ""] =
      /^([^:\t;]+(?::\s*(?:toelichting|uitgever|webadres))?):\s+(\S.*)$/u.exec(said) ?? [];
    if (question === "") return [];
    return [{ number: index + 1, cells: new Map([question, answer].map((cell, at) => [at, { text: cell.trim() }])) }];
  });
  if (rows.length === 0) return null;
  const header = new Map(["vraag", "antwoord"].map((cell, at) => [at, { text: cell }]));
  return { name: file, merges: [], rows: [{ number: 0, cells: header }, ...rows] };
}
