/** A file in the plain format to what it would change. */
import type { Problem } from "../../src/domain/border/problem.ts";
import type { CellTable } from "./read-cells.ts";
import { readPlainRows } from "./plain-table.ts";
import type { TableShape } from "./plain-table.ts";
import { makeProposal, mergeRows } from "./proposal.ts";
import type { LinedRecord, Proposed } from "./proposal.ts";

/** @param current the rows the table has now */
export function proposePlain(
  cells: CellTable,
  shape: TableShape,
  current: readonly Record<string, string>[],
  baseYear: number,
): Proposed {
  const { rows, problems } = readPlainRows(cells, shape);
  problems.push(...reportRepeats(cells.file, rows, shape), ...reportOtherYear(cells.file, rows, shape, baseYear));
  if (problems.length > 0) return { problems };
  const merged = shape.mergeBy === undefined ? rows : mergeRows(current, rows, shape.mergeBy);
  const source = `het bestand ${cells.file}`;
  return {
    proposals: [makeProposal(cells.file, shape.table, shape.columns, merged, { source, isOfficial: false, notes: [] })],
  };
}

/** Merging would hide a row that stands twice in the file itself. */
function reportRepeats(file: string, rows: readonly LinedRecord[], { mergeBy }: TableShape): Problem[] {
  if (mergeBy === undefined) return [];
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, record }) => {
    const key = mergeBy.map((column) => record[column] ?? "").join(", ");
    const earlier = seen.get(key);
    seen.set(key, earlier ?? line);
    return earlier === undefined
      ? []
      : [
          {
            file,
            line,
            field: key,
            found: `een dubbele rij: dit staat ook op regel ${earlier}`,
            expected: "elke combinatie één keer",
          },
        ];
  });
}

function reportOtherYear(
  file: string,
  rows: readonly LinedRecord[],
  { table }: TableShape,
  baseYear: number,
): Problem[] {
  if (!table.startsWith("bevolking-")) return [];
  return rows
    .filter(({ record }) => record.jaar !== undefined && record.jaar !== String(baseYear))
    .map(({ line, record }) => ({
      file,
      line,
      field: "jaar",
      found: `"${record.jaar}"`,
      expected: explainBaseYear(baseYear),
    }));
}

export function explainBaseYear(baseYear: number): string {
  return `${baseYear}: het model begint op 1 januari ${baseYear}. Sterfte en migratie zijn daarop afgestemd; alleen een hele officiële prognose kan de latere jaren vervangen`;
}
