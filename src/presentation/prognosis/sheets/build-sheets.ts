/** Everything of one scenario as sheets, for a spreadsheet and, the years alone, for a CSV. */
import { dutchExcel, toCsv, type Cell } from "../../../domain/border/csv-export.ts";
import { originWords } from "../../../words/prognose-herkomst.ts";
import { sheetHeads, ownFiguresMark } from "../../../words/prognose-meenemen.ts";
import { sayOwnFigures } from "./say-own-figures.ts";
import { answerSheet } from "./answer-sheet.ts";
import { houseSheet, municipalitySheet, ruleSheet, yearSheet } from "./figure-sheets.ts";
import { assumptionSheet, sourceSheet } from "./ground-sheets.ts";
import type { ModelSources } from "./model-sources.ts";
import type { NumberLook, Sheet } from "./sheet.ts";
import { standSheet } from "./stand-sheet.ts";
import type { TakeAlongFacts } from "./take-along-facts.ts";

export interface SheetOccasion {
  /** As it is read. */
  date: string;
  /** Whole address that shows the same on the site. */
  link: string;
}

export function buildSheets(facts: TakeAlongFacts, sources: ModelSources, occasion: SheetOccasion): Sheet[] {
  return [
    answerSheet(facts, occasion),
    ...[standSheet, yearSheet, ruleSheet, houseSheet, municipalitySheet].map((build) =>
      markSheet(build(facts), facts.mark),
    ),
    assumptionSheet(facts, sources),
    sourceSheet(sources),
  ];
}

/** Every sheet can be printed or copied by itself, so each says what it is; a standard one needs no column for it. */
function markSheet(sheet: Sheet, mark: string | null): Sheet {
  if (mark === null) return sheet;
  return {
    ...sheet,
    columns: [...sheet.columns, { head: sheetHeads.origin.status, width: mark.length }],
    rows: sheet.rows.map((row) => [...row, mark]),
  };
}

/** Each assumption that differs, with what it is otherwise; those of own figures are marked as such. */
function listChangedAssumptions({ changes }: TakeAlongFacts): string {
  if (changes.length === 0) return sheetHeads.origin.noChanges;
  return changes
    .map(({ label, used, standard, isOwnFigure }) => {
      const changed = sheetHeads.changedAssumption({ label, used, standard });
      return isOwnFigure ? `${changed}, ${ownFiguresMark}` : changed;
    })
    .join(" | ");
}

/** More decimals than a cell of the spreadsheet shows say nothing, and a CSV has no format to hide them. */
const CSV_DECIMALS: Record<NumberLook, number> = {
  year: 0,
  whole: 0,
  tenths: 1,
  hundredths: 2,
  percent: 3,
  free: 2,
};

/** The years for a Dutch spreadsheet; the last columns say of what they are, because a CSV has nothing beside its rows. */
export function buildCsv(facts: TakeAlongFacts): string {
  const { columns, rows } = yearSheet(facts);
  const { model, place, usesOwnFigures } = facts;
  const origin: Record<string, Cell> = {
    [sheetHeads.origin.status]: facts.mark ?? originWords.standard,
    [sheetHeads.origin.place]: place,
    [sheetHeads.origin.model]: model.modelVersion,
    [sheetHeads.origin.data]: model.dataVersion,
    [sheetHeads.origin.ownFigures]: usesOwnFigures ? sayOwnFigures(facts.view.calibration.counted) : "nee",
    [sheetHeads.origin.changes]: listChangedAssumptions(facts),
  };
  const heads = columns.map(({ head }) => head);
  const records = rows.map((cells) => ({
    ...Object.fromEntries(
      heads.map((head, index): [string, Cell] => {
        const cell = cells[index]!;
        return [
          head,
          typeof cell === "object" && cell !== null ? Number(cell.value.toFixed(CSV_DECIMALS[cell.look])) : cell,
        ];
      }),
    ),
    ...origin,
  }));
  return toCsv([...heads, ...Object.keys(origin)], records, dutchExcel);
}
