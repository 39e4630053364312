import { useEffect, useState } from "react";
import { readShortlistHash, type Shortlist } from "../../domain/directory/house/shortlist.ts";
import { getShortlist, onShortlistChange, setShortlist } from "./device-shortlist.ts";

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

function readChosen(): ChosenShortlist {
  const linked = readShortlistHash(location.hash);
  return linked ? { ids: linked, origin: "link" } : { ids: getShortlist(), origin: "device" };
}

export function useShortlist(): ShortlistState {
  const [chosen, setChosen] = useState<ChosenShortlist | null>(null);
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const read = () => setChosen(readChosen());
    read();
    addEventListener("hashchange", read);
    const stop = onShortlistChange(read);
    return () => {
      removeEventListener("hashchange", read);
      stop();
    };
  }, []);
  const keep = (ids: Shortlist) => {
    if (location.hash !== "") history.replaceState(null, "", location.pathname);
    setKept(setShortlist(ids));
  };
  return { chosen, isKept, keep };
}
