/** Hospices and postcodes to the sites and points of the catchment areas. */
import type { DirectoryBundle } from "../directory/bundle.ts";
import type { Hospice } from "../directory/hospice.ts";
import type { ModelSite, PostcodePoint } from "./model-data.ts";

/** What the model takes of the directory. */
export type SiteDirectory = Pick<DirectoryBundle, "hospices" | "municipalities">;

export interface PostcodeRow {
  postcode4: string;
  municipality: string;
  latitude: number;
  longitude: number;
}

/** Houses for other guests: the model is about adults who come to die. */
const OTHER_TYPES: readonly string[] = ["child", "respite"];

/** The open hospices for adults, by id. */
export function compileSites(hospices: readonly Hospice[], municipalityCodes: readonly string[]): ModelSite[] {
  const open = hospices.filter(({ status, type }) => status === "open" && !OTHER_TYPES.includes(type));
  return open
    .map((hospice) => {
      const { id, name, type, latitude, longitude, modelRegion: region, address, capacity } = hospice;
      const municipality = municipalityCodes.indexOf(address.municipality.code);
      if (municipality < 0) throw new TypeError(`${id} lies in ${address.municipality.code}, which the model does not know`);
      const beds = capacity?.beds ?? null;
      return { id, name, region, municipality, type, latitude, longitude, beds, attractionBeds: beds ?? usualBeds(open, type) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Beds of a house without a known number, for its attraction only: the median of its type, of all types when none of
 * its type is known, and 1 (all houses alike) when none is known at all.
 */
function usualBeds(open: readonly Hospice[], type: string): number {
  const known = open.flatMap((hospice) => (hospice.capacity?.beds === undefined ? [] : [{ type: hospice.type, beds: hospice.capacity.beds }]));
  const ofType = known.filter((hospice) => hospice.type === type);
  const sorted = (ofType.length > 0 ? ofType : known).map(({ beds }) => beds).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length === 0 ? 1 : (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** Points per gemeente, in the order of the codes and by postcode. */
export function groupPostcodes(rows: readonly PostcodeRow[], municipalityCodes: readonly string[]): PostcodePoint[][] {
  return municipalityCodes.map((code) =>
    rows
      .filter(({ municipality }) => municipality === code)
      .map(({ postcode4, latitude, longitude }): PostcodePoint => [Number(postcode4), latitude, longitude])
      .sort(([a], [b]) => a - b),
  );
}
