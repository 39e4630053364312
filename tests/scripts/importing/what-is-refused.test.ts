import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describePlan } from "../../../scripts/importing/describe-plan.ts";
import { root, record, fixture, always, fillWorkbook, fillCsv, plan, house, run } from "./import-folder.ts";

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
      expect.stringMatching(/^blad Gegevens, rij \d+, kolom B, Bedden: gevonden zes; verwacht een heel getal$/u),
      expect.stringMatching(
        /^blad Expertise, rij \d+, kolom B, ALS en andere spierziekten: gevonden misschien; verwacht een van: ja, in overleg, nee, onbekend$/u,
      ),
    ]);
  });

  it("a name or an answer of thousands of letters, cut short in the message", () => {
    const long = "x".repeat(5000);
    const { faults } = plan(
      fillCsv({ id: "verzonnen-huis", name: "Het Verzonnen Huis", [long]: "ja", "capacity.beds": long, ...always }),
    );
    expect(faults).toHaveLength(2);
    for (const fault of faults) expect(fault.length, fault).toBeLessThan(700);
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
      expect.stringMatching(/^blad vragenlijst\.csv, rij 6, kolom C, Postcode: gevonden 1234; verwacht een postcode/u),
      expect.stringMatching(
        /^blad vragenlijst\.csv, rij 4, kolom C, Telefoonnummer \(1\): gevonden 061234567; verwacht een Nederlands nummer/u,
      ),
      expect.stringMatching(
        /^blad vragenlijst\.csv, rij 7, kolom C, E-mailadres: gevonden "geen adres"; verwacht een e-mailadres/u,
      ),
    ]);
  });

  it("an unknown field, an unknown id and a name that is taken", () => {
    expect(plan(fillCsv({ name: "X", bestaat_niet: "1", ...always })).faults[0]).toContain(
      'rij 3, kolom C, "bestaat_niet"',
    );
    expect(plan(fillCsv({ id: "bestaat-niet", name: "X", ...always })).faults[0]).toContain(
      'Uw pagina op de sociale kaart: gevonden "bestaat-niet"',
    );
    expect(plan(fillCsv({ id: "../instellingen", name: "X", ...always })).faults[0]).toContain(
      "Uw pagina op de sociale kaart: gevonden",
    );
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
        "Ingevuld op: gevonden 01-12-2026; verwacht een dag op of na de laatste controle, 02-12-2026",
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
      expect.stringMatching(/^blad Gegevens, rij \d+, kolom B, Naam: gevonden een formule; verwacht gewone tekst/u),
    ]);
    const text = hostile("identity", "'=1+1");
    expect(text.records[0]?.text).toContain("identity: =1+1");
  });

  it("a file that is no questionnaire", () => {
    const told = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(root, name), content);
      return run(name).stderr;
    };
    expect(told("brief.docx", "Beste redactie")).toContain("geen leesbaar Word-bestand");
    expect(told("kapot.xlsx", "geen zip")).toContain("geen leesbaar Excel-bestand");
    expect(told("oud.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain(
      "wachtwoord of van een oude Excel",
    );
    expect(told("leeg.csv", "a;b\n1;2\n")).toContain('"vraag"');
    expect(run("bestaat-niet.xlsx").stderr).toContain("geen leesbaar bestand");
  });
});

describe("cells that are no answers", () => {
  const mergeRange = (range: string) => (sheet: string, xml: string) =>
    sheet === "Gegevens"
      ? xml.replace("</sheetData>", `</sheetData><mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`)
      : xml;

  it("are refused when they are merged, and may be merged elsewhere", async () => {
    for (const range of ["B9:B10", "B9:C9", "A9:A10"]) {
      expect(plan(await fillWorkbook(house, mergeRange(range))).faults[0], range).toMatch(
        new RegExp(`rij 9, kolom B, .*: gevonden samengevoegde cellen \\(${range}\\)`),
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
    expect(faults.map((fault) => /kolom B, (.*?): gevonden (.*?);/.exec(fault)?.slice(1, 3))).toEqual([
      ["Beschrijving", "de fout #REF!"],
      ["Identiteit", "een formule"],
      ["Opnamedagen", "de dag 2026-05-01"],
    ]);
  });

  it("say nothing when they hold a dash, a question mark or n.v.t., which is told; and are refused when they cannot be read alone", () => {
    const result = plan(fillCsv({ ...house, "care.night": "-", "organization.name": "?", "capacity.beds": "n.v.t." }));
    expect(result.faults).toEqual([]);
    expect(result.records[0]!.changes.map(({ field }) => field)).toEqual(["checked.on", "checked.by_role"]);
    expect(describePlan(result)).toContain('In de nacht: "-" gelezen als "geen antwoord"');
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
      expect.stringContaining("Ingevuld op: gevonden 28-11-2036; verwacht een dag tot en met vandaag, 01-12-2026"),
    ]);
  });
});
