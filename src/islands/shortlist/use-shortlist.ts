import { useEffect, useState } from "react";
import { readShortlistHash, type Shortlist } from "../../domain/directory/house/shortlist.ts";
import { useDeviceValue } from "../use-device-value.ts";
import { deviceShortlist } from "./device-shortlist.ts";

export interface ChosenShortlist {
  ids: Shortlist;
  /** From a link someone shared, or the reader's own on this device. */
  origin: "link" | "device";
}

interface ShortlistState {
  /** Null until the page runs: at build nobody has chosen anything. */
  chosen: ChosenShortlist | null;
  /** False once the device turned out to keep nothing. */
  isKept: boolean;
  /** Keeps a choice on this device; a linked choice becomes the reader's own. */
  keep: (ids: Shortlist) => void;
}

export function useShortlist(): ShortlistState {
  const [own, setOwn, isKept] = useDeviceValue(deviceShortlist);
  /** Undefined until the page runs; null without a choice in the address. */
  const [linked, setLinked] = useState<Shortlist | null | undefined>(undefined);
  useEffect(() => {
    const read = () => setLinked(readShortlistHash(location.hash));
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const keep = (ids: Shortlist) => {
    if (location.hash !== "") history.replaceState(null, "", location.pathname);
    setLinked(null);
    setOwn(ids);
  };
  const chosen: ChosenShortlist = linked ? { ids: linked, origin: "link" } : { ids: own, origin: "device" };
  return { chosen: linked === undefined ? null : chosen, isKept, keep };
}
