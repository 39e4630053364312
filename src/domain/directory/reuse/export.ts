import type { FeatureCollection, Point } from "geojson";
import type { Settings } from "../records/bundle.ts";
import type { Hospice } from "../records/hospice.ts";

/** The published directory, for reuse: what the pages show, with licence and version. */
export interface PublishedDirectory {
  licence: Settings["dataLicence"];
  publisher: string;
  dataVersion: string;
  hospices: PublishedHospice[];
}

type Copied =
  | "id"
  | "name"
  | "alternateNames"
  | "type"
  | "status"
  | "organization"
  | "description"
  | "address"
  | "latitude"
  | "longitude"
  | "precision"
  | "phones"
  | "expertise"
  | "facilities"
  | "networks"
  | "networksBasis"
  | "modelRegion"
  | "foundOn"
  | "checked"
  | "confirmed"
  | "confidence"
  | "sourceDate";

export interface PublishedHospice extends Pick<Hospice, Copied> {
  statusDate: string | null;
  email: Hospice["email"] | null;
  website: Hospice["website"] | null;
  capacity: Hospice["capacity"] | null;
  /** Holds no longer than `validUntil`; after that day it is unknown. */
  availability: Hospice["availability"] | null;
  sources: { url: string; publisher: string; date: string | null }[];
}

/** The directory as `hospices.json`: published hospices only, in the order given. A figure nobody checked, the price, stays out. */
export function toPublishedDirectory(
  hospices: readonly Hospice[],
  { dataLicence, publisher }: Pick<Settings, "dataLicence" | "publisher">,
  dataVersion: string,
): PublishedDirectory {
  return { licence: dataLicence, publisher, dataVersion, hospices: hospices.map(toPublishedHospice) };
}

function toPublishedHospice(hospice: Hospice): PublishedHospice {
  const { id, name, alternateNames, type, status, description, address, latitude, longitude, precision } = hospice;
  const { phones, expertise, facilities, networks, networksBasis, modelRegion } = hospice;
  const { foundOn, checked, confirmed, confidence, sourceDate } = hospice;
  return {
    id,
    name,
    alternateNames,
    type,
    status,
    statusDate: hospice.statusDate ?? null,
    organization: hospice.organization,
    description,
    address,
    latitude,
    longitude,
    precision,
    phones,
    email: hospice.email ?? null,
    website: hospice.website ?? null,
    capacity: hospice.capacity ?? null,
    availability: hospice.availability ?? null,
    expertise,
    facilities,
    networks,
    networksBasis,
    modelRegion,
    confidence,
    confirmed,
    checked,
    foundOn,
    sourceDate,
    sources: hospice.sources.map(({ url, publisher, date }) => ({ url, publisher, date: date ?? null })),
  };
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
