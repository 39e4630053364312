/**
 * Tables of CBS StatLine, in each of the shapes it writes: a list with a line per figure (with or without symbols, with
 * labels or codes) and the table as it stands on the screen, with its title, header rows and source line. A spreadsheet
 * with the same column names reads the same way. Meaning comes from the names of dimensions, never from positions.
 */
import type { Problem } from "../../src/domain/border/problem.ts";
import { dimensionOf, isAgeCode, isTotal, readAge, readSex, readYear } from "./dimensions.ts";
import type { AgeRange, Dimension, Region, Sex } from "./dimensions.ts";
import type { CellRow, CellTable } from "./read-cells.ts";
import { readFigure, settleDecimalMark } from "./read-figure.ts";

export type Topic = "population" | "deaths";

/** One figure with what it is about; null where the table has no such dimension. */
export interface Observation {
  line: number;
  topic: Topic;
  region: Region | null;
  regionLabel: string;
  year: number | null;
  sex: Sex | null;
  age: AgeRange | null;
  value: number;
  /** The step the figure was rounded to: 1, or 100 for thousands with one decimal. */
  step: number;
}

export interface StatlineTable {
  title: string;
  observations: Observation[];
  /** Some year is marked as provisional. */
  provisional: boolean;
  /** Ages came as five-digit codes, which only count where the table's own totals confirm them. */
  hasAgeCodes: boolean;
}

export type StatlineResult = (StatlineTable & { problems?: never }) | { problems: Problem[] };

interface Column {
  index: number;
  topic: Topic;
  factor: number;
  /** Texts of the dimensions that run along the columns. */
  texts: Partial<Record<Dimension, string>>;
}

interface Layout {
  title: string;
  headerLine: number;
  width: number;
  /** Dimensions that run along the rows, by column. */
  rowDimensions: { dimension: Dimension; index: number; name: string }[];
  columns: Column[];
  data: CellRow[];
}

const SOURCE_LINE = /^(bron:|©|\(c\)|copyright)/i;

/** True when some row names two dimensions or more, or one with a topic: a table this module can read. */
export function looksLikeStatline({ rows }: CellTable): boolean {
  const named = rows
    .slice(0, 20)
    .flatMap(({ cells }) => cells.map(dimensionOf).filter((dimension) => dimension !== undefined));
  return named.includes("age") && new Set(named).size >= 3;
}

export function readStatline(table: CellTable, readRegion: (text: string) => Region): StatlineResult {
  const layout = findLayout(table);
  if ("problems" in layout) return layout;
  const problems: Problem[] = [];
  const at = (line: number, field: string, found: string, expected: string) =>
    problems.push({ file: table.file, line, field, found, expected });
  const ageName = [...layout.rowDimensions.map(({ dimension, name }) => (dimension === "age" ? name : ""))].join("");
  if (/31 ?december/i.test(ageName) && layout.columns.some(({ topic }) => topic === "deaths")) {
    at(layout.headerLine, ageName, "de leeftijd op 31 december", "de leeftijd bij overlijden, in hele jaren");
  }
  const figures = layout.data.flatMap(({ cells }) => layout.columns.map(({ index }) => cells[index] ?? ""));
  const mark = settleDecimalMark(figures, table.delimiter);
  const observations: Observation[] = [];
  let provisional = false;
  let hasAgeCodes = false;
  let skippedOther = "";
  for (const { line, cells } of layout.data) {
    if (cells.length !== layout.width) {
      at(line, "", `een regel met ${cells.length} velden`, `${layout.width} velden, zoals in de kop`);
      continue;
    }
    for (const column of layout.columns) {
      const parts = readDimensions(layout, column, cells);
      if (parts.others.some((text) => !isTotal(text))) {
        skippedOther ||= parts.others.find((text) => !isTotal(text))!;
        continue;
      }
      const { year, sex, age } = parts;
      const region = parts.regionText === undefined ? null : readRegion(parts.regionText);
      if (region?.kind === "elsewhere") {
        observations.push({ ...emptyObservation(line, column.topic), region, regionLabel: parts.regionText! });
        continue;
      }
      if (region?.kind === "unclear") at(line, "regio", region.reason, "een regio die maar één ding kan zijn");
      if (parts.yearText !== undefined && year === undefined)
        at(line, "jaar", `"${parts.yearText}"`, "een jaar, zoals 2026 of 2026JJ00");
      if (parts.sexText !== undefined && sex === undefined)
        at(line, "geslacht", `"${parts.sexText}"`, "mannen, vrouwen of het totaal");
      if (parts.ageText !== undefined && age === undefined)
        at(line, "leeftijd", `"${parts.ageText}"`, "een leeftijd zoals 85 tot 90 jaar, 90 jaar of ouder of 0-4");
      const name = table.rows.find((row) => row.line === layout.headerLine)?.cells[column.index] ?? "";
      const figure = readFigure(cells[column.index] ?? "", mark);
      if (figure.reason !== undefined) {
        at(
          line,
          `kolom ${column.index + 1}${name === "" ? "" : ` (${name})`}`,
          figure.reason,
          "een getal van 0 of meer",
        );
        continue;
      }
      if (figure.value < 0) {
        at(
          line,
          `kolom ${column.index + 1}${name === "" ? "" : ` (${name})`}`,
          `het negatieve getal ${figure.value}`,
          "een getal van 0 of meer",
        );
        continue;
      }
      provisional ||= year?.provisional ?? false;
      hasAgeCodes ||= parts.ageText !== undefined && isAgeCode(parts.ageText) && parts.ageText.trim() !== "10000";
      observations.push({
        line,
        topic: column.topic,
        region,
        regionLabel: parts.regionText ?? "",
        year: year?.year ?? null,
        sex: sex ?? null,
        age: age ?? null,
        value: figure.value * column.factor,
        step: column.factor / 10 ** figure.decimals,
      });
    }
  }
  if (observations.length === 0 && problems.length === 0) {
    const why = skippedOther === "" ? "geen enkel cijfer" : `alleen cijfers van een deel, zoals "${skippedOther}"`;
    at(layout.headerLine, "", why, "cijfers van het totaal van elke andere indeling");
  }
  return problems.length > 0 ? { problems } : { title: layout.title, observations, provisional, hasAgeCodes };
}

function emptyObservation(line: number, topic: Topic): Omit<Observation, "region" | "regionLabel"> {
  return { line, topic, year: null, sex: null, age: null, value: 0, step: 1 };
}

function readDimensions(layout: Layout, column: Column, cells: string[]) {
  const texts = { ...column.texts };
  const others: string[] = column.texts.other === undefined ? [] : [column.texts.other];
  for (const { dimension, index } of layout.rowDimensions) {
    if (dimension === "other") others.push(cells[index] ?? "");
    else texts[dimension] = cells[index] ?? "";
  }
  return {
    others,
    regionText: texts.region,
    yearText: texts.year,
    sexText: texts.sex,
    ageText: texts.age,
    year: texts.year === undefined ? undefined : readYear(texts.year),
    sex: texts.sex === undefined ? undefined : readSex(texts.sex),
    age: texts.age === undefined ? undefined : readAge(texts.age),
  };
}

function findLayout({ file, rows }: CellTable): Layout | { problems: Problem[] } {
  const refuse = (line: number, found: string, expected: string) => ({
    problems: [{ file, line, field: "", found, expected }],
  });
  const first = rows.findIndex(({ cells }) => cells.some((cell) => dimensionOf(cell) !== undefined));
  if (first < 0)
    return refuse(
      1,
      "geen kop met leeftijd, geslacht, regio of jaar",
      "een tabel van StatLine of een bestand volgens de handleiding",
    );
  let end = first;
  while (end < rows.length && rows[end]!.cells.some((cell) => dimensionOf(cell) !== undefined)) end += 1;
  const header = rows.slice(first, end);
  const last = header.at(-1)!;
  const width = last.cells.length;
  const title = rows
    .slice(0, first)
    .map(({ cells }) => cells.filter((cell) => cell !== "").join(" "))
    .join(" ")
    .trim();
  const named = new Set(
    header.flatMap(({ cells }) => cells.flatMap((cell, index) => (dimensionOf(cell) === undefined ? [] : [index]))),
  );
  const valueIndexes = Array.from({ length: width }, (_, index) => index).filter((index) => !named.has(index));
  const rowDimensions: Layout["rowDimensions"] = [];
  const texts = new Map<number, Partial<Record<Dimension, string>>>(valueIndexes.map((index) => [index, {}]));
  for (const row of header) {
    row.cells.forEach((cell, index) => {
      const dimension = dimensionOf(cell);
      if (dimension === undefined) return;
      const along =
        row !== last ||
        runsAlongColumns(
          dimension,
          valueIndexes.map((column) => row.cells[column] ?? ""),
        );
      if (!along) rowDimensions.push({ dimension, index, name: cell });
      else for (const column of valueIndexes) addText(texts.get(column)!, dimension, row.cells[column] ?? "");
    });
  }
  const data = rows.slice(end).filter(({ cells }) => !SOURCE_LINE.test(cells.find((cell) => cell !== "") ?? ""));
  const rowTopic = rowDimensions.find(({ dimension }) => dimension === "topic");
  const columns = valueIndexes.flatMap((index): Column[] => {
    const own = texts.get(index)!;
    const name = `${own.topic ?? ""} ${last.cells[index] ?? ""} ${rowTopic === undefined ? "" : (data[0]?.cells[rowTopic.index] ?? "")}`;
    const topic = topicOf(name) ?? (isPlainCount(name) ? topicOf(title) : undefined);
    return topic === undefined ? [] : [{ index, topic, factor: /x ?1[ .]?000/i.test(name) ? 1000 : 1, texts: own }];
  });
  if (columns.length === 0)
    return refuse(
      last.line,
      `geen kolom met bevolking op 1 januari of overledenen (${last.cells.join("; ")})`,
      "een kolom met een van die onderwerpen",
    );
  return { title, headerLine: last.line, width, rowDimensions, columns, data };
}

function addText(texts: Partial<Record<Dimension, string>>, dimension: Dimension, text: string): void {
  texts[dimension] = dimension === "topic" && texts.topic !== undefined ? `${texts.topic} ${text}` : text;
}

/** In the last header row a name belongs to the rows, unless the cells beside it are values of that dimension. */
function runsAlongColumns(dimension: Dimension, cells: string[]): boolean {
  const reads = {
    year: readYear,
    sex: readSex,
    age: readAge,
    region: () => undefined,
    topic: () => undefined,
    other: () => undefined,
  }[dimension];
  return cells.length > 0 && cells.every((cell) => reads(cell) !== undefined);
}

function topicOf(name: string): Topic | undefined {
  if (
    /31 ?december|groei|dichtheid|gemiddeld|toename|%|relatief|per 1[ .]?000|kans|ondergrens|bovengrens|interval/i.test(
      name,
    )
  )
    return undefined;
  if (/overled|overlijden|sterfgevallen/i.test(name)) return "deaths";
  return /bevolking|inwoners/i.test(name) ? "population" : undefined;
}

/** A column that only says "aantal", or nothing, takes its subject from the title. */
function isPlainCount(name: string): boolean {
  return /^\s*((aantal|x ?1[ .]?000|\d{4}(jj00)?\*{0,2}|mannen|vrouwen|totaal.*|.*jaar.*)\s*)*$/i.test(name);
}
