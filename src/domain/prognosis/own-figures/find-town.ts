/**
 * Which gemeente a town lies in, by the directory's own lookup. In a file of its own because only a visitor with origins
 * needs it; what merely looks like a town is no town here, so that no search library comes along.
 */
import type { PlaceList } from "../../places/place-list.ts";
import { identifyPlace } from "../../places/identify-place.ts";

/** Names of the gemeenten a town lies in; "elsewhere" outside the four provinces; null for a town that is not known. */
export type FindTown = (written: string) => string[] | "elsewhere" | null;

export function prepareFindTown(towns: PlaceList): FindTown {
  return (written) => {
    const answer = identifyPlace(towns, written);
    const places = answer.kind === "found" ? [answer.place] : answer.kind === "ambiguous" ? answer.places : [];
    const inside = places.filter(({ province }) => province === undefined);
    if (places.length > 0 && inside.length === 0) return "elsewhere";
    const homes = inside.flatMap(({ kind, measuredFrom, latitude, longitude }) => {
      if (measuredFrom?.kind === "municipality") return [measuredFrom.name];
      if (kind !== "town") return [];
      return towns.towns
        .filter((town) => town.latitude === latitude && town.longitude === longitude)
        .slice(0, 1)
        .map(({ municipality }) => municipality);
    });
    return homes.length === 0 ? null : [...new Set(homes)];
  };
}
