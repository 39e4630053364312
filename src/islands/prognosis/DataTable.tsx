import { useId, type ReactNode } from "react";
import type { TableContent } from "../../presentation/prognosis/outcome/table-content.ts";

interface Props extends Omit<TableContent, "rows"> {
  /** The first cell is the row's header, and its name. */
  rows: readonly { cells: readonly ReactNode[]; marked?: boolean }[];
}

/** Cells of a row are told apart by their place: heads may say the same in two groups. */
export function DataTable({ caption, head, groups, rows }: Props) {
  const captionId = useId();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={captionId}>
      <table>
        <caption id={captionId}>{caption}</caption>
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
                  <th key={index} scope="colgroup" colSpan={columns}>
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
          {rows.map(({ cells, marked }) => (
            <tr key={cells[0] as string} className={marked ? "marked" : undefined}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className="number">
                    {cell}
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
