import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDutchNumber, writeDutchNumber } from "../../../../src/domain/border/dutch-number.ts";
import {
  arrangeTable,
  PastedTableError,
  splitTable,
} from "../../../../src/domain/prognosis/own-figures/pasted-table.ts";

describe("a number written the Dutch way", () => {
  it.each([
    ["12", 12],
    ["1.234", 1234],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["18,5", 18.5],
    ["18.5", 18.5],
    ["1,234", 1.234],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["1 234,5", 1234.5],
    ["1\u00a0234", 1234],
    ["1\u202f234,25", 1234.25],
    ["0.123", 0.123],
    [",5", 0.5],
    ["  7 ", 7],
    ["−3", -3],
    ["007", 7],
    ["1 234.5", 1234.5],
  ])("%j is %d", (text, value) => {
    expect(readDutchNumber(text)).toMatchObject({ value, isPercent: false });
  });

  it.each([
    "",
    " ",
    "tachtig",
    "1.23.4",
    "12 34",
    "1,2,3",
    "1.234.56",
    "5,",
    "%",
    "1e5",
    "=1+1",
    "12;5",
    "--1",
    "1.234,567.8",
    "0.123.456",
    "NaN",
    "∞",
  ])("%j is no number", (text) => {
    expect(readDutchNumber(text)).toBeNull();
  });

  it("keeps a percent sign apart, and says what could be read otherwise", () => {
    expect(readDutchNumber("85,5 %")).toEqual({ value: 85.5, isPercent: true, isAmbiguous: false });
    expect(["1.234", "1,234", "1234", "1.234,0", "1.23"].map((text) => readDutchNumber(text)!.isAmbiguous)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("reads back whatever a Dutch spreadsheet writes", () => {
    const written = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 });
    const plain = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6, useGrouping: false });
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom("", "\u00a0", " "),
        (whole, decimals, space) => {
          const value = whole / 10 ** decimals;
          for (const format of [written, plain])
            expect(readDutchNumber(`${space}${format.format(value)}${space}`)!.value).toBe(
              value === 0 ? value : Number(value.toFixed(6)),
            );
          expect(readDutchNumber(written.format(value).replaceAll(".", "\u00a0"))!.value).toBe(value);
          expect(readDutchNumber(writeDutchNumber(value))!.value).toBe(value);
        },
      ),
    );
  });
});

const columns = [
  { key: "huis", names: ["huis", "hospice"] },
  { key: "jaar", names: ["jaar"] },
  { key: "opnames", names: ["opnames"] },
] as const;
const read = (text: string) => arrangeTable(splitTable(text), columns);
const cellsOf = (text: string) => read(text).rows.map(({ cells }) => Object.values(cells));

describe("a pasted table", () => {
  it.each([
    ["tabs", "Huis\tJaar\tOpnames\r\nDe Brug\t2024\t1.234\r\n"],
    ["semicolons, a byte order mark and quotes", '\uFEFF"Huis";"Jaar";"Opnames"\n"De Brug";2024;"1.234"'],
    ["commas, the decimals quoted", 'Huis,Jaar,Opnames\nDe Brug,2024,"1.234"'],
    ["a named separator", "sep=|\nHuis|Jaar|Opnames\nDe Brug|2024|1.234"],
    [
      "another order, empty rows and a title above",
      "Cijfers van ons huis\n\n\nAantal opnames (totaal)\tHUIS:\tJaar\n\n1.234\tDe Brug\u00a0\t2024\n\t\t\n",
    ],
    ["old Macintosh line ends", "Huis\tJaar\tOpnames\rDe Brug\t2024\t1.234"],
  ])("with %s gives the same cells", (_name, text) => {
    expect(cellsOf(text)).toEqual([["De Brug", "2024", "1.234"]]);
  });

  it("reads columns in order without a heading row, and says so", () => {
    const { rows, notes } = read("De Brug\t2024\t80");
    expect(rows).toEqual([{ number: 1, cells: { huis: "De Brug", jaar: "2024", opnames: "80" } }]);
    expect(notes).toEqual([{ code: "noHeader", columns: ["huis", "jaar", "opnames"] }]);
  });

  it("numbers rows as the spreadsheet does, and names what it leaves out", () => {
    const { rows, notes } = read("Titel\nhospice;jaar;Opmerking;jaar\n\nDe Brug;2024;verbouwd;2023");
    expect(rows).toEqual([{ number: 4, cells: { huis: "De Brug", jaar: "2024", opnames: "" } }]);
    expect(notes).toEqual([
      { code: "rowsAboveHeader", rows: 1 },
      { code: "unusedColumns", headings: ["Opmerking", "jaar"] },
    ]);
  });

  it("keeps line breaks, separators and quotes of a quoted cell", () => {
    expect(splitTable('"a;\n""b""";c')[0]!.cells).toEqual(['a;\n"b"', "c"]);
    expect(splitTable('5" buis\tx\n"nooit dicht\ty').map(({ cells }) => cells)).toEqual([
      ['5" buis', "x"],
      ['"nooit dicht', "y"],
    ]);
  });

  it("takes a formula for the text it is", () => {
    expect(cellsOf('Huis\tJaar\tOpnames\n=HYPERLINK("http://x")\t@SUM(1)\t+1+cmd')).toEqual([
      ['=HYPERLINK("http://x")', "@SUM(1)", "+1+cmd"],
    ]);
  });

  it("refuses nothing at all, too many rows and too long a text, with how much there is", () => {
    expect(() => splitTable(" \n\t\n")).toThrow(PastedTableError);
    const faultOf = (text: string) => {
      try {
        return splitTable(text);
      } catch (error) {
        return error instanceof PastedTableError ? error.fault : error;
      }
    };
    expect(faultOf("Huis;2024;1\n".repeat(100_000))).toMatchObject({ code: "tooLong", rows: 100_000 });
    expect(faultOf("x".repeat(2_000_001))).toMatchObject({ code: "tooLarge", characters: 2_000_001 });
  });

  it("gives back any cells that were written with quotes", () => {
    const cell = fc
      .string({ unit: fc.constantFrom("a", '"', ";", "\n", ",", "1", "é") })
      .filter((text) => text.trim() === text && text !== "");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(";")).join("\r\n");
        expect(splitTable(text).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
