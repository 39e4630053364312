import { parseXml, type XmlHandler } from "./parse-xml.ts";
import { placeCells, type GridCell } from "./place-cells.ts";
import { findMainPart } from "./read-relations.ts";
import { readZip } from "./read-zip.ts";
import { LIMITS, UnreadableSheet, type Sheet } from "./unreadable-sheet.ts";

const MOST_TABLES = 200;
/** Text that is no longer there, or stands there a second time for older programs. */
const LEFT_OUT = new Set(["moveFrom", "del", "Fallback"]);

/** The tables of a Word file, each as a sheet. Reads ECMA-376, part 1, chapter 17.4; text that was deleted is not there. Throws UnreadableSheet. */
export function readDocumentTables(file: string, bytes: Uint8Array): Sheet[] {
  const zip = readZip(file, bytes);
  const tables = new TableReader(file);
  try {
    const content = zip.read(findMainPart(zip, "word/document.xml"));
    if (!content) throw new Error("no document");
    parseXml(content, tables);
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet(
      `${file}: geen leesbaar Word-bestand (.docx). Open het en sla het opnieuw op als Word-document (.docx).`,
    );
  }
  return tables.sheets;
}

class TableReader implements XmlHandler {
  readonly sheets: Sheet[] = [];
  readonly #file: string;
  #depth = 0;
  #rows: GridCell[][] = [];
  #row: GridCell[] = [];
  #cell: GridCell | null = null;
  /** Where the next cell begins in the grid. */
  #start = 0;
  #isText = false;
  #leftOut = 0;
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (LEFT_OUT.has(name)) this.#leftOut += 1;
    this.#isText = name === "t";
    if (name === "tbl") return this.#openTable();
    if (this.#depth === 0) return;
    switch (name) {
      case "tr":
        [this.#row, this.#start] = [[], 0];
        return;
      case "gridBefore":
        this.#start += readCount(attributes);
        return;
      case "tc":
        this.#cell = { start: this.#start, span: 1, isContinued: false, text: "" };
        return;
      case "gridSpan":
        if (this.#cell) this.#cell.span = readCount(attributes);
        return;
      case "vMerge":
        if (this.#cell) this.#cell.isContinued = readValue(attributes) !== "restart";
        return;
      case "p":
      case "br":
        return this.#add("\n");
      case "tab":
        return this.#add(" ");
    }
  }

  text(part: string): void {
    if (this.#isText) this.#add(part);
  }

  close(name: string): void {
    this.#isText = false;
    if (LEFT_OUT.has(name)) this.#leftOut -= 1;
    if (this.#depth === 0) return;
    if (name === "tc") this.#closeCell();
    if (name === "tr" && this.#rows.push(this.#row) > LIMITS.rows)
      throw this.#refuse(`een tabel van meer dan ${LIMITS.rows} rijen`);
    if (name === "tbl") this.#closeTable();
  }

  #openTable(): void {
    this.#depth += 1;
    if (this.#depth > 1) throw this.#refuse("een tabel in een tabel");
    if (this.sheets.length >= MOST_TABLES) throw this.#refuse(`meer dan ${MOST_TABLES} tabellen`);
  }

  #closeTable(): void {
    this.#depth -= 1;
    this.sheets.push(placeCells(`tabel ${this.sheets.length + 1}`, this.#rows));
    this.#rows = [];
  }

  #add(text: string): void {
    if (!this.#cell || this.#leftOut > 0) return;
    this.#cell.text += text;
    if (this.#cell.text.length > LIMITS.cellText)
      throw this.#refuse(
        `meer dan ${LIMITS.cellText} tekens in tabel ${this.sheets.length + 1}, rij ${this.#rows.length + 1}`,
      );
  }

  #closeCell(): void {
    this.#count += 1;
    if (this.#count > LIMITS.cells) throw this.#refuse(`meer dan ${LIMITS.cells} cellen`);
    if (!this.#cell) return;
    this.#row.push({ ...this.#cell, text: this.#cell.text.trim() });
    if (this.#row.length > LIMITS.columns) throw this.#refuse(`een rij van meer dan ${LIMITS.columns} cellen`);
    this.#start += this.#cell.span;
    this.#cell = null;
  }

  #refuse(found: string): UnreadableSheet {
    return new UnreadableSheet(`${this.#file}: gevonden ${found}; verwacht de vragenlijst van de site.`);
  }
}

function readValue(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([key]) => key.endsWith("val"))?.[1] ?? "";
}

/** A number of parts of the grid, from 1; no table has more than a page can show. */
function readCount(attributes: Readonly<Record<string, string>>): number {
  const count = Number(readValue(attributes));
  return Number.isInteger(count) && count >= 1 ? Math.min(count, LIMITS.columns) : 1;
}
