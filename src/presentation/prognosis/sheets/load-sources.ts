import type { Parameter } from "../../../domain/prognosis/data/parameter-schema.ts";
import type { TableSource } from "../../../domain/prognosis/compile/table-source-schema.ts";
import { fetchRecord } from "../../../islands/fetch-data.ts";

export const SOURCES_ADDRESS = "/data/prognose-bronnen.json";

/** Texts and sources of the model, which the data to calculate with does not carry. */
export interface ModelSources {
  parameters: readonly Parameter[];
  tableSources: readonly TableSource[];
}

/** Fetched when somebody takes something along. Rejects when it cannot be. */
export function loadSources(): Promise<ModelSources> {
  return fetchRecord(SOURCES_ADDRESS, ["parameters", "tableSources"]);
}

/** Throws when the sources are of another edition than the model. */
export function findParameter({ parameters }: ModelSources, key: string): Parameter {
  const found = parameters.find((parameter) => parameter.key === key);
  if (found === undefined) throw new Error(`No source of parameter "${key}"`);
  return found;
}
