import { useEffect, useState } from "react";
import { loadCatchments } from "./load-directory.ts";
import type { Catchments } from "../../presentation/directory/directory-data.ts";

export interface ShownCatchment {
  /** Per gemeente code, name and share (0 to 1), largest first; null while loading, or when the model has none for this house. */
  shares: Catchments[string] | null;
  state: "loading" | "shown" | "absent" | "failed";
}

/** The model's catchment of one hospice, fetched when the first is asked for; null while none is. */
export function useCatchment(hospiceId: string): ShownCatchment | null {
  const [catchments, setCatchments] = useState<Catchments | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isAsked = hospiceId !== "";
  useEffect(() => {
    if (isAsked) loadCatchments().then(setCatchments, () => setFailed(true));
  }, [isAsked]);
  if (!isAsked) return null;
  if (hasFailed) return { shares: null, state: "failed" };
  if (!catchments) return { shares: null, state: "loading" };
  const shares = Object.hasOwn(catchments, hospiceId) ? catchments[hospiceId]! : null;
  return { shares, state: shares ? "shown" : "absent" };
}
