import type { DirectoryData } from "../../presentation/directory/directory-data.ts";
import type { PlaceList } from "../../domain/places/place-list.ts";
import { fetchRecord } from "../fetch-data.ts";
import type { MunicipalityTopology } from "./map/map-areas.ts";

/** Each rejects when the server answers otherwise, or with something else. */
export function loadDirectoryData(): Promise<DirectoryData> {
  return fetchRecord("/data/hospicelijst.json", ["hospices", "regions", "needs", "kinds", "towns", "outside"]);
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
