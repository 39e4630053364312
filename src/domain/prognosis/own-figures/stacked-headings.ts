/** Tables with two heading rows, the upper one often of merged cells, as rows of one house and year each. */
import { findByName, type NamedThing } from "./find-name.ts";
import type { FormNote } from "./form-messages.ts";
import { findColumn, type PastedRow } from "./pasted-table.ts";
import { finishSpread, HEADER_WITHIN, headingOf, YEAR, type SpreadColumns, type SpreadTable } from "./spread-table.ts";

const KINDS = ["house", "year", "figure"] as const;
type Kind = (typeof KINDS)[number];

/** What a heading says a column is of; a figure by a name that stands for it. */
interface Mark {
  kind: Kind;
  name: string;
}

/** A column under both of its headings. */
interface StackedColumn {
  column: number;
  over: Mark;
  under: Mark;
}

interface Headings {
  columns: StackedColumn[];
  upper: readonly string[];
  lower: readonly string[];
  /** What the figures are, where only a title says so. */
  figure: string;
}

/** null: no two heading rows that together say of what each column is. */
export function unstackHeadings(
  rows: readonly PastedRow[],
  sites: readonly NamedThing[],
  asked: SpreadColumns,
): SpreadTable | null {
  const readMark = (cell = ""): Mark | null => {
    if (cell === "") return null;
    if (YEAR.test(cell)) return { kind: "year", name: cell.slice(0, 4) };
    const figure = asked.figureOf(cell);
    if (figure !== undefined) return { kind: "figure", name: headingOf(figure) };
    return findByName(sites, cell) === null ? null : { kind: "house", name: cell };
  };
  for (const [index, { cells: upper }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const lower = rows[index + 1]?.cells ?? [];
    const columns = stackColumns(upper, lower, readMark);
    if (columns === null) continue;
    const above = rows.slice(0, index).flatMap(({ cells }) => cells);
    const title = above.map(asked.figureOf).find((figure) => figure !== undefined) ?? asked.usual;
    return spreadColumns(rows.slice(index + 2), { columns, upper, lower, figure: headingOf(title) }, asked);
  }
  return null;
}

/** A heading over merged cells stands in the first of them: it holds until the next one. */
function stackColumns(
  upper: readonly string[],
  lower: readonly string[],
  readMark: (cell?: string) => Mark | null,
): StackedColumn[] | null {
  const columns: StackedColumn[] = [];
  let over: Mark | null = null;
  lower.forEach((cell, column) => {
    if ((upper[column] ?? "") !== "") over = readMark(upper[column]);
    const under = readMark(cell);
    if (over !== null && under !== null) columns.push({ column, over, under });
  });
  const count = (say: (column: StackedColumn) => string) => new Set(columns.map(say)).size;
  const isOfTwoKinds =
    count(({ over, under }) => `${over.kind} ${under.kind}`) === 1 && columns[0]!.over.kind !== columns[0]!.under.kind;
  const groups = count(({ over }) => over.name);
  const isEachOnce = count(({ over, under }) => `${over.name} ${under.name}`) === columns.length;
  return isOfTwoKinds && isEachOnce && groups >= 2 && groups < columns.length ? columns : null;
}

function spreadColumns(body: readonly PastedRow[], headings: Headings, asked: SpreadColumns): SpreadTable | null {
  const { columns, upper, lower } = headings;
  const across = [columns[0]!.over.kind, columns[0]!.under.kind];
  const down = KINDS.find((kind) => !across.includes(kind))!;
  const labelled = findLabels(body, headings, down, asked);
  const labels = nameRows(body, labelled, down, asked, headings.figure);
  if (labels === null) return null;
  const rows = new Map<string, { house: string; year: string; figures: Map<string, string> }>();
  const found = new Set<string>();
  body.forEach(({ cells }, line) => {
    for (const { column, over, under } of columns) {
      const named = { [down]: labels[line]!, [over.kind]: over.name, [under.kind]: under.name } as Record<Kind, string>;
      const { house, year, figure = headings.figure } = named;
      // Only figures down the side make one row of several; a house and year that stand there twice are asked later.
      const key = `${house} ${year} ${down === "figure" ? "" : line}`;
      const row = rows.get(key) ?? { house, year, figures: new Map<string, string>() };
      row.figures.set(figure, cells[column] ?? "");
      rows.set(key, row);
      found.add(figure);
    }
  });
  const figures = [...found];
  const used = new Set([labelled, ...columns.map(({ column }) => column)]);
  const unused = lower.flatMap((text, column) => (used.has(column) ? [] : [upper[column] || text])).filter(Boolean);
  const keys = figures.map((figure) => asked.figureOf(figure)!.key);
  const notes: FormNote[] = [
    ...(across.includes("year") ? [{ code: "yearsAcross" as const, figures: keys }] : []),
    ...(across.includes("house") ? [{ code: "housesAcross" as const, figures: keys }] : []),
    ...(unused.length === 0 ? [] : [{ code: "unusedColumns" as const, headings: unused }]),
  ];
  return finishSpread(
    [headingOf(asked.house), headingOf(asked.year), ...figures],
    [...rows.values()].map(({ house, year, figures: of }) => [
      house,
      year,
      ...figures.map((name) => of.get(name) ?? ""),
    ]),
    notes,
  );
}

/** The column before the figures that says of what each row is; -1 when none does. */
function findLabels(
  body: readonly PastedRow[],
  { columns, upper, lower }: Headings,
  down: Kind,
  asked: SpreadColumns,
): number {
  const before = Array.from({ length: columns[0]!.column }, (_, column) => column);
  const isHeaded = (column: number) =>
    down !== "figure" &&
    [lower, upper].some((cells) => findColumn(cells[column] ?? "", [asked.house, asked.year])?.key === asked[down].key);
  const isFilled = (column: number) => body.some(({ cells }) => (cells[column] ?? "") !== "");
  return before.find(isHeaded) ?? before.find(isFilled) ?? -1;
}

/** Per row what it is of. An empty cell of merged ones is what stands above it. null: something down the side is no figure. */
function nameRows(
  body: readonly PastedRow[],
  labelled: number,
  down: Kind,
  asked: SpreadColumns,
  title: string,
): string[] | null {
  const texts = body.map(({ cells }) => cells[labelled] ?? "");
  if (down === "year") return texts;
  if (down === "house") return texts.some((text) => text !== "") ? texts : texts.map(() => "alle huizen");
  const figures = texts.map((text) => (text === "" ? title : asked.figureOf(text) && headingOf(asked.figureOf(text)!)));
  return figures.every((figure) => figure !== undefined) ? figures : null;
}
