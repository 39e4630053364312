import { parse as parseCsv } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";

/** One answer with where it stands, so that a fault can name the cell. */
export interface AnswerCell {
  path: string;
  text: string;
  /** "blad Gegevens, rij 12, kolom C". */
  place: string;
}

/** The answers about one hospice: one column of a filled questionnaire. */
export interface AnswerColumn {
  cells: AnswerCell[];
}

/** A file that cannot be read as a filled questionnaire, said in Dutch with where. */
export class UnreadableSheet extends Error {}

interface Sheet {
  name: string;
  rows: { number: number; cells: string[] }[];
}

/**
 * Reads a filled questionnaire, .xlsx or .csv: every sheet with a column "veld" and one or more columns that begin with
 * "antwoord". The same answer column on all sheets is about the same hospice. Throws UnreadableSheet.
 */
export async function readAnswerSheets(file: string): Promise<AnswerColumn[]> {
  const sheets = await readSheets(file);
  const asked = sheets.flatMap((sheet) => readSheet(sheet));
  if (asked.length === 0) throw new UnreadableSheet(`${basename(file)}: geen blad met een kolom "veld" en een kolom "antwoord". Gebruik de vragenlijst van de site.`);
  const columns = new Map<string, AnswerColumn>();
  for (const { column, cell } of asked) {
    const answers = columns.get(column) ?? { cells: [] };
    answers.cells.push(cell);
    columns.set(column, answers);
  }
  return [...columns.values()].filter(({ cells }) => cells.some(({ text }) => text !== ""));
}

async function readSheets(file: string): Promise<Sheet[]> {
  switch (extname(file).toLowerCase()) {
    case ".xlsx":
      return readWorkbook(file);
    case ".csv":
      return [readCsvSheet(file)];
    default:
      throw new UnreadableSheet(`${basename(file)}: verwacht een bestand dat eindigt op .xlsx of .csv.`);
  }
}

async function readWorkbook(file: string): Promise<Sheet[]> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.readFile(file);
  } catch {
    throw new UnreadableSheet(`${basename(file)}: geen leesbaar Excel-bestand (.xlsx).`);
  }
  return workbook.worksheets.map((worksheet) => {
    const rows: Sheet["rows"] = [];
    worksheet.eachRow((row, number) => {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell, column) => (cells[column - 1] = readCell(cell, worksheet.name)));
      rows.push({ number, cells: Array.from(cells, (text = "") => text) });
    });
    return { name: worksheet.name, rows };
  });
}

/** The text of a cell. A formula is refused: what it shows can change by itself. */
function readCell({ value, row, col }: ExcelJS.Cell, sheet: string): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value).trim();
  if ("richText" in value) return value.richText.map(({ text }) => text).join("").trim();
  if ("hyperlink" in value) return String(value.text).trim();
  throw new UnreadableSheet(`blad ${sheet}, rij ${row}, kolom ${columnLetter(Number(col) - 1)}: gevonden een formule of fout; verwacht gewone tekst.`);
}

function readCsvSheet(file: string): Sheet {
  const text = new TextDecoder("utf-8").decode(readFileSync(file));
  const [header = ""] = text.split("\n", 1);
  try {
    const records = parseCsv(text, { bom: true, delimiter: header.includes(";") ? ";" : ",", info: true, relax_column_count: true }) as unknown as { record: string[]; info: { lines: number } }[];
    return { name: basename(file), rows: records.map(({ record, info }) => ({ number: info.lines, cells: record.map(unquoteFormula) })) };
  } catch (error) {
    const line = error instanceof Error && "lines" in error ? String(error.lines) : "?";
    throw new UnreadableSheet(`blad ${basename(file)}, rij ${line}: gevonden een regel die niet te lezen is; verwacht CSV met puntkomma's of komma's.`);
  }
}

/** Our own CSV has an apostrophe before a text that looks like a formula. */
function unquoteFormula(text: string): string {
  return text.trim().replace(/^'(?=[=+\-@])/u, "");
}

function readSheet({ name, rows }: Sheet): { column: string; cell: AnswerCell }[] {
  const headerAt = rows.findIndex(({ cells }) => cells.some((text) => text.toLowerCase() === "veld"));
  const header = (rows[headerAt]?.cells ?? []).map((text) => text.toLowerCase());
  const fieldAt = header.indexOf("veld");
  const columns = header.flatMap((text, index) => (text.startsWith("antwoord") ? [{ column: text, index }] : []));
  return rows.slice(headerAt + 1).flatMap(({ number, cells }) => {
    const path = cells[fieldAt] ?? "";
    if (headerAt < 0 || path === "") return [];
    return columns.map(({ column, index }) => ({ column, cell: { path, text: cells[index] ?? "", place: `blad ${name}, rij ${number}, kolom ${columnLetter(index)}` } }));
  });
}

/** A for the first column, AA for the 27th. */
function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}
