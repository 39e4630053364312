import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundle, root, record, fixture, always, fillCsv, plan, house, run } from "./import-folder.ts";

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
    expect([exitCode, stdout.includes("Geschreven:\n"), stdout.includes("npm run check")]).toEqual([0, true, true]);
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
