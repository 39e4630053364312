import { distanceText } from "../../presentation/directory/distance-text.ts";
import type { PlaceAnswer } from "../../domain/places/place-lookup.ts";
import type { DirectoryAnswer } from "../../presentation/directory/search-directory.ts";

/** Nothing found is said plainly, with ways on. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <div className="aside">
      <p>
        Wij kennen niet elk hospice. Probeer minder wensen, of bel het hospice dat het dichtst bij komt en vraag het na.
      </p>
      <p>
        <button type="button" className="button quiet" onClick={onClear}>
          Wis alle filters
        </button>
      </p>
    </div>
  );
}

interface NotAppliedProps {
  /** As typed. */
  place: string;
  answer: PlaceAnswer;
  /** Wishes of the address that no list knows. */
  unknown: readonly string[];
  onDrop: () => void;
}

/** What was asked and could not be applied is said beside the results, not shown as a filter. */
export function NotApplied({ place, answer, unknown, onDrop }: NotAppliedProps) {
  const lines = [
    ...(answer.kind === "unknown"
      ? [
          `‘${place.trim()}’ kennen wij niet als plaats of postcode. De lijst houdt er geen rekening mee: kies of typ een andere plaats.`,
        ]
      : []),
    ...(answer.kind === "ambiguous"
      ? [
          `‘${place.trim()}’ kan meer dan één plaats zijn. De lijst houdt er nog geen rekening mee: kies bij de plaats welke u bedoelt.`,
        ]
      : []),
    ...(unknown.length > 0
      ? [
          `Deze filters kennen wij niet, en de lijst houdt er geen rekening mee: ${unknown.map((id) => `‘${id}’`).join(", ")}.`,
        ]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div className="aside no-print">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <button type="button" className="button quiet" onClick={onDrop}>
          Laat dit weg
        </button>
      </p>
    </div>
  );
}

/** The border of the area is not a wall. */
export function OutsideNote({ nearerOutside }: Pick<DirectoryAnswer, "nearerOutside">) {
  if (nearerOutside.length === 0) return null;
  const names = nearerOutside.map(
    ({ town, distanceKm }) => `${town.name} in ${town.province} (${distanceText(distanceKm)})`,
  );
  return (
    <p className="aside">
      Een hospice buiten het gebied kan dichterbij zijn. Bronnen noemen {names.join("; ")}. Of het open is, hebben wij
      niet uitgezocht.
    </p>
  );
}
