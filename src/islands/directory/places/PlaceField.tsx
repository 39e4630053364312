import { memo, useEffect, useId, useState } from "react";
import type { WishVocabulary } from "../../../domain/directory/finding/read-wishes.ts";
import type { FoundPlace } from "../../../domain/places/place-list.ts";
import type { PlaceAnswer } from "../../../domain/places/identify-place.ts";
import { describeFoundPlace, describeUnknownPlace } from "../../../presentation/directory/place-text.ts";
import { placeWords } from "../../../words/sociale-kaart.ts";
import type { Places, PositionState } from "./use-places.ts";

interface Props {
  place: string;
  places: Places;
  regions: WishVocabulary["regions"];
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

type Named = Exclude<PlaceAnswer, { kind: "empty" }>;

function explain(answer: Named, place: string): { sentence: string; others: readonly FoundPlace[] } {
  if (answer.kind === "ambiguous")
    return { sentence: placeWords.ambiguous({ place: place.trim() }), others: answer.places };
  const isFound = answer.kind === "found";
  const sentence = isFound ? describeFoundPlace(answer.place, place) : describeUnknownPlace(answer);
  const others = (isFound ? answer.others : answer.similar) ?? [];
  return { sentence: others.length === 0 ? sentence : placeWords.sayMeant({ sentence }), others };
}

/** What a place was taken for, what else it can be, and the region of that name where there is one. */
function Answer({
  answer,
  places: { text, findRegion },
  regions,
  onPlace,
  onRegion,
}: { answer: Named } & Pick<Props, "places" | "regions" | "onPlace" | "onRegion">) {
  const { sentence, others } = explain(answer, text);
  const region = findRegion?.(regions, text);
  return (
    <>
      {sentence}
      {(others.length > 0 || region) && (
        <span className="place-choices">
          {others.map(({ label }) => (
            <button key={label} type="button" onClick={() => onPlace(label, false)}>
              {label}
            </button>
          ))}
          {region && (
            <button type="button" onClick={() => onRegion(region.id)}>
              {placeWords.showRegion({ name: region.name })}
            </button>
          )}
        </span>
      )}
    </>
  );
}

/** Place or postcode, with what it was taken for; one's own location only on request. */
export const PlaceField = memo(function PlaceField({ place, places, regions, onPlace, onRegion, onLocate }: Props) {
  const { answer, hasFailed, position, load } = places;
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
                <Answer answer={answer} places={places} regions={regions} onPlace={onPlace} onRegion={onRegion} />
              )
            : POSITION_TEXTS[position]}
      </span>
      <button type="button" className="locate" onClick={onLocate}>
        {placeWords.locate}
      </button>
    </div>
  );
});
