/**
 * k per region: admissions that were counted over those the model gives for the same houses and years, with catchment
 * areas, growth and returners but without calibration and without changes for target groups or other settings.
 */
import type { AreaRun } from "./area-year.ts";
import type { Catchment } from "./catchment.ts";
import { findSite } from "./catchment-changes.ts";
import type { ModelData } from "./model-data.ts";
import { loadByResidence, sendToSites } from "./place-of-stay.ts";

export interface AdmissionCount {
  /** Id of a model region. */
  region: string;
  year: number;
  /** Admissions in the year, those of people who came back included. */
  admissions: number;
  /** The houses that were counted; all of the region when left out. */
  siteIds?: readonly string[] | undefined;
}

export interface RegionCalibration {
  admissions: number;
  /** Admissions by the model for the same houses and years, at k = 1. */
  modelled: number;
  k: number;
  /** Years that were used: they prove nothing about the model any more. */
  years: number[];
  siteIds: string[];
}

/**
 * k of every region with a count; a region without one is not in the answer and keeps k = 1, "not calibrated".
 * @param catchment of today, before houses change
 * @throws RangeError for an unknown region, a house of another region, a house and year counted twice, a count that is
 * none, and admissions where the model expects nobody
 */
export function calibrateRegions(
  data: ModelData,
  counts: readonly AdmissionCount[],
  catchment: Catchment,
  run: Omit<AreaRun, "calibration" | "extraStreams">,
): Record<string, RegionCalibration> {
  const plain: AreaRun = { ...run, calibration: 1 };
  const regionRuns = data.regions.map((region) => ({ region, run: plain }));
  const perYear = new Map<number, Float64Array>();
  const modelledIn = (year: number): Float64Array => {
    const admissions = perYear.get(year) ?? sendToSites(catchment, loadByResidence(data, regionRuns, year).admissions);
    perYear.set(year, admissions);
    return admissions;
  };
  const calibrations: Record<string, RegionCalibration> = {};
  for (const region of new Set(counts.map((count) => count.region))) {
    if (!data.regions.some(({ id }) => id === region)) throw new RangeError(`Unknown region "${region}"`);
    calibrations[region] = calibrateRegion(catchment, counts.filter((count) => count.region === region), modelledIn);
  }
  return calibrations;
}

function calibrateRegion(catchment: Catchment, counts: AdmissionCount[], modelledIn: (year: number) => Float64Array): RegionCalibration {
  const used = new Set<string>();
  const [years, siteIds] = [new Set<number>(), new Set<string>()];
  let [admissions, modelled] = [0, 0];
  for (const count of counts) {
    if (!(count.admissions >= 0 && count.admissions < Infinity)) {
      throw new RangeError(`Admissions of ${count.region} in ${count.year}: ${count.admissions}`);
    }
    admissions += count.admissions;
    years.add(count.year);
    for (const site of listSites(catchment, count)) {
      const { id } = catchment.sites[site]!;
      if (used.has(`${id} ${count.year}`)) throw new RangeError(`Hospice "${id}" is counted twice in ${count.year}`);
      used.add(`${id} ${count.year}`);
      siteIds.add(id);
      modelled += modelledIn(count.year)[site]!;
    }
  }
  if (!(modelled > 0)) throw new RangeError(`The model expects no admissions in ${counts[0]!.region}: nothing to calibrate on`);
  return { admissions, modelled, k: admissions / modelled, years: [...years].sort((a, b) => a - b), siteIds: [...siteIds] };
}

function listSites({ sites }: Catchment, { region, siteIds }: AdmissionCount): number[] {
  if (siteIds === undefined) return sites.flatMap((site, index) => (site.region === region ? [index] : []));
  return siteIds.map((id) => {
    const site = findSite(sites, id);
    if (sites[site]!.region !== region) throw new RangeError(`Hospice "${id}" does not lie in ${region}`);
    return site;
  });
}
