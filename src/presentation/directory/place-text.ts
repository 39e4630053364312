import type { FoundPlace } from "../../domain/places/place-list.ts";
import type { PlaceAnswer } from "../../domain/places/place-lookup.ts";
import type { Point } from "../../domain/border/distance.ts";
import { FACETS, type FacetId } from "../../domain/directory/finding/facets.ts";
import { placeWords, sayAround } from "../../words/sociale-kaart.ts";
import { areaPlace, fromWords } from "../../words/sociale-kaart-kaart.ts";

/** From where distance is measured, and why from there when the place has no point of its own. */
export function describeFoundPlace({ label, kind, measuredFrom, province }: FoundPlace): string {
  const outside = province === undefined ? "" : ` ${placeWords.outside({ province })}`;
  switch (measuredFrom?.kind) {
    case "town":
      return `${placeWords.measuredFromTown({ label, town: measuredFrom.name })}${outside}`;
    case "municipality":
      return placeWords.measuredFromMunicipality({ label, municipality: measuredFrom.name });
    case "former-municipality":
      return placeWords.measuredFromFormer({ municipality: measuredFrom.name });
    case undefined:
      return `${kind === "postcode" ? placeWords.measuredFromPostcode({ postcode: label }) : placeWords.measuredFrom({ place: label })}${outside}`;
  }
}

/** Not known is all it says: the place may well exist. An area is known, but one cannot measure from it. */
export function describeUnknownPlace({
  postcode4,
  isArea,
}: Pick<Extract<PlaceAnswer, { kind: "unknown" }>, "postcode4" | "isArea">): string {
  if (isArea) return areaPlace;
  return postcode4 === undefined ? placeWords.unknownPlace : placeWords.unknownPostcode({ postcode: postcode4 });
}

/** What distance is measured from when the place has no point of its own; null when it has one. */
export function nameCentre({ measuredFrom }: Pick<FoundPlace, "measuredFrom">): string | null {
  if (!measuredFrom) return null;
  const { kind, name } = measuredFrom;
  return kind === "town" ? name : fromWords[kind]({ name });
}

/** A point, with what it stands for when that is not the place itself. */
export type MeasuredPoint = Point & Pick<FoundPlace, "measuredFrom">;

/** "rond Zwolle"; with what is measured from where the place has no point of its own. */
export function nameAround(place: string, from: MeasuredPoint | null): string {
  const centre = from && nameCentre(from);
  return sayAround({ place: centre ? fromWords.around({ place, centre }) : place });
}

/** A wish for a distance says from where, when that is not the place that was named. */
export function qualifyDistance(wish: string, facet: FacetId, from: MeasuredPoint | null): string {
  const centre = FACETS[facet].isDistance && from ? nameCentre(from) : null;
  return centre ? fromWords.within({ wish, centre }) : wish;
}
