import { useState, useSyncExternalStore } from "react";
import type { ExplorerPage } from "./draft-address.ts";
import {
  createExplorerStore,
  type ExplorerStore,
  type ExplorerState,
  type ExplorerSurroundings,
  type RememberedOrigin,
} from "./explorer-store.ts";
import { loadModel } from "./load-model.ts";

/** The state of the explorer and what changes it; the address follows, and leads when the visitor goes back. */
export function useExplorer(
  page: ExplorerPage,
): ExplorerState & Pick<ExplorerStore, "change" | "open" | "reset" | "reread"> {
  const [store] = useState(() => createExplorerStore(page, browserSurroundings));
  const state = useSyncExternalStore(store.subscribe, store.read, store.readAtBuild);
  return { ...state, change: store.change, open: store.open, reset: store.reset, reread: store.reread };
}

const browserSurroundings: ExplorerSurroundings = {
  readSearch: () => window.location.search,
  writeSearch: (search, isStep, origin) => {
    const address = window.location.pathname + search + window.location.hash;
    const remembered = { ligareOrigin: origin };
    if (isStep) window.history.pushState(remembered, "", address);
    else window.history.replaceState({ ...(window.history.state as object | null), ...remembered }, "", address);
  },
  readOrigin: () => (window.history.state as { ligareOrigin?: RememberedOrigin } | null)?.ligareOrigin ?? null,
  watchMoves: (moved) => {
    window.addEventListener("popstate", moved);
    return () => window.removeEventListener("popstate", moved);
  },
  loadModel,
  loadLinks: () => import("../../domain/prognosis/scenario/read-scenario.ts"),
};
