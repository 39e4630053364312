import { parseXml } from "./parse-xml.ts";
import {
  columnLetter,
  LIMITS,
  UnreadableSheet,
  type CellRange,
  type Sheet,
  type SheetCell,
} from "./unreadable-sheet.ts";

/** What the cells of a sheet refer to. */
export interface WorkbookFacts {
  /** Name of the file, for messages. */
  file: string;
  strings: readonly string[];
  /** Styles that show a number as a day. */
  dayStyles: ReadonlySet<number>;
  writeDay(serial: number): string;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  hasFormula: boolean;
  text: string;
}

/** One sheet out of its XML. Stops at the first thing above a limit, before more is kept. Throws UnreadableSheet. */
export function readSheetXml(name: string, bytes: Uint8Array, facts: WorkbookFacts): Sheet {
  return new SheetReader(name, facts).read(bytes);
}

class SheetReader {
  readonly #sheet: Sheet;
  readonly #facts: WorkbookFacts;
  #row = 0;
  #column = 0;
  #elements = 0;
  #cells = 0;
  #validations = 0;
  #cell: OpenCell | null = null;
  /** The element whose text counts. */
  #inside = "";
  #isPronunciation = false;

  constructor(name: string, facts: WorkbookFacts) {
    this.#sheet = { name, rows: [], merges: [] };
    this.#facts = facts;
  }

  read(bytes: Uint8Array): Sheet {
    parseXml(bytes, {
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => {
        if (this.#cell && (this.#inside === "v" || (this.#inside === "t" && !this.#isPronunciation)))
          this.#cell.text += text;
      },
      close: (name) => this.#close(name),
    });
    return this.#sheet;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#inside = name;
    switch (name) {
      case "dimension":
        return void this.#readRange(attributes["ref"] ?? "", "een blad");
      case "row":
        this.#row = Number(attributes["r"] ?? this.#row + 1);
        this.#column = 0;
        this.#elements += 1;
        if (this.#elements > 2 * LIMITS.rows)
          throw this.#tooLarge(`meer dan ${2 * LIMITS.rows} rijen`, `hooguit ${LIMITS.rows}`);
        return;
      case "c":
        return this.#openCell(attributes);
      case "f":
        if (this.#cell) this.#cell.hasFormula = true;
        return;
      case "rPh":
        this.#isPronunciation = true;
        return;
      case "mergeCell":
        return this.#addMerge(attributes["ref"] ?? "");
      case "dataValidation":
        return this.#checkValidation(attributes["sqref"] ?? "");
    }
  }

  #openCell({ r: reference = "", t: type = "n", s: style = "0" }: Readonly<Record<string, string>>): void {
    const at = readReference(reference);
    if (at) [this.#row, this.#column] = [at.row, at.column];
    this.#cells += 1;
    if (this.#cells > 2 * LIMITS.cells)
      throw this.#tooLarge(`meer dan ${2 * LIMITS.cells} cellen`, `hooguit ${LIMITS.cells}`);
    this.#cell = { row: this.#row, column: this.#column, type, style: Number(style), hasFormula: false, text: "" };
    this.#column += 1;
  }

  #close(name: string): void {
    this.#inside = "";
    if (name === "rPh") this.#isPronunciation = false;
    if (name !== "c" || !this.#cell) return;
    const { row, column } = this.#cell;
    const cell = this.#readCell(this.#cell);
    this.#cell = null;
    if (cell.text === "" && cell.refused === undefined) return;
    if (row > LIMITS.rows) throw this.#tooLarge(`tekst in rij ${row}`, `hooguit ${LIMITS.rows} rijen`);
    if (column >= LIMITS.columns)
      throw this.#tooLarge(`tekst in kolom ${columnLetter(column)}`, `hooguit ${LIMITS.columns} kolommen`);
    if (cell.text.length > LIMITS.cellText)
      throw this.#tooLarge(
        `${cell.text.length} tekens in rij ${row}, kolom ${columnLetter(column)}`,
        `hooguit ${LIMITS.cellText} in een cel`,
      );
    const { rows } = this.#sheet;
    if (rows.at(-1)?.number !== row) rows.push({ number: row, cells: new Map() });
    rows.at(-1)?.cells.set(column, cell);
  }

  #readCell({ type, style, hasFormula, text }: OpenCell): SheetCell {
    if (hasFormula) return { text: "", refused: "een formule" };
    switch (type) {
      case "s":
        return { text: cleanText(this.#facts.strings[Number(text)] ?? "") };
      case "inlineStr":
      case "str":
        return { text: cleanText(text) };
      case "b":
        return { text: text === "1" ? "waar" : "onwaar" };
      case "e":
        return { text: "", refused: `de fout ${text.trim()}` };
      case "d":
        return { text: text.trim().slice(0, 10), isDay: true };
      default:
        return this.#readNumber(text.trim(), style);
    }
  }

  #readNumber(text: string, style: number): SheetCell {
    if (text === "" || !Number.isFinite(Number(text))) return { text };
    if (this.#facts.dayStyles.has(style)) return { text: this.#facts.writeDay(Number(text)), isDay: true };
    return { text: String(Number(text)) };
  }

  #addMerge(reference: string): void {
    const range = this.#readRange(reference, "samengevoegde cellen");
    if (range && this.#sheet.merges.push(range) > LIMITS.merges)
      throw this.#tooLarge(
        `meer dan ${LIMITS.merges} samengevoegde stukken`,
        "een vragenlijst zonder samengevoegde cellen",
      );
  }

  #checkValidation(references: string): void {
    for (const reference of references.split(/\s+/u)) {
      this.#validations += 1;
      if (this.#validations > LIMITS.validations)
        throw this.#tooLarge(`meer dan ${LIMITS.validations} keuzelijsten`, "de keuzelijsten van de vragenlijst");
      this.#readRange(reference, "een keuzelijst");
    }
  }

  #readRange(reference: string, what: string): CellRange | null {
    const [from = "", to = from] = reference.split(":");
    const [first, last] = [readReference(from), readReference(to)];
    if (!first || !last) return null;
    const range = { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
    const cells = (last.row - first.row + 1) * (last.column - first.column + 1);
    if (cells > LIMITS.rangeCells)
      throw this.#tooLarge(`${what} van ${cells} cellen (${reference})`, `hooguit ${LIMITS.rangeCells}`);
    return range;
  }

  #tooLarge(found: string, expected: string): UnreadableSheet {
    return new UnreadableSheet(
      `${this.#facts.file}, blad ${this.#sheet.name}: gevonden ${found}; verwacht ${expected}. Neem de antwoorden over in een nieuwe vragenlijst.`,
    );
  }
}

/** "C12" as row 12 and column 2; null for what is none. */
function readReference(reference: string): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? [];
  if (digits === "") return null;
  return {
    row: Number(digits),
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}

/** `_x000D_` is how a spreadsheet writes a character that XML does not allow. */
function cleanText(text: string): string {
  return text
    .replace(/_x([0-9A-F]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/gu, "\n")
    .trim();
}
