import { memo, useEffect, useId, useState } from "react";
import type { FoundPlace } from "../../../domain/places/place-list.ts";
import type { PlaceAnswer } from "../../../domain/places/identify-place.ts";
import { describeFoundPlace, describeUnknownPlace } from "../../../presentation/directory/place-text.ts";
import { placeWords } from "../../../words/sociale-kaart.ts";
import type { Places, PositionState } from "./use-places.ts";

interface Props {
  place: string;
  places: Places;
  onPlace: (place: string, isTyping: boolean) => void;
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

function Choices({
  question,
  places,
  onPlace,
}: {
  question: string;
  places: readonly FoundPlace[];
  onPlace: Props["onPlace"];
}) {
  return (
    <>
      {question}
      <span className="place-choices">
        {places.map(({ label }) => (
          <button key={label} type="button" onClick={() => onPlace(label, false)}>
            {label}
          </button>
        ))}
      </span>
    </>
  );
}

function Answer({ answer, place, onPlace }: { answer: PlaceAnswer } & Pick<Props, "place" | "onPlace">) {
  switch (answer.kind) {
    case "empty":
      return null;
    case "found":
      if (!answer.others) return <>{describeFoundPlace(answer.place, place)}</>;
      return (
        <Choices
          question={placeWords.sayMeant({ sentence: describeFoundPlace(answer.place, place) })}
          places={answer.others}
          onPlace={onPlace}
        />
      );
    case "ambiguous":
      return (
        <Choices question={placeWords.ambiguous({ place: place.trim() })} places={answer.places} onPlace={onPlace} />
      );
    case "unknown":
      if (answer.similar.length === 0) return <>{describeUnknownPlace(answer)}</>;
      return (
        <Choices
          question={placeWords.sayMeant({ sentence: describeUnknownPlace(answer) })}
          places={answer.similar}
          onPlace={onPlace}
        />
      );
  }
}

/** Place or postcode, with what it was taken for; one's own location only on request. */
export const PlaceField = memo(function PlaceField({ place, places, onPlace, onLocate }: Props) {
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
            ? isSaid && <Answer answer={answer} place={text} onPlace={onPlace} />
            : POSITION_TEXTS[position]}
      </span>
      <button type="button" className="locate" onClick={onLocate}>
        {placeWords.locate}
      </button>
    </div>
  );
});
