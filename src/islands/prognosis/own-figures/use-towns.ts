import { useEffect, useState } from "react";
import type { FindTown } from "../../../domain/prognosis/own-figures/find-town.ts";

/**
 * How a town is found in the four provinces; null until it is wanted and there, and for good when it cannot be fetched.
 * List and lookup come only when somebody is about to fill in where guests came from.
 */
export function useTowns(isWanted: boolean): FindTown | null {
  const [find, setFind] = useState<FindTown | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    loadTowns().then(
      (found) => {
        if (isCurrent) setFind(() => found);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return find;
}

async function loadTowns(): Promise<FindTown> {
  const [{ loadPlaces }, { prepareFindTown }] = await Promise.all([
    import("../../directory/load-directory.ts"),
    import("../../../domain/prognosis/own-figures/find-town.ts"),
  ]);
  return prepareFindTown(await loadPlaces());
}
