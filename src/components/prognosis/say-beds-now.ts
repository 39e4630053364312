import { formatWhole } from "../../charts/format-number.ts";
import type { Capacity } from "../../domain/prognosis/beds/capacity.ts";
import { regionOverview as words } from "../../words/prognose-grondslag.ts";

/**
 * The beds of now as short as can be: "21", "ten minste 10 (2 van 6 huizen)" or "onbekend (6 huizen)"; behind it what was
 * last known of the other houses.
 */
export function sayBedsNow({ knownBeds, knownHospices, hospices, older }: Capacity): string {
  const isWhole = String(knownHospices === hospices);
  const known = words.known({ beds: formatWhole(knownBeds), known: knownHospices, isWhole, hospices });
  if (older === undefined) return known;
  return known + words.older({ known: knownHospices, beds: older.beds, houses: older.hospices });
}
