/** Of the longest bar of what is compared; no more than the eye can tell apart. */
const WHOLE = 100;

interface Props {
  /** Not negative, in the unit of `most`. */
  value: number;
  /** The largest of the numbers it is compared with: its bar fills the line. */
  most: number;
}

/**
 * Under a number that is compared down its column: how long it is beside the largest, for the eye alone. Only where the
 * numbers share a unit, and never under a sum of them.
 */
export function CellBar({ value, most }: Props) {
  return (
    <svg className="cell-bar" aria-hidden="true">
      <rect width={`${most > 0 ? Math.round((WHOLE * value) / most) : 0}%`} />
    </svg>
  );
}
