import { formatWhole } from "../../../charts/format-number.ts";
import type { Capacity } from "../../../domain/prognosis/capacity.ts";
import { sayKnownBeds } from "../../../text/prognosis.ts";

/** "ten minste 21 bekende bedden in 5 van de 6 hospices"; never an estimate. */
export function sayKnownCapacity({ knownBeds, knownHospices, hospices }: Capacity): string {
  return sayKnownBeds({ beds: formatWhole(knownBeds), known: knownHospices, hospices });
}
