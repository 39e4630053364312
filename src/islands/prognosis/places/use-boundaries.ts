import { useEffect, useState } from "react";
import type { Boundaries } from "../../../charts/area-map.ts";

const BOUNDARIES_ADDRESS = "/data/gemeenten.topo.json";

let loading: Promise<Boundaries> | null = null;

/** The boundaries the map of the directory draws too; fetched once, when the first map opens. */
function loadBoundaries(): Promise<Boundaries> {
  loading ??= fetchBoundaries().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchBoundaries(): Promise<Boundaries> {
  const response = await fetch(BOUNDARIES_ADDRESS);
  if (!response.ok) throw new Error(`${BOUNDARIES_ADDRESS}: ${response.status}`);
  return (await response.json()) as Boundaries;
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
