import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

/** The query string of the address as state: a link, the back button and the controls all go through it. */
export function useAddressQuery(): string {
  return useSyncExternalStore(subscribe, () => window.location.search, () => "");
}

/** False in the HTML of the build, true once the script runs. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(subscribe, () => true, () => false);
}

/** Replaces the query string without a new entry in the history, and tells who uses it. */
export function replaceAddressQuery(search: string): void {
  window.history.replaceState(window.history.state, "", window.location.pathname + search + window.location.hash);
  for (const notify of listeners) notify();
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  window.addEventListener("popstate", notify);
  return () => {
    listeners.delete(notify);
    window.removeEventListener("popstate", notify);
  };
}
