import type { FoundPlace } from "../../domain/places/place-list.ts";
import { foldPlaceName } from "../../domain/places/place-name.ts";
import type { Point } from "../../domain/border/distance.ts";
import { FACETS, type FacetId } from "../../domain/directory/finding/facets.ts";
import { sayAround } from "../../words/sociale-kaart.ts";
import { fromWords } from "../../words/sociale-kaart-kaart.ts";

/** What was typed is another name of the place: "Snits" for Sneek, and not half of its name or its address. */
export function isOtherName(typed: string, { label, kind }: Pick<FoundPlace, "label" | "kind">): boolean {
  if (kind === "postcode" || /[\d,]/u.test(typed)) return false;
  const [asked, shown] = [foldPlaceName(typed), foldPlaceName(label)];
  return asked !== "" && !shown.includes(asked) && !asked.includes(foldPlaceName(label.replace(/ \(.*$/u, "")));
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
