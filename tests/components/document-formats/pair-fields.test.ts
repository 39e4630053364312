import fc from "fast-check";
import { expect, test } from "vitest";
import { pairFields } from "../../../src/components/document-formats/pair-fields.ts";
import type { FormatField } from "../../../src/domain/content/document-format.ts";

const kinds = fc.constantFrom<FormatField["kind"]>("line", "date", "number", "text", "table", "choice");
const fields = fc
  .array(kinds)
  .map((list) => list.map((kind, index): FormatField => ({ id: `veld-${index}`, label: `Vraag ${index}`, kind })));

test("every question is printed once and in its own order", () => {
  fc.assert(fc.property(fields, (list) => void expect(pairFields(list).flat()).toEqual(list)));
});

test("only two short answers share a row, and no two that could share one stand below each other", () => {
  const isShort = ({ kind }: FormatField) => ["line", "date", "number"].includes(kind);
  fc.assert(
    fc.property(fields, (list) => {
      const rows = pairFields(list);
      for (const row of rows) expect(row.length === 1 || (row.length === 2 && row.every(isShort))).toBe(true);
      const alone = rows.map((row) => row.length === 1 && row.every(isShort));
      expect(alone.some((single, index) => single && alone[index + 1])).toBe(false);
    }),
  );
});
