import { expect, test } from "vitest";
import { sayChangedValue } from "../../../src/components/hospice/say-changed-value.ts";

const types = [
  { id: "bth", name: "Bijna-thuis-huis" },
  { id: "unknown", name: "Type onbekend" },
];

test.each([
  ["type", "bth", "bijna-thuis-huis"],
  ["type", "unknown", "type onbekend"],
  ["status", "temporarily-closed", "tijdelijk gesloten"],
  ["facilities.tuin.value", "yes", "ja"],
  ["expertise.dementie.value", "on-consultation", "in overleg"],
  ["facilities.tuin.note", "yes", "yes"],
  ["name", "Huis open", "Huis open"],
])("a change of %s to %s is told as %s", (field, value, words) =>
  expect(sayChangedValue(field, value, types)).toBe(words),
);
