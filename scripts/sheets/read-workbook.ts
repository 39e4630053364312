import { posix } from "node:path";
import { readSerialDay } from "../../src/domain/directory/questionnaire/read-date-answer.ts";
import { parseXml } from "./parse-xml.ts";
import { findMainPart, readRelations } from "./read-relations.ts";
import { readSheetXml, type WorkbookFacts } from "./read-sheet-xml.ts";
import { readZip, type ZipFile } from "./read-zip.ts";
import { LIMITS, UnreadableSheet, type Sheet } from "./unreadable-sheet.ts";

const MOST_SHEETS = 50;

/**
 * The sheets of an .xlsx, with their cells as text and what is merged. Own code on a parser of XML, because the readers of
 * spreadsheets that there are build what a sheet declares before it can be refused, or do not tell what is merged or a
 * formula. Reads ECMA-376, part 1, chapter 18. Throws UnreadableSheet.
 */
export function readWorkbook(file: string, bytes: Uint8Array): Sheet[] {
  const zip = readZip(file, bytes);
  try {
    const workbook = readWorkbookPart(zip);
    if (workbook.sheets.length > MOST_SHEETS)
      throw new UnreadableSheet(`${file}: gevonden ${workbook.sheets.length} bladen; verwacht hooguit ${MOST_SHEETS}.`);
    const facts: WorkbookFacts = {
      file,
      strings: readStrings(zip, file),
      dayStyles: readDayStyles(zip),
      writeDay: (serial) => readSerialDay(serial + (workbook.startsIn1904 ? 1462 : 0)),
    };
    return workbook.sheets.map(({ name, path }) => readSheetXml(name, zip.read(path) ?? new Uint8Array(), facts));
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet(
      `${file}: geen leesbaar Excel-bestand (.xlsx). Open het en sla het opnieuw op als Excel-werkmap (.xlsx).`,
    );
  }
}

function readWorkbookPart(zip: ZipFile): { sheets: { name: string; path: string }[]; startsIn1904: boolean } {
  const main = findMainPart(zip, "xl/workbook.xml");
  const folder = posix.dirname(main);
  const targets = new Map(
    readRelations(zip, `${folder}/_rels/${posix.basename(main)}.rels`, folder).map(({ id, target }) => [id, target]),
  );
  const sheets: { name: string; path: string }[] = [];
  let startsIn1904 = false;
  const content = zip.read(main);
  if (!content) throw new Error("no workbook");
  parseXml(content, {
    open(name, attributes) {
      if (name === "workbookPr") startsIn1904 = /^(?:1|true)$/u.test(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      sheets.push({ name: attributes["name"] ?? "", path: targets.get(relation) ?? "" });
    },
  });
  return { sheets, startsIn1904 };
}

/** The texts of the workbook, of which cells name the number. Formatting within a text goes; so does how to pronounce it. */
function readStrings(zip: ZipFile, file: string): string[] {
  const strings: string[] = [];
  let current = "";
  let isText = false;
  let isPronunciation = false;
  parseXml(zip.read("xl/sharedStrings.xml") ?? new Uint8Array(), {
    open(name) {
      if (name === "si") current = "";
      if (name === "rPh") isPronunciation = true;
      isText = name === "t" && !isPronunciation;
    },
    text(part) {
      if (isText) current += part;
    },
    close(name) {
      isText = false;
      if (name === "rPh") isPronunciation = false;
      if (name === "si" && strings.push(current) > LIMITS.cells)
        throw new UnreadableSheet(`${file}: gevonden meer dan ${LIMITS.cells} teksten; verwacht een vragenlijst.`);
    },
  });
  return strings;
}

/** Numbers of formats that every spreadsheet has for a day, with or without a time: ECMA-376, 18.8.30. */
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** The styles that show a number as a day. */
function readDayStyles(zip: ZipFile): Set<number> {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let isCellStyles = false;
  parseXml(zip.read("xl/styles.xml") ?? new Uint8Array(), {
    open(name, attributes) {
      if (name === "numFmt") formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      if (name === "cellXfs") isCellStyles = true;
      if (name === "xf" && isCellStyles && styles.length < LIMITS.cells)
        styles.push(Number(attributes["numFmtId"] ?? 0));
    },
    close(name) {
      if (name === "cellXfs") isCellStyles = false;
    },
  });
  return new Set(styles.flatMap((format, style) => (isDayFormat(format, formats.get(format)) ? [style] : [])));
}

function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_DAYS.has(id);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, "").toLowerCase();
  return /[dj]/u.test(bare) || /y/u.test(bare);
}
