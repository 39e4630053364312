import { useCallback, useSyncExternalStore } from "react";
import type { OwnFigures } from "../../../domain/prognosis/own-figures/own-figures.ts";
import { openDeviceStore } from "../../device-store.ts";

/** The number rises when what is kept changes its form. */
const OWN_FIGURES_KEY = "ligare-eigen-cijfers-1";
const CHANGED = "ownfigureschange";

/** What this page holds, and the text it was read from: the same object as long as the text is the same. */
let held: { text: string | null; figures: OwnFigures | null } = { text: null, figures: null };
/** Where the device keeps nothing, the figures last as long as the page. */
let isUnkept = false;

function getOwnFigures(): OwnFigures | null {
  if (isUnkept) return held.figures;
  const text = readText();
  if (text !== held.text) {
    held = { text, figures: null };
    if (text !== null) void readKept(text);
  }
  return held.figures;
}

/** Who keeps no figures never loads what reads them. What cannot be read counts as none: a page never breaks over it. */
async function readKept(text: string): Promise<void> {
  try {
    const { readOwnFigures } = await import("../../../domain/prognosis/own-figures/read-own-figures.ts");
    if (held.text !== text) return;
    held = { text, figures: readOwnFigures(text) };
  } catch {
    return;
  }
  window.dispatchEvent(new Event(CHANGED));
}

function readText(): string | null {
  try {
    return openDeviceStore().getItem(OWN_FIGURES_KEY);
  } catch {
    return null;
  }
}

function setOwnFigures(figures: OwnFigures | null): void {
  const text = figures === null ? null : JSON.stringify(figures);
  isUnkept = !keep(text);
  held = { text, figures };
  window.dispatchEvent(new Event(CHANGED));
}

function keep(text: string | null): boolean {
  try {
    const store = openDeviceStore();
    if (text === null) store.removeItem(OWN_FIGURES_KEY);
    else store.setItem(OWN_FIGURES_KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the figures change, on this page or in another tab. Returns how to stop. */
function onChange(callback: () => void): () => void {
  const fromElsewhere = ({ key }: StorageEvent) => {
    if (key === OWN_FIGURES_KEY || key === null) callback();
  };
  window.addEventListener(CHANGED, callback);
  window.addEventListener("storage", fromElsewhere);
  return () => {
    window.removeEventListener(CHANGED, callback);
    window.removeEventListener("storage", fromElsewhere);
  };
}

const getNone = () => null;
const getFalse = () => false;

/** The visitor's own figures, from this device and nowhere else; null without any, and at build. */
export function useOwnFigures(): [OwnFigures | null, (own: OwnFigures | null) => void] {
  const figures = useSyncExternalStore(onChange, getOwnFigures, getNone);
  return [figures, useCallback(setOwnFigures, [])];
}

/** True when the device does not keep the figures, so that they are gone with the page. */
export function useIsUnkept(): boolean {
  return useSyncExternalStore(onChange, () => isUnkept, getFalse);
}
