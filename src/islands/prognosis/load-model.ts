import {
  hydratePrognosis,
  type ModelData,
  type ModelPartData,
  type PrognosisBundle,
  type PrognosisIndex,
} from "../../domain/prognosis/data/model-data.ts";
import { ALL_REGIONS } from "../../domain/prognosis/data/regions.ts";
import { prepareUncertainty, type Uncertainty } from "../../domain/prognosis/uncertainty/uncertainty.ts";
import { fetchRecord } from "../fetch-data.ts";

export const MODEL_ADDRESS = "/data/prognose.json";

const loading = new Map<string, Promise<unknown>>();

/** Once for each key, and again after it failed. */
function once<Found>(key: string, load: () => Promise<Found>): Promise<Found> {
  const known = loading.get(key) as Promise<Found> | undefined;
  if (known) return known;
  const started = load().catch((error: unknown) => {
    loading.delete(key);
    throw error;
  });
  loading.set(key, started);
  return started;
}

/**
 * The model's data, fetched once and only when the visitor asks for figures that are not on the page yet. Of a large
 * area what the region needs, and nothing else is asked of that; without a region all of it.
 */
export async function loadModel(region: string = ALL_REGIONS): Promise<ModelData> {
  const index = await once("", () =>
    fetchRecord<PrognosisIndex>(MODEL_ADDRESS, ["years", "municipalities", "zones", "basePopulation"]),
  );
  const { parts } = index;
  if (parts === undefined) return once("whole", () => Promise.resolve(hydratePrognosis(index)));
  const own = parts.find(({ id }) => id === region);
  const needed = own?.needs ?? parts.map(({ id }) => id);
  const only = needed.length < parts.length ? region : undefined;
  return once(only ?? "whole", async () => hydratePrognosis(await joinParts(index, needed, only)));
}

async function joinParts(index: PrognosisIndex, ids: readonly string[], only?: string): Promise<PrognosisBundle> {
  const [{ joinModel }, ...files] = await Promise.all([
    import("../../domain/prognosis/data/join-model.ts"),
    ...ids.map((id) =>
      once(`part ${id}`, () => fetchRecord<ModelPartData>(`/data/prognose/${id}.json`, ["municipalities", "sites"])),
    ),
  ]);
  return joinModel(index, new Map(ids.map((id, at) => [id, files[at]!])), only);
}

const prepared = new WeakMap<ModelData, Uncertainty>();

/** The draws of a model: the same for every choice, so made once. */
export function prepareUncertaintyOnce(model: ModelData): Uncertainty {
  const uncertainty = prepared.get(model) ?? prepareUncertainty(model);
  prepared.set(model, uncertainty);
  return uncertainty;
}
