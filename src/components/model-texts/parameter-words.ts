/** Figures of parameters as every table of the model writes them. */
import { formatDecimal, formatPercent } from "../../charts/format-number.ts";
import type { Parameter } from "../../domain/prognosis/data/parameter-schema.ts";

type Figures = Pick<Parameter, "percent" | "unit">;

/** 0.07 → "7%" or "0,07", without unit. */
export function formatFigure({ percent }: Figures, value: number): string {
  return percent ? formatPercent(value, 1) : formatDecimal(value);
}

/** "21 dagen"; a percentage speaks for itself. */
export function formatWithUnit(parameter: Figures, text: string): string {
  return parameter.percent ? text : `${text} ${parameter.unit}`;
}
