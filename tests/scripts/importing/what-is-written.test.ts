import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { writePlan } from "../../../scripts/importing/run-import.ts";
import { describePlan } from "../../../scripts/importing/describe-plan.ts";
import { readDirectory } from "../../../scripts/content/read-directory.ts";
import { rewriteRecord } from "../../../scripts/content/write-record.ts";
import { writeQuestionnaireWorkbook } from "../../../src/components/questionnaire/questionnaire-workbook.ts";
import { compileDirectory } from "../../../src/domain/directory/records/compile.ts";
import { buildQuestionnaire } from "../../../src/domain/directory/questionnaire/questionnaire.ts";
import { questionnaireWords } from "../../../src/presentation/directory/questionnaire-words.ts";
import { contentRoot } from "../../content-root.ts";
import { answerColumn, readXlsx } from "../../fixtures/xlsx.ts";
import {
  bundle,
  root,
  record,
  fixture,
  workbook,
  always,
  fillWorkbook,
  fillCsv,
  plan,
  house,
  blank,
} from "./import-folder.ts";

describe("a filled spreadsheet", () => {
  it("shows what would change and writes nothing by itself", async () => {
    const result = plan(
      await fillWorkbook({
        id: "verzonnen-huis",
        name: "Het Verzonnen Huis",
        "capacity.beds": "8",
        "expertise.als.value": "ja",
        ...always,
      }),
    );
    expect(result.faults).toEqual([]);
    expect(describePlan(result)).toContain("Gewijzigd: content/hospices/verzonnen-huis.yaml");
    expect(describePlan(result)).toContain("Capaciteit: bedden: 6 → 8");
    expect(describePlan(result)).toContain("Expertise, ALS en andere spierziekten: antwoord: nee → ja");
    expect(readFileSync(record, "utf8")).toBe(fixture);
  });

  it("changes only the lines of the fields that differ when it is written", async () => {
    const result = plan(
      await fillWorkbook({ id: "verzonnen-huis", name: "Het Verzonnen Huis", "capacity.beds": "8", ...always }),
    );
    writePlan(root, result);
    const written = readFileSync(record, "utf8").split("\n");
    const old = fixture.split("\n");
    expect(old.filter((line) => !written.includes(line))).toEqual([
      'capacity: { beds: 6, as_of: "2025-04" }',
      "checked: { on: null, by_role: null, next: null }",
    ]);
    expect(compileDirectory(readDirectory(root).documents).problems ?? []).toEqual([]);
  });

  it("makes a new hospice as a lead, which the site still accepts", async () => {
    const answers = {
      name: "Het Nieuwe Huis",
      status: "open",
      "address.city": "Groningen",
      "address.municipality": "Groningen",
      "checked.on": 46357,
      "checked.by_role": "bestuurder",
      "source.publisher": "Stichting Verzonnen",
      "source.url": "https://verzonnen.example/",
    };
    const result = plan(await fillWorkbook(answers));
    expect(result.faults).toEqual([]);
    expect(result.records).toMatchObject([
      { id: "het-nieuwe-huis", isNew: true, file: "content/hospices/het-nieuwe-huis.yaml" },
    ]);
    writePlan(root, result);
    const { bundle: compiled, problems } = compileDirectory(readDirectory(root).documents);
    expect(problems ?? []).toEqual([]);
    expect(compiled?.leads.map(({ id }) => id)).toContain("het-nieuwe-huis");
    // No network was answered: it is that of the gemeente, where there is but one.
    const own = bundle.networks.filter(
      ({ kind, municipalities }) => kind === "regional" && municipalities.some(({ code }) => code === "GM0014"),
    );
    const { networks, networks_basis: basis } = parse(result.records[0]!.text) as Record<string, unknown>;
    expect([networks, basis]).toEqual(own.length === 1 ? [[own[0]!.id], "derived"] : [undefined, undefined]);
  });

  it("offers a list to choose from at every choice", async () => {
    const sheets = await readXlsx(workbook);
    const [, data, expertise] = sheets;
    const letter = answerColumn(data!.rows);
    expect(expertise?.lists.get(`${letter}2`)).toMatch(/^Lijsten!\$[A-Z]\$1:\$[A-Z]\$4$/u);
    const choices = buildQuestionnaire({ ...bundle, words: questionnaireWords })
      .flatMap(({ questions }) => questions)
      .filter(({ kind }) => kind === "choice");
    expect(sheets.reduce((sum, { lists }) => sum + lists.size, 0)).toBe(choices.length);
    for (const [index, row] of data!.rows.entries()) {
      const labels = choices.find(({ title }) => title === row[0]?.value)?.choices.map(({ label }) => label);
      const [, column = "A", last = "0"] =
        /\$([A-Z])\$1:\$[A-Z]\$(\d+)$/u.exec(data!.lists.get(`${letter}${index + 1}`) ?? "") ?? [];
      expect(
        sheets
          .at(-1)!
          .rows.slice(0, Number(last))
          .map((list) => list[column.charCodeAt(0) - 65]?.value),
      ).toEqual(labels ?? []);
    }
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Uitleg", false],
      ["Gegevens", false],
      ["Expertise", false],
      ["Voorzieningen", false],
      ["Lijsten", true],
    ]);
  });
});

describe("the spreadsheet", () => {
  it("is the same file whenever it is made", async () => {
    vi.useFakeTimers({ now: new Date("2030-05-06T07:08:09Z"), toFake: ["Date"] });
    const later = await writeQuestionnaireWorkbook(buildQuestionnaire({ ...bundle, words: questionnaireWords }), blank);
    vi.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(workbook))).toBe(true);
  });
});

describe("only what was answered is added or changed", () => {
  it("a second number leaves the first, with its note", async () => {
    const result = plan(
      await fillWorkbook({ ...house, "phones.1.number": "06 12 34 56 78", "phones.1.kind": "nummer bij spoed" }),
    );
    expect(result.faults).toEqual([]);
    expect(describePlan(result)).not.toContain("VERVALT");
    writePlan(root, result);
    expect(parse(readFileSync(record, "utf8"))).toMatchObject({
      phones: [
        { number: "050-1234567", hours: "elke dag", note: "Verzonnen nummer.", as_of: "2025" },
        { number: "06-12345678", kind: "urgent", as_of: "2026-12-01" },
      ],
    });
  });

  it("a second network leaves the first", async () => {
    const other = bundle.networks.find(({ id }) => id !== "groningen-centraal")!;
    const result = plan(await fillWorkbook({ ...house, "networks.1": other.name }));
    expect(result.faults).toEqual([]);
    expect(parse(result.records[0]!.text)).toMatchObject({
      networks: ["groningen-centraal", other.id],
      networks_basis: "stated",
    });
  });

  it("whether there is a place stands in the preview", async () => {
    const told = describePlan(
      plan(await fillWorkbook({ ...house, "availability.status": "vol", "availability.valid_until": "4-12-2026" })),
    );
    expect(told).toContain("Beschikbaarheid: er is plek → vol");
    expect(told).toContain("27-11-2026 → 04-12-2026");
  });

  it("what should go is asked for by name, and shown as going", () => {
    const result = plan(
      fillCsv({
        ...house,
        "phones.0.number": "050 123 45 67 vervalt",
        "email.address": "vervalt",
        languages: "Nederlands vervalt",
      }),
    );
    expect(result.faults).toEqual([]);
    const told = describePlan(result);
    expect(told).toContain("VERVALT Telefoon 050-1234567: telefoonnummer: 050-1234567 → niets");
    expect(told).toContain("VERVALT E-mail: e-mailadres: info@verzonnen.example → niets");
    expect(told).toContain("VERVALT Talen: Nederlands → niets");
    expect(plan(fillCsv({ ...house, "phones.0.number": "050-7654321 vervalt" })).faults).toEqual([
      expect.stringContaining("050-7654321 vervalt; verwacht iets dat er nu staat"),
    ]);
    expect(plan(fillCsv({ ...house, status: "vervalt" })).faults).toEqual([
      expect.stringContaining("kan niet vervallen"),
    ]);
  });
});

describe("rewriting a record", () => {
  it("leaves a file alone when nothing differs, comments and layout included", () => {
    for (const document of readDirectory(contentRoot).documents.hospices) {
      const text = readFileSync(join(contentRoot, document.file), "utf8");
      expect(rewriteRecord(text, document.data as Record<string, unknown>), document.file).toBe(text);
    }
  });

  it("puts a new field where the schema has it and keeps the comment above the next", () => {
    const text = "# Kop\nname: A\n\n# Over de status\nstatus: open\nsources: []\n";
    expect(rewriteRecord(text, { name: "B", status: "open", description: "Nieuw.", sources: [] })).toBe(
      "# Kop\nname: B\n\n# Over de status\nstatus: open\ndescription: Nieuw.\nsources: []\n",
    );
  });
});
