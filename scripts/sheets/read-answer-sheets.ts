import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { decodeText, readCsvSheet } from "./read-csv-sheet.ts";
import { readWorkbook } from "./read-workbook.ts";
import { readAnswerLines } from "./read-answer-lines.ts";
import { readDocumentTables } from "./read-document-tables.ts";
import { columnLetter, LIMITS, UnreadableSheet, type CellRange, type Sheet } from "./unreadable-sheet.ts";

/** One answer with where it stands, so that a fault can name the cell. */
export interface AnswerCell {
  /** Path of the question, or its title where the sheet has no column for paths. */
  path: string;
  isTitle: boolean;
  /** What the sheet says is known already. */
  known?: string;
  text: string;
  isDay: boolean;
  /** Why the cell cannot be an answer, in Dutch: "een formule". */
  refused?: string;
  /** "blad Gegevens, rij 12, kolom C". */
  place: string;
}

/** The answers about one hospice: one column of a filled questionnaire. */
export interface AnswerColumn {
  cells: AnswerCell[];
}

/** What can hold answers, by the end of its name. */
export const SHEET_ENDINGS: readonly string[] = [".xlsx", ".docx", ".csv", ".tsv", ".txt"];

/**
 * Reads a filled questionnaire, .xlsx, .docx or text: every table with a column "vraag" (or "veld", with the path of the
 * question) and one or more columns that begin with "antwoord". The same answer column on all sheets is about the same hospice. Throws UnreadableSheet.
 */
export function readAnswerSheets(file: string): AnswerColumn[] {
  const asked = readSheets(file).flatMap((sheet) => readSheet(sheet));
  if (asked.length === 0)
    throw new UnreadableSheet(
      `${basename(file)}: geen tabel met een kolom "vraag" en een kolom "antwoord". Gebruik de vragenlijst van de site.`,
    );
  const columns = new Map<string, AnswerColumn>();
  for (const { column, cell } of asked) {
    const answers = columns.get(column) ?? { cells: [] };
    answers.cells.push(cell);
    columns.set(column, answers);
  }
  return [...columns.values()].filter(({ cells }) =>
    cells.some(({ text, refused }) => text !== "" || refused !== undefined),
  );
}

const OLD_OFFICE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

function readSheets(path: string): Sheet[] {
  const file = basename(path);
  const ending = extname(file).toLowerCase();
  if (!SHEET_ENDINGS.includes(ending))
    throw new UnreadableSheet(`${file}: verwacht een bestand dat eindigt op .xlsx, .docx of .csv. Sla het zo op.`);
  const bytes = readBytes(path);
  if (OLD_OFFICE_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    throw new UnreadableSheet(
      `${file}: gevonden een bestand met een wachtwoord of van een oude Excel; verwacht een Excel-werkmap (.xlsx) zonder wachtwoord.`,
    );
  }
  if (ending === ".docx") return readDocumentTables(file, bytes);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return ending === ".xlsx" || isZip ? readWorkbook(file, bytes) : [readText(file, bytes)];
}

function readText(file: string, bytes: Uint8Array): Sheet {
  const lines = file.toLowerCase().endsWith(".txt") ? readAnswerLines(file, decodeText(bytes)) : null;
  if (lines !== null) return lines;
  return readCsvSheet(file, bytes);
}

function readBytes(path: string): Uint8Array {
  const file = basename(path);
  try {
    if (!statSync(path).isFile()) throw new Error("no file");
    if (statSync(path).size > LIMITS.fileBytes)
      throw new UnreadableSheet(
        `${file}: gevonden een bestand van meer dan 5 MB; verwacht een vragenlijst van hooguit 5 MB.`,
      );
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet(
      `${file}: gevonden geen leesbaar bestand; verwacht een ingevulde vragenlijst op deze plaats.`,
    );
  }
}

function readSheet({ name, rows, merges, isDocument = false }: Sheet): { column: string; cell: AnswerCell }[] {
  const lower = (text: string | undefined) => (text ?? "").trim().toLowerCase();
  const hasColumn = (name: string) => (row: Sheet["rows"][number]) =>
    [...row.cells.values()].some(({ text }) => lower(text) === name);
  const keyName = rows.some(hasColumn("veld")) ? "veld" : "vraag";
  const headerAt = rows.findIndex(hasColumn(keyName));
  const header = [...(rows[headerAt]?.cells ?? [])].map(([index, { text }]) => ({ index, text: lower(text) }));
  const fieldAt = header.find(({ text }) => text === keyName)?.index ?? -1;
  const knownAt = header.find(({ text }) => text === "nu bekend")?.index ?? -1;
  const columns = fieldAt < 0 ? [] : header.filter(({ text }) => text.startsWith("antwoord"));
  return rows.slice(headerAt + 1).flatMap(({ number, cells }) => {
    const path = cells.get(fieldAt)?.text ?? "";
    return columns
      .filter(({ index }) => path !== "" || cells.has(index))
      .map(({ text: column, index }) => {
        const merged = merges.find(
          (range) =>
            number >= range.firstRow &&
            number <= range.lastRow &&
            [fieldAt, index].some((at) => at >= range.firstColumn && at <= range.lastColumn),
        );
        const { text = "", isDay = false, refused } = cells.get(index) ?? {};
        const odd = merged ? `samengevoegde cellen (${nameRange(merged, isDocument)})` : refused;
        return {
          column,
          cell: {
            path,
            isTitle: keyName === "vraag",
            ...(cells.get(knownAt)?.text === undefined ? {} : { known: cells.get(knownAt)!.text }),
            text,
            isDay,
            ...(odd === undefined ? {} : { refused: odd }),
            place: isDocument
              ? `${name}, rij ${number}, kolom ${index + 1}`
              : `blad ${name}, rij ${number}, kolom ${columnLetter(index)}`,
          },
        };
      });
  });
}

function nameRange({ firstRow, lastRow, firstColumn, lastColumn }: CellRange, isDocument: boolean): string {
  if (!isDocument) return `${columnLetter(firstColumn)}${firstRow}:${columnLetter(lastColumn)}${lastRow}`;
  const name = (what: string, first: number, last: number) =>
    first === last ? `${what} ${first}` : `${what} ${first} tot en met ${last}`;
  return `${name("rij", firstRow, lastRow)}, ${name("kolom", firstColumn + 1, lastColumn + 1)}`;
}
