/** What the home page shows of the model: the beds that are needed, now and in the standard year, and what is last known of the houses. */
import { toWholeBeds } from "../../domain/prognosis/beds/capacity.ts";
import type { ModelSite } from "../../domain/prognosis/data/model-data.ts";
import { ALL_REGIONS } from "../../domain/prognosis/data/regions.ts";
import { findYear } from "../../presentation/prognosis/outcome/prognosis-view.ts";
import { formatWhole } from "../../charts/format-number.ts";
import { sayBand } from "../../words/home-bedden.ts";
import { model, STANDARD_YEAR, standardView } from "../prognosis/standard-view.ts";

/** Whole beds in the standard year by the flat norm, as the page of the prognosis leads with. */
export interface BedThread {
  /** Of the region; null for all regions together. */
  region: string | null;
  place: string;
  needed: number;
  /** Needed in the first year of the prognosis, by the same norm. */
  neededFirst: number;
  /** Two of three draws lie between these; null where the model draws no band. */
  band: readonly [low: number, high: number] | null;
}

/** Beds that sources last counted, of whatever age: never set on an axis beside a need, for the houses without a count are not in it. */
export interface LastKnownBeds {
  beds: number;
  /** Houses with a count, and all houses. */
  counted: number;
  houses: number;
}

function readThread(id: string): BedThread {
  const view = standardView(id);
  const { beds, intervals } = findYear(view, STANDARD_YEAR);
  const drawn = intervals?.bedsByRule.occupancy?.pooled.interval67;
  return {
    region: id === ALL_REGIONS ? null : id,
    place: view.place,
    needed: toWholeBeds(beds.occupancy.pooled),
    neededFirst: toWholeBeds(findYear(view, model.defaults.fromYear).beds.occupancy.pooled),
    band: drawn === undefined ? null : [toWholeBeds(drawn[0]), toWholeBeds(drawn[1])],
  };
}

/** The regions, and all of them together: the model rounds up once for each, so that the regions can add up to more. */
export function gatherBedThreads(): { firstYear: number; year: number; total: BedThread; regions: BedThread[] } {
  const regions = model.regions.map(({ id }) => readThread(id));
  return { firstYear: model.defaults.fromYear, year: STANDARD_YEAR, total: readThread(ALL_REGIONS), regions };
}

/** The number of now, or else the last known one; what is planned or was in another building is not counted. */
export function countLastKnown(sites: readonly Pick<ModelSite, "beds" | "otherBeds">[]): LastKnownBeds {
  const counts = sites.flatMap(({ beds, otherBeds }) => beds ?? otherBeds?.lastKnown?.beds ?? []);
  return { beds: counts.reduce((sum, count) => sum + count, 0), counted: counts.length, houses: sites.length };
}

/** "(28 tot 44)"; nothing where the model draws no band. */
export function sayThreadBand({ band }: BedThread): string {
  return band === null ? "" : sayBand({ low: formatWhole(band[0]), high: formatWhole(band[1]) });
}

/** The end of the scale that all these fit on: the next multiple of ten, so that a knot is never at the very end. */
export function measureScale(threads: readonly BedThread[]): number {
  const most = Math.max(...threads.flatMap(({ needed, neededFirst, band }) => [needed, neededFirst, ...(band ?? [])]));
  return Math.max(10, Math.ceil((most + 1) / 10) * 10);
}
