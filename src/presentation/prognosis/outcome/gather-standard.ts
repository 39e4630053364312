import { formatWhole } from "../../../charts/format-number.ts";
import type { StandardFacts } from "../scenarios/say-origin.ts";
import { findYear, type PrognosisView } from "./prognosis-view.ts";

/** Guests and beds at the flat norm of a view, as the sentence about the standard has them. */
export function gatherStandard(view: PrognosisView, year: number): StandardFacts {
  const { guests, beds } = findYear(view, year);
  return { year, guests: formatWhole(guests[view.profile]), beds: formatWhole(beds.occupancy.pooled) };
}
