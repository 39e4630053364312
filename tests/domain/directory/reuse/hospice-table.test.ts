import { describe, expect, test } from "vitest";
import { dutchExcel, plainCsv, toCsv } from "../../../../src/domain/border/csv-export.ts";
import { hospiceColumns } from "../../../../src/domain/directory/reuse/hospice-table.ts";
import type { Hospice } from "../../../../src/domain/directory/records/hospice.ts";
import { house, bare } from "./told-house.ts";

describe("one row of hospices.csv", () => {
  const rowOf = (hospice: Hospice) => Object.fromEntries(hospiceColumns.map(({ name, read }) => [name, read(hospice)]));

  test("holds each fact in its own column", () => {
    const told = {
      ...house,
      application: { ...house.application, coordinationPoint: "Punt" },
      admission: { ...house.admission, criteria: "Laatste fase.", euthanasiaPolicy: "Dat kan." },
    };
    expect(
      rowOf({
        ...told,
        costs: { contributionPerDayEur: 40, checkedOn: "2026-11-01" },
        checked: { on: "2026-11-01", byRole: "redacteur", next: null },
      }),
    ).toMatchObject({
      id: "verzonnen-huis",
      name: "Het Verzonnen Huis",
      alternate_names: "Testhuis",
      status: "open",
      status_date: "2025-05-28",
      type: "bth",
      organization: "Stichting Verzonnen",
      description: "Het Verzonnen Huis bestaat niet.",
      street: "Teststraat 1 A",
      postal_code: "9718 BB",
      city: "Groningen",
      municipality_code: "GM0014",
      municipality: "Groningen",
      province: "Groningen",
      latitude: house.latitude,
      longitude: house.longitude,
      precision: "postcode4",
      phones: "050-1234567 (hospice, elke dag)",
      email: "info@verzonnen.example",
      website: "https://verzonnen.example/",
      application_by: "huisarts; wijkverpleegkundige",
      application_process: "Bel het huis.",
      application_urgent: "Bel ook in het weekend.",
      coordination_point: "Punt",
      documents: "verwijsbrief",
      admission_days: "maandag tot en met vrijdag",
      minimum_age: 18,
      maximum_age: 99,
      life_expectancy_max_months: 3,
      criteria: "Laatste fase.",
      euthanasia_policy: "Dat kan.",
      expertise_yes: "",
      expertise_on_consultation: "dementie",
      expertise_no: "als",
      facilities_yes: "huisdieren",
      facilities_on_consultation: "",
      facilities_no: "",
      beds: 6,
      beds_as_of: "2025-04",
      availability: "place",
      reported_on: "2026-11-20",
      valid_until: "2026-11-27",
      contribution_per_day_eur: 40,
      networks: "groningen-centraal",
      model_region: "groningen",
      confirmed_by_hospice: false,
      confirmed_by_network: false,
      checked_on: "2026-11-01",
      found_on: "2026-11-21",
      source_date: "2025-05-28",
      sources: "Testbron, 2025-05-28, https://verzonnen.example/bron; Oude bron, https://verzonnen.example/oud",
      status_note: "Verzonnen status.",
      address_note: "Verzonnen adres.",
      phone_notes: "050-1234567: Verzonnen nummer., 2025",
      physician: "De eigen huisarts.",
      recovery: "Dan zoeken wij samen een andere plek.",
      expertise_notes: "dementie: Verzonnen., 2025",
      costs_checked_on: "2026-11-01",
      languages: "Nederlands",
      kvk: "12345678",
    });
  });

  test("is empty where nothing is known", () => {
    const known = Object.entries(rowOf(bare))
      .filter(([, value]) => value !== undefined && value !== null && value !== "")
      .map(([name]) => name);
    expect(known).toEqual([
      "id",
      "name",
      "status",
      "type",
      "description",
      "city",
      "municipality_code",
      "municipality",
      "province",
      "latitude",
      "longitude",
      "precision",
      "networks",
      "model_region",
      "confirmed_by_hospice",
      "confirmed_by_network",
      "found_on",
      "source_date",
      "sources",
      "confidence",
      "status_note",
      "networks_basis",
      "notices",
      "open_questions",
      "redirects_from",
    ]);
    expect(rowOf({ ...bare, phones: [{ number: "050-1234567", kind: "hospice" }] })["phones"]).toBe(
      "050-1234567 (hospice)",
    );
  });
});

describe("a cell of a table", () => {
  const cellOf = (value: Parameters<typeof toCsv>[1][number][string], dialect = plainCsv) =>
    toCsv(["a"], [{ a: value }], dialect).slice("a\r\n".length, -2);

  test.each([
    [null, ""],
    [undefined, ""],
    [true, "true"],
    [false, "false"],
    [0, "0"],
    [-1.5, "-1.5"],
    ["", ""],
    ["a b", "a b"],
    [" a", '" a"'],
    ["a ", '"a "'],
    ["a,b", '"a,b"'],
    ["a;b", "a;b"],
    ['a"b', '"a""b"'],
    ["a\nb", '"a\nb"'],
    ["a\rb", '"a\rb"'],
    ["a=b", "a=b"],
    ["-1", "'-1"],
    ["\u200B+1", "'+1"],
  ])("%j is written as %j", (value, written) => {
    expect(cellOf(value)).toBe(written);
  });

  test("has a decimal comma in Dutch, between quotes only when that is the separator", () => {
    expect(toCsv(["a"], [{ a: -1.5 }, { a: "b;c" }], dutchExcel)).toBe('\uFEFFa\r\n-1,5\r\n"b;c"\r\n');
    expect(toCsv(["a", "b"], [{ b: 1.5 }], { ...plainCsv, decimal: ",", lineEnd: "\n" })).toBe('a,b\n,"1,5"\n');
  });
});
