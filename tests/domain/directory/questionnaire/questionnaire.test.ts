import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { compileDirectory } from "../../../../src/domain/directory/records/compile.ts";
import { findRecordField } from "../../../../src/domain/directory/records/data-dictionary.ts";
import { mergeAnswers } from "../../../../src/domain/directory/questionnaire/import-answers.ts";
import { formatProblem } from "../../../../src/domain/border/problem.ts";
import { readAnswers } from "../../../../src/domain/directory/questionnaire/questionnaire-answers.ts";
import { buildQuestionnaire } from "../../../../src/domain/directory/questionnaire/questionnaire.ts";
import { writeAnswers } from "../../../../src/islands/questionnaire/write-answers.ts";
import { questionnaireWords } from "../../../../src/presentation/directory/questionnaire-words.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

const { taxonomy, networks, municipalities } = compileOrThrow(realDocuments);
const sections = buildQuestionnaire({ taxonomy, networks, municipalities, words: questionnaireWords });
const questions = sections.flatMap((section) => section.questions);
const today = "2026-12-03";
const always = { "checked.on": "01-12-2026", "checked.by_role": "coördinator" };
const source = { "source.publisher": "Stichting Verzonnen", "source.url": "https://verzonnen.example/" };
const fixture = parseHospice(fixtureText).data as Record<string, unknown>;

describe("the questionnaire", () => {
  it("asks only what the record has a field for, each once", () => {
    const paths = questions.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const own = paths.filter((path) => !/^(?:id$|confirmed$|source\.)/u.test(path));
    expect(own.filter((path) => !findRecordField(path) && !path.startsWith("networks."))).toEqual([]);
  });

  it("asks every word of the vocabularies, with the answers people read", () => {
    for (const id of ["expertise", "facilities"] as const) {
      const section = sections.find((item) => item.id === id);
      expect(section?.questions).toHaveLength(2 * taxonomy[id].length);
      expect(section?.questions[0]?.choices.map(({ label }) => label)).toEqual(["ja", "in overleg", "nee", "onbekend"]);
    }
  });

  it("has a title without code at every question", () => {
    for (const { title, path } of questions) expect(title, path).toMatch(/^\p{L}/u);
  });
});

describe("answers", () => {
  const read = (texts: Record<string, string>) => readAnswers(questions, texts);

  it("are read as people write them", () => {
    expect(
      read({
        "capacity.beds": "6",
        "costs.contribution_per_day_eur": "37,50",
        status: "Open",
        "checked.on": "1-12-2026",
        languages: "Nederlands; Fries",
        "address.municipality": "Groningen",
      }),
    ).toEqual({
      answers: {
        capacity: { beds: 6 },
        costs: { contribution_per_day_eur: 37.5 },
        status: "open",
        checked: { on: "2026-12-01" },
        languages: ["Nederlands", "Fries"],
        address: { municipality: "GM0014" },
      },
      removals: [],
      readings: [],
      faults: [],
    });
  });

  it("say nothing when they are empty or unknown", () => {
    expect(read({ "capacity.beds": "onbekend", "care.physician": " ", description: "Onbekend" })).toEqual({
      answers: {},
      removals: [],
      readings: [],
      faults: [],
    });
    expect(read({ "expertise.dementie.value": "onbekend" }).answers).toEqual({
      expertise: { dementie: { value: "unknown" } },
    });
  });

  it("that cannot be read are told with what is expected", () => {
    const { faults } = read({ "capacity.beds": "zes", "checked.on": "31-02-2026", status: "misschien" });
    expect(faults.map(({ path, found }) => [path, found])).toEqual([
      ["status", "misschien"],
      ["capacity.beds", "zes"],
      ["checked.on", "31-02-2026"],
    ]);
    expect(faults[0]?.expected).toContain("open, tijdelijk gesloten");
  });
});

describe("a new hospice", () => {
  it("becomes a record that passes every check, as a lead", () => {
    const texts = {
      name: "Het Nieuwe Huis",
      status: "open",
      type: "Bijna-thuis-huis",
      "address.city": "Groningen",
      "address.municipality": "Groningen",
      "phones.1.number": "050-1234567",
      "phones.1.kind": "nummer van het hospice",
      "networks.0": networks[0]?.name ?? "",
      "expertise.dementie.value": "ja",
      "availability.status": "vol",
      "availability.valid_until": "2026-12-08",
      "costs.contribution_per_day_eur": "40",
      ...always,
      ...source,
    };
    const { record, faults } = writeAnswers({ house: "", questions, texts }, today);
    expect(faults).toEqual([]);
    expect(record).toMatchObject({
      name: "Het Nieuwe Huis",
      publication: "lead",
      status_date: "2026-12-01",
      phones: [{ number: "050-1234567", as_of: "2026-12-01" }],
      costs: { checked_on: "2026-12-01" },
    });
    expect(
      (compileDirectory(withHospices(parseHospice(stringify(record), "het-nieuwe-huis"))).problems ?? []).map(
        formatProblem,
      ),
    ).toEqual([]);
  });

  it("needs a source, a day and a role", () => {
    expect(mergeAnswers(null, { answers: { name: "Het Nieuwe Huis" } }, today).faults?.map(({ path }) => path)).toEqual(
      ["checked.on", "checked.by_role", "source.publisher", "source.url"],
    );
  });
});

describe("a hospice that is there", () => {
  const merge = (texts: Record<string, string>, existing = fixture) =>
    mergeAnswers(existing, readAnswers(questions, { ...always, ...texts }), today);

  it("keeps what was not answered, and dates what was", () => {
    const { record } = merge({ "capacity.beds": "8", "expertise.als.value": "ja" });
    expect(record).toMatchObject({
      name: "Het Verzonnen Huis",
      capacity: { beds: 8, as_of: "2026-12-01" },
      expertise: {
        dementie: { value: "on-consultation", note: "Verzonnen." },
        als: { value: "yes", as_of: "2026-12-01" },
      },
      checked: { on: "2026-12-01", by_role: "coördinator", next: null },
    });
    // The page would say otherwise that an old source tells what the house answered today.
    expect(record?.["sources"]).toEqual([
      ...(fixture["sources"] as object[]),
      {
        publisher: "Opgave van het hospice",
        url: (fixture["website"] as { url: string }).url,
        date: "2026-12-01",
        note: "Ingevulde vragenlijst voor hospices.",
        fields: ["capacity", "expertise.als"],
      },
    ]);
  });

  it("loses the note of an answer that changed, not of one that stayed", () => {
    const changed = merge({ "expertise.dementie.value": "nee" }).record?.["expertise"] as Record<string, unknown>;
    expect(changed["dementie"]).toEqual({ value: "no", as_of: "2026-12-01" });
    expect(merge({ "expertise.dementie.value": "in overleg" }).record?.["expertise"]).toMatchObject({
      dementie: { note: "Verzonnen." },
    });
  });

  it("loses the notes of a status, a type and a number of beds that changed", () => {
    const noted = { ...fixture, capacity: { beds: 6, note: "Verzonnen." } };
    const { record } = merge({ status: "gesloten", type: "High care hospice", "capacity.beds": "8" }, noted);
    expect(record).toMatchObject({
      status: "closed",
      status_date: "2026-12-01",
      type: "hch",
      capacity: { beds: 8, as_of: "2026-12-01" },
    });
    expect(record).not.toHaveProperty("status_note");
    expect(record).not.toHaveProperty("type_note");
    expect(record?.["capacity"]).not.toHaveProperty("note");
    expect(merge({ status: "open", "capacity.beds": "6" }, noted).record).toMatchObject({
      status_note: "Verzonnen status.",
      capacity: { note: "Verzonnen." },
    });
  });

  it("never loses a newer check to an older one", () => {
    const checked = { ...fixture, checked: { on: "2026-12-02", by_role: "netwerkcoördinator", next: null } };
    expect(merge({}, checked).faults?.[0]).toMatchObject({ path: "checked.on", found: "01-12-2026" });
    expect(merge({ "checked.on": "2026-12-02" }, checked).faults).toBeUndefined();
  });
});
