import { describe, expect, test } from "vitest";
import { diffRecords, listChanges } from "../../../../src/domain/directory/records/history.ts";

describe("the history of a record, at its edges", () => {
  test("of no versions is empty, and of the last version of each day it tells the difference with the day before", () => {
    expect(listChanges([])).toEqual([]);
    const versions = [
      ["2026-01-01", "a"],
      ["2026-01-02", "b"],
      ["2026-01-03", "c"],
      ["2026-01-03", "d"],
    ].map(([date = "", name]) => ({ date, data: { name } }));
    expect(listChanges(versions)).toEqual([
      { date: "2026-01-01", kind: "added", fields: [] },
      { date: "2026-01-02", kind: "changed", fields: [{ field: "name", before: "a", after: "b" }] },
      { date: "2026-01-03", kind: "changed", fields: [{ field: "name", before: "b", after: "d" }] },
    ]);
  });

  test("writes values on one line, in the order of the record and then of the alphabet", () => {
    const before = {
      zipper: 1,
      name: "A",
      phones: [{ number: "1", note: null, days: ["ma", "di"] }, { number: "2" }],
      care: { night: true, physician: "x" },
      empty: "",
      nothing: [],
    };
    const after = { name: " A\n  B ", phones: [], care: { night: false }, extra: null };
    expect(diffRecords(before, after)).toEqual([
      { field: "zipper", before: "1", after: null },
      { field: "name", before: "A", after: "A B" },
      { field: "phones", before: "1, ma; di; 2", after: null },
      { field: "care.night", before: "true", after: "false" },
      { field: "care.physician", before: "x", after: null },
    ]);
    expect(diffRecords({ name: "A  B" }, { name: "A B" })).toEqual([]);
    expect(diffRecords(null, undefined)).toEqual([]);
  });

  test("is silent of a mark beside a source", () => {
    const source = { publisher: "A", date: "2026" };
    expect(diffRecords({ sources: [source] }, { sources: [{ ...source, background: true }] })).toEqual([]);
  });
});
