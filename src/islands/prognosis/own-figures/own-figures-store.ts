import { useSyncExternalStore } from "react";
import type { OwnFigures } from "../../../domain/prognosis/own-figures/own-figures.ts";
import { createDeviceValue } from "../../device-value.ts";

/** About what a browser keeps for a whole site. */
const MOST_CHARACTERS = 5_000_000;

const ownFigures = createDeviceValue<OwnFigures | null>({
  name: "ligare-eigen-cijfers",
  version: 1,
  maxLength: MOST_CHARACTERS,
  none: null,
  // Who keeps no figures never loads what reads them.
  read: async (text) => {
    const { readOwnFigures } = await import("../../../domain/prognosis/own-figures/read-own-figures.ts");
    return readOwnFigures(text);
  },
  write: (figures) => (figures === null ? null : JSON.stringify(figures)),
});

const getFalse = () => false;

/** The visitor's own figures, from this device and nowhere else; null without any, and at build. */
export function useOwnFigures(): [OwnFigures | null, (own: OwnFigures | null) => void] {
  const figures = useSyncExternalStore(ownFigures.subscribe, ownFigures.get, ownFigures.getAtBuild);
  return [figures, ownFigures.set];
}

/** True when the device does not keep the figures, so that they are gone with the page. */
export function useIsUnkept(): boolean {
  return useSyncExternalStore(ownFigures.subscribe, () => !ownFigures.isKept(), getFalse);
}
