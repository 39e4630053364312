import { findRegion } from "../../../domain/places/area-names.ts";
import type { PlaceAnswer } from "../../../domain/places/identify-place.ts";
import type { FoundPlace } from "../../../domain/places/place-list.ts";
import type { FilterOption } from "../../../presentation/directory/filter-options.ts";
import { describeFoundPlace, describeUnknownPlace } from "../../../presentation/directory/say-place.ts";
import { placeAnswerWords } from "../../../words/sociale-kaart.ts";

type Named = Exclude<PlaceAnswer, { kind: "empty" }>;

interface Props {
  answer: Named;
  /** As typed. */
  place: string;
  regions: readonly FilterOption[];
  onPlace: (place: string, isTyping: boolean) => void;
  onRegion: (id: string) => void;
}

/** What a place was taken for, what else it can be, and the region of that name where there is one. */
export function PlaceMeaning({ answer, place, regions, onPlace, onRegion }: Props) {
  const { sentence, others } = explain(answer, place);
  const region = findRegion(regions, place);
  return (
    <>
      {sentence}
      {(others.length > 0 || region !== null) && (
        <span className="place-choices">
          {others.map(({ label }) => (
            <button key={label} type="button" onClick={() => onPlace(label, false)}>
              {label}
            </button>
          ))}
          {region !== null && (
            <button type="button" onClick={() => onRegion(region.id)}>
              {placeAnswerWords.showRegion({ name: region.name, count: region.count ?? 0 })}
            </button>
          )}
        </span>
      )}
    </>
  );
}

function explain(answer: Named, place: string): { sentence: string; others: readonly FoundPlace[] } {
  if (answer.kind === "ambiguous")
    return { sentence: placeAnswerWords.ambiguous({ place: place.trim() }), others: answer.places };
  const isFound = answer.kind === "found";
  const sentence = isFound ? describeFoundPlace(answer.place, place) : describeUnknownPlace(answer);
  const others = (isFound ? answer.others : answer.similar) ?? [];
  return { sentence: others.length === 0 ? sentence : placeAnswerWords.sayMeant({ sentence }), others };
}
