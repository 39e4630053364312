import { useState, type ReactNode } from "react";
import type { ComparisonGroup, ComparisonRow } from "../../presentation/directory/choice/comparison.ts";
import { choiceWords, comparisonGroups, sayGroup } from "../../words/keuze.ts";

/** As narrow as where the table stands one cell under the other (`table.stacks`). */
const NARROW = "(max-width: 30em)";

interface RowProps {
  label: string;
  /** Of the houses, in the order of the cells. */
  names: readonly string[];
  /** Absent or null is unknown. */
  cells: readonly ReactNode[];
}

/** One thing to compare. */
export function ComparedRow({ label, names, cells }: RowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {names.map((name, index) => (
        <td key={name} data-label={name}>
          {cells[index] ?? <span className="note">{choiceWords.unknown}</span>}
        </td>
      ))}
    </tr>
  );
}

function drawCells({ cells, links = [] }: ComparisonRow): ReactNode[] {
  return cells.map((cell, index) => {
    const link = links[index] ?? null;
    if (cell === null || link === null) return cell;
    return (
      <a key={link} href={link} rel="external noopener">
        {cell}
      </a>
    );
  });
}

/** The rows of a group under its heading, which folds them; what one calls with stands without, always open. */
export function ComparedGroup({
  group: { id, rows, differences, partlyUnknown },
  names,
}: {
  group: ComparisonGroup;
  names: readonly string[];
}) {
  const [isOpen, setOpen] = useState(() => !matchMedia(NARROW).matches);
  const shown = rows.map((row) => (
    <ComparedRow key={row.label} label={row.label} names={names} cells={drawCells(row)} />
  ));
  if (id === "call") return <tbody>{shown}</tbody>;
  return (
    <tbody>
      <tr className="compared-head">
        <th scope="rowgroup" colSpan={names.length + 1}>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {comparisonGroups[id]}{" "}
            <span className="note">{sayGroup({ rows: rows.length, differences, partlyUnknown })}</span>
          </button>
        </th>
      </tr>
      {isOpen && shown}
    </tbody>
  );
}
