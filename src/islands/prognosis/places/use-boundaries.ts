import { useEffect, useState } from "react";
import type { Boundaries } from "../../../charts/maps/area-map.ts";
import { fetchRecord } from "../../fetch-data.ts";

const BOUNDARIES_ADDRESS = "/data/gemeenten.topo.json";

let loading: Promise<Boundaries> | null = null;

/** The boundaries the map of the directory draws too; fetched once, when the first map opens. */
function loadBoundaries(): Promise<Boundaries> {
  loading ??= fetchRecord<Boundaries>(BOUNDARIES_ADDRESS, ["arcs", "objects"]).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Null until they are there: the tables hold the same figures, so a map that does not come is no more than a pity. */
export function useBoundaries(): { boundaries: Boundaries | null; hasFailed: boolean } {
  const [boundaries, setBoundaries] = useState<Boundaries | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    loadBoundaries().then(setBoundaries, () => setFailed(true));
  }, []);
  return { boundaries, hasFailed };
}
