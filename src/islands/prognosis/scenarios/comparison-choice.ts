/** Which scenarios stand side by side: remembered for this tab, so that a reload and the other panel know it. */
import { useSyncExternalStore } from "react";
import type { BedCounting } from "../../../domain/prognosis/explaining/side-by-side.ts";

/** "standaard", "huidig", or a kind and an id: "klaar:langer-verblijf", "sluit:...", "bewaard:..."; "" is nothing. */
export type ComparedRef = string;

export const STANDARD_REF = "standaard";
export const CURRENT_REF = "huidig";
export const NO_REF = "";
export const MOST_COMPARED = 3;

export interface ComparisonChoice {
  /** Always three. */
  refs: readonly ComparedRef[];
  counting: BedCounting;
}

const KEY = "prognose-vergelijking";
const AT_FIRST: ComparisonChoice = { refs: [STANDARD_REF, CURRENT_REF, NO_REF], counting: "pooled" };

export function refOf(kind: "klaar" | "sluit" | "bewaard", id: string): ComparedRef {
  return `${kind}:${id}`;
}

export function splitRef(ref: ComparedRef): { kind: string; id: string } {
  const at = ref.indexOf(":");
  return at < 0 ? { kind: ref, id: "" } : { kind: ref.slice(0, at), id: ref.slice(at + 1) };
}

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
