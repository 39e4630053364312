import { SOURCES_ADDRESS, type ModelSources } from "../../../presentation/prognosis/sheets/model-sources.ts";
import { fetchRecord } from "../../fetch-data.ts";

/** Fetched when somebody takes something along. Rejects when it cannot be. */
export function loadSources(): Promise<ModelSources> {
  return fetchRecord(SOURCES_ADDRESS, ["parameters", "tableSources"]);
}
