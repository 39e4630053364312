import { useState, type ReactNode } from "react";
import type { ComparisonGroup } from "../../presentation/directory/choice/comparison.ts";
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

/** The rows of a group under its heading, which folds them; what one calls with stands without, always open. */
export function ComparedGroup({
  group: { id, rows, differences },
  names,
  children,
}: {
  group: ComparisonGroup;
  names: readonly string[];
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(() => !matchMedia(NARROW).matches);
  const shown = rows.map(({ label, cells }) => <ComparedRow key={label} label={label} names={names} cells={cells} />);
  if (id === "call") return <tbody>{shown}</tbody>;
  return (
    <tbody>
      <tr className="compared-head">
        <th scope="rowgroup" colSpan={names.length + 1}>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {comparisonGroups[id]}{" "}
            <span className="note">{sayGroup({ rows: rows.length + (children ? 1 : 0), differences })}</span>
          </button>
        </th>
      </tr>
      {isOpen && children}
      {isOpen && shown}
    </tbody>
  );
}
