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

export function refOf(kind: "klaar" | "sluit" | "bewaard", id: string): ComparedRef {
  return `${kind}:${id}`;
}

export function splitRef(ref: ComparedRef): { kind: string; id: string } {
  const at = ref.indexOf(":");
  return at < 0 ? { kind: ref, id: "" } : { kind: ref.slice(0, at), id: ref.slice(at + 1) };
}
