import { formatWhole } from "../../charts/format-number.ts";
import type { Capacity } from "../../domain/prognosis/beds/capacity.ts";
import { regionOverview as words } from "../../words/prognose-grondslag.ts";

/** The beds of now as short as can be: "21", "ten minste 10 (2 van 6 huizen)" or "onbekend (6 huizen)". */
export function sayBedsNow({ knownBeds, knownHospices, hospices }: Capacity): string {
  const isWhole = String(knownHospices === hospices);
  return words.known({ beds: formatWhole(knownBeds), known: knownHospices, isWhole, hospices });
}
