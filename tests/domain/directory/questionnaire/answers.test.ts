import { describe, expect, it } from "vitest";
import { mergeAnswers } from "../../../../src/domain/directory/questionnaire/import-answers.ts";
import { readAnswers, type RecordPart } from "../../../../src/domain/directory/questionnaire/questionnaire-answers.ts";
import type { AnsweredQuestion } from "../../../../src/domain/directory/questionnaire/questionnaire.ts";

describe("an answer as text", () => {
  const question = (kind: AnsweredQuestion["kind"], choices: AnsweredQuestion["choices"] = []): AnsweredQuestion => ({
    path: "veld",
    kind,
    choices,
  });
  const choices = [
    { value: "open", label: "Geopend" },
    { value: "geopend", label: "Anders" },
  ];
  const read = (one: AnsweredQuestion, text: string) => {
    const { answers, faults } = readAnswers([one], { veld: text });
    return faults.length > 0 ? faults[0]!.expected : answers["veld"];
  };

  it.each<[AnsweredQuestion["kind"], string, unknown]>([
    ["integer", "12", 12],
    ["integer", "0", 0],
    ["integer", "123456", 123456],
    ["integer", "1234567", "een heel getal"],
    ["integer", "-1", "een heel getal"],
    ["integer", "1.5", "een heel getal"],
    ["integer", "x1", "een heel getal"],
    ["number", "37,50", 37.5],
    ["number", "37.5", 37.5],
    ["number", "37", 37],
    ["number", "37,", "een getal, zoals 37,50"],
    ["number", "€ 37", 37],
    ["number", "37,5 euro", 37.5],
    ["number", "€ 42,-", 42],
    ["number", "40 euro per dag", 40],
    ["number", "40 per nacht", "een getal, zoals 37,50"],
    ["number", "1.250", "een getal, zoals 37,50"],
    ["number", "1234567", "een getal, zoals 37,50"],
    ["date", "1-2-2026", "2026-02-01"],
    ["date", "01/12/2026", "2026-12-01"],
    ["date", "2026-12-01", "2026-12-01"],
    ["date", "2026-12", "een dag die bestaat, zoals 21-11-2026"],
    ["date", "30-2-2026", "een dag die bestaat, zoals 21-11-2026"],
    ["date", "1-2-26", "2026-02-01"],
    ["date", "op 1-2-2026", "een dag die bestaat, zoals 21-11-2026"],
    ["date", "1-2-2026!", "een dag die bestaat, zoals 21-11-2026"],
    ["date", "111-2-2026", "een dag die bestaat, zoals 21-11-2026"],
    ["list", "a; b;; c", ["a", "b", "c"]],
    ["list", "a\nb", ["a", "b"]],
    ["line", " a b ", "a b"],
    ["text", "a\nb", "a\nb"],
    ["line", "Onbekend", undefined],
    ["integer", "onbekend", undefined],
    ["line", "", undefined],
    ["line", "  ", undefined],
    ["line", "onbekend aantal", "onbekend aantal"],
  ])("for a question of kind %s: %j", (kind, text, value) => {
    expect(read(question(kind), text)).toEqual(value);
  });

  it("of a choice is its label or else its value, in any case, and names the choices when it is neither", () => {
    expect(["geopend", "OPEN", "anders", "dicht"].map((text) => read(question("choice", choices), text))).toEqual([
      "open",
      "open",
      "geopend",
      "een van: Geopend, Anders",
    ]);
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `L${index}` }));
    expect(read(question("choice", many(12)), "x")).toMatch(/^een van: L0, .*, L11$/u);
    expect(read(question("choice", many(13)), "x")).toBe("een keuze uit de lijst");
    expect(read(question("choice", [{ value: "unknown", label: "onbekend" }]), "onbekend")).toBe("unknown");
  });

  it("goes to its place in the record, in lists and groups", () => {
    const questions = ["a", "b.c", "b.d", "e.1.f", "e.0.f", "g.0"].map((path): AnsweredQuestion => ({
      path,
      kind: "line",
      choices: [],
    }));
    const { answers, faults } = readAnswers(questions, {
      a: "1",
      "b.c": "2",
      "b.d": "3",
      "e.1.f": "4",
      "e.0.f": "5",
      "g.0": "6",
      z: "7",
    });
    expect([answers, faults]).toEqual([{ a: "1", b: { c: "2", d: "3" }, e: [{ f: "5" }, { f: "4" }], g: ["6"] }, []]);
    expect(Array.isArray(answers["e"]) && !Array.isArray(answers["b"])).toBe(true);
    expect(readAnswers([question("integer")], { veld: " zes " }).faults).toEqual([
      { path: "veld", found: "zes", expected: "een heel getal" },
    ]);
  });
});

describe("answers worked into a record", () => {
  const today = "2026-12-03";
  const checked = { on: "2026-12-01", by_role: "coördinator" };
  const source = { publisher: "P", url: "https://verzonnen.example/" };
  const merge = (existing: RecordPart | null, answers: RecordPart) =>
    mergeAnswers(existing, { answers: { checked, ...answers } }, today);
  const recordOf = (existing: RecordPart | null, answers: RecordPart) => {
    const { record, faults } = merge(existing, answers);
    if (faults) throw new Error(JSON.stringify(faults));
    return record;
  };

  it("make a lead of a new house, with what was answered", () => {
    expect(recordOf(null, { id: "huis", name: "Huis", source })).toEqual({
      publication: "lead",
      confidence: "low",
      status: "unknown",
      type: "unknown",
      open_questions: ["Kloppen de gegevens uit de ingevulde vragenlijst? De redactie moet ze nog nakijken."],
      sources: [{ ...source, date: "2026-12-01", note: "Ingevulde vragenlijst voor hospices." }],
      found_on: "2026-12-01",
      confirmed: { hospice: false, network: false },
      name: "Huis",
      checked: { on: "2026-12-01", by_role: "coördinator", next: null },
    });
  });

  it("have the house itself for a source at its site, of what they changed and of nothing else", () => {
    const website = { url: "https://huis.example/" };
    const own = { publisher: "Opgave van het hospice", url: website.url };
    const told = { date: "2026-12-01", note: "Ingevulde vragenlijst voor hospices." };
    expect(recordOf(null, { id: "huis", name: "Huis", website })["sources"]).toEqual([{ ...own, ...told }]);
    const existing: RecordPart = { name: "Huis", website, languages: ["Fries"], sources: [{ publisher: "Oud" }] };
    const sourcesOf = (answers: RecordPart) => (recordOf(existing, answers)["sources"] as object[]).slice(1);
    expect(sourcesOf({ id: "huis", name: "Huis" })).toEqual([]);
    expect(sourcesOf({ name: "Huis", languages: ["Nedersaksisch"] })).toEqual([
      { ...own, ...told, fields: ["languages"] },
    ]);
    expect(sourcesOf({ confirmed: "network", name: "Huis Nieuw" })).toEqual([
      { ...own, publisher: "Opgave van het netwerk", ...told, fields: ["name"] },
    ]);
    expect(sourcesOf({ source, name: "Huis" })).toEqual([{ ...source, ...told, fields: ["name"] }]);
    // Without a site there is no address to give.
    expect(recordOf({ ...existing, website: undefined }, { name: "Huis Nieuw" })["sources"]).toEqual(
      existing["sources"],
    );
  });

  it("need a day, a role, and a source that is whole", () => {
    const pathsOf = (existing: RecordPart | null, answers: RecordPart) =>
      (mergeAnswers(existing, { answers }, today).faults ?? []).map(({ path, found }) => [path, found]);
    expect(pathsOf({}, {})).toEqual([
      ["checked.on", "niets"],
      ["checked.by_role", "niets"],
    ]);
    expect(pathsOf({}, { checked: { on: "2026-12-01" } })).toEqual([["checked.by_role", "niets"]]);
    expect(pathsOf({}, { checked: { by_role: "x" } })).toEqual([["checked.on", "niets"]]);
    expect(pathsOf({}, { checked, source: { publisher: "P" } })).toEqual([["source.url", "niets"]]);
    expect(pathsOf({}, { checked, source: { url: "u" } })).toEqual([["source.publisher", "niets"]]);
    expect(pathsOf(null, { checked })).toEqual([
      ["source.publisher", "niets"],
      ["source.url", "niets"],
    ]);
    expect(pathsOf({}, { checked })).toEqual([]);
    expect(pathsOf({}, { checked: "gisteren" })).toHaveLength(2);
    expect(pathsOf({}, { checked: { on: 20261201, by_role: ["x"] } })).toHaveLength(2);
  });

  it("may be as old as the last check, not older", () => {
    const faultsAt = (on: string | null) => mergeAnswers({ checked: { on } }, { answers: { checked } }, today).faults;
    expect(faultsAt("2026-12-02")).toEqual([
      {
        path: "checked.on",
        found: "01-12-2026",
        expected: "een dag op of na de laatste controle, 02-12-2026: een oudere controle vervangt geen nieuwere",
      },
    ]);
    expect([faultsAt("2026-12-01"), faultsAt("2026-11-30"), faultsAt(null)]).toEqual([undefined, undefined, undefined]);
  });

  it("date what they answer, and drop the note of a value that changed", () => {
    const existing = {
      email: { address: "a@b.nl", kind: "hospice", note: "N" },
      website: { url: "https://a.nl", note: "N" },
      capacity: { beds: 4, note: "N", as_of: "2020" },
      costs: { contribution_per_day_eur: 40, note: "N" },
      expertise: { als: { value: "yes", note: "N" }, kanker: { value: "no" } },
      facilities: { tuin: { value: "yes", note: "N" } },
    };
    expect(
      recordOf(existing, {
        email: { address: "c@d.nl" },
        website: { url: "https://a.nl" },
        capacity: { beds: 5 },
        costs: { contribution_per_day_eur: 41 },
        expertise: { als: { value: "no" } },
        facilities: { tuin: { note: "Nieuw" } },
      }),
    ).toMatchObject({
      email: { address: "c@d.nl", kind: "hospice", as_of: "2026-12-01" },
      website: { url: "https://a.nl", note: "N", as_of: "2026-12-01" },
      capacity: { beds: 5, as_of: "2026-12-01" },
      costs: { contribution_per_day_eur: 41, as_of: "2026-12-01", checked_on: "2026-12-01" },
      expertise: { als: { value: "no", as_of: "2026-12-01" }, kanker: { value: "no" } },
      facilities: { tuin: { value: "yes", note: "Nieuw", as_of: "2026-12-01" } },
    });
    const record = recordOf(existing, {
      email: { address: "c@d.nl" },
      website: { url: "https://b.nl" },
      capacity: { beds: 5 },
      costs: { contribution_per_day_eur: 41 },
      expertise: { als: { value: "no" } },
    });
    for (const part of [
      record["email"],
      record["website"],
      record["capacity"],
      record["costs"],
      (record["expertise"] as RecordPart)["als"],
    ])
      expect(part).not.toHaveProperty("note");
  });

  it("check no price by a note alone", () => {
    expect(
      recordOf({ costs: { contribution_per_day_eur: 40, checked_on: null } }, { costs: { note: "Ook per dagdeel." } })[
        "costs"
      ],
    ).toEqual({ contribution_per_day_eur: 40, checked_on: null, note: "Ook per dagdeel." });
  });

  it("add numbers and networks to those that were there, each by itself", () => {
    const existing = {
      phones: [
        { number: "0592-123456", kind: "hospice", note: "N", as_of: "2020" },
        { number: "06-12345678", kind: "urgent" },
      ],
      networks: ["net-c"],
      networks_basis: "derived",
    };
    const record = recordOf(existing, {
      phones: [undefined, { number: "0593-123456", kind: "hospice" }, { number: "0592-123456", hours: "elke dag" }],
      networks: ["net-a", undefined, "net-a", "net-b"],
    });
    expect(record["phones"]).toEqual([
      { number: "0592-123456", kind: "hospice", note: "N", hours: "elke dag", as_of: "2026-12-01" },
      { number: "06-12345678", kind: "urgent" },
      { number: "0593-123456", kind: "hospice", as_of: "2026-12-01" },
    ]);
    expect(record).toMatchObject({ networks: ["net-c", "net-a", "net-b"], networks_basis: "stated" });
    expect(recordOf(existing, { networks: ["net-c", "net-a"] })).toMatchObject({
      networks: ["net-c", "net-a"],
      networks_basis: "stated",
    });
    expect(recordOf({ networks_basis: "derived" }, {})["networks_basis"]).toBe("derived");
  });

  it("need the number that hours or a kind belong to", () => {
    expect(
      merge({ phones: [{ number: "0592-123456" }] }, { phones: [{ hours: "elke dag" }] }).faults?.map(
        ({ path }) => path,
      ),
    ).toEqual(["phones.0.number"]);
  });

  it("come from a day that has been", () => {
    const at = (on: string) => mergeAnswers({}, { answers: { checked: { on, by_role: "x" } } }, today).faults;
    expect([at("2026-12-03"), at("2026-12-04")]).toEqual([
      undefined,
      [{ path: "checked.on", found: "04-12-2026", expected: "een dag tot en met vandaag, 03-12-2026" }],
    ]);
  });

  it("put a report, a list, a text and a group in their place", () => {
    const record = recordOf(
      {
        availability: { status: "full", note: "Oud" },
        languages: ["Fries"],
        address: { city: "A", street: "S" },
        name: "Oud",
      },
      {
        availability: { status: "place", valid_until: "2026-12-08" },
        languages: ["Nederlands"],
        address: { city: "B" },
        name: "Nieuw",
      },
    );
    expect(record).toMatchObject({
      availability: { status: "place", valid_until: "2026-12-08", reported_on: "2026-12-01" },
      languages: ["Fries", "Nederlands"],
      address: { city: "B", street: "S" },
      name: "Nieuw",
    });
    expect(record["availability"]).not.toHaveProperty("note");
  });

  it("date a status, and drop the note of a status or type only when it changed", () => {
    const existing = { status: "open", status_note: "N", status_date: "2020", type: "bth", type_note: "N" };
    expect(recordOf(existing, {})).toMatchObject(existing);
    expect(recordOf(existing, { status: "open", type: "bth" })).toMatchObject({
      ...existing,
      status_date: "2026-12-01",
    });
    const changed = recordOf(existing, { status: "closed", type: "hch" });
    expect([changed["status_note"], changed["type_note"], changed["status_date"]]).toEqual([
      undefined,
      undefined,
      "2026-12-01",
    ]);
  });

  it("name under their source what was answered, so that it stands behind nothing else", () => {
    const existing = {
      sources: [{ publisher: "Oud" }],
      address: { city: "A" },
      expertise: { dementie: { value: "no" } },
    };
    const fieldsOf = (answers: RecordPart) =>
      (recordOf(existing, { source, ...answers })["sources"] as { fields?: string[] }[]).at(-1)?.fields;
    expect(fieldsOf({ phones: [{ number: "0592-999999" }], capacity: { beds: 5 } })).toEqual(["phones", "capacity"]);
    expect(fieldsOf({ expertise: { als: { value: "yes" } }, facilities: { tuin: { value: "no" } } })).toEqual([
      "expertise.als",
      "facilities.tuin",
    ]);
    expect(fieldsOf({ confirmed: "hospice", availability: { status: "full" } })).toBeUndefined();
  });

  it("add their source to those that were there, and leave the record they were given alone", () => {
    const existing = { sources: [{ publisher: "Oud" }], checked: { on: null, by_role: null, next: "2030-01-01" } };
    expect(recordOf(existing, { source })["sources"]).toEqual([
      { publisher: "Oud" },
      { ...source, date: "2026-12-01", note: "Ingevulde vragenlijst voor hospices." },
    ]);
    expect(recordOf({}, { source })["sources"]).toHaveLength(1);
    expect(recordOf(existing, { checked: { ...checked, next: "2027-01-01" } })["checked"]).toEqual({
      on: "2026-12-01",
      by_role: "coördinator",
      next: "2027-01-01",
    });
    expect(recordOf(existing, {})["checked"]).toEqual({ on: "2026-12-01", by_role: "coördinator", next: null });
    expect(existing).toEqual({
      sources: [{ publisher: "Oud" }],
      checked: { on: null, by_role: null, next: "2030-01-01" },
    });
    expect(recordOf({}, { id: "x" })).not.toHaveProperty("id");
  });
});
