/**
 * Catchment areas: who goes where. A matrix of shares, gemeente by hospice, with what leaves the four provinces in a
 * column of its own; every row adds to 1.
 * Default: the probability that somebody chooses a hospice is its attraction (beds^alpha) over distance^beta, divided
 * by the sum of that over all hospices. Source: Huff, Land Economics 39 (1963) and Journal of Marketing 28 (1964).
 */
import { distanceKm } from "../../border/distance.ts";
import type { ModelData, ModelSite } from "../data/model-data.ts";
import type { Settings } from "../data/settings.ts";

export interface HuffOptions {
  alpha: number;
  beta: number;
  /** Kilometres by road per kilometre as the crow flies. */
  detour: number;
  /** Nearer than this makes no difference. */
  minimumKm: number;
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
  checkHuff(distancesKm, beds, options);
  const logs = distancesKm.map((km, index) => logAttraction(km, beds[index]!, options));
  const top = Math.max(...logs);
  if (top === -Infinity) throw new RangeError("No hospice has beds");
  const weights = logs.map((log) => Math.exp(log - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** On a logarithmic scale nothing overflows, however steep the exponents. */
function logAttraction(km: number, beds: number, { alpha, beta, detour, minimumKm }: HuffOptions): number {
  if (beds === 0) return -Infinity;
  return alpha * Math.log(beds) - beta * Math.log(Math.max(minimumKm, detour * km));
}

function checkHuff(
  distancesKm: readonly number[],
  beds: readonly number[],
  { alpha, beta, detour, minimumKm }: HuffOptions,
): void {
  if (distancesKm.length !== beds.length)
    throw new RangeError(`${distancesKm.length} distances for ${beds.length} hospices`);
  const check = (name: string, value: number, isRight: boolean) => {
    if (!isRight || value === Infinity) throw new RangeError(`${name} cannot be ${value}`);
  };
  check("alpha", alpha, alpha >= 0);
  check("beta", beta, beta >= 0);
  check("detour", detour, detour > 0);
  check("minimumKm", minimumKm, minimumKm > 0);
  for (const km of distancesKm) check("distance", km, km >= 0);
  for (const count of beds) check("beds", count, count >= 0);
}

/** The settings by the names of the formula. */
export function huffOptionsOf({ huffAlpha, huffBeta, detourFactor, minimumKm }: Settings): HuffOptions {
  return { alpha: huffAlpha, beta: huffBeta, detour: detourFactor, minimumKm };
}

/**
 * Share of each gemeente per site by Huff alone, [municipality][site]: the mean over its postcodes, which count equally
 * as their populations are not known. Throws RangeError for a gemeente without postcodes, and for no beds anywhere.
 */
export function computeHuffMatrix(data: ModelData, sites: readonly ModelSite[], options: HuffOptions): Float64Array {
  const matrix = new Float64Array(data.municipalities.length * sites.length);
  const beds = sites.map(({ attractionBeds }) => attractionBeds);
  data.municipalities.forEach(({ code }, municipality) => {
    const points = data.postcodes[municipality] ?? [];
    if (points.length === 0) throw new RangeError(`${code} has no postcodes`);
    for (const [, latitude, longitude] of points) {
      const distances = sites.map((site) => distanceKm({ latitude, longitude }, site));
      huffShares(distances, beds, options).forEach((share, site) => {
        const cell = municipality * sites.length + site;
        matrix[cell] = matrix[cell]! + share / points.length;
      });
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
  shares.forEach((share, cell) => (shares[cell] = share * (1 - leaving[Math.floor(cell / sites.length)]!)));
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
  for (const [key, share] of Object.entries(shares)) {
    if (!keys.includes(key)) throw new RangeError(`${name}: unknown "${key}"`);
    if (!(share >= 0 && share <= 1) || (share === 1 && !isOneAllowed)) {
      throw new RangeError(`${name} of ${key} must lie in [0, 1${isOneAllowed ? "]" : ")"}: ${share}`);
    }
  }
  return Float64Array.from(keys, (key) => shares[key] ?? 0);
}
