/** Where guests came from, as houses counted it, over the default shares. */
import type { Catchment } from "./huff.ts";
import type { ModelData } from "../data/model-data.ts";

/** One count of one house; of a gemeente by its code or of a four-digit postcode. */
export interface OriginCount {
  siteId: string;
  municipalityCode?: string | undefined;
  postcode4?: number | undefined;
  guests: number;
  year: number;
}

/**
 * Shares with the counts in them. S = the houses that reported, p the default shares, q = sum of p(g,h) over S, n the
 * counts, w the prior: share(g,h) = q (n(g,h) + w p(g,h)) / (n(g) + w q) for h in S, p(g,h) otherwise. The rows keep
 * adding to 1, and a gemeente without a count keeps its default. Guests from a place outside the table give the inflow
 * of their house: their part of all its guests.
 * That is the mean of a Dirichlet distribution with w pseudo-guests spread as the default says (Gelman et al., Bayesian
 * Data Analysis, 2013, section 3.4).
 * @param priorGuests w, in guests per gemeente, from 0
 * @throws RangeError for an unknown house, a count that is none, a row without a place, or a house without a guest from
 * the area
 */
export function applyOrigins(
  data: ModelData,
  catchment: Catchment,
  origins: readonly OriginCount[],
  priorGuests: number,
): Catchment {
  if (!(priorGuests >= 0 && priorGuests < Infinity))
    throw new RangeError(`Prior guests must be a number from 0: ${priorGuests}`);
  const found = tallyOrigins(data, catchment, origins);
  const { counts, elsewhere, reporting } = found;
  const columns = catchment.sites.length;
  const shares = blendOrigins(data, catchment, found, priorGuests);
  const inflow = catchment.inflow.slice();
  for (const site of reporting) {
    const inside = data.municipalities.reduce(
      (sum, _, municipality) => sum + counts[municipality * columns + site]!,
      0,
    );
    const all = inside + elsewhere[site]!;
    if (all === 0) continue;
    if (inside === 0)
      throw new RangeError(`${catchment.sites[site]!.id}: all ${all} guests come from elsewhere, none from the area`);
    inflow[site] = elsewhere[site]! / all;
  }
  return { ...catchment, shares, inflow };
}

/** Shares with the counts in them, by the formula of applyOrigins. */
export function blendOrigins(
  data: ModelData,
  catchment: Catchment,
  { counts, reporting }: OriginTally,
  priorGuests: number,
): Float64Array {
  const columns = catchment.sites.length;
  const shares = catchment.shares.slice();
  data.municipalities.forEach((_, municipality) => {
    const row = municipality * columns;
    const sumReporting = (table: Float64Array) => reporting.reduce((sum, site) => sum + table[row + site]!, 0);
    const [q, n] = [sumReporting(catchment.shares), sumReporting(counts)];
    // Nothing counted: the formula gives p back, without a prior too.
    if (n === 0) return;
    const weight = n + priorGuests * q;
    // Divided before it is multiplied, so that the smallest numbers keep their proportions.
    const kept = (priorGuests * q) / weight;
    for (const site of reporting)
      shares[row + site] = q * (counts[row + site]! / weight) + kept * catchment.shares[row + site]!;
  });
  return shares;
}

export interface OriginTally {
  /** Guests, [municipality][site] and from elsewhere [site]. */
  counts: Float64Array;
  elsewhere: Float64Array;
  /** Positions of the houses that reported. */
  reporting: number[];
}

/** The counts by gemeente and house. Throws RangeError as applyOrigins does. */
export function tallyOrigins(
  data: ModelData,
  { sites }: Pick<Catchment, "sites">,
  origins: readonly OriginCount[],
): OriginTally {
  const counts = new Float64Array(data.municipalities.length * sites.length);
  const elsewhere = new Float64Array(sites.length);
  const reporting = new Set<number>();
  for (const origin of origins) {
    const site = sites.findIndex(({ id }) => id === origin.siteId);
    if (site < 0) throw new RangeError(`Unknown hospice "${origin.siteId}"`);
    if (!(origin.guests >= 0 && origin.guests < Infinity))
      throw new RangeError(`Guests of ${origin.siteId}: ${origin.guests}`);
    reporting.add(site);
    const municipality = findPlace(data, origin);
    if (municipality < 0) elsewhere[site] = elsewhere[site]! + origin.guests;
    else counts[municipality * sites.length + site] = counts[municipality * sites.length + site]! + origin.guests;
  }
  return { counts, elsewhere, reporting: [...reporting].sort((a, b) => a - b) };
}

/** Position of the gemeente of a count; -1 when it is not one of the table. */
export function findPlace(data: ModelData, { siteId, municipalityCode, postcode4 }: OriginCount): number {
  if ((municipalityCode === undefined) === (postcode4 === undefined)) {
    throw new RangeError(`A count of ${siteId} needs a gemeente or a postcode, one of the two`);
  }
  if (municipalityCode !== undefined) return data.municipalities.findIndex(({ code }) => code === municipalityCode);
  return data.postcodes.findIndex((points) => points.some(([code]) => code === postcode4));
}
