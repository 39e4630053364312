/** From the sensitivity to rows of bars, sentences and tables. */
import type { BarGroup, BarPiece, BarRow } from "../../../charts/bar-chart.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { Sensitivity, SensitivityBar } from "../../../domain/prognosis/explaining/sensitivity.ts";
import type { EffectFacts, MeasureName } from "./say-importance.ts";
import { barKinds, tornadoGroups, tornadoHeads } from "../../../words/prognose-uitleg.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { formatDifference, formatMeasure } from "./measure.ts";
import { describeEnds, findEnds, isOption, labelBar, nameEnd, type End } from "./ranked-bars.ts";

/** A piece of a bar shorter than this part of the outcome comes from the order of a sum. */
const ROUNDING = 1e-9;

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

/** Figures before choices, as in the chart. */
export function sortBars(bars: readonly SensitivityBar[]): SensitivityBar[] {
  return bars.toSorted((a, b) => Number(a.isChoice) - Number(b.isChoice));
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
    head: tornadoHeads,
    rows: sortBars(bars).map((bar) => {
      const { lowest, highest } = findEnds(bar, measure);
      const cell = (end: End) => [formatMeasure(measure, end[measure]), nameEnd(model, bar, end)];
      return {
        cells: [
          labelBar(model, bar.key),
          bar.isChoice ? barKinds.choice : barKinds.figure,
          ...cell(lowest),
          ...cell(highest),
          formatDifference(measure, lowest[measure], highest[measure]),
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
