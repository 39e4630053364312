import { expect, test } from "vitest";
import { labelCells, readColumnNames } from "../../../src/components/texts/label-cells.ts";

const rows =
  "<thead><tr><th>Taak</th><th>Wie &amp; <em>wanneer</em></th><th></th></tr></thead>" +
  '<tbody><tr><td>Waken</td><td align="right">vrijwilligers</td><td>x</td></tr><tr><td>Nacht</td><td>samen</td><td>y</td></tr></tbody>';

test("each cell behind the first carries the name of its column, so that a list of them can be read", () => {
  const names = readColumnNames(rows);
  expect(names).toEqual(["Taak", "Wie &amp; wanneer", ""]);
  const labelled = labelCells(rows, names);
  expect(labelled).toContain("<td>Waken</td>");
  expect(labelled).toContain('<td data-label="Wie &amp; wanneer" align="right">vrijwilligers</td><td>x</td>');
  expect(labelled).toContain('<td>Nacht</td><td data-label="Wie &amp; wanneer">samen</td>');
  expect(labelled.replaceAll(/ data-label="[^"]*"/gu, "")).toBe(rows);
});

test("a name with a quotation mark does not end the label", () => {
  expect(labelCells("<tr><td>a</td><td>b</td></tr>", ["", 'het "bed"'])).toContain('data-label="het &quot;bed&quot;"');
});
