import type { DirectoryData } from "../../presentation/directory/directory-data.ts";
import type { PlaceList } from "../../domain/places/place-list.ts";
import { fetchList, fetchRecord } from "../fetch-data.ts";
import type { ListedHospice } from "../../presentation/directory/listed-hospice.ts";
import type { MunicipalityTopology } from "./map/map-areas.ts";

/** Each rejects when the server answers otherwise, or with something else. */
export function loadDirectoryData(): Promise<DirectoryData> {
  return fetchRecord("/data/hospicelijst.json", ["hospices", "regions", "needs", "kinds", "towns", "outside"]);
}

/** The houses of one part of a large list. */
export function loadListPart(id: string): Promise<readonly ListedHospice[]> {
  return fetchList(`/data/hospicelijst/${id}.json`);
}

export function loadPlaces(): Promise<PlaceList> {
  return fetchRecord("/data/plaatsen.json", [
    "postcodes",
    "postBoxes",
    "towns",
    "villages",
    "municipalities",
    "formerMunicipalities",
  ]);
}

export function loadTopology(): Promise<MunicipalityTopology> {
  return fetchRecord("/data/gemeenten.topo.json", ["arcs", "objects"]);
}
