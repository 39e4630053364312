import fc from "fast-check";
import JSZip from "jszip";
import { beforeAll, describe, expect, test } from "vitest";
import { parseCells } from "../../scripts/prognosis-data/read-cells.ts";
import { readPlainRows, shapeOf } from "../../scripts/prognosis-data/plain-table.ts";
import { readFigure, settleDecimalMark } from "../../scripts/prognosis-data/read-figure.ts";
import { looksLikeStatline, readStatline } from "../../scripts/prognosis-data/statline.ts";
import { dimensionOf, prepareRegions, readAge, readSex, readYear } from "../../scripts/prognosis-data/dimensions.ts";
import { readAnswerLines } from "../../scripts/sheets/read-answer-lines.ts";
import { decodeText, readCsvSheet } from "../../scripts/sheets/read-csv-sheet.ts";
import { readDocumentTables } from "../../scripts/sheets/read-document-tables.ts";
import { readSheetXml } from "../../scripts/sheets/read-sheet-xml.ts";
import { readWorkbook } from "../../scripts/sheets/read-workbook.ts";
import { LIMITS, UnreadableSheet, type Sheet } from "../../scripts/sheets/unreadable-sheet.ts";
import { packDocument, wordCell, wordTable } from "../fixtures/docx.ts";
import { packSheet } from "../fixtures/xlsx.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";
import { anyHostileText, listLongTexts } from "./any-hostile-text.ts";
import { holds, holdsForEach, orRefusal, tellSlowest } from "./hold-law.ts";

tellSlowest();

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Every cell that was read is text, and no more of them than a sheet may have. */
function expectSheet(sheet: Sheet | null): void {
  const rows = sheet?.rows ?? [];
  expect(rows.reduce((sum, { cells }) => sum + cells.size, 0)).toBeLessThanOrEqual(LIMITS.cells);
  for (const { number, cells } of rows) {
    expect(Number.isFinite(number)).toBe(true);
    for (const { text } of cells.values()) expect(typeof text).toBe("string");
  }
}

/** The bytes of a text, or bytes that are none. */
const anyBytes = fc.oneof(
  fc.array(anyHostileText, { maxLength: 8 }).map((lines) => bytesOf(lines.join("\r\n"))),
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]), fc.uint8Array({ maxLength: 200 }))
    .map(([mark, rest]) => Uint8Array.from([...mark, ...rest])),
);

describe("a file of answers nobody meant", () => {
  test("as CSV is a sheet, or refused in words", () => {
    holds("CSV of answers", anyBytes, (bytes) => {
      expectSheet(orRefusal(() => readCsvSheet("vragenlijst.csv", bytes), UnreadableSheet));
    });
  });

  test("as lines is a sheet, or none", () => {
    holds("lines of answers", anyBytes, (bytes) => expectSheet(readAnswerLines("antwoord.txt", decodeText(bytes))));
  });

  test("with one long run of the same is as soon read", () => {
    holdsForEach("long lines of answers", listLongTexts(), (text) => {
      expectSheet(readAnswerLines("antwoord.txt", text));
      expectSheet(orRefusal(() => readCsvSheet("vragenlijst.csv", bytesOf(text)), UnreadableSheet));
    });
  });

  const XML = [
    ...['<row r="1">', '<row r="1048577">', '<row r="-1">', '<row r="x">', "</row>"],
    ...['<c r="A1" t="inlineStr">', '<c r="XFD1" t="s">', '<c r="A1A" s="1e9">', '<c t="e">', '<c r="ZZZZ9">', "</c>"],
    ...["<v>", "</v>", "<is><t>", "</t></is>", "<f>", "</f>", "<rPh>", "</rPh>", "<!--", "]]>", "<![CDATA["],
    ...['<dimension ref="A1:XFD1048576"/>', '<mergeCell ref="A1:B"/>', '<mergeCell ref="C3:A1"/>', "<!DOCTYPE x>"],
    ...['<dataValidation sqref="A1:A9 B"/>', "&#0;", "&#x110000;", "&lol;", "</worksheet>", "1e309", "-1", "44000.5"],
  ];
  const anyXml = fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...XML) }, { weight: 1, arbitrary: anyHostileText }), {
      maxLength: 30,
    })
    .map((pieces) => `<worksheet><sheetData>${pieces.join("")}`);
  const facts = { file: "x.xlsx", strings: ["a", "__proto__"], dayStyles: new Set([1]), writeDay: () => "2026-11-30" };

  /** Of broken XML the reader of the whole workbook tells that it is none. */
  const readXml = (xml: string): Sheet | null => {
    try {
      return readSheetXml("Gegevens", bytesOf(xml), facts);
    } catch (error) {
      expect((error as Error).message).not.toBe("");
      return null;
    }
  };

  test("as the XML of a sheet is a sheet, or refused", () => {
    holds("XML of a sheet", anyXml, (xml) => expectSheet(readXml(xml)));
  });
});

describe("a packed file of answers with bytes that were changed on the way", () => {
  const packed: { workbook: Uint8Array; document: Uint8Array } = { workbook: bytesOf(""), document: bytesOf("") };
  beforeAll(async () => {
    const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const row = `<row r="1">${text("A1", "veld")}${text("B1", "antwoord")}</row>`;
    packed.workbook = await packSheet(`<worksheet><sheetData>${row}</sheetData></worksheet>`);
    packed.document = await packDocument(wordTable([["vraag", "antwoord"].map((words) => wordCell(words))]));
    expect(await JSZip.loadAsync(packed.workbook)).toBeDefined();
  });

  const anyChanges = fc.record({
    changes: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 }),
    cut: fc.option(fc.nat(), { freq: 4 }),
  });
  const change = (
    bytes: Uint8Array,
    { changes, cut }: { changes: readonly [number, number][]; cut: number | null },
  ): Uint8Array => {
    const changed = Uint8Array.from(bytes);
    for (const [at, value] of changes) changed[at % changed.length] = value;
    return cut === null ? changed : changed.slice(0, cut % changed.length);
  };

  test("as a spreadsheet is read, or refused in words", () => {
    holds("changed spreadsheet", anyChanges, (changes) => {
      const sheets = orRefusal(() => readWorkbook("x.xlsx", change(packed.workbook, changes)), UnreadableSheet);
      sheets?.forEach(expectSheet);
    });
  });

  test("as a text with tables is read, or refused in words", () => {
    holds("changed document", anyChanges, (changes) => {
      const sheets = orRefusal(() => readDocumentTables("x.docx", change(packed.document, changes)), UnreadableSheet);
      sheets?.forEach(expectSheet);
    });
  });
});

describe("a table of figures nobody meant", () => {
  const columns = ["gemeente", "jaar", "geslacht", "0", "1"];
  const shape = shapeOf("bevolking-verzonnen", columns);
  const readRegion = prepareRegions(loadFrozenModel().municipalities.map(({ code, name }) => ({ code, name })));
  const anyTable = fc
    .tuple(
      fc.constantFrom(
        columns.join(";"),
        columns.join(","),
        "Regio's;Perioden;Geslacht;Leeftijd;Bevolking (aantal)",
        "",
      ),
      fc.array(fc.array(anyHostileText, { maxLength: 6 }), { maxLength: 10 }),
      fc.constantFrom(";", ","),
    )
    .map(([head, rows, mark]) => bytesOf([head, ...rows.map((cells) => cells.join(mark))].join("\n")));

  test("of a region or a figure, with one long run of the same, is as soon read", () => {
    holdsForEach("long cell of figures", listLongTexts(), (text) => {
      expect(readRegion(text).kind).not.toBe("municipality");
      for (const mark of [";", ","] as const) readFigure(text, settleDecimalMark([text], mark));
      for (const read of [readAge, readSex, readYear, dimensionOf]) read(text);
    });
  });

  test("of a number without end holds no figure", () => {
    for (const cell of ["1e309", "-1e309", "1".repeat(400)])
      for (const mark of ["comma", "point", "unknown"] as const)
        expect(readFigure(cell, mark).value, cell.slice(0, 8)).toBeUndefined();
  });

  test("gives numbers, or says in words what is none", () => {
    holds("table of figures", fc.oneof(anyTable, anyBytes), (bytes) => {
      const { table, problems } = parseCells("bevolking-verzonnen.csv", bytes);
      for (const { expected } of problems ?? []) expect(expected).not.toBe("");
      if (table === undefined || table.rows.length === 0) return;
      if (looksLikeStatline(table)) readStatline(table, readRegion);
      const { rows, problems: faults } = readPlainRows(table, shape);
      const figures = (table.rows[0]?.cells ?? []).filter((column) => !shape.texts.includes(column));
      // A figure is a number, or one of the faults is about it.
      if (faults.length > 0) return;
      for (const { record } of rows)
        for (const column of figures) expect(Number.isFinite(Number(record[column])), column).toBe(true);
    });
  });
});
