/** Which scenarios stand side by side: remembered for this tab, so that a reload and the other panel know it. */
import { useSyncExternalStore } from "react";

/** "standaard", "huidig", or a kind and an id: "klaar:langer-verblijf", "sluit:...", "bewaard:..."; "" is nothing. */
export type ComparedRef = string;

export const STANDARD_REF = "standaard";
export const CURRENT_REF = "huidig";
export const NO_REF = "";
export const MOST_COMPARED = 3;

const KEY = "prognose-vergelijking";
const AT_FIRST: readonly ComparedRef[] = [STANDARD_REF, CURRENT_REF, NO_REF];

export function refOf(kind: "klaar" | "sluit" | "bewaard", id: string): ComparedRef {
  return `${kind}:${id}`;
}

export function splitRef(ref: ComparedRef): { kind: string; id: string } {
  const at = ref.indexOf(":");
  return at < 0 ? { kind: ref, id: "" } : { kind: ref.slice(0, at), id: ref.slice(at + 1) };
}

/** Three references, whatever was kept. */
export function readChosen(text: string | null): readonly ComparedRef[] {
  try {
    const found = JSON.parse(text ?? "null") as unknown;
    if (!Array.isArray(found) || found.length !== MOST_COMPARED || !found.every((ref) => typeof ref === "string")) return AT_FIRST;
    return found;
  } catch {
    return AT_FIRST;
  }
}

const listeners = new Set<() => void>();
let chosen: readonly ComparedRef[] | null = null;

function readSession(): readonly ComparedRef[] {
  try {
    return readChosen(window.sessionStorage.getItem(KEY));
  } catch {
    return AT_FIRST;
  }
}

const read = () => (chosen ??= readSession());

export function chooseCompared(refs: readonly ComparedRef[]): void {
  chosen = Array.from({ length: MOST_COMPARED }, (_, index) => refs[index] ?? NO_REF);
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // A browser that keeps nothing forgets the choice at the next load.
  }
  for (const notify of listeners) notify();
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

export function useCompared(): readonly ComparedRef[] {
  return useSyncExternalStore(subscribe, read, () => AT_FIRST);
}
