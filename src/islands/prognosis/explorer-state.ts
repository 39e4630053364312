import { useState, useSyncExternalStore } from "react";
import { watchAddress, writeSearch } from "../address.ts";
import type { ExplorerPage } from "./draft-address.ts";
import {
  createExplorerStore,
  type ExplorerStore,
  type ExplorerState,
  type ExplorerSurroundings,
  type RememberedOrigin,
} from "./explorer-store.ts";
import { loadModel } from "./load-model.ts";

interface Explorer extends Pick<ExplorerStore, "change" | "open" | "reset" | "reread"> {
  state: ExplorerState;
}

/** The state of the explorer and what changes it; the address follows, and leads when the visitor goes back. */
export function useExplorer(page: ExplorerPage): Explorer {
  const [store] = useState(() => createExplorerStore(page, browserSurroundings));
  const state = useSyncExternalStore(store.subscribe, store.read, store.readAtBuild);
  return { state, change: store.change, open: store.open, reset: store.reset, reread: store.reread };
}

const browserSurroundings: ExplorerSurroundings = {
  readSearch: () => window.location.search,
  writeSearch: (search, isStep, origin) => writeSearch(search, isStep, { ligareOrigin: origin }),
  readOrigin: () => (window.history.state as { ligareOrigin?: RememberedOrigin } | null)?.ligareOrigin ?? null,
  watchMoves: watchAddress,
  loadModel,
  loadReader: () => import("../../domain/prognosis/scenario/read-scenario.ts"),
  loadWriter: () => import("../../domain/prognosis/scenario/write-scenario.ts"),
};
