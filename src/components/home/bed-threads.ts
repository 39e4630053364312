/** What the home page shows of the model: per region the beds that are needed beside those that are known. */
import { addCapacities, toWholeBeds, type Capacity } from "../../domain/prognosis/beds/capacity.ts";
import { ALL_REGIONS } from "../../domain/prognosis/data/regions.ts";
import { findYear } from "../../presentation/prognosis/outcome/prognosis-view.ts";
import { model, STANDARD_YEAR, standardPlaces, standardView } from "../prognosis/standard-view.ts";

/** Whole beds in the standard year by the flat norm, as the page of the prognosis leads with. */
export interface BedThread extends Capacity {
  /** Of the region; null for all regions together. */
  region: string | null;
  place: string;
  needed: number;
  /** Two of three draws lie between these; null where the model draws no band. */
  band: readonly [low: number, high: number] | null;
}

function readThread(id: string, capacity: Capacity): BedThread {
  const view = standardView(id);
  const { beds, intervals } = findYear(view, STANDARD_YEAR);
  const drawn = intervals?.bedsByRule.occupancy?.pooled.interval67;
  return {
    ...capacity,
    region: id === ALL_REGIONS ? null : id,
    place: view.place,
    needed: toWholeBeds(beds.occupancy.pooled),
    band: drawn === undefined ? null : [toWholeBeds(drawn[0]), toWholeBeds(drawn[1])],
  };
}

/** The regions, and all of them together: known beds are added up, beds that are needed come from the model. */
export function gatherBedThreads(): { year: number; total: BedThread; regions: BedThread[] } {
  const regions = model.regions.map(({ id }) => readThread(id, standardPlaces(id).capacity));
  return { year: STANDARD_YEAR, total: readThread(ALL_REGIONS, addCapacities(regions)), regions };
}

/** The end of the scale that all these fit on: the next multiple of ten, so that a knot is never at the very end. */
export function measureScale(threads: readonly BedThread[]): number {
  const most = Math.max(...threads.flatMap(({ needed, knownBeds, band }) => [needed, knownBeds, ...(band ?? [])]));
  return Math.max(10, Math.ceil((most + 1) / 10) * 10);
}
