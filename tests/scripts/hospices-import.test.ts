import ExcelJS from "exceljs";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { describePlan, planImport, writePlan } from "../../scripts/hospices-import.ts";
import { readDirectory } from "../../scripts/read-directory.ts";
import { rewriteRecord } from "../../scripts/write-record.ts";
import { writeQuestionnaireWorkbook } from "../../src/components/directory/questionnaire-workbook.ts";
import { compileDirectory } from "../../src/domain/directory/compile.ts";
import { buildQuestionnaire } from "../../src/domain/directory/questionnaire.ts";
import { questionnaireWords } from "../../src/text/directory.ts";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "import-"));
const record = join(root, "content/hospices/verzonnen-huis.yaml");
const fixture = readFileSync(new URL("../fixtures/hospices/verzonnen-huis.yaml", import.meta.url), "utf8");
const bundle = compileDirectory(readDirectory(projectRoot).documents).bundle;
if (!bundle) throw new Error("The content of this site compiles.");
const workbook = await writeQuestionnaireWorkbook(buildQuestionnaire({ ...bundle, words: questionnaireWords }), "2026-11-21");
const always = { "checked.on": "01-12-2026", "checked.by_role": "coördinator" };

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync(join(projectRoot, "content"), join(root, "content"), { recursive: true });
  writeFileSync(record, fixture);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The spreadsheet of the site, filled in by hand. */
async function fillWorkbook(answers: Readonly<Record<string, ExcelJS.CellValue>>): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(workbook.buffer);
  const left = new Set(Object.keys(answers));
  book.eachSheet((sheet) => sheet.eachRow((row) => {
    const path = row.getCell(1).text;
    if (left.delete(path)) row.getCell(3).value = answers[path] ?? null;
  }));
  if (left.size > 0) throw new Error(`The spreadsheet does not ask ${[...left].join(", ")}`);
  const file = join(root, "vragenlijst.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}

function fillCsv(answers: Readonly<Record<string, string>>, separator = ";"): string {
  const file = join(root, "vragenlijst.csv");
  const lines = Object.entries(answers).map(([path, text]) => [path, "", `"${text.replaceAll('"', '""')}"`].join(separator));
  writeFileSync(file, `\uFEFF${["veld", "vraag", "antwoord"].join(separator)}\r\n${lines.join("\r\n")}\r\n`);
  return file;
}

const plan = (file: string) => planImport(root, file);

describe("a filled spreadsheet", () => {
  it("shows what would change and writes nothing by itself", async () => {
    const result = await plan(await fillWorkbook({ id: "verzonnen-huis", name: "Het Verzonnen Huis", "capacity.beds": 8, "expertise.als.value": "ja", ...always }));
    expect(result.faults).toEqual([]);
    expect(describePlan(result)).toContain("Gewijzigd: content/hospices/verzonnen-huis.yaml");
    expect(describePlan(result)).toContain("Capaciteit: bedden (capacity.beds): 6 → 8");
    expect(describePlan(result)).toContain("Expertise als: antwoord (expertise.als.value): no → yes");
    expect(readFileSync(record, "utf8")).toBe(fixture);
  });

  it("changes only the lines of the fields that differ when it is written", async () => {
    const result = await plan(await fillWorkbook({ id: "verzonnen-huis", name: "Het Verzonnen Huis", "capacity.beds": 8, ...always }));
    writePlan(root, result);
    const written = readFileSync(record, "utf8").split("\n");
    const old = fixture.split("\n");
    expect(old.filter((line) => !written.includes(line))).toEqual(['capacity: { beds: 6, as_of: "2025-04" }', "checked: { on: null, by_role: null, next: null }"]);
    expect(compileDirectory(readDirectory(root).documents).problems ?? []).toEqual([]);
  });

  it("makes a new hospice as a lead, which the site still accepts", async () => {
    const answers = { name: "Het Nieuwe Huis", status: "open", "address.city": "Groningen", "address.municipality": "Groningen", "checked.on": new Date("2026-12-01"), "checked.by_role": "bestuurder", "source.publisher": "Stichting Verzonnen", "source.url": "https://verzonnen.example/" };
    const result = await plan(await fillWorkbook(answers));
    expect(result.faults).toEqual([]);
    expect(result.records).toMatchObject([{ id: "het-nieuwe-huis", isNew: true, file: "content/hospices/het-nieuwe-huis.yaml" }]);
    writePlan(root, result);
    const { bundle: compiled, problems } = compileDirectory(readDirectory(root).documents);
    expect(problems ?? []).toEqual([]);
    expect(compiled?.leads.map(({ id }) => id)).toContain("het-nieuwe-huis");
  });

  it("offers a list to choose from at every choice", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(workbook.buffer);
    const sheet = book.getWorksheet("Expertise");
    expect(sheet?.getCell("C2").dataValidation).toMatchObject({ type: "list", formulae: [expect.stringMatching(/^Lijsten!\$[A-Z]\$1:\$[A-Z]\$4$/u)] });
    expect(book.worksheets.map(({ name }) => name)).toEqual(["Uitleg", "Gegevens", "Expertise", "Voorzieningen", "Lijsten"]);
  });
});

describe("the spreadsheet", () => {
  it("is the same file whenever it is made", async () => {
    vi.useFakeTimers({ now: new Date("2030-05-06T07:08:09Z"), toFake: ["Date"] });
    const later = await writeQuestionnaireWorkbook(buildQuestionnaire({ ...bundle, words: questionnaireWords }), "2026-11-21");
    vi.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(workbook))).toBe(true);
  });
});

describe("what does not fit is refused with sheet, row and column", () => {
  it("an answer that cannot be read, in a spreadsheet", async () => {
    const { faults, records } = await plan(await fillWorkbook({ id: "verzonnen-huis", name: "Het Verzonnen Huis", "capacity.beds": "zes", "expertise.als.value": "misschien", ...always }));
    expect(records).toEqual([]);
    expect(faults).toEqual([
      expect.stringMatching(/^blad Gegevens, rij \d+, kolom C, veld capacity\.beds: gevonden zes; verwacht een heel getal$/u),
      expect.stringMatching(/^blad Expertise, rij \d+, kolom C, veld expertise\.als\.value: gevonden misschien; verwacht een van: ja, in overleg, nee, onbekend$/u),
    ]);
  });

  it("an answer that breaks a rule of the site", async () => {
    const { faults } = await plan(fillCsv({ id: "verzonnen-huis", name: "Het Verzonnen Huis", "phones.0.number": "0612345678", "phones.0.kind": "nummer van het hospice", "address.postal_code": "1234", ...always }));
    expect(faults).toEqual([
      expect.stringMatching(/^blad vragenlijst\.csv, rij 6, kolom C, veld address\.postal_code: gevonden "1234"; verwacht een postcode/u),
      expect.stringMatching(/^blad vragenlijst\.csv, rij 4, kolom C, veld phones\.0\.number: gevonden "0612345678"; verwacht een Nederlands nummer/u),
    ]);
  });

  it("an unknown field, an unknown id and a name that is taken", async () => {
    expect((await plan(fillCsv({ name: "X", bestaat_niet: "1", ...always }))).faults[0]).toContain("rij 3, kolom C, veld bestaat_niet");
    expect((await plan(fillCsv({ id: "bestaat-niet", name: "X", ...always }))).faults[0]).toContain('veld id: gevonden "bestaat-niet"');
    expect((await plan(fillCsv({ id: "../instellingen", name: "X", ...always }))).faults[0]).toContain("veld id: gevonden");
    expect((await plan(fillCsv({ name: "Verzonnen huis", ...always }))).faults[0]).toContain("verzonnen-huis: dit hospice is er al");
  });

  it("an older check than the one that stands there", async () => {
    writeFileSync(record, fixture.replace("checked: { on: null, by_role: null,", 'checked: { on: "2026-12-02", by_role: netwerkcoördinator,'));
    const { faults, records } = await plan(fillCsv({ id: "verzonnen-huis", name: "Het Verzonnen Huis", "capacity.beds": "8", ...always }));
    expect(records).toEqual([]);
    expect(faults).toEqual([expect.stringContaining("veld checked.on: gevonden 2026-12-01; verwacht een dag op of na de laatste controle, 2026-12-02")]);
  });

  it("markup, hidden marks, an address that runs something, and a formula", async () => {
    const hostile = (path: string, text: string) => plan(fillCsv({ id: "verzonnen-huis", name: "Het Verzonnen Huis", [path]: text, ...always }));
    expect((await hostile("description", "<script>alert(1)</script>")).faults[0]).toContain("zonder HTML");
    expect((await hostile("identity", "Huis \u202Eneppo")).faults[0]).toContain("onzichtbare tekens");
    expect((await hostile("website.url", "javascript:alert(1)")).faults[0]).toContain("een webadres");
    await expect(plan(await fillWorkbook({ name: { formula: "1+1", result: 2 } }))).rejects.toThrow(/blad Gegevens, rij \d+, kolom C: gevonden een formule/u);
    const text = await hostile("identity", "'=1+1");
    expect(text.records[0]?.text).toContain("identity: =1+1");
  });

  it("a file that is no questionnaire", async () => {
    writeFileSync(join(root, "brief.txt"), "Beste redactie");
    await expect(plan(join(root, "brief.txt"))).rejects.toThrow(".xlsx of .csv");
    writeFileSync(join(root, "kapot.xlsx"), "geen zip");
    await expect(plan(join(root, "kapot.xlsx"))).rejects.toThrow("geen leesbaar Excel-bestand");
    writeFileSync(join(root, "leeg.csv"), "a;b\n1;2\n");
    await expect(plan(join(root, "leeg.csv"))).rejects.toThrow('"veld"');
  });
});

describe("rewriting a record", () => {
  it("leaves a file alone when nothing differs, comments and layout included", () => {
    for (const document of readDirectory(projectRoot).documents.hospices) {
      const text = readFileSync(join(projectRoot, document.file), "utf8");
      expect(rewriteRecord(text, document.data as Record<string, unknown>), document.file).toBe(text);
    }
  });

  it("puts a new field where the schema has it and keeps the comment above the next", () => {
    const text = "# Kop\nname: A\n\n# Over de status\nstatus: open\nsources: []\n";
    expect(rewriteRecord(text, { name: "B", status: "open", description: "Nieuw.", sources: [] })).toBe("# Kop\nname: B\n\n# Over de status\nstatus: open\ndescription: Nieuw.\nsources: []\n");
  });
});
