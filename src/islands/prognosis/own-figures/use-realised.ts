import { useEffect, useState } from "react";
import type { RealisedYear } from "../../../domain/prognosis/realised-years.ts";

export const REALISED_ADDRESS = "/data/prognose-realisatie.json";

/** What regions reported to this site; null until it is there, and none when it cannot be fetched. */
export function useRealised(): readonly RealisedYear[] | null {
  const [realised, setRealised] = useState<readonly RealisedYear[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void fetchRealised()
      .catch(() => [])
      .then((found) => {
        if (isWanted) setRealised(found);
      });
    return () => {
      isWanted = false;
    };
  }, []);
  return realised;
}

async function fetchRealised(): Promise<RealisedYear[]> {
  const response = await fetch(REALISED_ADDRESS);
  if (!response.ok) throw new Error(`${REALISED_ADDRESS}: ${response.status}`);
  return (await response.json()) as RealisedYear[];
}
