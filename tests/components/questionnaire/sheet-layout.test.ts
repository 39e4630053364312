import { expect, test } from "vitest";
import { layOutSheet, measureRows } from "../../../src/components/questionnaire/sheet-layout.ts";

test("a row is as high as its longest cell needs on the width of its column, and a heading higher than a line", () => {
  const wrapped = (letters: number) => ({ value: "x".repeat(letters), wrap: true });
  const heights = measureRows(
    [[wrapped(5)], [wrapped(5), wrapped(60)], [{ value: "Kop", fontSize: 14 }], [null, { value: "a\nb", wrap: true }]],
    [40, 20],
  );
  expect(heights).toEqual([15, 60, 20, 30]);
});

test("a sheet gets its heights, which grow with an answer", () => {
  const sheet = '<sheetData><row r="1"><c/></row><row r="2"/></sheetData>';
  expect(layOutSheet(sheet, [30])).toBe('<sheetData><row r="1" ht="30"><c/></row><row r="2" ht="15"/></sheetData>');
});
