import { isInGermany } from "../../domain/places/abroad.ts";
import type { FoundPlace } from "../../domain/places/place-list.ts";
import { foldPlaceName } from "../../domain/places/place-name.ts";
import type { PlaceAnswer } from "../../domain/places/identify-place.ts";
import type { Point } from "../../domain/border/distance.ts";
import { FACETS, type FacetId } from "../../domain/directory/finding/facets.ts";
import { placeWords, sayAround } from "../../words/sociale-kaart.ts";
import { areaPlace, fromWords } from "../../words/sociale-kaart-kaart.ts";

/** What was typed is another name of the place: "Snits" for Sneek, and not half of its name or its address. */
function isOtherName(typed: string, { label, kind }: Pick<FoundPlace, "label" | "kind">): boolean {
  if (kind === "postcode" || /[\d,]/u.test(typed)) return false;
  const [asked, shown] = [foldPlaceName(typed), foldPlaceName(label)];
  return asked !== "" && !shown.includes(asked) && !asked.includes(foldPlaceName(label.replace(/ \(.*$/u, "")));
}

/**
 * From where distance is measured, and why from there when the place has no point of its own; for a place that was typed
 * by another name, which one that is.
 */
export function describeFoundPlace(place: FoundPlace, typed = ""): string {
  const measured = sayMeasured(place);
  if (!isOtherName(typed, place)) return measured;
  return `${placeWords.sayOtherName({ typed: typed.trim(), place: place.label })} ${measured}`;
}

function sayMeasured({ label, kind, measuredFrom, province }: FoundPlace): string {
  const sayOutside = province !== undefined && isInGermany(province) ? placeWords.abroad : placeWords.outside;
  const outside = province === undefined ? "" : ` ${sayOutside({ province })}`;
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

/** A point, with what it stands for when that is not the place itself, and the name of its gemeente where that is certain. */
export type MeasuredPoint = Point &
  Pick<FoundPlace, "measuredFrom"> &
  Partial<Pick<FoundPlace, "label" | "kind">> & { municipality?: string | null };

/**
 * "rond Zwolle"; by its own name where it was typed by another, and with what is measured from where the place has no
 * point of its own.
 */
export function nameAround(typed: string, from: MeasuredPoint | null): string {
  const { label, kind } = from ?? {};
  const place = label !== undefined && kind !== undefined && isOtherName(typed, { label, kind }) ? label : typed;
  const centre = from && nameCentre(from);
  return sayAround({ place: centre ? fromWords.around({ place, centre }) : place });
}

/** A wish for a distance says from where, when that is not the place that was named. */
export function qualifyDistance(wish: string, facet: FacetId, from: MeasuredPoint | null): string {
  const centre = FACETS[facet].isDistance && from ? nameCentre(from) : null;
  return centre ? fromWords.within({ wish, centre }) : wish;
}
