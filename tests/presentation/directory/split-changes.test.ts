import fc from "fast-check";
import { expect, test } from "vitest";
import { splitChanges } from "../../../src/presentation/directory/house/split-changes.ts";

const change = (field: string, before: string | null = "oud", after: string | null = "nieuw") => ({
  field,
  before,
  after,
});

test("a visitor is told of status, address and beds, and no note of an editor", () => {
  const fields = ["status", "address.street", "address.note", "capacity.beds", "capacity.note", "notices", "type_note"];
  const { told, others } = splitChanges(fields.map((field) => change(field)));
  expect(told.map(({ field }) => field)).toEqual(["status", "address.street", "capacity.beds"]);
  expect(others.map(({ field }) => field)).toEqual(["address.note", "capacity.note", "notices", "type_note"]);
});

test("of phones only another number is told", () => {
  const phones = (before: string | null, after: string) => splitChanges([change("phones", before, after)]).told;
  expect(phones("0599-111111, hospice, 2017", "0599-222222, hospice, 2026-11; 0599-333333, organization")).toEqual([
    change("phones", "0599-111111", "0599-222222, 0599-333333"),
  ]);
  expect(phones("0599-111111, hospice, 2017", "0599-111111, hospice, 2026-11")).toEqual([]);
  expect(phones(null, "0599-111111, hospice")).toEqual([change("phones", null, "0599-111111")]);
});

test("no change is lost or told twice", () => {
  const field = fc.constantFrom("status", "phones", "address.note", "address.city", "care.night", "sources");
  fc.assert(
    fc.property(fc.uniqueArray(field), (fields) => {
      const { told, others } = splitChanges(fields.map((name) => change(name)));
      expect([...told, ...others].map((one) => one.field).sort()).toEqual([...fields].sort());
    }),
  );
});
