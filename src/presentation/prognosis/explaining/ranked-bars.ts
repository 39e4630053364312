/** What each figure and each choice does to the outcome: ranked, named and worded once, for the page and for the prognosis. */
import { formatDecimal, formatPercent, formatWhole } from "../../../charts/format-number.ts";
import { toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import {
  rankAssumptionDebt,
  type Sensitivity,
  type SensitivityBar,
} from "../../../domain/prognosis/explaining/sensitivity.ts";
import { profileLabels, variantLabels } from "../../../words/prognose.ts";
import { choiceBarLabels, endsJoined, qualityWords } from "../../../words/prognose-uitleg.ts";
import type { MeasureName } from "./say-importance.ts";

const MOST_BARS = 12;
/** A smaller effect, in guests or in beds, reads as nothing. */
const LEAST_SHOWN = 0.05;

export type End = SensitivityBar["ends"][number];

export interface RankedBars {
  /** What moves the outcome, largest first. */
  moving: SensitivityBar[];
  /** The largest of them: what is drawn. */
  drawn: SensitivityBar[];
  unmoved: SensitivityBar[];
}

export function rankBars({ bars }: Sensitivity, measure: MeasureName): RankedBars {
  const moves = (bar: SensitivityBar) => isShown(bar, measure);
  const moving = bars.filter(moves).sort((a, b) => b.effect[measure] - a.effect[measure] || (a.key < b.key ? -1 : 1));
  return { moving, drawn: moving.slice(0, MOST_BARS), unmoved: bars.filter((bar) => !moves(bar)) };
}

function isShown(bar: SensitivityBar, measure: MeasureName): boolean {
  if (measure !== "beds") return bar.effect[measure] >= LEAST_SHOWN;
  const { lowest, highest } = findEnds(bar, measure);
  return toWholeBeds(lowest.beds) < toWholeBeds(highest.beds);
}

export function isOption({ key }: SensitivityBar): boolean {
  return Object.hasOwn(choiceBarLabels, key);
}

export function labelBar(model: ModelData, key: string): string {
  return Object.hasOwn(choiceBarLabels, key)
    ? choiceBarLabels[key as keyof typeof choiceBarLabels]
    : model.parameters[key]!.label;
}

export function findEnds({ ends }: SensitivityBar, measure: MeasureName): { lowest: End; highest: End } {
  const sorted = ends.toSorted((a, b) => a[measure] - b[measure]);
  return { lowest: sorted[0]!, highest: sorted.at(-1)! };
}

/** What the bar was set to, as on the label: "4,5% tot 8,5%", "18 tot 25 dagen". */
export function describeEnds(model: ModelData, bar: SensitivityBar, measure: MeasureName): string {
  if (isOption(bar)) {
    const { lowest, highest } = findEnds(bar, measure);
    return endsJoined({ low: nameOption(lowest), high: nameOption(highest).toLowerCase() });
  }
  const { percent, unit } = model.parameters[bar.key]!;
  const [low, high] = bar.ends.map(({ value }) => formatSetting(percent, value as number));
  return percent ? `${low} tot ${high}` : `${low} tot ${high} ${unit}`;
}

function nameOption({ value }: End): string {
  return { ...profileLabels, ...variantLabels }[value as keyof typeof profileLabels | keyof typeof variantLabels];
}

function formatSetting(percent: boolean, value: number): string {
  return percent ? formatPercent(value, 1) : formatDecimal(value);
}

export function nameEnd(model: ModelData, bar: SensitivityBar, end: End): string {
  if (isOption(bar)) return nameOption(end);
  const { percent, unit } = model.parameters[bar.key]!;
  const text = formatSetting(percent, end.value as number);
  return percent ? text : `${text} ${unit}`;
}

export interface Debt {
  label: string;
  /** Part of the load it can move, as in "7%". */
  effect: string;
  quality: string;
  /** Effect times weakness of the source, which is 1 to 4. */
  debt: string;
  weakness: number;
}

/** A smaller part would read as 0%. */
const LEAST_EFFECT = 0.005;

/** The figures to collect first; those without effect are left out. */
export function listDebts(model: ModelData, sensitivity: Sensitivity): Debt[] {
  return rankAssumptionDebt(model, sensitivity)
    .filter(({ relativeEffect }) => relativeEffect >= LEAST_EFFECT)
    .map(({ key, relativeEffect, weakness, debt }) => ({
      label: labelBar(model, key),
      effect: `${formatWhole(relativeEffect * 100)}%`,
      quality: qualityWords[weakness],
      weakness,
      debt: formatDecimal(Math.round(debt * 100) / 100),
    }));
}
