import { useEffect, useState } from "react";
import type { FoundPlace } from "../../domain/places/place-list.ts";
import { findPlace } from "../directory/places/find-place.ts";

interface AskedPlace {
  /** Where distance is measured from; null without a place, and as long as it is not found. */
  from: FoundPlace | null;
  /** It was looked up, and names no place or more than one. */
  isPlaceUnknown: boolean;
}

/** The place of what was looked for. */
export function useAskedPlace(text: string): AskedPlace {
  const [found, setFound] = useState<AskedPlace & { text: string }>({ text: "", from: null, isPlaceUnknown: false });
  useEffect(() => {
    if (text === "") return;
    let isCurrent = true;
    // Without the list of places the rest of the choice is still there.
    findPlace(text).then(
      (from) => isCurrent && setFound({ text, from, isPlaceUnknown: from === null }),
      () => isCurrent && setFound({ text, from: null, isPlaceUnknown: false }),
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  const { from, isPlaceUnknown } = found;
  return found.text === text ? { from, isPlaceUnknown } : { from: null, isPlaceUnknown: false };
}
