/** The beds there are in words, never an estimate: a house without a published number is counted as such. */
import { formatWhole } from "../../charts/format-number.ts";
import type { Capacity, CapacityGap } from "../../domain/prognosis/capacity.ts";
import { sayGap, sayKnownBeds } from "../../text/prognosis.ts";

/** "ten minste 21 bekende bedden in 5 van de 6 hospices"; says so when nothing is known. */
export function describeCapacity({ knownBeds, knownHospices, hospices }: Capacity): string {
  return sayKnownBeds({ beds: formatWhole(knownBeds), known: knownHospices, hospices });
}

/** "11 minder dan nodig"; null where the beds of a house are not known, or nothing can be said per house. */
export function describeGap(gap: CapacityGap | null): string | null {
  if (gap === null || gap.kind === "atLeast") return null;
  return sayGap({ sign: Math.sign(gap.beds), size: formatWhole(Math.abs(gap.beds)) });
}
