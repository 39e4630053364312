import { mapWords } from "../../../words/prognose-plaatsen.ts";

interface Props {
  /** Lower limits of the second class and up. */
  breaks: readonly number[];
  format: (value: number) => string;
}

/** The classes of a map in words, lightest first. */
export function MapLegend({ breaks, format }: Props) {
  return (
    <ul className="map-legend" aria-label={mapWords.legend}>
      {listClasses(breaks, format).map((label, index) => (
        <li key={label}>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <rect className="land" width="24" height="16" />
            <rect className={`place class-${index + 1}`} width="24" height="16" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** In words, lightest first. */
export function listClasses(breaks: readonly number[], format: (value: number) => string): string[] {
  return Array.from({ length: breaks.length + 1 }, (_, index) => describeClass(breaks, index, format));
}

function describeClass(breaks: readonly number[], index: number, format: (value: number) => string): string {
  const [from, to] = [breaks[index - 1], breaks[index]];
  if (from === undefined) return to === undefined ? mapWords.oneClass : mapWords.below({ to: format(to) });
  return to === undefined
    ? mapWords.from({ from: format(from) })
    : mapWords.between({ from: format(from), to: format(to) });
}
