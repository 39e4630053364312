/** Which views stand open, remembered for this tab so that a reload keeps them. */
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { createDeviceValue } from "../device-value.ts";
import { VIEWS } from "./views/index.ts";

const MOST_CHARACTERS = 1000;

/**
 * Ids of open views; `toggle` opens or closes one, and makes sure that it is open where that is asked. The changes stay in
 * this tab.
 */
export function useOpenViews(): [open: ReadonlySet<string>, toggle: (id: string, isAsked?: boolean) => void] {
  const [store] = useState(createOpenViews);
  const text = useSyncExternalStore(store.subscribe, store.get, store.getAtBuild);
  // What is kept, and not what is shown: at the first moment after a reload that is nothing yet.
  const toggle = (id: string, isAsked = false) => {
    const ids = splitIds(store.get());
    if (isAsked || !ids.delete(id)) ids.add(id);
    store.set([...ids].join(" "));
  };
  return [splitIds(text), toggle];
}

/** Follows links to a question, of this page or another: it opens, and its first field gets the keyboard. */
export function useViewLinks(go: (view: string, part: string, field: string) => void): void {
  const follow = useEffectEvent((hash: string) => {
    const view = VIEWS.find(({ id }) => hash === `#vraag-${id}`)?.id;
    if (view !== undefined) go(view, hash.slice(1), `#antwoord-${view} :is(input,select,textarea,a)`);
  });
  useEffect(() => {
    follow(location.hash);
    // Not when the address changes: a link that was followed before is followed again.
    const clicked = ({ target }: Event) => follow((target as Element).closest("a")?.getAttribute("href") ?? "");
    document.addEventListener("click", clicked);
    return () => document.removeEventListener("click", clicked);
  }, []);
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
