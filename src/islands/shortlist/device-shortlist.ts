import { keepShortlist, readShortlist, SHORTLIST_KEY, type Shortlist } from "../../domain/directory/house/shortlist.ts";
import { openDeviceStore } from "../device-store.ts";

const CHANGED = "shortlistchange";

/** Where the device keeps nothing, the choice lasts as long as the page. */
let unkept: Shortlist | null = null;

/** The choice on this device. */
export function getShortlist(): Shortlist {
  return unkept ?? readShortlist(openDeviceStore());
}

/** Keeps a choice and tells the rest of the page; false when it will be gone with the page. */
export function setShortlist(ids: Shortlist): boolean {
  const isKept = keepShortlist(openDeviceStore(), ids);
  unkept = isKept ? null : ids;
  window.dispatchEvent(new Event(CHANGED));
  return isKept;
}

/** Calls back when the choice changes, on this page or in another tab. Returns how to stop. */
export function onShortlistChange(callback: () => void): () => void {
  const fromElsewhere = ({ key }: StorageEvent) => {
    if (key === SHORTLIST_KEY || key === null) callback();
  };
  window.addEventListener(CHANGED, callback);
  window.addEventListener("storage", fromElsewhere);
  return () => {
    window.removeEventListener(CHANGED, callback);
    window.removeEventListener("storage", fromElsewhere);
  };
}
