import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../../src/domain/border/problem.ts";
import { problemAt, type ParsedDocument } from "../../../src/domain/border/validate.ts";
import { readCsv, readYaml } from "../read-content.ts";

const FOLDER = "content/prognose";
const HOW = "npm run prognose:gegevens controleert nieuwe cijfers en schrijft tabel, bron en wijziging samen";

interface Expectation {
  table: string;
  /** Columns that hold figures; the others name the row. */
  figures: RegExp;
  /** Least and greatest that a figure can be. */
  range: readonly [least: number, most: number];
  /** How many times the figure beside it a figure can be, from `above` on. */
  jump?: { most: number; above: number; after: number };
}

/** What figures of each table can be at all, whatever the edition. */
const EXPECTATIONS: readonly Expectation[] = [
  { table: "sterfteverhouding", figures: /^verhouding$/u, range: [0.5, 2] },
  { table: "sterftecijfers", figures: /^\d+$/u, range: [0, 1], jump: { most: 2.5, above: 0.00005, after: 2 } },
  { table: "migratie", figures: /^\d+$/u, range: [-0.3, 0.3] },
  { table: "migratiecorrectie", figures: /^per_jaar$/u, range: [-0.1, 0.1] },
  { table: "levensduurvarianten", figures: /^per_jaar$/u, range: [-0.1, 0.1] },
  { table: "bevolking-2022", figures: /^\d+/u, range: [0, 100_000], jump: { most: 5, above: 100, after: 0 } },
  { table: "sterfte-nederland", figures: /^\d+/u, range: [0, 60_000] },
];

/** Figures that no yearly edition can hold. */
export function checkFigures(root: string): Problem[] {
  return EXPECTATIONS.flatMap((expectation) => checkTable(root, expectation));
}

function checkTable(root: string, { table, figures, range: [least, most], jump }: Expectation): Problem[] {
  const file = `${FOLDER}/${table}.csv`;
  const { document } = existsSync(join(root, file)) ? readCsv(root, file) : {};
  if (!document) return [];
  return (document.data as Record<string, string>[]).flatMap((row, index) => {
    const cells = Object.entries(row).filter(([name]) => figures.test(name));
    const outside = cells.find(([, text]) => text !== "" && (Number(text) < least || Number(text) > most));
    if (outside) return [problemAt(document, [index, outside[0]], `een getal van ${least} tot ${most}; ${HOW}`)];
    if (jump === undefined) return [];
    const at = cells.findIndex(([, text], column) => {
      const before = Number(cells[column - 1]?.[1]);
      const value = Number(text);
      if (column <= jump.after || Number.isNaN(before) || Math.max(before, value) < jump.above) return false;
      return Math.max(before, value) > jump.most * Math.max(Math.min(before, value), jump.above / jump.most);
    });
    const [name = ""] = cells[at] ?? [];
    return at < 0
      ? []
      : [
          problemAt(
            document,
            [index, name],
            `een getal dat hoogstens ${jump.most} keer zoveel verschilt van dat ernaast (${cells[at - 1]?.[1] ?? ""}); ${HOW}`,
          ),
        ];
  });
}

/** The sum of a table in the newest line that names it has to be that of the file. */
export function checkSums(root: string): Problem[] {
  const { document } = readYaml(root, `${FOLDER}/wijzigingen.yaml`);
  const newest = new Map<string, string>();
  for (const change of listOf(document?.data))
    for (const entry of listOf((Object(change) as { tables?: unknown }).tables)) {
      const { table, sha256 } = Object(entry) as Record<string, unknown>;
      if (typeof table === "string" && typeof sha256 === "string" && !newest.has(table)) newest.set(table, sha256);
    }
  return [...newest].flatMap(([table, sum]) => {
    const path = join(root, FOLDER, table);
    if (!existsSync(path)) return [];
    const actual = createHash("sha256").update(readFileSync(path, "utf8").replaceAll("\r\n", "\n")).digest("hex");
    return actual === sum
      ? []
      : [
          {
            file: `${FOLDER}/${table}`,
            line: 1,
            field: "",
            found: "andere cijfers dan in wijzigingen.yaml",
            expected: `een wijziging met de nieuwe SHA-256 (${actual}); ${HOW}`,
          },
        ];
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Tables that are kept beside the model and read by nobody but a person: their form, and rows that stand there twice. */
export function checkSideTables(root: string, tables: readonly string[]): Problem[] {
  return tables.flatMap((table) => {
    const file = `${FOLDER}/${table}.csv`;
    if (!existsSync(join(root, file))) return [];
    const read = readCsv(root, file);
    return read.problems ?? checkRepeated(read.document);
  });
}

function checkRepeated(document: ParsedDocument): Problem[] {
  const seen = new Set<string>();
  return (document.data as Record<string, string>[]).flatMap((row, index) => {
    const key = JSON.stringify(row);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [problemAt(document, [index], "elke rij één keer", "een rij die er al staat")] : [];
  });
}
