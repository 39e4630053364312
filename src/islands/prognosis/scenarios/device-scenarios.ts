/** The scenarios kept on this device: one list for all pages and tabs. */
import { useSyncExternalStore } from "react";
import type { Scenario } from "../../../domain/prognosis/scenario/scenario.ts";
import { openDeviceStore, type DeviceStore } from "../../device-store.ts";
import { addSaved, MOST_SAVED, readSaved, renameSaved, writeSaved, type SavedScenario } from "./saved-scenarios.ts";

/** The number rises when what is kept changes its form. */
export const SCENARIOS_KEY = "ligare-scenarios-1";

export interface DeviceScenarios {
  read: () => readonly SavedScenario[];
  subscribe: (notify: () => void) => () => void;
  /** "page": the device did not keep it, so it lasts as long as the page. "full": nothing was done. */
  save: (name: string, scenario: Scenario, savedAt: string) => "device" | "page" | "full";
  rename: (id: string, name: string) => void;
  remove: (id: string) => void;
  /** Puts back what was removed. */
  restore: (saved: SavedScenario) => void;
}

/** @param openStore asked for every time, as a browser may forbid it at any moment */
export function createDeviceScenarios(
  openStore: () => DeviceStore,
  watchElsewhere: (changed: () => void) => () => void,
): DeviceScenarios {
  const listeners = new Set<() => void>();
  /** The same list as long as the text is the same. */
  let held: { text: string | null; list: readonly SavedScenario[] } = { text: null, list: [] };
  let isUnkept = false;

  const read = () => {
    if (isUnkept) return held.list;
    const text = readText(openStore);
    if (text !== held.text) held = { text, list: readSaved(text) };
    return held.list;
  };
  const write = (list: readonly SavedScenario[]) => {
    const text = writeSaved(list);
    isUnkept = !keepText(openStore, text);
    held = { text, list };
    for (const notify of listeners) notify();
    return !isUnkept;
  };
  return {
    read,
    subscribe: (notify) => {
      listeners.add(notify);
      const stop = watchElsewhere(notify);
      return () => {
        listeners.delete(notify);
        stop();
      };
    },
    save: (name, scenario, savedAt) => {
      if (read().length >= MOST_SAVED) return "full";
      return write(addSaved(read(), { name, savedAt, scenario })) ? "device" : "page";
    },
    rename: (id, name) => void write(renameSaved(read(), id, name)),
    remove: (id) => void write(read().filter((saved) => saved.id !== id)),
    restore: (saved) =>
      void write(
        [...read().filter(({ id }) => id !== saved.id), saved]
          .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
          .slice(0, MOST_SAVED),
      ),
  };
}

function readText(openStore: () => DeviceStore): string | null {
  try {
    return openStore().getItem(SCENARIOS_KEY);
  } catch {
    return null;
  }
}

function keepText(openStore: () => DeviceStore, text: string): boolean {
  try {
    openStore().setItem(SCENARIOS_KEY, text);
    return true;
  } catch {
    return false;
  }
}

const onThisDevice = createDeviceScenarios(openDeviceStore, (changed) => {
  const fromElsewhere = ({ key }: StorageEvent) => {
    if (key === SCENARIOS_KEY || key === null) changed();
  };
  window.addEventListener("storage", fromElsewhere);
  return () => window.removeEventListener("storage", fromElsewhere);
});

/** The list of this device and what changes it; other tabs follow. */
export function useDeviceScenarios(): Omit<DeviceScenarios, "read" | "subscribe"> & {
  saved: readonly SavedScenario[];
} {
  const saved = useSyncExternalStore(onThisDevice.subscribe, onThisDevice.read, onThisDevice.read);
  return {
    saved,
    save: onThisDevice.save,
    rename: onThisDevice.rename,
    remove: onThisDevice.remove,
    restore: onThisDevice.restore,
  };
}
