import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { runImport, writePlan } from "../../scripts/importing/run-import.ts";
import { describePlan } from "../../scripts/importing/describe-plan.ts";
import { planImport } from "../../scripts/importing/plan-import.ts";
import { readDirectory } from "../../scripts/content/read-directory.ts";
import { rewriteRecord } from "../../scripts/content/write-record.ts";
import { writeQuestionnaireWorkbook } from "../../src/components/questionnaire/questionnaire-workbook.ts";
import { compileDirectory } from "../../src/domain/directory/records/compile.ts";
import { buildQuestionnaire } from "../../src/domain/directory/questionnaire/questionnaire.ts";
import { questionnaireWords } from "../../src/presentation/directory/questionnaire-words.ts";
import { contentRoot } from "../content-root.ts";
import { fillQuestionnaire, readXlsx, type FilledCell } from "../fixtures/xlsx.ts";

const root = mkdtempSync(join(tmpdir(), "import-"));
const record = join(root, "content/hospices/verzonnen-huis.yaml");
const fixture = readFileSync(new URL("../fixtures/hospices/verzonnen-huis.yaml", import.meta.url), "utf8");
const bundle = compileDirectory(readDirectory(contentRoot).documents).bundle;
if (!bundle) throw new Error("The content of this site compiles.");
const workbook = await writeQuestionnaireWorkbook(
  buildQuestionnaire({ ...bundle, words: questionnaireWords }),
  "2026-11-21",
);
const always = { "checked.on": "01-12-2026", "checked.by_role": "coördinator" };

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true });
  writeFileSync(record, fixture);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The spreadsheet of the site, filled in by hand. */
async function fillWorkbook(
  answers: Readonly<Record<string, FilledCell>>,
  change?: (sheet: string, xml: string) => string,
): Promise<string> {
  const file = join(root, "vragenlijst.xlsx");
  writeFileSync(file, await fillQuestionnaire(workbook, answers, change));
  return file;
}

function fillCsv(answers: Readonly<Record<string, string>>, separator = ";"): string {
  const file = join(root, "vragenlijst.csv");
  const lines = Object.entries(answers).map(([path, text]) =>
    [path, "", `"${text.replaceAll('"', '""')}"`].join(separator),
  );
  writeFileSync(file, `\uFEFF${["veld", "vraag", "antwoord"].join(separator)}\r\n${lines.join("\r\n")}\r\n`);
  return file;
}

const today = "2026-12-01";
const plan = (...files: string[]) => planImport(root, files, { today });
const house = { id: "verzonnen-huis", name: "Het Verzonnen Huis", ...always };
const run = (...args: string[]) => runImport(args, { root, from: root, today });

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
    expect(describePlan(result)).toContain("Capaciteit: bedden (capacity.beds): 6 → 8");
    expect(describePlan(result)).toContain("Expertise als: antwoord (expertise.als.value): nee → ja");
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
  });

  it("offers a list to choose from at every choice", async () => {
    const sheets = await readXlsx(workbook);
    const [, data, expertise] = sheets;
    expect(expertise?.lists.get("C2")).toMatch(/^Lijsten!\$[A-Z]\$1:\$[A-Z]\$4$/u);
    const choices = buildQuestionnaire({ ...bundle, words: questionnaireWords })
      .flatMap(({ questions }) => questions)
      .filter(({ kind }) => kind === "choice");
    expect(sheets.reduce((sum, { lists }) => sum + lists.size, 0)).toBe(choices.length);
    for (const [index, row] of data!.rows.entries()) {
      const labels = choices.find(({ path }) => path === row[0]?.value)?.choices.map(({ label }) => label);
      const [, column = "A", last = "0"] =
        /\$([A-Z])\$1:\$[A-Z]\$(\d+)$/u.exec(data!.lists.get(`C${index + 1}`) ?? "") ?? [];
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
    const later = await writeQuestionnaireWorkbook(
      buildQuestionnaire({ ...bundle, words: questionnaireWords }),
      "2026-11-21",
    );
    vi.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(workbook))).toBe(true);
  });
});

describe("what does not fit is refused with sheet, row and column", () => {
  it("an answer that cannot be read, in a spreadsheet", async () => {
    const { faults, records } = plan(
      await fillWorkbook({
        id: "verzonnen-huis",
        name: "Het Verzonnen Huis",
        "capacity.beds": "zes",
        "expertise.als.value": "misschien",
        ...always,
      }),
    );
    expect(records).toEqual([]);
    expect(faults).toEqual([
      expect.stringMatching(
        /^blad Gegevens, rij \d+, kolom C, veld capacity\.beds: gevonden zes; verwacht een heel getal$/u,
      ),
      expect.stringMatching(
        /^blad Expertise, rij \d+, kolom C, veld expertise\.als\.value: gevonden misschien; verwacht een van: ja, in overleg, nee, onbekend$/u,
      ),
    ]);
  });

  it("an answer that breaks a rule of the site", () => {
    const { faults } = plan(
      fillCsv({
        id: "verzonnen-huis",
        name: "Het Verzonnen Huis",
        "phones.0.number": "061234567",
        "phones.0.kind": "nummer van het hospice",
        "address.postal_code": "1234",
        "email.address": "geen adres",
        ...always,
      }),
    );
    expect(faults).toEqual([
      expect.stringMatching(
        /^blad vragenlijst\.csv, rij 6, kolom C, veld address\.postal_code: gevonden 1234; verwacht een postcode/u,
      ),
      expect.stringMatching(
        /^blad vragenlijst\.csv, rij 4, kolom C, veld phones\.0\.number: gevonden 061234567; verwacht een Nederlands nummer/u,
      ),
      expect.stringMatching(
        /^blad vragenlijst\.csv, rij 7, kolom C, veld email\.address: gevonden "geen adres"; verwacht een e-mailadres/u,
      ),
    ]);
  });

  it("an unknown field, an unknown id and a name that is taken", () => {
    expect(plan(fillCsv({ name: "X", bestaat_niet: "1", ...always })).faults[0]).toContain(
      "rij 3, kolom C, veld bestaat_niet",
    );
    expect(plan(fillCsv({ id: "bestaat-niet", name: "X", ...always })).faults[0]).toContain(
      'veld id: gevonden "bestaat-niet"',
    );
    expect(plan(fillCsv({ id: "../instellingen", name: "X", ...always })).faults[0]).toContain("veld id: gevonden");
    expect(plan(fillCsv({ name: "Verzonnen huis", ...always })).faults[0]).toContain(
      "verzonnen-huis: dit hospice is er al",
    );
  });

  it("an older check than the one that stands there", () => {
    writeFileSync(
      record,
      fixture.replace(
        "checked: { on: null, by_role: null,",
        'checked: { on: "2026-12-02", by_role: netwerkcoördinator,',
      ),
    );
    const { faults, records } = plan(
      fillCsv({ id: "verzonnen-huis", name: "Het Verzonnen Huis", "capacity.beds": "8", ...always }),
    );
    expect(records).toEqual([]);
    expect(faults).toEqual([
      expect.stringContaining(
        "veld checked.on: gevonden 01-12-2026; verwacht een dag op of na de laatste controle, 02-12-2026",
      ),
    ]);
  });

  it("markup, hidden marks, an address that runs something, and a formula", async () => {
    const hostile = (path: string, text: string) =>
      plan(fillCsv({ id: "verzonnen-huis", name: "Het Verzonnen Huis", [path]: text, ...always }));
    expect(hostile("description", "<script>alert(1)</script>").faults[0]).toContain("zonder HTML");
    expect(hostile("identity", "Huis \u202Eneppo").faults[0]).toContain("onzichtbare tekens");
    expect(hostile("website.url", "javascript:alert(1)").faults[0]).toContain("een webadres");
    expect(plan(await fillWorkbook({ ...house, name: { xml: "><f>1+1</f><v>2</v>" } })).faults).toEqual([
      expect.stringMatching(
        /^blad Gegevens, rij \d+, kolom C, veld name: gevonden een formule; verwacht gewone tekst/u,
      ),
    ]);
    const text = hostile("identity", "'=1+1");
    expect(text.records[0]?.text).toContain("identity: =1+1");
  });

  it("a file that is no questionnaire", () => {
    const told = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(root, name), content);
      return run(name).stderr;
    };
    expect(told("brief.docx", "Beste redactie")).toContain(".xlsx of .csv");
    expect(told("kapot.xlsx", "geen zip")).toContain("geen leesbaar Excel-bestand");
    expect(told("oud.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain(
      "wachtwoord of van een oude Excel",
    );
    expect(told("leeg.csv", "a;b\n1;2\n")).toContain('"veld"');
    expect(run("bestaat-niet.xlsx").stderr).toContain("geen leesbaar bestand");
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
    expect(told).toContain("Beschikbaarheid (availability.status): er is plek → vol");
    expect(told).toContain("(availability.valid_until): 27-11-2026 → 04-12-2026");
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
    expect(told).toContain("VERVALT Telefoon 050-1234567: telefoonnummer (phones[].number): 050-1234567 → niets");
    expect(told).toContain("VERVALT E-mail: e-mailadres (email.address): info@verzonnen.example → niets");
    expect(told).toContain("VERVALT Talen (languages): Nederlands → niets");
    expect(plan(fillCsv({ ...house, "phones.0.number": "050-7654321 vervalt" })).faults).toEqual([
      expect.stringContaining("050-7654321 vervalt; verwacht iets dat er nu staat"),
    ]);
    expect(plan(fillCsv({ ...house, status: "vervalt" })).faults).toEqual([
      expect.stringContaining("kan niet vervallen"),
    ]);
  });
});

describe("cells that are no answers", () => {
  const mergeRange = (range: string) => (sheet: string, xml: string) =>
    sheet === "Gegevens"
      ? xml.replace("</sheetData>", `</sheetData><mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`)
      : xml;

  it("are refused when they are merged, and may be merged elsewhere", async () => {
    for (const range of ["C9:C10", "B9:C9", "A9:A10"]) {
      expect(plan(await fillWorkbook(house, mergeRange(range))).faults[0], range).toMatch(
        new RegExp(`rij 9, kolom C, veld .*: gevonden samengevoegde cellen \\(${range}\\)`),
      );
    }
    expect(plan(await fillWorkbook(house, mergeRange("D9:E10"))).faults).toEqual([]);
  });

  it("are refused one by one, all at once, when they are a formula, a fault or a day that was none", async () => {
    const { faults } = plan(
      await fillWorkbook({
        ...house,
        identity: { xml: "><f>A1</f><v>1</v>" },
        description: { xml: ' t="e"><v>#REF!</v>' },
        "admission.days": { xml: ' t="d"><v>2026-05-01</v>' },
      }),
    );
    expect(faults.map((fault) => /veld (\S+): gevonden (.*?);/.exec(fault)?.slice(1, 3))).toEqual([
      ["description", "de fout #REF!"],
      ["identity", "een formule"],
      ["admission.days", "de dag 2026-05-01"],
    ]);
  });

  it("say nothing when they hold a dash, a question mark or n.v.t., which is told; and are refused when they cannot be read alone", () => {
    const result = plan(fillCsv({ ...house, "care.night": "-", "organization.name": "?", "capacity.beds": "n.v.t." }));
    expect(result.faults).toEqual([]);
    expect(result.records[0]!.changes.map(({ field }) => field)).toEqual(["checked.on", "checked.by_role"]);
    expect(describePlan(result)).toContain('veld care.night: "-" gelezen als "geen antwoord"');
    expect(plan(fillCsv({ ...house, "care.night": "geen", identity: "idem" })).faults).toHaveLength(2);
  });

  it("give the text of a link, whatever its layout", async () => {
    const rich = {
      xml: ' t="inlineStr"><is><r><t xml:space="preserve">Zie onze </t></r><r><rPr><b/></rPr><t>site</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>',
    };
    const result = plan(await fillWorkbook({ ...house, identity: rich }));
    expect(result.faults).toEqual([]);
    expect(result.records[0]!.text).toContain("identity: Zie onze site\n");
  });

  it("keep a number that lost its zero", async () => {
    const result = plan(
      await fillWorkbook({ ...house, "phones.0.number": 592123456, "phones.0.kind": "nummer van het hospice" }),
    );
    expect(result.records[0]!.text).toContain("0592-123456");
    expect(describePlan(result)).toContain('"592123456" gelezen als "0592-123456"');
  });
});

describe("a day to come", () => {
  it("is no day on which a sheet was filled in", () => {
    expect(plan(fillCsv({ ...house, "checked.on": "28-11-2036" })).faults).toEqual([
      expect.stringContaining("veld checked.on: gevonden 28-11-2036; verwacht een dag tot en met vandaag, 01-12-2026"),
    ]);
  });
});

describe("a text file", () => {
  const lines = (separator: string) =>
    [
      ["veld", "antwoord"],
      ["id", "verzonnen-huis"],
      ["name", "Het Verzonnen Huis"],
      ["identity", "Mariënheem, café"],
      ...Object.entries(always),
    ]
      .map((cells) => cells.join(separator))
      .join("\r\n");
  const windows1252 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

  it("is understood in every writing of a Dutch spreadsheet", () => {
    const contents: [string, Uint8Array][] = [
      ["cp1252.csv", windows1252(lines(";"))],
      ["utf8.csv", Buffer.from(lines(";"))],
      ["sep.csv", Buffer.from(`sep=;\r\n${lines(";")}`)],
      ["tabs.txt", Buffer.from(lines("\t"))],
      ["unicode.txt", Buffer.from(`\uFEFF${lines("\t")}`, "utf16le")],
      ["unicode-bare.csv", Buffer.from(lines(";"), "utf16le")],
      ["big.csv", Buffer.from(`\uFEFF${lines(";")}`, "utf16le").swap16()],
    ];
    for (const [name, bytes] of contents) {
      writeFileSync(join(root, name), bytes);
      const result = plan(join(root, name));
      expect(result.faults, name).toEqual([]);
      expect(result.records[0]?.text, name).toContain("identity: Mariënheem, café\n");
    }
  });
});

describe("the same house under another name", () => {
  const other = {
    name: "Een Andere Naam",
    "checked.on": "01-12-2026",
    "checked.by_role": "bestuurder",
    "source.publisher": "P",
    "source.url": "https://verzonnen.example/x",
  };

  it("is noticed by its postal code, number, address on the web or name, and then not written", () => {
    for (const [path, text] of [
      ["address.postal_code", "9718bb"],
      ["phones.0.number", "+31 50 1234567"],
      ["website.url", "www.verzonnen.example"],
      ["alternate_names", "Hospice testhuis"],
    ]) {
      const kind = path === "phones.0.number" ? { "phones.0.kind": "nummer van het hospice" } : {};
      fillCsv({ ...other, [path!]: text!, ...kind });
      const { exitCode, stdout } = run("vragenlijst.csv", "--schrijf");
      expect([exitCode, stdout.includes("LET OP: lijkt op Het Verzonnen Huis (verzonnen-huis)")], path).toEqual([
        1,
        true,
      ]);
      expect(existsSync(join(root, "content/hospices/een-andere-naam.yaml"))).toBe(false);
    }
    expect(run("vragenlijst.csv", "--schrijf", "--toch-nieuw").exitCode).toBe(0);
    expect(existsSync(join(root, "content/hospices/een-andere-naam.yaml"))).toBe(true);
  });
});

describe("a folder of questionnaires", () => {
  const save = (name: string, answers: Readonly<Record<string, string>>) => {
    mkdirSync(join(root, "post"), { recursive: true });
    renameSync(fillCsv(answers), join(root, "post", name));
  };

  it("is written whole, with what an editor does next", () => {
    const second = bundle.hospices.find(({ checked }) => checked.on === null)!;
    save("een.csv", { ...house, "capacity.beds": "8" });
    save("twee.csv", { id: second.id, name: second.name, ...always });
    const { exitCode, stdout } = run("post", "--schrijf");
    expect([exitCode, stdout.includes("Geschreven:\n"), stdout.includes("npm run compile")]).toEqual([0, true, true]);
    expect(readFileSync(join(root, `content/hospices/${second.id}.yaml`), "utf8")).toContain("coördinator");
    expect(readFileSync(record, "utf8")).toContain("beds: 8");
  });

  it("is not written at all when one answer in it does not fit, or two are about one house", () => {
    save("een.csv", { ...house, "capacity.beds": "8" });
    save("twee.csv", { ...house, "capacity.beds": "zes" });
    const refused = run("post", "--schrijf");
    expect([
      refused.exitCode,
      refused.stdout.includes("twee.csv, blad twee.csv, rij 6"),
      readFileSync(record, "utf8"),
    ]).toEqual([1, true, fixture]);
    save("twee.csv", { ...house, "capacity.beds": "9" });
    expect(run("post", "--schrijf").stdout).toContain("dit hospice staat al in een andere kolom");
    expect(readFileSync(record, "utf8")).toBe(fixture);
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
