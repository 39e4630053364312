import type { ModelTools } from "../../../src/components/model-texts/worked-example.ts";
import { projectPopulation } from "../../../src/domain/prognosis/population/projection.ts";
import { prepareUncertainty } from "../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { loadFrozenModel } from "../../domain/prognosis/frozen-model.ts";

/** The frozen model, with fewer draws than the site so that a test is quick. */
export function prepareModelTools(): ModelTools {
  const data = loadFrozenModel();
  return {
    data,
    projection: projectPopulation(data, data.defaults.variant),
    uncertainty: prepareUncertainty(data, { count: 200 }),
  };
}
