import { expectGuests } from "../../domain/prognosis/monitoring/expected-guests.ts";
import type { RealisedYear } from "../../domain/prognosis/monitoring/realised-years.ts";
import type { PrognosisQuery } from "../../domain/prognosis/run/query.ts";
import { gatherMonitor, type MonitorFacts } from "../../presentation/prognosis/monitoring/monitor-facts.ts";
import type { ModelTools } from "./worked-example.ts";

export interface MonitoredRegion {
  id: string;
  place: string;
  facts: MonitorFacts;
}

/**
 * Every region with the years of the query, and with the years that were reported besides. By place of stay: a region
 * counts who comes to its houses, wherever they lived.
 * @param query the projection that is published; its admissions are what it was calibrated on
 */
export function gatherMonitoredRegions(
  { data, uncertainty }: ModelTools,
  query: PrognosisQuery,
  realised: readonly RealisedYear[],
): MonitoredRegion[] {
  const reported = realised
    .map(({ year }) => year)
    .filter((year) => year >= data.years.first && year <= data.years.last);
  const fromYear = Math.min(query.fromYear, ...reported);
  const toYear = Math.max(query.toYear, ...reported);
  return data.regions.map(({ id, label }) => {
    const asked = { ...query, region: id, fromYear, toYear };
    const expected = expectGuests(data, asked, uncertainty);
    return { id, place: label, facts: gatherMonitor({ model: data, query: asked, expected, realised, own: [] }) };
  });
}
