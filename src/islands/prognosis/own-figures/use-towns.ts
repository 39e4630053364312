import { useEffect, useState } from "react";
import type { PlaceList } from "../../../domain/places/place-list.ts";
import { loadPlaces } from "../../directory/load-directory.ts";

/** The towns of the four provinces; null until they are there, and for good when they cannot be fetched. */
export function useTowns(): PlaceList | null {
  const [towns, setTowns] = useState<PlaceList | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadPlaces().then(
      (found) => {
        if (isWanted) setTowns(found);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return towns;
}
