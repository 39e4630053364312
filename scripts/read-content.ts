import { parse as parseCsv } from "csv-parse/sync";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument, type Document } from "yaml";
import type { FieldPath, Problem } from "../src/domain/directory/problem.ts";
import type { ParsedDocument } from "../src/domain/directory/validate.ts";

/** A file that could be read, or the problems that kept it from being read. */
export type ReadResult = { document: ParsedDocument; problems?: never } | { document?: never; problems: Problem[] };

/** Names of the files in a content folder with one of these endings, in a fixed order. */
export function listFiles(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending) && !name.startsWith("."))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Reads a YAML file; `file` is its path from `root`. Every problem of the file comes back at once. */
export function readYaml(root: string, file: string): ReadResult {
  const text = readText(root, file);
  if (text.problems) return text;
  const lines = new LineCounter();
  // Core schema of YAML 1.2: dates stay text. Aliases are refused, so a small file cannot become a huge one.
  const yaml = parseDocument(text.value, { lineCounter: lines, version: "1.2", uniqueKeys: true, prettyErrors: false });
  const problems = [...yaml.errors, ...yaml.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    field: "",
    found: wordYamlError(error.code),
    expected: "geldige YAML",
  }));
  if (problems.length > 0) return { problems };
  try {
    const data: unknown = yaml.toJS({ maxAliasCount: 0 });
    if (data === null || data === undefined) return { problems: [wholeFile(file, "een leeg bestand", "velden met waarden")] };
    return { document: { file, data, lineAt: (path) => lineInYaml(yaml, lines, path) } };
  } catch {
    return { problems: [wholeFile(file, "een verwijzing (* of &)", "de waarde zelf, zonder verwijzing")] };
  }
}

/** Reads a CSV file with a header into rows of text; a row's path is its index, from 0. */
export function readCsv(root: string, file: string): ReadResult {
  const text = readText(root, file);
  if (text.problems) return text;
  try {
    const rows = parseCsv(text.value, { columns: true, info: true, skip_empty_lines: true, trim: true }) as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    if (rows.length === 0) return { problems: [wholeFile(file, "geen rijen", "een kopregel en ten minste één rij")] };
    const lineAt = ([row]: FieldPath) => (typeof row === "number" ? (rows[row]?.info.lines ?? 1) : 1);
    return { document: { file, data: rows.map(({ record }) => record), lineAt } };
  } catch (error) {
    const line = error instanceof Error && "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    return { problems: [{ ...wholeFile(file, "een regel die niet bij de kopregel past", "evenveel kolommen als in de kopregel"), line }] };
  }
}

/** Reads a JSON file; problems are reported for the file as a whole. */
export function readJson(root: string, file: string): ReadResult {
  const text = readText(root, file);
  if (text.problems) return text;
  try {
    return { document: { file, data: JSON.parse(text.value), lineAt: () => 1 } };
  } catch {
    return { problems: [wholeFile(file, "een fout in de JSON", "geldige JSON")] };
  }
}

function readText(root: string, file: string): { value: string; problems?: never } | { problems: Problem[] } {
  const bytes = readBytes(join(root, file));
  if (!bytes) return { problems: [wholeFile(file, "geen leesbaar bestand", "een bestand op deze plaats")] };
  try {
    const value = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (value.trim() === "") return { problems: [wholeFile(file, "een leeg bestand", "velden met waarden")] };
    return { value };
  } catch {
    return { problems: [wholeFile(file, "tekens die geen UTF-8 zijn", "een bestand opgeslagen als UTF-8")] };
  }
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function wholeFile(file: string, found: string, expected: string): Problem {
  return { file, line: 1, field: "", found, expected };
}

function lineInYaml(yaml: Document, lines: LineCounter, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOfField(yaml, path.slice(0, length));
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

/** Where a field begins: at its key when it has one, so an empty value still points at its own line. */
function offsetOfField(yaml: Document, path: FieldPath): number | undefined {
  const parent = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isMapNode(parent)) {
    const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === String(key));
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = yaml.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function isMapNode(node: unknown): node is { items: { key: unknown }[] } {
  return typeof node === "object" && node !== null && "items" in node && Array.isArray(node.items) && node.items.every((item) => item !== null && typeof item === "object" && "key" in item);
}

function wordYamlError(code: string): string {
  const words: Record<string, string> = {
    DUPLICATE_KEY: "een veld dat er twee keer staat",
    TAB_AS_INDENT: "een tab; gebruik spaties om in te springen",
    BAD_INDENT: "een regel die verkeerd inspringt",
    MISSING_CHAR: "een ontbrekend teken, zoals een aanhalingsteken of haakje",
    MULTILINE_IMPLICIT_KEY: "een fout in de opbouw; zet tekst met een dubbele punt tussen aanhalingstekens",
    BLOCK_AS_IMPLICIT_KEY: "een fout in de opbouw; zet tekst met een dubbele punt tussen aanhalingstekens",
    MULTIPLE_DOCS: "een regel met --- halverwege",
  };
  return words[code] ?? `een fout in de opbouw (${code})`;
}
