/** Whether a region drifts away from the projection, in sentences. */
import type { Drift } from "../../../domain/prognosis/monitoring/monitoring.ts";
import { driftWords } from "../../../words/prognose-monitor.ts";

export function sayDrift(place: string, { rule, side, years }: Drift): string {
  return driftWords[rule]({ place, years: joinYears(years), side });
}

/** @param years those that prove something, at least one */
export function sayNoDrift(place: string, years: readonly number[]): string {
  return driftWords.none({ place, years: joinYears(years) });
}

function joinYears(years: readonly number[]): string {
  return new Intl.ListFormat("nl").format(years.map(String));
}
