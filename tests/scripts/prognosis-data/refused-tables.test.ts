import { describe, expect, it, vi } from "vitest";
import { writeCodes, writeList } from "./statline-tables.ts";
import type { Figures } from "./statline-tables.ts";
import { model, population, RUN_TIMEOUT_MS, useDataFolder } from "./data-folder.ts";

vi.setConfig({ testTimeout: RUN_TIMEOUT_MS });
const { inFolder, run, save, snapshot } = useDataFolder();

describe("a wrong file is refused with its place and the reason", () => {
  const list = () => writeList(population);
  const changed = (from: string | RegExp, to: string) => list().replace(from, to);
  it.each([
    [
      "of another year",
      () => writeList({ ...population, years: [2026] }),
      "bevolking van 2026; verwacht 2022: het model begint op 1 januari 2022",
    ],
    [
      "with a gemeente missing",
      () => writeList({ ...population, regions: population.regions.slice(1) }),
      "geen cijfers voor GM0014 Groningen",
    ],
    [
      "with other borders: a gemeente unknown and one missing",
      () =>
        writeList({
          ...population,
          regions: [{ code: "GM0003", label: "Appingedam" }, ...population.regions.slice(1)],
        }),
      "wel onbekend: Appingedam",
    ],
    [
      "with ages that are not the total",
      () => changed(/("Assen";"2022";"Mannen";"85 tot 90 jaar";)"(\d+)"/, '$1"9$2"'),
      "terwijl de delen samen",
    ],
    [
      "with sexes that are not the total",
      () => changed(/("Assen";"2022";"Totaal mannen en vrouwen";"5 tot 10 jaar";)"\d+"/, '$1"1"'),
      "verwacht",
    ],
    [
      "with a negative number",
      () => changed(/("Assen";"2022";"Mannen";"0 tot 5 jaar";)"/, '$1"-'),
      "het negatieve getal",
    ],
    [
      "with a row twice",
      () => {
        const rows = list().split("\r\n");
        return [...rows.slice(0, 5), rows[4], ...rows.slice(5)].join("\r\n");
      },
      "een dubbele rij",
    ],
    ["with an unknown age", () => changed("85 tot 90 jaar", "stokoud"), 'leeftijd: gevonden "stokoud"'],
    ["with an unknown sex", () => changed('"Mannen"', '"Heren"'), 'geslacht: gevonden "Heren"'],
    ["with a month for a year", () => changed('"2022"', '"2022MM01"'), 'jaar: gevonden "2022MM01"'],
    [
      "with a secret figure",
      () => changed(/("Assen";"2022";"Mannen";"0 tot 5 jaar";)"\d+"/, '$1"."'),
      "StatLine kent dit cijfer niet",
    ],
    [
      "with a point that may be thousands",
      () => changed(/("Assen";"2022";"Mannen";"0 tot 5 jaar";)"\d+"/, '$1"1.700"'),
      "duizendtal of een decimaal",
    ],
    [
      "with a text for a figure",
      () => changed(/("Assen";"2022";"Mannen";"0 tot 5 jaar";)"\d+"/, '$1"veel"'),
      '"veel": geen getal',
    ],
    [
      "with an age group missing",
      () =>
        list()
          .split("\r\n")
          .filter((row) => !(row.includes('"Assen"') && row.includes("85 tot 90")))
          .join("\r\n"),
      "geen cijfer voor de leeftijden 85-89",
    ],
    [
      "with men only",
      () =>
        list()
          .split("\r\n")
          .filter((row) => !/Vrouwen|Totaal mannen/.test(row))
          .join("\r\n"),
      "geen rij voor vrouw",
    ],
    [
      "with both sexes together only",
      () =>
        list()
          .split("\r\n")
          .filter((row) => !/"(Vrouwen|Mannen)"/.test(row))
          .join("\r\n"),
      "mannen en vrouwen apart",
    ],
    ["with a line too short", () => changed(/;"\d+"\r\n/, "\r\n"), "een regel met 4 velden"],
    [
      "with a name for a province and a gemeente",
      () => list().replaceAll("Groningen (gemeente)", "Groningen"),
      "een provincie of een gemeente",
    ],
    [
      "about another subject",
      () => list().replace("Bevolking op 1 januari (aantal)", "Bevolkingsgroei (aantal)"),
      "geen kolom met bevolking op 1 januari of overledenen",
    ],
    [
      "with codes for ages and no totals to confirm them",
      () =>
        writeCodes(population)
          .split("\r\n")
          .filter((row) => !row.includes('"10000"'))
          .join("\r\n"),
      "leeftijden als codes",
    ],
    [
      "of only a part of the people",
      () =>
        list()
          .replace('"Leeftijd"', '"Leeftijd";"Burgerlijke staat"')
          .replaceAll(/;("(?:Totaal|\d+ tot \d+ jaar|90 jaar of ouder)");("\d+")\r/g, ';$1;"Gehuwd";$2\r'),
      'alleen cijfers van een deel, zoals "Gehuwd"',
    ],
    [
      "with twice the people, which must be other borders",
      () => writeList({ ...population, valueOf: (...args) => 2 * population.valueOf(...args) }),
      "klopt het jaar, en kloppen de gemeentegrenzen?",
    ],
  ])("%s", (_, text, reason) => {
    const before = snapshot();
    const { exitCode, stdout, stderr } = run(save("bevolking.csv", text()), "--schrijf");
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(/bevolking\.csv:\d+/);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(snapshot()).toEqual(before);
  });

  it("whose provinces are not the sum of their gemeenten", () => {
    const regions = [...population.regions, { code: "PV22", label: "Drenthe (PV)" }];
    const valueOf: Figures["valueOf"] = (region, year, sex, group) =>
      region === "PV22" ? 10_000 : population.valueOf(region, year, sex, group);
    expect(run(save("bevolking.csv", writeList({ ...population, regions, valueOf }))).stderr).toContain(
      "gemeenten die samen Drenthe zijn",
    );
  });

  it("that is no table of the model, a spreadsheet, no text, empty or not there", () => {
    expect(run(save("los.csv", "naam,plaats\na,b\n")).stderr).toContain(
      "een tabel van StatLine, of de kolommen van een van deze tabellen",
    );
    expect(run(save("blad.csv", "PK\u0003\u0004")).stderr).toContain("een rekenblad");
    expect(run(save("leeg.csv", " \n")).stderr).toContain("een leeg bestand");
    expect(run(inFolder("nergens.csv")).stderr).toContain("geen leesbaar bestand");
    expect(run(save("oud.csv", Buffer.from([0x67, 0xeb, 0x2c, 0x0a]))).stderr).toContain("geen UTF-8");
  });

  it("shows the first faults and how many more there are", () => {
    const { stderr } = run(save("bevolking.csv", list().replaceAll("85 tot 90 jaar", "stokoud")));
    const faults = 3 * model.municipalities.length;
    const [told, rest] = [
      stderr.match(/stokoud/gu)?.length ?? 0,
      /en nog (\d+) fouten van deze soort/u.exec(stderr)?.[1],
    ];
    expect(told).toBeLessThan(faults);
    expect(told + Number(rest)).toBe(faults);
  });
});
