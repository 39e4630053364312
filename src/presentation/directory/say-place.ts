import { isInGermany } from "../../domain/places/abroad.ts";
import type { FoundPlace } from "../../domain/places/place-list.ts";
import type { PlaceAnswer } from "../../domain/places/identify-place.ts";
import { placeAnswerWords } from "../../words/sociale-kaart.ts";
import { areaPlace } from "../../words/sociale-kaart-kaart.ts";
import { isOtherName } from "./place-text.ts";

/**
 * From where distance is measured, and why from there when the place has no point of its own; for a place that was typed
 * by another name, which one that is.
 */
export function describeFoundPlace(place: FoundPlace, typed = ""): string {
  const measured = sayMeasured(place);
  if (!isOtherName(typed, place)) return measured;
  return `${placeAnswerWords.sayOtherName({ typed: typed.trim(), place: place.label })} ${measured}`;
}

function sayMeasured({ label, kind, measuredFrom, province }: FoundPlace): string {
  const sayOutside =
    province !== undefined && isInGermany(province) ? placeAnswerWords.abroad : placeAnswerWords.outside;
  const outside = province === undefined ? "" : ` ${sayOutside({ province })}`;
  switch (measuredFrom?.kind) {
    case "town":
      return `${placeAnswerWords.measuredFromTown({ label, town: measuredFrom.name })}${outside}`;
    case "municipality":
      return placeAnswerWords.measuredFromMunicipality({ label, municipality: measuredFrom.name });
    case "former-municipality":
      return placeAnswerWords.measuredFromFormer({ municipality: measuredFrom.name });
    case undefined:
      return `${kind === "postcode" ? placeAnswerWords.measuredFromPostcode({ postcode: label }) : placeAnswerWords.measuredFrom({ place: label })}${outside}`;
  }
}

/** Not known is all it says: the place may well exist. An area is known, but one cannot measure from it. */
export function describeUnknownPlace({
  postcode4,
  isArea,
}: Pick<Extract<PlaceAnswer, { kind: "unknown" }>, "postcode4" | "isArea">): string {
  if (isArea) return areaPlace;
  return postcode4 === undefined
    ? placeAnswerWords.unknownPlace
    : placeAnswerWords.unknownPostcode({ postcode: postcode4 });
}
