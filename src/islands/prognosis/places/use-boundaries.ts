import { useEffect, useState } from "react";
import type { MapName } from "../../../charts/maps/map-elements.ts";
import type { Boundaries } from "../../../charts/maps/area-map.ts";
import { fetchRecord } from "../../fetch-data.ts";

const BOUNDARIES_ADDRESS = "/data/gemeenten.topo.json";

/** With the names on a map in shades, by the codes it is fitted to: made with the site, clear of the houses of then. */
export type NamedBoundaries = Boundaries & { names?: Readonly<Record<string, readonly MapName[]>> };

let loading: Promise<NamedBoundaries> | null = null;

/** The boundaries the map of the directory draws too; fetched once, when the first map opens. */
function loadBoundaries(): Promise<NamedBoundaries> {
  loading ??= fetchRecord<NamedBoundaries>(BOUNDARIES_ADDRESS, ["arcs", "objects"]).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Null until they are there: the tables hold the same figures, so a map that does not come is no more than a pity. */
export function useBoundaries(): { boundaries: NamedBoundaries | null; hasFailed: boolean } {
  const [boundaries, setBoundaries] = useState<NamedBoundaries | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    loadBoundaries().then(setBoundaries, () => setFailed(true));
  }, []);
  return { boundaries, hasFailed };
}
