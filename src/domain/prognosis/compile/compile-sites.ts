/** Hospices and postcodes to the sites and points of the catchment areas. */
import type { DirectoryBundle } from "../../directory/records/bundle.ts";
import type { HospiceCapacity } from "../../directory/records/capacity.ts";
import type { Hospice } from "../../directory/records/hospice.ts";
import type { ModelSite, OtherBeds, PostcodePoint } from "../data/model-data.ts";

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
  const usual = new Map([...new Set(open.map(({ type }) => type))].map((type) => [type, usualBeds(open, type)]));
  return open
    .map((hospice) => {
      const { id, name, type, latitude, longitude, modelRegion: region, address, capacity } = hospice;
      const municipality = municipalityCodes.indexOf(address.municipality.code);
      if (municipality < 0)
        throw new TypeError(`${id} lies in ${address.municipality.code}, which the model does not know`);
      const beds = capacity?.beds ?? null;
      const others = listOtherBeds(capacity);
      return {
        id,
        name,
        region,
        municipality,
        type,
        latitude,
        longitude,
        beds,
        attractionBeds: countOf(capacity) ?? usual.get(type)!,
        ...(others && { otherBeds: others }),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A count in the building the house is in, however old: how large a house is changes less than how sure one may be of it. */
function countOf(capacity: HospiceCapacity | undefined): number | undefined {
  return capacity?.beds ?? capacity?.lastKnown?.beds;
}

function listOtherBeds({ lastKnown, planned, formerBuilding }: HospiceCapacity = {}): OtherBeds | undefined {
  const without = <Count extends object>({ note: _note, ...count }: Count & { note?: unknown }) => count;
  if (!lastKnown && !planned && !formerBuilding) return undefined;
  return {
    ...(lastKnown && { lastKnown }),
    ...(planned && { planned: without(planned) }),
    ...(formerBuilding && { formerBuilding: without(formerBuilding) }),
  };
}

/**
 * Beds of a house that nobody counted, for its attraction only: the median of its type, of all types when none of its
 * type was counted, and 1 (all houses alike) when none was at all. A plan or a former building is no count.
 */
function usualBeds(open: readonly Hospice[], type: string): number {
  const counted = open.flatMap((hospice) => {
    const beds = countOf(hospice.capacity);
    return beds === undefined ? [] : [{ type: hospice.type, beds }];
  });
  const ofType = counted.filter((hospice) => hospice.type === type);
  const sorted = (ofType.length > 0 ? ofType : counted).map(({ beds }) => beds).sort((a, b) => a - b);
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
