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
import { findParameter, type ModelSources } from "./model-sources.ts";

const years = new Intl.ListFormat("nl-NL", { type: "conjunction" });

/** One sentence per region of the query that was calibrated on counts; empty without. */
export function listWeights(
  model: ModelData,
  query: PrognosisQuery,
  projection: Projection,
  sources: ModelSources,
): string[] {
  const { calibrations } = prepareRun(model, query, projection);
  const guestsYear = findParameter(sources, "guestsPerDeath").year ?? "";
  return listRegions(model, query.region).flatMap(({ id, label }) => {
    const found = calibrations[id];
    if (found === undefined || query.calibrationByRegion?.[id] !== undefined) return [];
    return reportWords.weight({
      place: label,
      ...sayNamedPart(coverAdmissions(model, query.admissions ?? [], [id])),
      years: years.format(found.years.map(String)),
      weight: formatPercent(found.weight),
      guestsYear,
    });
  });
}
