import type { Parameter } from "../../../domain/prognosis/data/parameter-schema.ts";
import type { TableSource } from "../../../domain/prognosis/compile/table-source-schema.ts";

export const SOURCES_ADDRESS = "/data/prognose-bronnen.json";

/** Texts and sources of the model, which the data to calculate with does not carry. */
export interface ModelSources {
  parameters: readonly Parameter[];
  tableSources: readonly TableSource[];
}

/** Throws when the sources are of another edition than the model. */
export function findParameter({ parameters }: ModelSources, key: string): Parameter {
  const found = parameters.find((parameter) => parameter.key === key);
  if (found === undefined) throw new Error(`No source of parameter "${key}"`);
  return found;
}
