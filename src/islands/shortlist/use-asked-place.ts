import { useEffect, useState } from "react";
import type { FoundPlace } from "../../domain/places/place-list.ts";
import { findPlace } from "../directory/places/find-place.ts";

/** Where distance is measured from; null without a place, and as long as it is not found. */
export function useAskedPlace(text: string): FoundPlace | null {
  const [found, setFound] = useState<{ text: string; place: FoundPlace | null }>({ text: "", place: null });
  useEffect(() => {
    if (text === "") return;
    let isCurrent = true;
    // Without the list of places the rest of the choice is still there.
    findPlace(text).then(
      (place) => isCurrent && setFound({ text, place }),
      () => isCurrent && setFound({ text, place: null }),
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return found.text === text ? found.place : null;
}
