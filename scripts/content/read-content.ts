import { parse as parseCsv } from "csv-parse/sync";
import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FieldPath, Problem } from "../../src/domain/border/problem.ts";
import type { ParsedDocument } from "../../src/domain/border/validate.ts";
import { parsePlainYaml } from "./quick-yaml.ts";
import { readText } from "./read-once.ts";

/** A file that could be read, or the problems that kept it from being read. */
export type ReadResult = { document: ParsedDocument; problems?: never } | { document?: never; problems: Problem[] };

/** Written text: its front matter, and the body with the line on which it begins. */
export type ReadEntry =
  | { document: ParsedDocument; body: string; bodyLine: number; problems?: never }
  | { document?: never; problems: Problem[] };

/** Paths from `root` of the files in a content folder with this ending, in a fixed order; none when it is not there. */
export function listFiles(root: string, folder: string, ending: string): string[] {
  return listNames(root, folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}

/** Files in a folder that holds one kind only, but with another ending: nobody would read them. */
export function findStrayFiles(root: string, folder: string, ending: string): Problem[] {
  return listNames(root, folder)
    .filter((name) => !name.endsWith(ending))
    .map((name) =>
      wholeFile(`${folder}/${name}`, "een bestand dat niemand leest", `alleen bestanden die eindigen op ${ending}`),
    );
}

function listNames(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => !name.startsWith("."))
      .sort();
  } catch {
    return [];
  }
}

/** Reads a YAML file; `file` is its path from `root`. */
export function readYaml(root: string, file: string): ReadResult {
  const text = readUnixText(root, file);
  if (text.problems) return text;
  const place = join(root, file);
  const before = parsedFiles.get(place);
  if (before?.text === text.value) return before.parsed;
  const parsed = parsePlainYaml(file, text.value);
  parsedFiles.set(place, { text: text.value, parsed });
  return parsed;
}

/** What each YAML file was parsed to last: several checks read the same records, and parsing is most of their time. */
const parsedFiles = new Map<string, { text: string; parsed: ReadResult }>();

/** Reads an MDX file: its YAML front matter between two lines of ---, and the body below. */
export function readEntry(root: string, file: string): ReadEntry {
  const text = readUnixText(root, file);
  if (text.problems) return text;
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text.value);
  if (!match) return { problems: [wholeFile(file, "geen kop", "een kop met velden tussen twee regels met ---")] };
  const [, head = "", body = ""] = match;
  // The first line of the front matter is line 2 of the file.
  const front = parsePlainYaml(file, head, 1);
  return front.problems ? front : { document: front.document, body, bodyLine: head.split("\n").length + 3 };
}

/** Reads a CSV file with a header into rows of text; the path of a row is its index, from 0. */
export function readCsv(root: string, file: string, { mayBeEmpty = false } = {}): ReadResult {
  const text = readUnixText(root, file);
  if (text.problems) return text;
  try {
    const rows = parseCsv(text.value, { columns: true, info: true, skip_empty_lines: true, trim: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    if (rows.length === 0 && !mayBeEmpty)
      return { problems: [wholeFile(file, "geen rijen", "een kopregel en ten minste één rij")] };
    const lineAt = ([row]: FieldPath) => (typeof row === "number" ? (rows[row]?.info.lines ?? 1) : 1);
    return { document: { file, data: rows.map(({ record }) => record), lineAt } };
  } catch (error) {
    const line = error instanceof Error && "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    return {
      problems: [
        { ...wholeFile(file, "een regel die niet bij de kopregel past", "evenveel kolommen als in de kopregel"), line },
      ],
    };
  }
}

/** Reads a JSON file; problems are reported for the file as a whole. */
export function readJson(root: string, file: string): ReadResult {
  const text = readUnixText(root, file);
  if (text.problems) return text;
  try {
    return { document: { file, data: JSON.parse(text.value), lineAt: () => 1 } };
  } catch {
    return { problems: [wholeFile(file, "een fout in de JSON", "geldige JSON")] };
  }
}

/** Text of a file with line ends as on Unix, so that a checkout on Windows reads the same. */
function readUnixText(root: string, file: string): { value: string; problems?: never } | { problems: Problem[] } {
  const path = join(root, file);
  try {
    const text = readText(path);
    if (text.includes(UNREADABLE) && !isUtf8(readFileSync(path)))
      return { problems: [wholeFile(file, "tekens die geen UTF-8 zijn", "een bestand opgeslagen als UTF-8")] };
    const value = text.replace(/^\ufeff/u, "").replaceAll("\r\n", "\n");
    if (value.trim() === "") return { problems: [wholeFile(file, "een leeg bestand", "velden met waarden")] };
    return { value };
  } catch {
    return { problems: [wholeFile(file, "geen leesbaar bestand", "een bestand op deze plaats")] };
  }
}

/** Stands where bytes are no UTF-8; a text may also hold it by itself. */
const UNREADABLE = "\ufffd";

function wholeFile(file: string, found: string, expected: string): Problem {
  return { file, line: 1, field: "", found, expected };
}
