/** A pasted table of figures per house and year, whatever way it lies, as rows of the form. */
import { readDutchNumber, writeDutchNumber } from "../../border/dutch-number.ts";
import { findByName } from "./find-name.ts";
import { isUnknown } from "./form-cells.ts";
import type { ModelSite } from "../data/model-data.ts";
import { addMonths } from "./month-rows.ts";
import { arrangeTable, checkWidth, findColumn, numberOn, splitTable } from "./pasted-table.ts";
import type { FormNote } from "./form-messages.ts";
import type { ArrangedTable, AskedColumn, FormRow } from "./pasted-table.ts";
import { unspreadTable, type SpreadColumns } from "./spread-table.ts";
import { unstackHeadings } from "./stacked-headings.ts";
import {
  ALL_HOUSES,
  ALL_HOUSES_NAME,
  COUNT_COLUMNS,
  FIGURES,
  NO,
  YES,
  type CountKey,
  type CountRow,
} from "./count-columns.ts";

/** What a pasted table may have besides. */
const PASTED_COLUMNS = [
  ...COUNT_COLUMNS,
  { key: "month", names: ["maand", "periode", "mnd"] },
] as const satisfies readonly AskedColumn<string>[];
type PastedKey = (typeof PASTED_COLUMNS)[number]["key"];

/**
 * Rows of a pasted table, whatever way it lies, as the form shows them, numbered on from `after`. Throws PastedTableError.
 * @param usualYear of a table that names no year; null: such rows stay without one
 */
export function arrangeCounts(
  text: string,
  sites: readonly Pick<ModelSite, "id" | "name">[],
  after = 0,
  usualYear: number | null = null,
): Pick<ArrangedTable<CountKey>, "rows" | "notes"> {
  const split = splitTable(text);
  const columnOf = (key: CountKey) => COUNT_COLUMNS.find((column) => column.key === key)!;
  const figureOf = (cell: string) => {
    const column = findColumn<CountKey>(cell, COUNT_COLUMNS);
    return column !== undefined && (FIGURES as readonly CountKey[]).includes(column.key) ? column : undefined;
  };
  const asked: SpreadColumns = {
    house: columnOf("house"),
    year: columnOf("year"),
    figureOf,
    usual: columnOf("admissions"),
  };
  const spread = unstackHeadings(split, sites, asked) ?? unspreadTable(split, sites, asked);
  if (spread === null) checkWidth(split, text, PASTED_COLUMNS);
  const arranged = arrangeTable<PastedKey>(numberOn(spread?.rows ?? split, after), PASTED_COLUMNS);
  const table = { ...arranged, notes: [...(spread?.notes ?? []), ...arranged.notes] };
  return assumeYear(tidyCountRows(table, sites, spread !== null), usualYear);
}

/** A table without any year speaks of one year: told once, and not refused in every row. */
function assumeYear(
  table: Pick<ArrangedTable<CountKey>, "rows" | "notes">,
  year: number | null,
): Pick<ArrangedTable<CountKey>, "rows" | "notes"> {
  const isUndated = table.rows.length > 0 && table.rows.every(({ cells }) => cells.year.trim() === "");
  if (year === null || !isUndated) return table;
  return {
    rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells, year: String(year) } })),
    notes: [...table.notes, { code: "yearAssumed", year }],
  };
}

const TOTALS = /^(?:eind|sub)?totaal(?!\p{L})|(?<!\p{L})(?:eind|sub)?totaal$|^(?:som|total|gemiddelde?|gem\.?)$/iu;

/**
 * Names as in the list, months added up, an occupancy with its percent sign, no totals beside the houses. An empty cell
 * under the name of a house is that house, as in a sheet with merged cells; above the first name it stays to be chosen.
 * @param isSpread the rows lay otherwise in what was pasted, so that their numbers say nothing of what is left out
 */
export function tidyCountRows(
  { rows, notes, headings }: ArrangedTable<PastedKey>,
  sites: readonly Pick<ModelSite, "id" | "name">[],
  isSpread = false,
): Pick<ArrangedTable<CountKey>, "rows" | "notes"> {
  const isOccupancy = /bezetting/i.test(headings.nights ?? "");
  const isNamed = (house: string) =>
    house.trim() !== "" && !isUnknown(house) && !ALL_HOUSES.test(house) && !TOTALS.test(house);
  const hasHouses = rows.some(({ cells }) => isNamed(cells.house));
  // All houses of a year are a total where its rows of houses add up to it; otherwise houses are missing, and it is asked.
  const ofHouses = rows.filter(({ cells }) => isNamed(cells.house));
  const isSummed = ({ house, year, admissions }: Record<PastedKey, string>) =>
    ALL_HOUSES.test(house) && sumAdmissions(ofHouses, year) === readDutchNumber(admissions)?.value;
  const isTotal = ({ cells }: FormRow<PastedKey>) =>
    isSummed(cells) ||
    TOTALS.test(cells.year) ||
    TOTALS.test(cells.month) ||
    (TOTALS.test(cells.house) && (hasHouses || !/^totaal$/i.test(cells.house)));
  const totals = rows.filter(isTotal);
  const named = nameHouses(rows, isTotal, hasHouses);
  const months = addMonths(named.rows);
  return {
    rows: months.rows.map(({ number, cells: { month: _, ...cells } }) => ({
      number,
      cells: tidyCells(cells, sites, isOccupancy),
    })),
    notes: [
      ...notes,
      ...named.notes,
      ...months.notes,
      ...(totals.length === 0 ? [] : [isSpread ? nameTotals(totals) : numberTotals(totals)]),
    ],
  };
}

/** Of the rows of a year; NaN where one of them cannot be read. */
function sumAdmissions(rows: readonly FormRow<PastedKey>[], year: string): number {
  return rows
    .filter(({ cells }) => cells.year === year)
    .reduce((sum, { cells }) => sum + (readDutchNumber(cells.admissions)?.value ?? NaN), 0);
}

function numberTotals(totals: readonly FormRow<PastedKey>[]): FormNote {
  return { code: "totalsSkipped", rows: totals.map(({ number }) => number) };
}

function nameTotals(totals: readonly FormRow<PastedKey>[]): FormNote {
  const names = totals.map(
    ({ cells }) => [cells.house, cells.year, cells.month].find((cell) => TOTALS.test(cell)) ?? cells.house,
  );
  return { code: "totalsNamed", names: [...new Set(names)] };
}

/** The rows that are no totals, each with the house it is of. A total ends what was named above it. */
function nameHouses(
  rows: readonly FormRow<PastedKey>[],
  isTotal: (row: FormRow<PastedKey>) => boolean,
  hasHouses: boolean,
): { rows: FormRow<PastedKey>[]; notes: FormNote[] } {
  let above = hasHouses ? "" : ALL_HOUSES_NAME;
  const filled = new Map<string, number[]>();
  const kept = rows.flatMap((row) => {
    if (isTotal(row)) {
      if (hasHouses) above = "";
      return [];
    }
    const written = isUnknown(row.cells.house) ? "" : row.cells.house.trim();
    if (written === "" && above !== "") filled.set(above, [...(filled.get(above) ?? []), row.number]);
    above = written === "" ? above : written;
    return [{ ...row, cells: { ...row.cells, house: above } }];
  });
  return {
    rows: kept,
    notes: [...filled].map(([house, numbers]): FormNote =>
      house === ALL_HOUSES_NAME ? { code: "readAsAll", rows: numbers } : { code: "readAsAbove", rows: numbers, house },
    ),
  };
}

function tidyCells(
  cells: CountRow["cells"],
  sites: readonly Pick<ModelSite, "id" | "name">[],
  isOccupancy: boolean,
): CountRow["cells"] {
  const house = ALL_HOUSES.test(cells.house) ? ALL_HOUSES_NAME : (findByName(sites, cells.house)?.name ?? cells.house);
  const read = readDutchNumber(cells.nights);
  const asPercent = isOccupancy && read !== null && !read.isPercent;
  const nights = asPercent
    ? `${writeDutchNumber(read.value <= 1 ? Math.round(read.value * 10_000) / 100 : read.value)}%`
    : cells.nights;
  return {
    ...cells,
    house,
    nights,
    calibrates: NO.test(cells.calibrates) ? "nee" : YES.test(cells.calibrates) ? "ja" : cells.calibrates,
  };
}
