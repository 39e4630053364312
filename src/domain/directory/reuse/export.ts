import type { FeatureCollection, Point } from "geojson";
import { facts, isGroup, keysOf, readAt } from "../records/facts.ts";
import type { Facts } from "../records/facts/fact.ts";
import type { Settings } from "../records/bundle.ts";
import type { Hospice } from "../records/hospice.ts";

/** The published directory, for reuse: what the pages show, with licence and version. */
export interface PublishedDirectory {
  licence: Settings["dataLicence"];
  publisher: string;
  dataVersion: string;
  hospices: PublishedHospice[];
}

type Absent = { [Key in keyof Hospice]-?: undefined extends Hospice[Key] ? Key : never }[keyof Hospice];

/**
 * Every fact of the table under its own key; null is unknown. A report of free places holds no longer than its
 * `validUntil`.
 */
export type PublishedHospice = Omit<Hospice, Absent | "sources"> & {
  [Key in Absent]-?: NonNullable<Hospice[Key]> | null;
} & { sources: { url: string; publisher: string; date: string | null }[] };

/** The directory as `hospices.json`: published hospices only, in the order given. */
export function toPublishedDirectory(
  hospices: readonly Hospice[],
  { dataLicence, publisher }: Pick<Settings, "dataLicence" | "publisher">,
  dataVersion: string,
): PublishedDirectory {
  return {
    licence: dataLicence,
    publisher,
    dataVersion,
    hospices: hospices.map((hospice) => toPublishedHospice(hospice)),
  };
}

/** One hospice as it is shared: its facts by the table, then what we worked out of the record. */
export function toPublishedHospice(hospice: Hospice, table: Facts = facts): PublishedHospice {
  const told = Object.entries(table)
    .filter(([, entry]) => isGroup(entry) || entry.json !== false)
    .map(([path]) => [keysOf(path)[0], readAt(hospice, path)]);
  const { id, latitude, longitude, precision, regions, modelRegion, sourceDate } = hospice;
  const { location: _inPoint, ...known } = Object.fromEntries(
    told.map(([key, value]) => [key, value ?? null]),
  ) as Record<string, unknown>;
  return {
    id,
    ...known,
    latitude,
    longitude,
    precision,
    regions,
    modelRegion,
    sourceDate,
    sources: hospice.sources.map(({ url, publisher, date }) => ({ url, publisher, date: date ?? null })),
  } as PublishedHospice;
}

export type HospicePoints = FeatureCollection<Point, Pick<Hospice, "id" | "name" | "precision">>;

/** One point per hospice as GeoJSON (RFC 7946: longitude first), with how precise the point is. */
export function toGeoJson(hospices: readonly Hospice[]): HospicePoints {
  return {
    type: "FeatureCollection",
    features: hospices.map(({ id, name, precision, latitude, longitude }) => ({
      type: "Feature",
      id,
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: { id, name, precision },
    })),
  };
}
