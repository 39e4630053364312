/** What the outcome rests on: each ground with its date, and the weight of what was counted. */
import { formatPercent } from "../../../charts/format-number.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { Projection } from "../../../domain/prognosis/data/projection.ts";
import { listRegions } from "../../../domain/prognosis/data/regions.ts";
import { prepareRun } from "../../../domain/prognosis/run/prepare-run.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import { coverAdmissions } from "../../../domain/prognosis/own-figures/house-coverage.ts";
import { reportWords } from "../../../words/prognose-rapport.ts";
import { sayNamedPart } from "../own-figures/say-coverage.ts";
import { joinYears } from "../own-figures/say-own-figures.ts";
import { findParameter, type ModelSources } from "./model-sources.ts";

/** One sentence of the region that was calibrated on counts, or of all such regions together; empty without. */
export function listWeights(
  model: ModelData,
  query: PrognosisQuery,
  projection: Projection,
  sources: ModelSources,
): string[] {
  const { calibrations } = prepareRun(model, query, projection);
  const guestsYear = findParameter(sources, "guestsPerDeath").year ?? "";
  const regions = listRegions(model, query.region);
  const found = regions.flatMap(({ id, label }) => {
    const calibration = calibrations[id];
    if (calibration === undefined || query.calibrationByRegion?.[id] !== undefined) return [];
    const { years, weight } = calibration;
    const counted = sayNamedPart(coverAdmissions(model, query.admissions ?? [], [id]));
    return { place: label, ...counted, years: joinYears(years), weight: formatPercent(weight) };
  });
  if (found.length === 0) return [];
  if (regions.length === 1) return found.map((facts) => reportWords.weight({ ...facts, guestsYear }));
  return [reportWords.weights({ regions: found.map(reportWords.weightOfRegion).join(", "), guestsYear })];
}
