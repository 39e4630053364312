import type { FoundPlace } from "../../../domain/places/place-list.ts";
import { loadPlaces } from "../load-directory.ts";

/** The place that a text names, with the list of places fetched for it; null where it names none, or more than one. */
export async function findPlace(text: string): Promise<FoundPlace | null> {
  const [{ lookUpPlace }, list] = await Promise.all([import("../../../domain/places/place-lookup.ts"), loadPlaces()]);
  const answer = lookUpPlace(list, text);
  return answer.kind === "found" ? answer.place : null;
}
