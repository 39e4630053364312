/** What a user changes in the catchment areas: a share typed in, a house closed, resized or opened. */
import { MOST_BEDS } from "../data/most-beds.ts";
import { recallHuffMatrix } from "./huff.ts";
import type { Catchment, HuffOptions } from "./huff.ts";
import type { ModelData, ModelSite } from "../data/model-data.ts";

/** The column of a row for people who go to a hospice outside the four provinces. */
export const OUTSIDE = "outside";

export interface ShareEdit {
  municipalityCode: string;
  /** Id of a site, or OUTSIDE. */
  siteId: string;
  /** 0-1 */
  share: number;
}

export type SiteChange =
  | { kind: "close"; siteId: string }
  | { kind: "resize"; siteId: string; beds: number }
  | {
      kind: "open";
      site: Pick<ModelSite, "id" | "name" | "latitude" | "longitude"> & { municipalityCode: string; beds: number };
    };

/**
 * A row with one cell set to `share` and the others scaled by (1 - share) / (1 - old), so that it still adds to 1.
 * Throws RangeError for a share outside [0, 1], and when the others are all 0 and have nothing to scale.
 */
export function setShare(row: readonly number[], cell: number, share: number): number[] {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Share must lie in [0, 1]: ${share}`);
  const old = row[cell];
  if (old === undefined) throw new RangeError(`No cell ${cell} in a row of ${row.length}`);
  if (share === old) return [...row];
  const others = row.reduce((sum, value, index) => (index === cell ? sum : sum + value), 0);
  if (others === 0) throw new RangeError(`The other shares are all 0: ${share} leaves ${1 - share} for nobody`);
  return row.map((value, index) => (index === cell ? share : (value * (1 - share)) / others));
}

/** The catchment with the edits in it, one after the other. Throws RangeError for an unknown place or house. */
export function applyEdits(data: ModelData, catchment: Catchment, edits: readonly ShareEdit[]): Catchment {
  const shares = catchment.shares.slice();
  const outside = catchment.outside.slice();
  const columns = catchment.sites.length;
  for (const { municipalityCode, siteId, share } of edits) {
    const municipality = findMunicipality(data, municipalityCode);
    const cell = siteId === OUTSIDE ? columns : findSite(catchment.sites, siteId);
    const row = [...shares.subarray(municipality * columns, (municipality + 1) * columns), outside[municipality]!];
    const edited = setShare(row, cell, share);
    shares.set(edited.slice(0, columns), municipality * columns);
    outside[municipality] = edited[columns]!;
  }
  return { ...catchment, shares, outside };
}

/**
 * The catchment after houses close, change size or open. Closing and resizing: shares in proportion to
 * share * (new beds / beds)^alpha, closed 0. A new house gets its Huff share among the houses as they will be, and the
 * others shrink to make room. What leaves the area stays; a gemeente whose houses are all gone goes elsewhere whole, and with a
 * reach to the houses beyond it.
 * Throws RangeError for an unknown house or place, beds outside 1-60, or a house that is changed twice.
 */
export function applySiteChanges(
  data: ModelData,
  catchment: Catchment,
  changes: readonly SiteChange[],
  options: HuffOptions,
): Catchment {
  if (changes.length === 0) return catchment;
  const changed = catchment.sites.map((site) => changeSite(site, changes));
  const kept = changed.flatMap((site, column) => (site === null ? [] : [{ site, column }]));
  const opened = changes.flatMap((change) => (change.kind === "open" ? [openSite(data, change.site)] : []));
  const sites = [...kept.map(({ site }) => site), ...opened];
  checkChanges(catchment.sites, changes);
  const factors = kept.map(
    ({ site, column }) => (site.attractionBeds / catchment.sites[column]!.attractionBeds) ** options.alpha,
  );
  const needsHuff = sites.length > 0 && (opened.length > 0 || options.reachKm !== undefined);
  const huff = needsHuff ? recallHuffMatrix(data, sites, options) : undefined;
  const shares = new Float64Array(data.municipalities.length * sites.length);
  const outside = catchment.outside.slice();
  data.municipalities.forEach((_, municipality) => {
    const before = catchment.shares.subarray(
      municipality * catchment.sites.length,
      (municipality + 1) * catchment.sites.length,
    );
    const weights = kept.map(({ column }, index) => before[column]! * factors[index]!);
    const newShares = opened.map((_site, index) => huff![municipality * sites.length + kept.length + index]!);
    const total = sum(before);
    const row =
      divideRow(total, weights, newShares) ??
      (options.reachKm === undefined ? undefined : reachFurther(total, municipality, sites.length, huff));
    if (row === undefined) outside[municipality] = 1;
    else shares.set(row, municipality * sites.length);
  });
  const inflow = Float64Array.from([...kept.map(({ column }) => catchment.inflow[column]!), ...opened.map(() => 0)]);
  return { sites, shares, outside, inflow };
}

/** Where every house within reach closes, the next one is: undefined without a house. */
function reachFurther(
  total: number,
  municipality: number,
  columns: number,
  huff: Float64Array | undefined,
): number[] | undefined {
  return huff && Array.from(huff.subarray(municipality * columns, (municipality + 1) * columns), (own) => total * own);
}

/** `total` over the houses that stay, by weight, and the new ones, by Huff share; undefined when there is nobody. */
function divideRow(total: number, weights: number[], newShares: number[]): number[] | undefined {
  const [weight, added] = [sum(weights), sum(newShares)];
  if (weight === 0 && added === 0) return undefined;
  if (weight === 0) return [...weights, ...newShares.map((share) => (total * share) / added)];
  return [...weights.map((own) => (total * (1 - added) * own) / weight), ...newShares.map((share) => total * share)];
}

/** null: closed. */
function changeSite(site: ModelSite, changes: readonly SiteChange[]): ModelSite | null {
  const change = changes.find((one) => one.kind !== "open" && one.siteId === site.id);
  if (change?.kind === "close") return null;
  if (change?.kind === "resize") return { ...site, beds: change.beds, attractionBeds: change.beds };
  return site;
}

function openSite(
  data: ModelData,
  { municipalityCode, beds, ...site }: Extract<SiteChange, { kind: "open" }>["site"],
): ModelSite {
  const municipality = findMunicipality(data, municipalityCode);
  return {
    ...site,
    municipality,
    region: data.municipalities[municipality]!.region,
    type: "unknown",
    beds,
    attractionBeds: beds,
  };
}

function checkChanges(sites: readonly ModelSite[], changes: readonly SiteChange[]): void {
  const seen = new Set<string>();
  for (const change of changes) {
    const id = change.kind === "open" ? change.site.id : change.siteId;
    if (seen.has(id) || (change.kind === "open" && sites.some((site) => site.id === id))) {
      throw new RangeError(`Hospice "${id}" is there or changed already`);
    }
    seen.add(id);
    if (change.kind !== "open") findSite(sites, id);
    if (change.kind !== "close") checkBeds(id, change.kind === "open" ? change.site.beds : change.beds);
  }
}

/** Throws RangeError for anything but a whole number of beds that a house can have. */
export function checkBeds(siteId: string, beds: number): void {
  if (!isBedCount(beds))
    throw new RangeError(`Beds of ${siteId} must be a whole number from 1 to ${MOST_BEDS}: ${beds}`);
}

export function isBedCount(beds: number): boolean {
  return Number.isInteger(beds) && beds >= 1 && beds <= MOST_BEDS;
}

export function findSite(sites: readonly ModelSite[], siteId: string): number {
  const site = sites.findIndex(({ id }) => id === siteId);
  if (site < 0) throw new RangeError(`Unknown hospice "${siteId}"`);
  return site;
}

function findMunicipality(data: ModelData, municipalityCode: string): number {
  const municipality = data.municipalities.findIndex(({ code }) => code === municipalityCode);
  if (municipality < 0) throw new RangeError(`Unknown gemeente "${municipalityCode}"`);
  return municipality;
}

function sum(values: Float64Array | number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
