import { parse as parseCsv } from "csv-parse/sync";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { FieldPath, Problem } from "../../src/domain/border/problem.ts";
import type { ParsedDocument } from "../../src/domain/border/validate.ts";
import { parsePlainYaml } from "./quick-yaml.ts";
import { isReadable, readText } from "./read-once.ts";

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
  return recall(parsedFiles, join(root, file), text.value, () => parsePlainYaml(file, text.value));
}

/** What each file was parsed to last: several checks read the same files, and parsing is most of their time. */
type Recalled<T> = Map<string, { text: string; parsed: T }>;
const parsedFiles: Recalled<ReadResult> = new Map();
const parsedEntries: Recalled<ReadEntry> = new Map();

function recall<T>(parsedBefore: Recalled<T>, place: string, text: string, parse: () => T): T {
  const before = parsedBefore.get(place);
  if (before?.text === text) return before.parsed;
  const parsed = parse();
  parsedBefore.set(place, { text, parsed });
  return parsed;
}

/** Reads an MDX file: its YAML front matter between two lines of ---, and the body below. */
export function readEntry(root: string, file: string): ReadEntry {
  const text = readUnixText(root, file);
  if (text.problems) return text;
  return recall(parsedEntries, join(root, file), text.value, () => parseEntry(file, text.value));
}

function parseEntry(file: string, text: string): ReadEntry {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text);
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
  return recall(parsedFiles, join(root, file), text.value, () => parseTable(file, text.value, mayBeEmpty));
}

function parseTable(file: string, text: string, mayBeEmpty: boolean): ReadResult {
  try {
    let columns: string[] = [];
    const readHeader = (names: string[]) => (columns = names);
    const rows = parseCsv(text, {
      columns: readHeader,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    const twice = columns.find((name, index) => columns.indexOf(name) !== index);
    if (twice !== undefined)
      return {
        problems: [
          wholeFile(file, `de kolom "${twice}" twee keer in de kopregel`, "een kopregel met elke kolom één keer"),
        ],
      };
    if (rows.length === 0 && !mayBeEmpty)
      return { problems: [wholeFile(file, "geen rijen", "een kopregel en ten minste één rij")] };
    const lineAt = ([row]: FieldPath) => (typeof row === "number" ? (rows[row]?.info.lines ?? 1) : 1);
    return { document: { file, data: rows.map(({ record }) => record), lineAt, columns } };
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
    if (!isReadable(path))
      return { problems: [wholeFile(file, "tekens die geen UTF-8 zijn", "een bestand opgeslagen als UTF-8")] };
    const value = text.replace(/^\ufeff/u, "").replaceAll("\r\n", "\n");
    if (value.trim() === "") return { problems: [wholeFile(file, "een leeg bestand", "velden met waarden")] };
    return { value };
  } catch {
    return { problems: [wholeFile(file, "geen leesbaar bestand", "een bestand op deze plaats")] };
  }
}

function wholeFile(file: string, found: string, expected: string): Problem {
  return { file, line: 1, field: "", found, expected };
}
