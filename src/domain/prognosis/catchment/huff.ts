/**
 * Catchment areas: who goes where. A matrix of shares, gemeente by hospice, with what leaves the four provinces in a
 * column of its own; every row adds to 1.
 * Default: the probability that somebody chooses a hospice is its attraction (beds^alpha) over distance^beta, divided
 * by the sum of that over all hospices. Source: Huff, Land Economics 39 (1963) and Journal of Marketing 28 (1964).
 */
import { prepareDistances } from "../../border/distance.ts";
import type { ModelData, ModelSite } from "../data/model-data.ts";
import type { Settings } from "../data/settings.ts";

export interface HuffOptions {
  alpha: number;
  beta: number;
  /** Kilometres by road per kilometre as the crow flies. */
  detour: number;
  /** Nearer than this makes no difference. */
  minimumKm: number;
  /**
   * Nobody goes further than this as the crow flies, unless no house is as near: then to the nearest. Undefined: as far
   * as the area goes. An area as large as a country needs it, so that what a region asks need not be worked out for all.
   */
  reachKm?: number | undefined;
}

export interface Catchment {
  /** Columns of the matrix. */
  sites: readonly ModelSite[];
  /** Share of the people of a gemeente that goes to a site: [municipality][site]. */
  shares: Float64Array;
  /** Share that goes to a hospice outside the four provinces: [municipality]. */
  outside: Float64Array;
  /** Share of the guests of a site that comes from elsewhere: [site]. */
  inflow: Float64Array;
}

/**
 * Huff shares of one place over the hospices, in their order; they add to 1.
 * @param distancesKm as the crow flies, from 0
 * @param beds per hospice, from 0; a hospice without beds gets nobody
 * @throws RangeError for lists of different length, a figure that is none, or no beds anywhere
 */
export function huffShares(distancesKm: readonly number[], beds: readonly number[], options: HuffOptions): number[] {
  if (distancesKm.length !== beds.length)
    throw new RangeError(`${distancesKm.length} distances for ${beds.length} hospices`);
  checkHuff(beds, options);
  const distances = checkDistances(Float64Array.from(distancesKm));
  return [...divideByAttraction(distances, weighBeds(beds, options), options)];
}

/** The part of the beds in the attraction. On a logarithmic scale nothing overflows, however steep the exponents. */
function weighBeds(beds: readonly number[], { alpha }: Pick<HuffOptions, "alpha">): Float64Array {
  return Float64Array.from(beds, (count) => (count === 0 ? -Infinity : alpha * Math.log(count)));
}

/** Writes the shares over the distances. Throws RangeError for no beds anywhere. */
function divideByAttraction(
  distancesKm: Float64Array,
  bedWeights: Float64Array,
  { beta, detour, minimumKm, reachKm }: HuffOptions,
): Float64Array {
  const shares = distancesKm;
  const furthest = findFurthest(distancesKm, bedWeights, reachKm);
  let top = -Infinity;
  for (let site = 0; site < shares.length; site += 1) {
    const weight =
      distancesKm[site]! > furthest
        ? -Infinity
        : bedWeights[site]! - beta * Math.log(Math.max(minimumKm, detour * distancesKm[site]!));
    shares[site] = weight;
    if (weight > top) top = weight;
  }
  if (top === -Infinity) throw new RangeError("No hospice has beds");
  let sum = 0;
  for (let site = 0; site < shares.length; site += 1) {
    const weight = Math.exp(shares[site]! - top);
    shares[site] = weight;
    sum += weight;
  }
  for (let site = 0; site < shares.length; site += 1) shares[site] = shares[site]! / sum;
  return shares;
}

/**
 * How far the people of one place go: the reach, or the distance of the nearest house with beds where none is as near.
 * @param bedWeights -Infinity for a house without beds
 */
export function findFurthest(
  distancesKm: ArrayLike<number>,
  bedWeights: ArrayLike<number>,
  reachKm: number | undefined,
): number {
  if (reachKm === undefined) return Infinity;
  let nearest = Infinity;
  for (let site = 0; site < distancesKm.length; site += 1)
    if (bedWeights[site]! > -Infinity && distancesKm[site]! < nearest) nearest = distancesKm[site]!;
  return Math.max(reachKm, nearest);
}

function checkHuff(beds: readonly number[], { alpha, beta, detour, minimumKm }: HuffOptions): void {
  checkFigure("alpha", alpha, alpha >= 0);
  checkFigure("beta", beta, beta >= 0);
  checkFigure("detour", detour, detour > 0);
  checkFigure("minimumKm", minimumKm, minimumKm > 0);
  for (const count of beds) checkFigure("beds", count, count >= 0);
}

function checkDistances(distancesKm: Float64Array): Float64Array {
  for (const km of distancesKm) checkFigure("distance", km, km >= 0);
  return distancesKm;
}

function checkFigure(name: string, value: number, isRight: boolean): void {
  if (!isRight || value === Infinity) throw new RangeError(`${name} cannot be ${value}`);
}

/** The settings by the names of the formula, with the reach of the model. */
export function huffOptionsOf(
  { reachKm }: Pick<ModelData, "reachKm">,
  { huffAlpha, huffBeta, detourFactor, minimumKm }: Settings,
): HuffOptions {
  return { alpha: huffAlpha, beta: huffBeta, detour: detourFactor, minimumKm, ...(reachKm && { reachKm }) };
}

/**
 * Share of each gemeente per site by Huff alone, [municipality][site]: the mean over its postcodes, which count equally
 * as their populations are not known. Throws RangeError for a gemeente without postcodes, and for no beds anywhere.
 */
export function computeHuffMatrix(data: ModelData, sites: readonly ModelSite[], options: HuffOptions): Float64Array {
  const matrix = new Float64Array(data.municipalities.length * sites.length);
  const beds = sites.map(({ attractionBeds }) => attractionBeds);
  checkHuff(beds, options);
  const bedWeights = weighBeds(beds, options);
  const distancesFrom = prepareDistances(sites);
  const row = new Float64Array(sites.length);
  data.municipalities.forEach(({ code }, municipality) => {
    const points = data.postcodes[municipality] ?? [];
    if (points.length === 0) throw new RangeError(`${code} has no postcodes`);
    for (const [, latitude, longitude] of points) {
      const distances = checkDistances(distancesFrom({ latitude, longitude }, row));
      const shares = divideByAttraction(distances, bedWeights, options);
      const first = municipality * sites.length;
      for (let site = 0; site < shares.length; site += 1)
        matrix[first + site] = matrix[first + site]! + shares[site]! / points.length;
    }
  });
  return matrix;
}

/** The last matrices per bundle: tens of thousands of distances, the same until a house or an exponent changes. */
const knownMatrices = new WeakMap<ModelData, Map<string, Float64Array>>();
const KEPT_MATRICES = 8;

/** computeHuffMatrix, remembered. The answer is shared: do not change it. */
export function recallHuffMatrix(data: ModelData, sites: readonly ModelSite[], options: HuffOptions): Float64Array {
  const key = JSON.stringify([
    options,
    sites.map(({ latitude, longitude, attractionBeds }) => [latitude, longitude, attractionBeds]),
  ]);
  const known = knownMatrices.get(data) ?? new Map<string, Float64Array>();
  knownMatrices.set(data, known);
  const matrix = known.get(key) ?? computeHuffMatrix(data, sites, options);
  if (!known.has(key) && known.size >= KEPT_MATRICES) known.clear();
  known.set(key, matrix);
  return matrix;
}

/**
 * Huff shares of the people who stay in the four provinces, next to the share that leaves.
 * @param outside share that goes elsewhere, per gemeente code; 0 where it is not known
 * @param inflow share of the guests of a house that comes from elsewhere, per site id; 0 where it is not known
 */
export function defaultCatchment(
  data: ModelData,
  sites: readonly ModelSite[],
  options: HuffOptions,
  {
    outside = {},
    inflow = {},
  }: { outside?: Readonly<Record<string, number>>; inflow?: Readonly<Record<string, number>> } = {},
): Catchment {
  const leaving = readShares(
    "Share outside the area",
    outside,
    data.municipalities.map(({ code }) => code),
    true,
  );
  const shares = sites.length === 0 ? new Float64Array(0) : recallHuffMatrix(data, sites, options).slice();
  if (sites.length === 0) leaving.fill(1);
  leaving.forEach((leave, municipality) => {
    const end = (municipality + 1) * sites.length;
    for (let cell = end - sites.length; cell < end; cell += 1) shares[cell] = shares[cell]! * (1 - leave);
  });
  return {
    sites,
    shares,
    outside: leaving,
    inflow: readShares(
      "Share from elsewhere",
      inflow,
      sites.map(({ id }) => id),
      false,
    ),
  };
}

/** A house for people from elsewhere alone has no part in the area: a share of 1 is refused there. */
function readShares(
  name: string,
  shares: Readonly<Record<string, number>>,
  keys: readonly string[],
  isOneAllowed: boolean,
): Float64Array {
  const known = new Set(keys);
  for (const [key, share] of Object.entries(shares)) {
    if (!known.has(key)) throw new RangeError(`${name}: unknown "${key}"`);
    if (!(share >= 0 && share <= 1) || (share === 1 && !isOneAllowed)) {
      throw new RangeError(`${name} of ${key} must lie in [0, 1${isOneAllowed ? "]" : ")"}: ${share}`);
    }
  }
  return Float64Array.from(keys, (key) => shares[key] ?? 0);
}
