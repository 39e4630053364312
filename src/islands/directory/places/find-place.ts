import type { FoundPlace } from "../../../domain/places/place-list.ts";
import { loadPlaces } from "../load-directory.ts";

/** Every place, with how to find one among them. */
export async function loadLookup() {
  const [{ findRegion, lookUpPlace }, { municipalityOf }, list] = await Promise.all([
    import("../../../domain/places/place-lookup.ts"),
    import("../../../domain/places/municipality-of.ts"),
    loadPlaces(),
  ]);
  return {
    list,
    findRegion,
    find: (text: string) => lookUpPlace(list, text),
    municipalityOf: (place: FoundPlace) => municipalityOf(list, place),
  };
}

/** The place that a text names, with the list of places fetched for it; null where it names none, or more than one. */
export async function findPlace(text: string): Promise<FoundPlace | null> {
  const answer = (await loadLookup()).find(text);
  return answer.kind === "found" ? answer.place : null;
}
