/** What a file would change: one table of content/prognose, as records and as text. */
import type { FieldPath, Problem } from "../../src/domain/border/problem.ts";
import type { ParsedDocument } from "../../src/domain/border/validate.ts";
import { writeCsv } from "./plain-table.ts";

export interface Proposal {
  /** Name of the file in content/prognose, without .csv. */
  table: string;
  text: string;
  /** The new table with the lines of the file it came from, so that a fault is told where the editor can find it. */
  document: ParsedDocument;
  /** Where the figures come from, in Dutch. */
  source: string;
  /** Straight from CBS: nothing in it is our own estimate. */
  isOfficial: boolean;
  /** Things to know that are no fault. */
  notes: string[];
}

export type Proposed = { proposals: Proposal[]; problems?: never } | { problems: Problem[] };

export interface LinedRecord {
  /** Line in the file the row came from; 0 for a row that stays as it was. */
  line: number;
  record: Record<string, string>;
}

export function makeProposal(
  file: string,
  table: string,
  columns: readonly string[],
  rows: readonly LinedRecord[],
  facts: Pick<Proposal, "source" | "isOfficial" | "notes">,
): Proposal {
  const lineAt = ([row]: FieldPath) => (typeof row === "number" ? (rows[row]?.line ?? 1) : 1);
  const records = rows.map(({ record }) => record);
  return { table, text: writeCsv(columns, records), document: { file, data: records, lineAt }, ...facts };
}

/** Rows of `current` with those of `incoming` in the place of the ones with the same key, in the order of the keys. */
export function mergeRows(
  current: readonly Record<string, string>[],
  incoming: readonly LinedRecord[],
  keys: readonly string[],
): LinedRecord[] {
  const keyOf = (record: Record<string, string>) => keys.map((key) => record[key] ?? "").join("|");
  const replaced = new Set(incoming.map(({ record }) => keyOf(record)));
  const kept = current.filter((record) => !replaced.has(keyOf(record))).map((record) => ({ line: 0, record }));
  return [...kept, ...incoming].sort((a, b) => (keyOf(a.record) < keyOf(b.record) ? -1 : 1));
}
