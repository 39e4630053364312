import type { ListEntry } from "./listed-hospice.ts";
import type { DirectoryAnswer } from "./search-directory.ts";

/**
 * With a place: the nearest house known to meet every wish that was answered at all, or to discuss it. Null where
 * that is the first of the list anyway, where nobody is known to, and where the list keeps those apart by itself.
 */
export function findNearestKnown({ groups, told }: Pick<DirectoryAnswer, "groups" | "told">): ListEntry | null {
  if (told === null || told.met + told.discussed === 0) return null;
  const [first, ...others] = groups.flatMap(({ entries }) => entries);
  if (first === undefined || first.distanceKm === null || isKnownToFit(first)) return null;
  const [nearest = null] = others.filter(isKnownToFit).sort((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0));
  return nearest;
}

/** Yes or in consultation to every wish. */
export function isKnownToFit({ explain }: ListEntry): boolean {
  return explain().every(({ verdict }) => verdict === "meets" || verdict === "on-consultation");
}
