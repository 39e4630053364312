/** Which views stand open, remembered for this tab so that a reload keeps them. */
import { useState, useSyncExternalStore } from "react";

const KEY = "prognose-open";

/** Ids of open views and how to open or close one; the changes stay in this tab. */
export function useOpenViews(): [open: ReadonlySet<string>, toggle: (id: string) => void] {
  const [store] = useState(createOpenViews);
  const text = useSyncExternalStore(store.subscribe, store.read, () => "");
  return [new Set(text.split(" ").filter((id) => id !== "")), store.toggle];
}

function createOpenViews() {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  const read = () => (text ??= readSession());
  return {
    read,
    subscribe: (notify: () => void) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    toggle: (id: string) => {
      const ids = new Set(
        read()
          .split(" ")
          .filter((one) => one !== ""),
      );
      if (!ids.delete(id)) ids.add(id);
      text = [...ids].join(" ");
      writeSession(text);
      for (const notify of listeners) notify();
    },
  };
}

function readSession(): string {
  try {
    return window.sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** A browser that keeps nothing forgets the views at the next load; nothing else is lost. */
function writeSession(text: string): void {
  try {
    window.sessionStorage.setItem(KEY, text);
  } catch {
    return;
  }
}
