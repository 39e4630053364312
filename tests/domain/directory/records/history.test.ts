import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffRecords, listChanges } from "../../../../src/domain/directory/records/history.ts";

const record = {
  name: "Het Verzonnen Huis",
  status: "open",
  admission: { minimum_age: 18 },
  languages: ["Nederlands"],
};

describe("the history of a record", () => {
  it("begins with the day it was added and tells every field that changed, with what stood there and what stands there now", () => {
    const versions = [
      { date: "2026-11-21", data: record },
      { date: "2026-12-01", data: { ...record, status: "closed", admission: {}, languages: ["Nederlands", "Fries"] } },
    ];
    expect(listChanges(versions)).toEqual([
      { date: "2026-11-21", kind: "added", fields: [] },
      {
        date: "2026-12-01",
        kind: "changed",
        fields: [
          { field: "status", before: "open", after: "closed" },
          { field: "admission.minimum_age", before: "18", after: null },
          { field: "languages", before: "Nederlands", after: "Nederlands; Fries" },
        ],
      },
    ]);
  });

  it("counts a day once, and a day without a difference not at all", () => {
    const data = (name: string) => ({ ...record, name });
    const versions = [
      { date: "2026-11-21", data: data("Eerste") },
      { date: "2026-11-22", data: data("Tikfout") },
      { date: "2026-11-22", data: data("Eerste") },
      { date: "2026-11-23", data: { ...data("Eerste") } },
    ];
    expect(listChanges(versions)).toEqual([{ date: "2026-11-21", kind: "added", fields: [] }]);
  });

  it("never tells of free beds, which a history would outlive, and tells of a price as the page does", () => {
    const before = { ...record, costs: { contribution_per_day_eur: 40, checked_on: null } };
    const after = {
      ...record,
      costs: { contribution_per_day_eur: 55, checked_on: null },
      availability: { status: "place" },
    };
    expect(diffRecords(before, after).map(({ field, before: was, after: now }) => [field, was, now])).toEqual([
      ["costs.contribution_per_day_eur", "40", "55"],
    ]);
    const checked = { ...record, costs: { contribution_per_day_eur: 55, checked_on: "2026-12-01" } };
    expect(diffRecords(before, checked).map(({ field, after: now }) => [field, now])).toEqual([
      ["costs.checked_on", "2026-12-01"],
      ["costs.contribution_per_day_eur", "55"],
    ]);
  });

  it("finds nothing between equal records, and the same fields in both directions", () => {
    const value = fc.dictionary(
      fc.constantFrom("name", "status", "notices", "care"),
      fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.dictionary(fc.string(), fc.string())),
    );
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(diffRecords(a, structuredClone(a))).toEqual([]);
        expect(diffRecords(a, b).map(({ field }) => field)).toEqual(diffRecords(b, a).map(({ field }) => field));
      }),
    );
  });
});
