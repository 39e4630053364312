import type { Need } from "../../domain/directory/needs.ts";
import type { PlaceList } from "../../domain/directory/place-list.ts";
import type { OutsideTown } from "../../domain/directory/place-lookup.ts";
import type { SearchableHospice } from "../../domain/directory/searchable.ts";
import type { MapTown } from "./HospiceMap.tsx";
import type { ListedHospice } from "./listed-hospice.ts";

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

async function loadJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Each throws when the server answers otherwise. */
export async function loadDirectoryData(): Promise<DirectoryData> {
  return (await loadJson("/data/hospicelijst.json")) as DirectoryData;
}

export async function loadPlaces(): Promise<PlaceList> {
  return (await loadJson("/data/plaatsen.json")) as PlaceList;
}

export async function loadCatchments(): Promise<Catchments> {
  return (await loadJson("/data/verzorgingsgebieden.json")) as Catchments;
}
