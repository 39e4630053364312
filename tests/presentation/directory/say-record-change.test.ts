import { describe, expect, it, test } from "vitest";
import { hospiceDictionary } from "../../../src/domain/directory/records/data-dictionary.ts";
import { sayRecordChange } from "../../../src/presentation/directory/say-record-change.ts";

const words = sayRecordChange({
  taxonomy: {
    types: [
      { id: "bth", name: "Bijna-thuis-huis" },
      { id: "unknown", name: "Type onbekend" },
    ],
    expertise: [{ id: "als", name: "ALS en andere spierziekten" }],
    facilities: [],
  } as unknown as Parameters<typeof sayRecordChange>[0]["taxonomy"],
  networks: [
    { id: "een", name: "Netwerk Een" },
    { id: "twee", name: "Netwerk Twee" },
  ],
  municipalities: [{ code: "GM0014", name: "Groningen" }],
});

test.each([
  ["type", "bth", "bijna-thuis-huis"],
  ["status", "temporarily-closed", "tijdelijk gesloten"],
  ["facilities.tuin.value", "yes", "ja"],
  ["expertise.dementie.value", "on-consultation", "in overleg"],
  ["facilities.tuin.note", "yes", "yes"],
  ["phones[].kind", "hospice", "nummer van het hospice"],
  ["phones.0.kind", "hospice", "nummer van het hospice"],
  ["networks", "een; twee", "Netwerk Een; Netwerk Twee"],
  ["address.municipality", "GM0014", "Groningen"],
  ["confirmed.hospice", "true", "ja"],
  ["sources[].fields", "phones", "Telefoon"],
  ["availability.valid_until", "2026-12-04", "04-12-2026"],
  ["costs.contribution_per_day_eur", "42.5", "42,5"],
  ["sources[].background", "true", "ja"],
  ["founded", "2006", "2006"],
  ["name", "Huis open", "Huis open"],
])("a change of %s to %s is told as %s", (field, value, told) => expect(words.sayValue(field, value)).toBe(told));

describe("what a record holds by a code", () => {
  it("has a word for every value that the schema allows", () => {
    const coded = hospiceDictionary.filter(({ kind }) => kind === "choice" || kind === "boolean");
    expect(coded.length).toBeGreaterThan(5);
    for (const { path, choices } of coded)
      for (const value of choices.length > 0 ? choices : ["true", "false"])
        expect(words.sayValue(path, value), `${path}: ${value}`).not.toBe(value === "open" ? "" : value);
  });

  it("keeps a name that is gone as it stands in the file", () => {
    expect(words.nameTerm("als")).toBe("ALS en andere spierziekten");
    expect(words.nameTerm("verdwenen")).toBe("verdwenen");
  });
});
