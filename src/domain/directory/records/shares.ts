import { parseFraction } from "../../border/fraction.ts";
import type { NetworkRecord } from "./network-schema.ts";

/** A network file with the id its name gives it. */
export interface IdentifiedNetwork {
  id: string;
  record: NetworkRecord;
}

/** Shares are sums of fractions such as 1/3: this much apart is the same. */
const TOLERANCE = 1e-9;

export function isSameShare(a: number, b: number): boolean {
  return Math.abs(a - b) < TOLERANCE;
}

/** Share of a gemeente (0 to 1) per model region, in the order of the networks. */
export function sharesByRegion(municipality: string, networks: readonly IdentifiedNetwork[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { record } of networks) {
    if (record.model_region === null) continue;
    const weight = record.municipalities.find(({ code }) => code === municipality)?.weight;
    if (weight === undefined) continue;
    shares.set(record.model_region, (shares.get(record.model_region) ?? 0) + toShare(weight));
  }
  return shares;
}

/** The regions with the largest share of a gemeente: one, or several when they are equal. */
export function largestRegions(shares: ReadonlyMap<string, number>): string[] {
  const largest = Math.max(...shares.values());
  return [...shares].filter(([, share]) => isSameShare(share, largest)).map(([region]) => region);
}

/** A weight that passed the schema, as a number. Throws RangeError for any other text. */
export function toShare(weight: string): number {
  const share = parseFraction(weight);
  if (share === undefined) throw new RangeError(`"${weight}" is no share`);
  return share;
}
