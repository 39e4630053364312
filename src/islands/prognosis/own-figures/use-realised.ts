import { useEffect, useState } from "react";
import type { RealisedYear } from "../../../domain/prognosis/monitoring/realised-years.ts";
import { fetchList } from "../../fetch-data.ts";

export const REALISED_ADDRESS = "/data/prognose-realisatie.json";

export type Realised =
  | { kind: "reported"; years: readonly RealisedYear[] }
  /** It could not be fetched: nobody knows what was reported. */
  | { kind: "failed"; years: readonly [] };

/** What regions reported to this site; null until that is known. */
export function useRealised(): Realised | null {
  const [realised, setRealised] = useState<Realised | null>(null);
  useEffect(() => {
    let isWanted = true;
    void fetchList<RealisedYear>(REALISED_ADDRESS)
      .then(
        (years): Realised => ({ kind: "reported", years }),
        (): Realised => ({ kind: "failed", years: [] }),
      )
      .then((found) => {
        if (isWanted) setRealised(found);
      });
    return () => {
      isWanted = false;
    };
  }, []);
  return realised;
}
