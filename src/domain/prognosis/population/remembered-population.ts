/** The population of a model, worked out once per variant and kept as long as the model is. */
import type { ModelData } from "../data/model-data.ts";
import type { LongevityVariant } from "../data/options.ts";
import type { Projection } from "../data/projection.ts";
import { projectPopulation } from "./projection.ts";

const known = new WeakMap<ModelData, Map<LongevityVariant, Projection>>();

/** As projectPopulation gives it; the tables are shared, so nobody may write in them. */
export function rememberPopulation(data: ModelData, variant: LongevityVariant): Projection {
  const ofModel = known.get(data) ?? new Map<LongevityVariant, Projection>();
  known.set(data, ofModel);
  const projection = ofModel.get(variant) ?? projectPopulation(data, variant);
  ofModel.set(variant, projection);
  return projection;
}
