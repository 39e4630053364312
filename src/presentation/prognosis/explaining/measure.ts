import { formatTenths, formatWhole } from "../../../charts/format-number.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import type { MeasureName } from "./say-importance.ts";
import { measureWords } from "../../../words/prognose-uitleg.ts";
import { labelPlace } from "../outcome/prognosis-view.ts";

/** Guests are people; a load is a mean, and a tenth of a bed tells two figures apart. */
export function formatMeasure(measure: MeasureName, value: number): string {
  return measure === "guests" ? formatWhole(value) : formatTenths(value);
}

export const MEASURES = (["load", "guests"] as const).map((name) => [name, measureWords[name].choice] as const);

/** The area an answer is about, which may be another than the one just chosen. */
export function nameArea(
  model: ModelData,
  { region, municipalityCode }: Pick<PrognosisQuery, "region" | "municipalityCode">,
): string {
  return model.municipalities.find(({ code }) => code === municipalityCode)?.name ?? labelPlace(model, region);
}
