import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormNote } from "../../../../src/domain/prognosis/own-figures/form-messages.ts";
import { followRows } from "../../../../src/domain/prognosis/own-figures/follow-rows.ts";

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 10 });

describe("what was told of rows", () => {
  it("names only rows that are there, loses none that is, and goes with the last of the table", () => {
    fc.assert(
      fc.property(numbers, fc.array(fc.integer({ min: 1, max: 40 })), (rows, left) => {
        const there = rows.filter((row) => left.includes(row));
        const notes: FormNote[] = [
          { code: "readAsAll", rows },
          ...rows.map((row): FormNote => ({ code: "stayBesideNights", row, byStay: 1, bedDays: 2 })),
          { code: "monthsAdded", years: 2 },
        ];
        const kept = followRows(notes, rows, new Set(left));
        const named = kept.flatMap((note) =>
          "row" in note ? [note.row] : "rows" in note && typeof note.rows !== "number" ? note.rows : [],
        );
        expect(named).toEqual([...there, ...there]);
        expect(kept.some(({ code }) => code === "monthsAdded")).toBe(there.length > 0);
      }),
    );
  });

  it("keeps what it says of rows that were never in the form", () => {
    const skipped: FormNote = { code: "totalsSkipped", rows: [9] };
    expect(followRows([skipped], [1, 2], new Set([2]))).toEqual([skipped]);
  });
});
