import { CellBar } from "../scenarios/StackedTable.tsx";
import { DataTable } from "../DataTable.tsx";
import type { TableContent } from "../../../presentation/prognosis/outcome/table-content.ts";

/** A table with its bars, for the parts that come later: the one of the start has none, and does not pay for them. */
export function BarredTable({ rows, ...table }: TableContent) {
  return (
    <DataTable
      {...table}
      rows={rows.map(({ cells, bars, ...row }) => ({
        ...row,
        cells: cells.map((cell, index) =>
          bars?.[index] === undefined ? (
            cell
          ) : (
            <>
              {cell}
              <CellBar value={bars[index]} most={1} />
            </>
          ),
        ),
      }))}
    />
  );
}
