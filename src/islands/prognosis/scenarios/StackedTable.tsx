import { CellBar } from "../../CellBar.tsx";
import type { TableContent } from "../../../presentation/prognosis/outcome/table-content.ts";

/** A table with few rows and cells of words: on a phone every row becomes a list. */
export function StackedTable({ caption, head, rows }: TableContent) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="stacks">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells: [name, ...cells], bars: [, ...bars] = [] }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]} data-label={head[index + 1]}>
                  {cell}
                  {bars[index] !== undefined && <CellBar value={bars[index]} most={1} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
