import { useEffect, useState } from "react";
import type { RealisedYear } from "../../../domain/prognosis/monitoring/realised-years.ts";
import { fetchList } from "../../fetch-data.ts";

export const REALISED_ADDRESS = "/data/prognose-realisatie.json";

/** What regions reported to this site; null until it is there, and none when it cannot be fetched. */
export function useRealised(): readonly RealisedYear[] | null {
  const [realised, setRealised] = useState<readonly RealisedYear[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void fetchList<RealisedYear>(REALISED_ADDRESS)
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
