import { useEffect, useState } from "react";
import type { MapName } from "../../../charts/maps/map-elements.ts";
import type { Boundaries } from "../../../charts/maps/area-map.ts";
import { fetchRecord } from "../../fetch-data.ts";

/** With the names on the map of the region in shades: made with the site, clear of the houses of then. */
export type NamedBoundaries = Boundaries & { names?: readonly MapName[] };

const loading = new Map<string, Promise<NamedBoundaries>>();

/** The boundaries that a map of the region shows; fetched once, when the first map of it opens. */
function loadBoundaries(region: string): Promise<NamedBoundaries> {
  const known =
    loading.get(region) ?? fetchRecord<NamedBoundaries>(`/data/grenzen/${region}.json`, ["arcs", "objects"]);
  loading.set(region, known);
  known.catch(() => loading.delete(region));
  return known;
}

/** Null until they are there: the tables hold the same figures, so a map that does not come is no more than a pity. */
export function useBoundaries(region: string): { boundaries: NamedBoundaries | null; hasFailed: boolean } {
  const [found, setFound] = useState<{ region: string; boundaries: NamedBoundaries | null }>();
  useEffect(() => {
    let isLeft = false;
    const show = (boundaries: NamedBoundaries | null) => isLeft || setFound({ region, boundaries });
    loadBoundaries(region).then(show, () => show(null));
    return () => {
      isLeft = true;
    };
  }, [region]);
  const own = found?.region === region ? found.boundaries : undefined;
  return { boundaries: own ?? null, hasFailed: own === null };
}
