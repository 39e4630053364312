/** Which views stand open, remembered for this tab so that a reload keeps them. */
import { useState, useSyncExternalStore } from "react";
import { createDeviceValue } from "../device-value.ts";

const MOST_CHARACTERS = 1000;

/** Ids of open views and how to open or close one; the changes stay in this tab. */
export function useOpenViews(): [open: ReadonlySet<string>, toggle: (id: string) => void] {
  const [store] = useState(createOpenViews);
  const text = useSyncExternalStore(store.subscribe, store.get, store.getAtBuild);
  const toggle = (id: string) => {
    const ids = splitIds(store.get());
    if (!ids.delete(id)) ids.add(id);
    store.set([...ids].join(" "));
  };
  return [splitIds(text), toggle];
}

function createOpenViews() {
  return createDeviceValue({
    name: "prognose-open",
    lasts: "tab",
    maxLength: MOST_CHARACTERS,
    none: "",
    read: (text) => text,
    write: (text) => text,
  });
}

function splitIds(text: string): Set<string> {
  return new Set(text.split(" ").filter((id) => id !== ""));
}
