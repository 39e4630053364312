import { parse as parseCsv } from "csv-parse/sync";
import { LIMITS, UnreadableSheet, type Sheet, type SheetCell } from "./unreadable-sheet.ts";

const LONGEST_ROW = 200_000;

/** A text file as a table, in any way a spreadsheet writes one: UTF-8, UTF-16 or Windows-1252, with semicolons, commas or tabs. Throws UnreadableSheet. */
export function readCsvSheet(file: string, bytes: Uint8Array): Sheet {
  const text = decodeText(bytes);
  const lineCount = text.split("\n", 4 * LIMITS.rows + 1).length;
  if (lineCount > 4 * LIMITS.rows)
    throw tooLarge(file, `meer dan ${4 * LIMITS.rows} regels`, `hooguit ${LIMITS.rows} rijen`);
  const separator = /^sep=(.)\r?\n/u.exec(text)?.[1];
  const delimiter = separator ?? chooseDelimiter(text);
  if (text.split(delimiter, LIMITS.cells + 1).length > LIMITS.cells)
    throw tooLarge(file, `meer dan ${LIMITS.cells} cellen`, `hooguit ${LIMITS.columns} kolommen`);
  try {
    const records = parseCsv(text, {
      delimiter,
      info: true,
      max_record_size: LONGEST_ROW,
      relax_column_count: true,
      relax_quotes: delimiter === "\t",
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return {
      name: file,
      merges: [],
      rows: records.map(({ record, info }) => ({ number: info.lines, cells: toCells(record) })),
    };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "CSV_MAX_RECORD_SIZE")
      throw tooLarge(file, `een regel van meer dan ${LONGEST_ROW} tekens`, "kortere regels");
    const line = error instanceof Error && "lines" in error ? String(error.lines) : "?";
    throw new UnreadableSheet(
      `blad ${file}, rij ${line}: gevonden een regel die niet te lezen is; verwacht CSV met puntkomma's, komma's of tabs.`,
    );
  }
}

/** By its mark; without one UTF-8, and where that cannot be, Windows-1252 as a Dutch Excel writes. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (first !== undefined && first !== 0 && second === 0) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The mark that stands most in the first line that has any. */
function chooseDelimiter(text: string): string {
  const head =
    text
      .slice(0, 20_000)
      .split("\n")
      .find((line) => /[;,\t]/u.test(line)) ?? "";
  const count = (mark: string) => head.replace(/"[^"]*"/gu, "").split(mark).length;
  return [";", "\t", ","].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function toCells(record: readonly string[]): Map<number, SheetCell> {
  return new Map(
    record.flatMap((cell, column): [number, SheetCell][] =>
      cell.trim() === "" ? [] : [[column, { text: unquoteFormula(cell) }]],
    ),
  );
}

/** Our own CSV has an apostrophe before a text that looks like a formula. */
function unquoteFormula(text: string): string {
  return text.trim().replace(/^'(?=[=+\-@])/u, "");
}

function tooLarge(file: string, found: string, expected: string): UnreadableSheet {
  return new UnreadableSheet(
    `${file}: gevonden ${found}; verwacht ${expected}. Neem de antwoorden over in een nieuwe vragenlijst.`,
  );
}
