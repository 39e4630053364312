import type { Need } from "../../domain/directory/finding/needs.ts";
import type { PlaceList } from "../../domain/directory/finding/place-list.ts";
import type { OutsideTown } from "../../domain/directory/finding/place-lookup.ts";
import type { SearchableHospice } from "../../domain/directory/finding/searchable.ts";
import { fetchRecord } from "../fetch-data.ts";
import type { MapTown } from "./HospiceMap.tsx";
import type { ListedHospice } from "../../presentation/directory/listed-hospice.ts";
import type { MunicipalityTopology } from "./map-areas.ts";

/** The content of `/data/hospicelijst.json`: what the directory needs in the browser, once. */
export interface DirectoryData {
  hospices: readonly ListedHospice[];
  /** The same hospices, in the same order, as the search sees them. */
  searchables: readonly SearchableHospice[];
  regions: readonly { id: string; name: string; municipalityCodes: readonly string[] }[];
  needs: readonly Need[];
  towns: readonly MapTown[];
  /** Towns just outside the area where sources name a hospice. */
  outside: readonly OutsideTown[];
}

/** The content of `/data/verzorgingsgebieden.json`: per hospice the share of each gemeente, by code, that the model sends there. */
export type Catchments = Readonly<Record<string, readonly (readonly [municipality: string, name: string, share: number])[]>>;

/** Each rejects when the server answers otherwise, or with something else. */
export function loadDirectoryData(): Promise<DirectoryData> {
  return fetchRecord("/data/hospicelijst.json", ["hospices", "searchables", "regions", "needs", "towns", "outside"]);
}

export function loadPlaces(): Promise<PlaceList> {
  return fetchRecord("/data/plaatsen.json", ["postcodes", "postBoxes", "towns", "villages", "municipalities", "formerMunicipalities"]);
}

export function loadCatchments(): Promise<Catchments> {
  return fetchRecord("/data/verzorgingsgebieden.json", []);
}

export function loadTopology(): Promise<MunicipalityTopology> {
  return fetchRecord("/data/gemeenten.topo.json", ["arcs", "objects"]);
}
