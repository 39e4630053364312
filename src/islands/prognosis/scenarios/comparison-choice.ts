/** Which scenarios stand side by side: remembered for this tab, so that a reload and the other panel know it. */
import {
  STANDARD_REF,
  CURRENT_REF,
  NO_REF,
  MOST_COMPARED,
  type ComparisonChoice,
} from "../../../presentation/prognosis/scenarios/compared-refs.ts";
import { useSyncExternalStore } from "react";

const KEY = "prognose-vergelijking";
const AT_FIRST: ComparisonChoice = { refs: [STANDARD_REF, CURRENT_REF, NO_REF], counting: "pooled" };

/** A whole choice, whatever was kept. */
export function readChosen(text: string | null): ComparisonChoice {
  const found = parse(text);
  if (typeof found !== "object" || found === null) return AT_FIRST;
  const { refs, counting } = found as Partial<Record<keyof ComparisonChoice, unknown>>;
  const areRefs = Array.isArray(refs) && refs.length === MOST_COMPARED && refs.every((ref) => typeof ref === "string");
  return { refs: areRefs ? refs : AT_FIRST.refs, counting: counting === "perHouse" ? counting : "pooled" };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null") as unknown;
  } catch {
    return null;
  }
}

const listeners = new Set<() => void>();
let chosen: ComparisonChoice | null = null;

function readSession(): ComparisonChoice {
  try {
    return readChosen(window.sessionStorage.getItem(KEY));
  } catch {
    return AT_FIRST;
  }
}

const read = () => (chosen ??= readSession());

/** Replaces what is given; references that are left out at the end are nothing. */
export function chooseCompared(fields: Partial<ComparisonChoice>): void {
  const { refs, counting } = { ...read(), ...fields };
  chosen = { refs: Array.from({ length: MOST_COMPARED }, (_, index) => refs[index] ?? NO_REF), counting };
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

export function useCompared(): ComparisonChoice {
  return useSyncExternalStore(subscribe, read, () => AT_FIRST);
}
