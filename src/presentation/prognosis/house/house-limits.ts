/** What a visitor may fill in about one house: the limits of the model, with words for what is outside. */
import { MOST_BEDS } from "../../../domain/prognosis/data/most-beds.ts";
import { MOST_PER_YEAR } from "../../../domain/prognosis/house/house-question.ts";
import type { ParameterFigures } from "../../../domain/prognosis/data/parameter-schema.ts";
import { formWords, wholeOnly } from "../../../words/mijn-huis.ts";
import type { FigureLimits } from "../controls/parameter-figure.ts";
import type { HouseForm } from "./house-form.ts";

export type HouseFigure = "beds" | "planned" | "admissions" | "refusals" | "stay" | "turnover" | "target";
export type HouseLimits = Record<HouseFigure, FigureLimits>;

/** Stay, turnover and target of the model, with the values that count where nothing is filled in. */
export type HouseParameters = Record<"stay" | "turnover" | "target", ParameterFigures>;

export function limitHouse(parameters: HouseParameters): HouseLimits {
  const beds = { min: 1, max: MOST_BEDS, isPercent: false, unit: formWords.beds_unit, wholeOnly };
  const perYear = { min: 0, max: MOST_PER_YEAR, isPercent: false, unit: formWords.inYear };
  const own = ({ min = 0, max = 0, percent }: ParameterFigures) => ({
    min,
    max,
    isPercent: percent,
    unit: formWords.days_unit,
  });
  return {
    beds,
    planned: beds,
    admissions: perYear,
    refusals: perYear,
    stay: own(parameters.stay),
    turnover: own(parameters.turnover),
    target: own(parameters.target),
  };
}

export function isWithin(limits: HouseLimits, field: keyof HouseForm, value: number): boolean {
  const limit = Object.hasOwn(limits, field) ? limits[field as HouseFigure] : undefined;
  if (limit === undefined) return false;
  return value >= limit.min && value <= limit.max && (limit.wholeOnly === undefined || Number.isInteger(value));
}
