import { memo, Suspense, useEffect, useId, useState } from "react";
import type { FilterOption } from "../../../presentation/directory/filter-options.ts";
import { placeWords } from "../../../words/sociale-kaart.ts";
import { lazyPart } from "../../lazy-part.ts";
import type { Places, PositionState } from "./use-places.ts";

interface Props {
  place: string;
  places: Places;
  regions: readonly FilterOption[];
  onPlace: (place: string, isTyping: boolean) => void;
  onRegion: (id: string) => void;
  onLocate: () => void;
}

const POSITION_TEXTS: Readonly<Record<Exclude<PositionState, "off">, string>> = {
  asking: placeWords.position.asking,
  on: placeWords.position.found,
  refused: placeWords.position.refused,
};

/** In milliseconds: half a name is not a wrong one yet. */
const REST = 800;

/** Whether the typing rests: what stands there when the page opens was not typed. */
function useRest(typed: string): boolean {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), REST);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested === typed;
}

/** Of use only to who names a place. */
const Answer = lazyPart(
  () => import("./PlaceMeaning.tsx").then((module) => module.PlaceMeaning),
  () => null,
);

/** Place or postcode, with what it was taken for; one's own location only on request. */
export const PlaceField = memo(function PlaceField({ place, places, regions, onPlace, onRegion, onLocate }: Props) {
  const { text, answer, hasFailed, position, load } = places;
  const id = useId();
  const isAtRest = useRest(place);
  const isSaid = answer.kind === "found" || isAtRest;
  return (
    <div className="filter-field">
      <label htmlFor={id}>{placeWords.label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={100}
        value={place}
        aria-describedby={`${id}-answer`}
        onFocus={load}
        onChange={(event) => onPlace(event.target.value, true)}
      />
      <span className="note place-answer" id={`${id}-answer`} data-said>
        {hasFailed
          ? placeWords.notLoaded
          : position === "off"
            ? isSaid &&
              answer.kind !== "empty" && (
                <Suspense>
                  <Answer answer={answer} place={text} regions={regions} onPlace={onPlace} onRegion={onRegion} />
                </Suspense>
              )
            : POSITION_TEXTS[position]}
      </span>
      <button type="button" className="locate" onClick={onLocate}>
        {placeWords.locate}
      </button>
    </div>
  );
});
