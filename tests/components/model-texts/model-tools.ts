import type { ModelTools } from "../../../src/components/model-texts/worked-example.ts";
import { projectPopulation } from "../../../src/domain/prognosis/population/projection.ts";
import { prepareUncertainty } from "../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";

/** The model of the content, with fewer draws than the site so that a test is quick. */
export function prepareModelTools(): ModelTools {
  const data = loadContentModel();
  return {
    data,
    projection: projectPopulation(data, data.defaults.variant),
    uncertainty: prepareUncertainty(data, { count: 200 }),
  };
}
