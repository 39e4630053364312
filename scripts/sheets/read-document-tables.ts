import { parseXml } from "./parse-xml.ts";
import { readZip } from "./read-zip.ts";
import { LIMITS, UnreadableSheet, type Sheet, type SheetCell } from "./unreadable-sheet.ts";

/** The tables of a Word file, each as a sheet. Reads ECMA-376, part 1, chapter 17.4; text that was deleted is not there. Throws UnreadableSheet. */
export function readDocumentTables(file: string, bytes: Uint8Array): Sheet[] {
  const content = readZip(file, bytes).read("word/document.xml");
  const tables = new TableReader(file);
  try {
    if (!content) throw new Error("no document");
    parseXml(content, tables);
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet(`${file}: geen leesbaar Word-bestand (.docx). Open het en sla het opnieuw op.`);
  }
  return tables.sheets;
}

class TableReader {
  readonly sheets: Sheet[] = [];
  readonly #file: string;
  #depth = 0;
  #rows: Sheet["rows"] = [];
  #cells = new Map<number, SheetCell>();
  #column = -1;
  #text = "";
  #isText = false;
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  open(name: string): void {
    if (name === "tbl" && ++this.#depth > 1)
      throw new UnreadableSheet(`${this.#file}: gevonden een tabel in een tabel; verwacht de vragenlijst van de site.`);
    if (name === "tr") {
      this.#cells = new Map();
      this.#column = -1;
    }
    if (name === "tc") {
      this.#column += 1;
      this.#text = "";
    }
    if (name === "p" || name === "br") this.#text += "\n";
    if (name === "tab") this.#text += " ";
    this.#isText = name === "t";
  }

  text(part: string): void {
    if (this.#isText && this.#depth > 0) this.#text += part;
  }

  close(name: string): void {
    this.#isText = false;
    if (name === "tc") this.#closeCell();
    if (name === "tr") this.#rows.push({ number: this.#rows.length + 1, cells: this.#cells });
    if (name !== "tbl") return;
    this.#depth -= 1;
    this.sheets.push({ name: `tabel ${this.sheets.length + 1}`, rows: this.#rows, merges: [] });
    this.#rows = [];
  }

  #closeCell(): void {
    this.#count += 1;
    if (this.#count > LIMITS.cells)
      throw new UnreadableSheet(`${this.#file}: gevonden meer dan ${LIMITS.cells} vakken; verwacht een vragenlijst.`);
    const text = this.#text.trim();
    if (text !== "") this.#cells.set(this.#column, { text });
  }
}
