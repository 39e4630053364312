import { useEffect, useState } from "react";
import {
  readAskedHash,
  readShortlistHash,
  writeShortlistHash,
  type Asked,
  type Shortlist,
} from "../../domain/directory/house/shortlist.ts";
import { useDeviceValue } from "../use-device-value.ts";
import { deviceAsked, deviceShortlist } from "./device-shortlist.ts";

export interface ChosenShortlist {
  ids: Shortlist;
  /** From a link someone shared, or the reader's own on this device. */
  origin: "link" | "device";
}

interface ShortlistState {
  /** Null until the page runs: at build nobody has chosen anything. */
  chosen: ChosenShortlist | null;
  /** What was looked for: as the link says, else as kept in this tab. */
  asked: Asked;
  /** False once the device turned out to keep nothing. */
  isKept: boolean;
  /** Keeps a choice on this device; a linked choice becomes the reader's own. */
  keep: (ids: Shortlist) => void;
}

interface Linked {
  ids: Shortlist | null;
  asked: Asked | null;
}

export function useShortlist(): ShortlistState {
  const [own, setOwn, isKept] = useDeviceValue(deviceShortlist);
  const [ownAsked, setOwnAsked] = useDeviceValue(deviceAsked);
  /** Undefined until the page runs; null fields where the address says nothing. */
  const [linked, setLinked] = useState<Linked | undefined>(undefined);
  useEffect(() => {
    const read = () => setLinked({ ids: readShortlistHash(location.hash), asked: readAskedHash(location.hash) });
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const asked = linked?.asked ?? ownAsked;
  const keep = (ids: Shortlist) => {
    setOwnAsked(asked);
    const isStored = setOwn(ids);
    // A device that keeps nothing leaves the choice to the address.
    history.replaceState(null, "", `${location.pathname}${isStored ? "" : writeShortlistHash(ids, asked)}`);
    setLinked({ ids: null, asked: null });
  };
  const chosen: ChosenShortlist = linked?.ids ? { ids: linked.ids, origin: "link" } : { ids: own, origin: "device" };
  return { chosen: linked === undefined ? null : chosen, asked, isKept, keep };
}
