import { hydratePrognosis, type ModelData, type PrognosisBundle } from "../../domain/prognosis/data/model-data.ts";
import { prepareUncertainty, type Uncertainty } from "../../domain/prognosis/uncertainty/uncertainty.ts";
import { fetchRecord } from "../fetch-data.ts";

export const MODEL_ADDRESS = "/data/prognose.json";

let loading: Promise<ModelData> | null = null;

/** The model's data, fetched once and only when the visitor asks for figures that are not on the page yet. */
export function loadModel(): Promise<ModelData> {
  loading ??= fetchModel().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchModel(): Promise<ModelData> {
  return hydratePrognosis(
    await fetchRecord<PrognosisBundle>(MODEL_ADDRESS, ["years", "municipalities", "zones", "basePopulation"]),
  );
}

const prepared = new WeakMap<ModelData, Uncertainty>();

/** The draws of a model: the same for every choice, so made once. */
export function prepareUncertaintyOnce(model: ModelData): Uncertainty {
  const uncertainty = prepared.get(model) ?? prepareUncertainty(model);
  prepared.set(model, uncertainty);
  return uncertainty;
}
