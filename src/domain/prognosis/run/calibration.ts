/**
 * k per region from admissions that were counted. What the model expects of the same houses and years is itself a guess,
 * since the catchment areas are: it is taken over draws of them, and the count weighs as much as it can tell.
 * With n the guests counted and ln M ~ Normal(m, tau^2) the guests expected: y = ln n - m, v = 1/n + tau^2,
 * w = sigma^2 / (sigma^2 + v), and ln k ~ Normal(w y, w v), sigma being the spread between regions. That is the
 * posterior of a normal mean with a normal prior (Gelman et al., Bayesian Data Analysis, 2013, section 2.5).
 * Counted origins take the place of the guess in every draw, by the formula of applyOrigins: those of one house say where
 * its guests live and not who went elsewhere, so they take tau away only as more houses of the region report them.
 */
import type { AreaRun } from "../guests/area-year.ts";
import type { CatchmentChoices } from "../catchment/build-catchment.ts";
import type { Catchment } from "../catchment/huff.ts";
import { findSite } from "../catchment/catchment-changes.ts";
import { CATCHMENT_DRAWS, recallDrawnCatchments } from "../catchment/drawn-catchment.ts";
import type { DrawnCatchments } from "../catchment/drawn-catchment.ts";
import type { ModelData, ModelRegion } from "../data/model-data.ts";
import { findOutsideShares } from "../catchment/outside-share.ts";
import { loadByResidence } from "../catchment/place-of-stay.ts";

export interface AdmissionCount {
  /** Id of a model region. */
  region: string;
  year: number;
  /** Admissions in the year, those of people who came back included. */
  admissions: number;
  /** The houses that were counted; all of the region when left out. */
  siteIds?: readonly string[] | undefined;
  /** Share of the guests from outside the region, 0-1; not known when left out. */
  outsideShare?: number | undefined;
}

export interface RegionCalibration {
  admissions: number;
  /** Admissions the model expects in the same houses and years at k = 1: the middle of the draws of the catchment areas. */
  modelled: number;
  /** Of those, from outside the region. */
  modelledFromOutside: number;
  /** Guests that were compared, without returners and, where that share is known, without who came from outside the region. */
  compared: number;
  /** ln(compared / expected): what the count alone would say of ln k. */
  logRatio: number;
  /** Share of `logRatio` that goes into ln k, 0-1. */
  weight: number;
  k: number;
  /** Standard deviation of ln k. */
  logSd: number;
  /** Years that were used: they prove nothing about the model any more. */
  years: number[];
  siteIds: string[];
}

/** Fewer guests than this leave no logarithm to take. */
const LEAST_COUNTED = 0.5;

/**
 * k of every region with a count; a region without one is not in the answer and keeps k = 1, "not calibrated".
 * @param choices of the catchment areas; changes of houses play no part
 * @throws RangeError for an unknown region, a house of another region, a house and year counted twice, a count that is
 * none, and admissions where the model expects nobody
 */
export function calibrateRegions(
  data: ModelData,
  counts: readonly AdmissionCount[],
  choices: CatchmentChoices,
  run: Omit<AreaRun, "calibration" | "extraStreams">,
): Record<string, RegionCalibration> {
  if (counts.length === 0) return {};
  const plain: AreaRun = { ...run, calibration: 1 };
  const drawn = recallDrawnCatchments(data, run.settings, choices);
  const guestsIn = recallGuests(data, plain);
  const calibrations: Record<string, RegionCalibration> = {};
  for (const id of new Set(counts.map((count) => count.region))) {
    const region = data.regions.find((one) => one.id === id);
    if (region === undefined) throw new RangeError(`Unknown region "${id}"`);
    const rows = listRows(
      data,
      region,
      counts.filter((count) => count.region === id),
      drawn.central,
      choices,
    );
    calibrations[id] = calibrateRegion(region, rows, run.settings, (row) =>
      expectRow(data, region, row, drawn, guestsIn),
    );
  }
  return calibrations;
}

/** Houses of a count that are compared in the same way. */
interface CountRow extends Required<Pick<AdmissionCount, "year" | "admissions">> {
  /** Positions in the catchment. */
  sites: number[];
  siteIds: string[];
  /** null: not known, so all guests are compared. */
  outsideShare: number | null;
}

function listRows(
  data: ModelData,
  region: ModelRegion,
  counts: AdmissionCount[],
  catchment: Catchment,
  choices: CatchmentChoices,
): CountRow[] {
  const used = new Set<string>();
  const observed = findOutsideShares(data, region, choices);
  return counts.map((count) => {
    const { year, admissions, outsideShare } = count;
    if (!(admissions >= 0 && admissions < Infinity))
      throw new RangeError(`Admissions of ${region.id} in ${year}: ${admissions}`);
    if (outsideShare !== undefined && !(outsideShare >= 0 && outsideShare <= 1))
      throw new RangeError(`Share from outside ${region.id} in ${year}: ${outsideShare}`);
    const sites = listSites(catchment, count);
    const siteIds = sites.map((site) => catchment.sites[site]!.id);
    for (const id of siteIds) {
      if (used.has(`${id} ${year}`)) throw new RangeError(`Hospice "${id}" is counted twice in ${year}`);
      used.add(`${id} ${year}`);
    }
    return { year, admissions, sites, siteIds, outsideShare: outsideShare ?? observed(siteIds) };
  });
}

function listSites({ sites }: Catchment, { region, siteIds }: AdmissionCount): number[] {
  if (siteIds === undefined) return sites.flatMap((site, index) => (site.region === region ? [index] : []));
  return siteIds.map((id) => {
    const site = findSite(sites, id);
    if (sites[site]!.region !== region) throw new RangeError(`Hospice "${id}" does not lie in ${region}`);
    return site;
  });
}

/** Per draw what the model expects of a row, to compare and from outside the region. */
interface ExpectedRow {
  compared: Float64Array;
  fromOutside: Float64Array;
  all: Float64Array;
}

function calibrateRegion(
  region: ModelRegion,
  rows: CountRow[],
  settings: AreaRun["settings"],
  expect: (row: CountRow) => ExpectedRow,
): RegionCalibration {
  const returns = 1 + settings.dischargedShare * settings.returnsPerDischarge;
  const compared = rows.reduce(
    (sum, { admissions, outsideShare }) => sum + (admissions * (1 - (outsideShare ?? 0))) / returns,
    0,
  );
  const expected = rows.map(expect);
  const total = (read: (row: ExpectedRow) => Float64Array) =>
    expected.map(read).reduce((sums, row) => sums.map((value, draw) => value + row[draw]!));
  const logs = total((row) => row.compared).map((guests) => Math.log(guests / returns));
  const mean = logs.reduce((sum, value) => sum + value, 0) / CATCHMENT_DRAWS;
  if (!(mean > -Infinity))
    throw new RangeError(`The model expects no admissions in ${region.id}: nothing to calibrate on`);
  const spread = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / CATCHMENT_DRAWS;
  const counted = Math.max(LEAST_COUNTED, compared);
  const logRatio = Math.log(counted) - mean;
  const variance = 1 / counted + spread;
  const prior = settings.regionalLevelSd ** 2;
  const weight = prior / (prior + variance);
  const middle = (values: Float64Array) =>
    Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / CATCHMENT_DRAWS);
  const modelled = middle(total((row) => row.all));
  const fromOutside = total((row) => row.fromOutside).reduce((sum, value) => sum + value, 0) / CATCHMENT_DRAWS;
  return {
    admissions: rows.reduce((sum, row) => sum + row.admissions, 0),
    modelled,
    modelledFromOutside: Math.min(modelled, fromOutside),
    compared,
    logRatio,
    weight,
    k: Math.exp(weight * logRatio),
    logSd: Math.sqrt(weight * variance),
    years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
    siteIds: [...new Set(rows.flatMap(({ siteIds }) => siteIds))],
  };
}

/** Admissions by gemeente in a year, of the people of a region and of all others, at k = 1. */
type GuestsIn = (year: number, region: ModelRegion) => { own: Float64Array; others: Float64Array };

function recallGuests(data: ModelData, run: AreaRun): GuestsIn {
  const known = new Map<string, { own: Float64Array; others: Float64Array }>();
  return (year, region) => {
    const found = known.get(`${region.id} ${year}`);
    if (found !== undefined) return found;
    const of = (regions: ModelRegion[]) =>
      loadByResidence(
        data,
        regions.map((one) => ({ region: one, run })),
        year,
      ).admissions;
    const guests = { own: of([region]), others: of(data.regions.filter((one) => one !== region)) };
    known.set(`${region.id} ${year}`, guests);
    return guests;
  };
}

function expectRow(
  data: ModelData,
  region: ModelRegion,
  { year, sites, outsideShare }: CountRow,
  drawn: DrawnCatchments,
  guestsIn: GuestsIn,
): ExpectedRow {
  const places = data.municipalities.length;
  const people = guestsIn(year, region);
  const [inside, whole] = [drawn.sendTo(region, sites, false), drawn.sendTo(region, sites, true)];
  const send = (guests: Float64Array, shares: Float64Array) =>
    Float64Array.from({ length: CATCHMENT_DRAWS }, (_, draw) => {
      let sum = 0;
      for (let place = 0; place < places; place += 1) sum += guests[place]! * shares[draw * places + place]!;
      return sum;
    });
  const own = send(people.own, inside.own);
  const others = send(people.others, whole.others);
  const all = send(people.own, whole.own).map((guests, draw) => guests + others[draw]!);
  return {
    compared: outsideShare === null ? all : own,
    fromOutside: all.map((guests, draw) => guests - own[draw]!),
    all,
  };
}
