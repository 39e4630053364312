/** From a waterfall to rows of bars, a sentence and a table. */
import type { BarRow } from "../../../charts/bar-chart.ts";
import type { ChangeFactor } from "../../../domain/prognosis/explaining/explain-change.ts";
import type { Waterfall } from "../../../domain/prognosis/explaining/waterfall.ts";
import type { ChangeFacts, FactorFacts } from "./say-change.ts";
import type { MeasureName } from "./say-importance.ts";
import { factorLabels, interactionLabel, waterfallSteps as words } from "../../../words/prognose-uitleg.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { formatMeasure } from "./measure.ts";

export interface ChangeStep {
  id: ChangeFactor | "interaction";
  label: string;
  effect: number;
  /** Outcome before and after this step, the steps taken in this order. */
  from: number;
  to: number;
}

/** Sums in another order differ less than this part of the outcome. */
const ROUNDING = 1e-9;

/** The factors in the order of the model, then what they do together. */
export function listSteps({ from, effects, interaction }: Waterfall<ChangeFactor>): ChangeStep[] {
  const parts = [
    ...effects.map(({ factor, effect }) => ({ id: factor, label: factorLabels[factor], effect })),
    { id: "interaction" as const, label: interactionLabel, effect: interaction },
  ];
  let reached = from;
  return parts.map((part) => {
    const before = reached;
    reached += part.effect;
    return { ...part, from: before, to: reached };
  });
}

export function movesOutcome({ from, to }: Waterfall<ChangeFactor>, { effect }: ChangeStep): boolean {
  return Math.abs(effect) > ROUNDING * Math.max(Math.abs(from), Math.abs(to));
}

export interface WaterfallEnds {
  baseYear: number;
  year: number;
}

/** Beginning, every step that moves the outcome, and end; each row begins where the one before ended. */
export function waterfallRows(
  waterfall: Waterfall<ChangeFactor>,
  measure: MeasureName,
  { baseYear, year }: WaterfallEnds,
): BarRow[] {
  const steps = listSteps(waterfall).filter((step) => movesOutcome(waterfall, step));
  return [
    totalRow("from", words.sayStart({ baseYear }), waterfall.from, measure),
    ...steps.map((step) => stepRow(step, measure)),
    totalRow("to", words.sayEnd({ year }), waterfall.to, measure),
  ];
}

function stepRow({ id, label, effect, from, to }: ChangeStep, measure: MeasureName): BarRow {
  const tone = id === "interaction" ? "together" : effect > 0 ? "rise" : "fall";
  return {
    id,
    label,
    detail: null,
    pieces: [{ from, to, tone }],
    lowText: null,
    highText: formatChange(measure, effect),
  };
}

function totalRow(id: string, label: string, value: number, measure: MeasureName): BarRow {
  return {
    id,
    label,
    detail: null,
    pieces: [{ from: 0, to: value, tone: "total" }],
    lowText: null,
    highText: formatMeasure(measure, value),
  };
}

/** With a plus where it rises. */
export function formatChange(measure: MeasureName, change: number): string {
  const text = formatMeasure(measure, change);
  return change > 0 && text !== formatMeasure(measure, 0) ? `+${text}` : text;
}

/** The same steps as the bars, and the factors that move nothing. */
export function waterfallTable(
  waterfall: Waterfall<ChangeFactor>,
  measure: MeasureName,
  { baseYear, year }: WaterfallEnds,
  caption: string,
): TableContent {
  return {
    caption,
    head: [...words.heads],
    rows: [
      { cells: [words.sayStart({ baseYear }), "", formatMeasure(measure, waterfall.from)], marked: true },
      ...listSteps(waterfall).map(({ label, effect, to }) => ({
        cells: [label, formatChange(measure, effect), formatMeasure(measure, to)],
      })),
      { cells: [words.sayEnd({ year }), "", formatMeasure(measure, waterfall.to)], marked: true },
    ],
  };
}

type Asked = Pick<ChangeFacts, "measure" | "by" | "place" | "isChanged" | "baseYear" | "year">;

export function gatherChange(waterfall: Waterfall<ChangeFactor>, asked: Asked): ChangeFacts {
  const { measure } = asked;
  const change = waterfall.to - waterfall.from;
  const changeSize = formatMeasure(measure, Math.abs(change));
  return {
    ...asked,
    from: formatMeasure(measure, waterfall.from),
    to: formatMeasure(measure, waterfall.to),
    change: changeSize === formatMeasure(measure, 0) ? 0 : Math.sign(change),
    changeSize,
    factors: listSteps(waterfall)
      .filter((step) => step.id !== "interaction" && movesOutcome(waterfall, step))
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
      .map(({ label, effect }): FactorFacts => ({
        label,
        sign: Math.sign(effect),
        size: formatMeasure(measure, Math.abs(effect)),
      })),
  };
}

export function listUnmoved(waterfall: Waterfall<ChangeFactor>): string[] {
  return listSteps(waterfall)
    .filter((step) => step.id !== "interaction" && !movesOutcome(waterfall, step))
    .map(({ label }) => label);
}
