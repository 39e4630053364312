import { CellBar } from "../CellBar.tsx";
import type { TableContent } from "../../presentation/prognosis/outcome/table-content.ts";

/** Cells of a row are told apart by their place: heads may say the same in two groups. */
export function DataTable({ caption, head, groups, rows }: TableContent) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        {groups?.map(({ columns }, index) => (
          <colgroup key={index} span={columns} />
        ))}
        <thead>
          {groups && (
            <tr>
              {groups.map(({ label, columns }, index) =>
                label === "" ? (
                  <td key={index} colSpan={columns} />
                ) : (
                  <th key={index} scope="colgroup" colSpan={columns} className="group">
                    {label}
                  </th>
                ),
              )}
            </tr>
          )}
          <tr>
            {head.map((label, index) => (
              <th key={index} scope="col" className={index > 0 ? "number" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, bars, marked }) => (
            <tr key={cells[0]} className={marked ? "marked" : undefined}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className="number">
                    {cell}
                    {bars?.[index] !== undefined && <CellBar value={bars[index]} most={1} />}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
