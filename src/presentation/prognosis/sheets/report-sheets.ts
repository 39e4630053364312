/** The report of a region as sheets of a spreadsheet: all of its tables, what moves the answer and what it does not say. */
import { toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { Sensitivity, SensitivityBar } from "../../../domain/prognosis/explaining/sensitivity.ts";
import { reportWords } from "../../../words/prognose-rapport.ts";
import { findEnds, labelBar, nameEnd, rankBars, type End } from "../explaining/ranked-bars.ts";
import { barKinds, tornadoHeads } from "../../../words/prognose-uitleg.ts";
import { sortBars } from "../explaining/tornado-rows.ts";
import { sayNorm } from "../outcome/say-norm.ts";
import { buildSheets, type SheetOccasion } from "./build-sheets.ts";
import type { ModelSources } from "./model-sources.ts";
import { sayMoves } from "./report-moves.ts";
import { listLimits } from "./say-report.ts";
import { nameColumns, numberCell, readCell, type Sheet, type SheetCell } from "./sheet.ts";
import type { TakeAlongFacts } from "./take-along-facts.ts";

const FIGURE_WIDTH = 22;
const TEXT_WIDTH = 90;

/** @param sensitivity of the year and the place of the report */
export function buildReportSheets(
  facts: TakeAlongFacts,
  sources: ModelSources,
  sensitivity: Sensitivity,
  occasion: SheetOccasion,
): Sheet[] {
  return [
    ...buildSheets(facts, sources, occasion),
    movesSheet(facts, sensitivity),
    {
      name: reportWords.limits,
      columns: [{ head: reportWords.limits, width: TEXT_WIDTH }],
      rows: sayLimits(facts).map((text) => [text]),
    },
  ];
}

/** What the report does not say, on paper and in the spreadsheet. */
export function sayLimits({ view, model, leftOut = [] }: TakeAlongFacts): string[] {
  const norm = sayNorm(model, view.targets.occupancy);
  const houses = new Intl.ListFormat("nl").format(leftOut);
  return [
    ...listLimits(view.calibration),
    ...(houses === "" ? [] : [reportWords.leftOut({ houses })]),
    ...(norm === null ? [] : [norm]),
  ];
}

/** The figures and choices that move the answer at all, the sentence of the report below them. */
function movesSheet({ model, place }: TakeAlongFacts, sensitivity: Sensitivity): Sheet {
  const bars = rankBars(sensitivity, "beds").moving;
  return {
    name: reportWords.movesSheet,
    columns: nameColumns(tornadoHeads, FIGURE_WIDTH),
    rows: [...sortBars(bars).map((bar) => moveRow(model, bar)), [sayMoves(model, sensitivity, place)]],
  };
}

/** As the table of the chart, in numbers. */
function moveRow(model: ModelData, bar: SensitivityBar): SheetCell[] {
  const { lowest, highest } = findEnds(bar, "beds");
  const cells = (end: End) => [numberCell(toWholeBeds(end.beds), "whole"), readCell(nameEnd(model, bar, end))];
  return [
    labelBar(model, bar.key),
    bar.isChoice ? barKinds.choice : barKinds.figure,
    ...cells(lowest),
    ...cells(highest),
    numberCell(toWholeBeds(highest.beds) - toWholeBeds(lowest.beds), "whole"),
  ];
}
