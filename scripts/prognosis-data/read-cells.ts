/** A delimited text file to rows of cells, each with its line; what cannot be read is told in Dutch. */
import { parse as parseCsv } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Problem } from "../../src/domain/border/problem.ts";

export interface CellRow {
  /** Line in the file, from 1. */
  line: number;
  cells: string[];
}

export interface CellTable {
  /** Name of the file, for messages. */
  file: string;
  delimiter: ";" | ",";
  rows: CellRow[];
}

export type CellsResult = { table: CellTable; problems?: never } | { table?: never; problems: Problem[] };

/** Far above any table of StatLine for four provinces (65 gemeenten, 30 years, single ages: 30 MB). */
const LARGEST_BYTES = 64 * 1024 * 1024;
const SPREADSHEET_SIGNATURE = [0x50, 0x4b];

/** Reads a CSV file as StatLine or a spreadsheet program writes it: semicolons or commas, quotes, UTF-8 with or without mark. */
export function readCells(path: string): CellsResult {
  const file = basename(path);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return refuse(file, "geen leesbaar bestand", "een CSV-bestand op deze plaats");
  }
  return parseCells(file, bytes);
}

export function parseCells(file: string, bytes: Uint8Array): CellsResult {
  if (bytes.length > LARGEST_BYTES)
    return refuse(file, "een bestand van meer dan 64 MB", "een kleinere keuze van regio's, jaren of leeftijden");
  if (SPREADSHEET_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    return refuse(file, "een rekenblad (xlsx of ods)", "hetzelfde blad opgeslagen als CSV");
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse(file, "tekens die geen UTF-8 zijn", 'een CSV opgeslagen als "CSV UTF-8"');
  }
  if (text.trim() === "") return refuse(file, "een leeg bestand", "een kopregel en rijen met cijfers");
  const delimiter = chooseDelimiter(text);
  try {
    const parsed = parseCsv(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    const rows = parsed.map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => cell.trim()) }));
    return { table: { file, delimiter, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")) } };
  } catch (error) {
    const line = error instanceof Error && "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    return {
      problems: [
        {
          file,
          line,
          field: "",
          found: "aanhalingstekens die niet kloppen",
          expected: "een CSV, met aanhalingstekens alleen om een heel veld",
        },
      ],
    };
  }
}

/** Outside quotes, the mark that occurs most; StatLine and Dutch spreadsheets use semicolons. */
function chooseDelimiter(text: string): ";" | "," {
  const bare = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, "");
  const count = (mark: string) => bare.split(mark).length - 1;
  return count(";") > 0 && count(";") >= count(",") / 2 ? ";" : ",";
}

function refuse(file: string, found: string, expected: string): CellsResult {
  return { problems: [{ file, line: 1, field: "", found, expected }] };
}
