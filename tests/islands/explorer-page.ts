import { ALL_REGIONS } from "../../src/domain/prognosis/data/regions.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import type { ExplorerPage } from "../../src/islands/prognosis/draft-address.ts";

/** The page of all regions, as it is built for this model. */
export function explorerPage(model: ModelData): ExplorerPage {
  const { variant, profile } = model.defaults;
  return {
    region: ALL_REGIONS,
    year: 2040,
    defaults: { variant, profile },
    regions: [{ id: ALL_REGIONS, label: "Alles" }, ...model.regions.map(({ id, label }) => ({ id, label }))],
    isRegionFixed: false,
    years: Array.from({ length: 25 }, (_, index) => 2026 + index),
    baseYear: model.years.first,
    modelVersion: model.modelVersion,
    dataVersion: model.dataVersion,
  };
}
