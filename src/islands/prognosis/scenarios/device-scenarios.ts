/** The scenarios kept on this device: one list for all pages and tabs. */
import { useSyncExternalStore } from "react";
import type { Scenario } from "../../../domain/prognosis/scenario/scenario.ts";
import { createDeviceValue, type DeviceSurroundings } from "../../device-value.ts";
import { addSaved, MOST_SAVED, readSaved, renameSaved, writeSaved, type SavedScenario } from "./saved-scenarios.ts";

/** About what a browser keeps for a whole site. */
const MOST_CHARACTERS = 5_000_000;
/** Where the list stands; the number rises when what is kept changes its form. */
export const SCENARIOS_KEY = "ligare-scenarios-1";

export interface DeviceScenarios {
  read: () => readonly SavedScenario[];
  /** At build nothing is saved. */
  readAtBuild: () => readonly SavedScenario[];
  subscribe: (notify: () => void) => () => void;
  /** "page": the device did not keep it, so it lasts as long as the page. "full": nothing was done. */
  save: (name: string, scenario: Scenario, savedAt: string) => "device" | "page" | "full";
  rename: (id: string, name: string) => void;
  remove: (id: string) => void;
  /** Puts back what was removed. */
  restore: (saved: SavedScenario) => void;
}

/** @param surroundings the browser's own when left out */
export function createDeviceScenarios(surroundings?: DeviceSurroundings): DeviceScenarios {
  const list = createDeviceValue<readonly SavedScenario[]>(
    {
      name: "ligare-scenarios",
      version: 1,
      maxLength: MOST_CHARACTERS,
      none: [],
      read: readSaved,
      write: writeSaved,
    },
    surroundings,
  );
  return {
    read: list.get,
    readAtBuild: list.getAtBuild,
    subscribe: list.subscribe,
    save: (name, scenario, savedAt) => {
      if (list.get().length >= MOST_SAVED) return "full";
      return list.set(addSaved(list.get(), { name, savedAt, scenario })) ? "device" : "page";
    },
    rename: (id, name) => void list.set(renameSaved(list.get(), id, name)),
    remove: (id) => void list.set(list.get().filter((saved) => saved.id !== id)),
    restore: (saved) =>
      void list.set(
        [...list.get().filter(({ id }) => id !== saved.id), saved]
          .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
          .slice(0, MOST_SAVED),
      ),
  };
}

const onThisDevice = createDeviceScenarios();

/** The list of this device and what changes it; other tabs follow. */
export function useDeviceScenarios(): Omit<DeviceScenarios, "read" | "readAtBuild" | "subscribe"> & {
  saved: readonly SavedScenario[];
} {
  const saved = useSyncExternalStore(onThisDevice.subscribe, onThisDevice.read, onThisDevice.readAtBuild);
  return {
    saved,
    save: onThisDevice.save,
    rename: onThisDevice.rename,
    remove: onThisDevice.remove,
    restore: onThisDevice.restore,
  };
}
