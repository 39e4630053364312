import { useId } from "react";
import type { TableContent } from "../../../presentation/prognosis/outcome/table-content.ts";

/** Of the longest bar of what is compared; no more than the eye can tell apart. */
const WHOLE = 100;

interface BarProps {
  /** Not negative, in the unit of `most`. */
  value: number;
  /** The largest of the numbers it is compared with: its bar fills the line. */
  most: number;
}

/**
 * Under a number that is compared down its column: how long it is beside the largest, for the eye alone. Only where the
 * numbers share a unit, and never under a sum of them. In this file, because one of its own would be one more for the start
 * of the page to know of.
 */
export function CellBar({ value, most }: BarProps) {
  return (
    <svg className="cell-bar" aria-hidden="true">
      <rect width={`${most > 0 ? Math.round((WHOLE * value) / most) : 0}%`} />
    </svg>
  );
}

/** A table with few rows and cells of words: on a phone every row becomes a list. */
export function StackedTable({ caption, head, rows }: TableContent) {
  const captionId = useId();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={captionId}>
      <table className="stacks">
        <caption id={captionId}>{caption}</caption>
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
