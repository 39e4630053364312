/** From the sensitivity to rows of bars, sentences and tables. */
import type { BarGroup, BarPiece, BarRow } from "../../../charts/bar-chart.ts";
import { formatDecimal, formatPercent } from "../../../charts/format-number.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { Sensitivity, SensitivityBar } from "../../../domain/prognosis/explaining/sensitivity.ts";
import { profileLabels, variantLabels } from "../../../words/prognose.ts";
import type { EffectFacts, MeasureName } from "../../../text/prognosis-explain.ts";
import { choiceBarLabels, tornadoGroups } from "../../../words/prognose-uitleg.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { formatMeasure } from "./measure.ts";

const MOST_BARS = 12;
/** Sums in another order differ less than this part of the outcome. */
const ROUNDING = 1e-9;

type End = SensitivityBar["ends"][number];

export interface RankedBars {
  /** What moves the outcome, largest first. */
  moving: SensitivityBar[];
  /** The largest of them: what is drawn. */
  drawn: SensitivityBar[];
  unmoved: SensitivityBar[];
}

export function rankBars({ bars, central }: Sensitivity, measure: MeasureName): RankedBars {
  const moves = ({ effect }: SensitivityBar) => effect[measure] > ROUNDING * central[measure];
  const moving = bars.filter(moves).sort((a, b) => b.effect[measure] - a.effect[measure] || (a.key < b.key ? -1 : 1));
  return { moving, drawn: moving.slice(0, MOST_BARS), unmoved: bars.filter((bar) => !moves(bar)) };
}

/** Figures and choices apart; a group without a bar is left out. */
export function groupBars(
  model: ModelData,
  sensitivity: Sensitivity,
  bars: readonly SensitivityBar[],
  measure: MeasureName,
): BarGroup[] {
  const rowsOf = (isChoice: boolean) =>
    bars
      .filter((bar) => bar.isChoice === isChoice)
      .map((bar) => drawRow(model, bar, sensitivity.central[measure], measure));
  return [
    { title: tornadoGroups.figures, rows: rowsOf(false) },
    { title: tornadoGroups.choices, rows: rowsOf(true) },
  ].filter(({ rows }) => rows.length > 0);
}

function drawRow(model: ModelData, bar: SensitivityBar, central: number, measure: MeasureName): BarRow {
  const { lowest, highest } = findEnds(bar, measure);
  return {
    id: bar.key,
    label: labelBar(model, bar.key),
    detail: describeEnds(model, bar, measure),
    pieces: isOption(bar)
      ? [{ from: lowest[measure], to: highest[measure], tone: "options" }]
      : drawPieces(bar, central, measure),
    lowText: printEnd(lowest[measure], central, measure),
    highText: printEnd(highest[measure], central, measure),
  };
}

/** An end in the middle has its figure above the line already. */
function printEnd(value: number, central: number, measure: MeasureName): string | null {
  const text = formatMeasure(measure, value);
  return text === formatMeasure(measure, central) ? null : text;
}

/** From the middle to each end, the longest first so that it never hides the other. */
function drawPieces({ ends }: SensitivityBar, central: number, measure: MeasureName): BarPiece[] {
  const pieces = ends.map((end, index): BarPiece => ({
    from: central,
    to: end[measure],
    tone: index === 0 ? "low" : "high",
  }));
  const length = ({ from, to }: BarPiece) => Math.abs(to - from);
  return pieces.filter((piece) => length(piece) > ROUNDING * central).sort((a, b) => length(b) - length(a));
}

function isOption({ key }: SensitivityBar): boolean {
  return Object.hasOwn(choiceBarLabels, key);
}

export function labelBar(model: ModelData, key: string): string {
  return Object.hasOwn(choiceBarLabels, key)
    ? choiceBarLabels[key as keyof typeof choiceBarLabels]
    : model.parameters[key]!.label;
}

function findEnds({ ends }: SensitivityBar, measure: MeasureName): { lowest: End; highest: End } {
  const sorted = ends.toSorted((a, b) => a[measure] - b[measure]);
  return { lowest: sorted[0]!, highest: sorted.at(-1)! };
}

/** What the bar was set to, as on the label: "4,5% tot 8,5%", "18 tot 25 dagen". */
function describeEnds(model: ModelData, bar: SensitivityBar, measure: MeasureName): string {
  if (isOption(bar)) {
    const { lowest, highest } = findEnds(bar, measure);
    return `${nameOption(lowest)} tot ${nameOption(highest).toLowerCase()}`;
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

function nameEnd(model: ModelData, bar: SensitivityBar, end: End): string {
  if (isOption(bar)) return nameOption(end);
  const { percent, unit } = model.parameters[bar.key]!;
  const text = formatSetting(percent, end.value as number);
  return percent ? text : `${text} ${unit}`;
}

/** The figures of these bars, grouped as in the chart. */
export function tornadoTable(
  model: ModelData,
  bars: readonly SensitivityBar[],
  measure: MeasureName,
  caption: string,
): TableContent {
  return {
    caption,
    head: ["Getal", "Soort", "Laagste uitkomst", "bij", "Hoogste uitkomst", "bij", "Verschil"],
    rows: bars
      .toSorted((a, b) => Number(a.isChoice) - Number(b.isChoice))
      .map((bar) => {
        const { lowest, highest } = findEnds(bar, measure);
        const cell = (end: End) => [formatMeasure(measure, end[measure]), nameEnd(model, bar, end)];
        return {
          cells: [
            labelBar(model, bar.key),
            bar.isChoice ? "keuze" : "cijfer",
            ...cell(lowest),
            ...cell(highest),
            formatMeasure(measure, bar.effect[measure]),
          ],
        };
      }),
  };
}

export function describeEffects(
  model: ModelData,
  bars: readonly SensitivityBar[],
  measure: MeasureName,
): EffectFacts[] {
  return bars.map((bar) => {
    const { lowest, highest } = findEnds(bar, measure);
    return {
      label: labelBar(model, bar.key),
      low: formatMeasure(measure, lowest[measure]),
      high: formatMeasure(measure, highest[measure]),
    };
  });
}
