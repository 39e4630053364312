/** Tables with years or houses across the columns, as rows of one house and year each, under a heading row. */
import { isUnknown } from "./form-cells.ts";
import { findByName } from "./find-name.ts";
import type { NamedThing } from "./find-name.ts";
import type { FormNote } from "./form-messages.ts";
import type { AskedColumn, PastedRow } from "./pasted-table.ts";

/** What the table asks. */
export interface SpreadColumns {
  house: AskedColumn<string>;
  year: AskedColumn<string>;
  /** Figures by what people call them; undefined for other text. */
  figureOf: (text: string) => AskedColumn<string> | undefined;
  /** Taken where nothing says what the figures are. */
  usual: AskedColumn<string>;
}

/** A heading that means the column. */
export function headingOf({ names }: AskedColumn<string>): string {
  return names[0]!;
}

export interface SpreadTable {
  rows: PastedRow[];
  notes: FormNote[];
}

export const HEADER_WITHIN = 10;
export const YEAR = /^(?:19|20|21)\d\d\*?$/;

/** null: nothing is spread over the columns. */
export function unspreadTable(
  rows: readonly PastedRow[],
  sites: readonly NamedThing[],
  asked: SpreadColumns,
): SpreadTable | null {
  for (const [index, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const body = rows.slice(index + 1);
    const above = rows.slice(0, index + 1).flatMap((row) => row.cells);
    const title = above.map(asked.figureOf).find((figure) => figure !== undefined);
    const years = cells.flatMap((cell, column) => (YEAR.test(cell) ? [{ column, name: cell.slice(0, 4) }] : []));
    if (years.length >= 2 && new Set(years.map(({ name }) => name)).size === years.length)
      return spreadYears(body, cells, years, asked, title);
    const houses = cells.flatMap((cell, column) =>
      column > 0 && cell !== "" && findByName(sites, cell) !== null ? [{ column, name: cell }] : [],
    );
    if (houses.length >= 2) return spreadHouses(body, cells, houses, asked, title);
  }
  return null;
}

interface Spread {
  column: number;
  name: string;
}

function spreadYears(
  body: readonly PastedRow[],
  header: readonly string[],
  years: readonly Spread[],
  asked: SpreadColumns,
  title: AskedColumn<string> | undefined,
): SpreadTable {
  const labelled = body.map(({ cells }) => {
    const labels = cells.filter(
      (cell, column) => cell !== "" && !years.some((year) => year.column === column) && column < years[0]!.column,
    );
    const figure = labels.map(asked.figureOf).find((one) => one !== undefined);
    return { cells, figure, house: labels.find((label) => asked.figureOf(label) === undefined) };
  });
  const figures = [...new Set(labelled.map(({ figure }) => figure ?? title ?? asked.usual))];
  const hasHouses = labelled.some(({ house }) => house !== undefined);
  const rows = new Map<string, string[]>();
  let above: string | undefined;
  for (const { cells, figure = title ?? asked.usual, house } of labelled) {
    above = house ?? above;
    for (const { column, name } of years) {
      const key = `${above ?? ""} ${name}`;
      const row = rows.get(key) ?? [hasHouses ? (above ?? "") : "alle huizen", name, ...figures.map(() => "")];
      row[2 + figures.indexOf(figure)] = cells[column] ?? "";
      rows.set(key, row);
    }
  }
  return finishSpread(
    [asked.house, asked.year, ...figures].map(headingOf),
    [...rows.values()],
    [{ code: "yearsAcross", figures: figures.map(({ key }) => key) }, ...noteUnused(header, years)],
  );
}

function spreadHouses(
  body: readonly PastedRow[],
  header: readonly string[],
  houses: readonly Spread[],
  asked: SpreadColumns,
  title: AskedColumn<string> | undefined,
): SpreadTable {
  const first = houses[0]!.column;
  const figure = title ?? asked.usual;
  const headings = [
    headingOf(asked.house),
    ...header.slice(0, first).map((cell, column) => (column === 0 && cell === "" ? headingOf(asked.year) : cell)),
    headingOf(figure),
  ];
  const rows = body.flatMap(({ cells }) =>
    houses.map(({ column, name }) => [name, ...cells.slice(0, first), cells[column] ?? ""]),
  );
  return finishSpread(headings, rows, [{ code: "housesAcross", figures: [figure.key] }, ...noteUnused(header, houses)]);
}

/** Headings behind the first column that is read, of columns that are not. */
function noteUnused(header: readonly string[], read: readonly Spread[]): FormNote[] {
  const headings = header.filter(
    (cell, column) => column > read[0]!.column && cell !== "" && !read.some((one) => one.column === column),
  );
  return headings.length === 0 ? [] : [{ code: "unusedColumns", headings }];
}

/** Cells nobody filled in say nothing of their house and year. */
export function finishSpread(headings: string[], rows: readonly string[][], notes: FormNote[]): SpreadTable {
  const filled = rows.filter((cells) => cells.slice(2).some((cell) => cell !== "" && !isUnknown(cell)));
  return {
    rows: [{ number: 0, cells: headings }, ...filled.map((cells, index) => ({ number: index + 1, cells }))],
    notes,
  };
}
