import type { SearchableHospice } from "../../domain/directory/searchable.ts";
import type { MapTown } from "./HospiceMap.tsx";
import type { ListedHospice } from "./listed-hospice.ts";

/** The content of `/data/hospicelijst.json`: what the directory needs in the browser, once. */
export interface DirectoryData {
  hospices: readonly ListedHospice[];
  /** The same hospices as the search sees them. */
  searchables: readonly SearchableHospice[];
  regions: readonly { id: string; name: string; municipalityCodes: readonly string[] }[];
  types: readonly { id: string; name: string }[];
  expertiseTerms: readonly { id: string; name: string; group: string }[];
  towns: readonly MapTown[];
}

export const DIRECTORY_DATA_PATH = "/data/hospicelijst.json";

/** Fetches the directory's data; throws when the server answers otherwise. */
export async function loadDirectoryData(): Promise<DirectoryData> {
  const response = await fetch(DIRECTORY_DATA_PATH);
  if (!response.ok) throw new Error(`${DIRECTORY_DATA_PATH}: ${response.status}`);
  return (await response.json()) as DirectoryData;
}
