import type { PlaceAnswer } from "../../domain/places/identify-place.ts";
import { listWords, sayQuoted } from "../../words/sociale-kaart.ts";

/** Nothing found is said plainly, with ways on. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <div className="aside">
      <p>{listWords.nothingFound}</p>
      <p>
        <button type="button" className="button quiet" onClick={onClear}>
          {listWords.clear}
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
  const asked = { place: place.trim() };
  const wishes = unknown.map((text) => sayQuoted({ text })).join(", ");
  const lines = [
    // Of an area the field says what it is, with the region of that name.
    ...(answer.kind === "unknown" && !answer.isArea ? [listWords.unknownPlace(asked)] : []),
    ...(answer.kind === "ambiguous" ? [listWords.ambiguousPlace(asked)] : []),
    ...(wishes === "" ? [] : [listWords.unknownWishes({ wishes })]),
  ];
  if (lines.length === 0) return null;
  return (
    <div className="aside no-print">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <button type="button" className="button quiet" onClick={onDrop}>
          {listWords.drop}
        </button>
      </p>
    </div>
  );
}
