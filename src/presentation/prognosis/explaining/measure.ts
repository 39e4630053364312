import { formatTenths, formatWhole } from "../../../charts/format-number.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import type { MeasureName } from "./say-importance.ts";
import { measureWords } from "../../../words/prognose-uitleg.ts";
import { labelPlace } from "../outcome/prognosis-view.ts";

/** Guests are people, and beds are whole as in the answer; a load is a mean, and a tenth of a bed tells two figures apart. */
export function formatMeasure(measure: MeasureName, value: number): string {
  if (measure === "load") return formatTenths(value);
  return formatWhole(measure === "beds" ? toWholeBeds(value) : value);
}

/** The difference between two outcomes as they are written. */
export function formatDifference(measure: MeasureName, low: number, high: number): string {
  return measure === "beds" ? formatWhole(toWholeBeds(high) - toWholeBeds(low)) : formatMeasure(measure, high - low);
}

const choose = <Name extends MeasureName>(names: readonly Name[]) =>
  names.map((name) => [name, measureWords[name].choice] as const);

/** What a change over the years is measured by. */
export const CHANGE_MEASURES = choose(["load", "guests"]);
/** What counts most, first in the unit of the answer. */
export const MEASURES = choose(["beds", "load", "guests"]);

/** The area an answer is about, which may be another than the one just chosen. */
export function nameArea(
  model: ModelData,
  { region, municipalityCode }: Pick<PrognosisQuery, "region" | "municipalityCode">,
): string {
  return model.municipalities.find(({ code }) => code === municipalityCode)?.name ?? labelPlace(model, region);
}
