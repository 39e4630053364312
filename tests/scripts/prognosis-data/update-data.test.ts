import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { runDataUpdate } from "../../../scripts/prognosis-data/update-data.ts";
import { readPrognosis } from "../../../scripts/content/read-prognosis.ts";
import { changeLogSchema } from "../../../src/domain/prognosis/compile/change-log-schema.ts";
import { MODEL_TABLES } from "../../../src/domain/prognosis/compile/compile-tables.ts";
import { compilePrognosis } from "../../../src/domain/prognosis/compile/compile.ts";
import { GROUP_COUNT } from "../../../src/domain/prognosis/data/age-groups.ts";
import { hydratePrognosis, SEX_COUNT } from "../../../src/domain/prognosis/data/model-data.ts";
import { fillQuery, projectNeed } from "../../../src/domain/prognosis/run/project.ts";
import { contentRoot } from "../../content-root.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import { writeCodes, writeLayout, writeList } from "./statline-tables.ts";
import type { Figures } from "./statline-tables.ts";

/** Each run compiles the content twice: half a second, on a busy machine ten times that. */
vi.setConfig({ testTimeout: 120_000 });

const fixtures = fileURLToPath(new URL("../../fixtures/statline", import.meta.url));
const model = loadContentModel();
const tables = join("content", "prognose");

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "prognose-gegevens-"));
  cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(...args: string[]) {
  return runDataUpdate(args, { root, today: "2026-12-01" });
}

/** Puts a file beside the content and gives its path. */
function save(name: string, text: string): string {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
}

function readTable(name: string): string {
  return readFileSync(join(root, tables, name), "utf8");
}

/** Every file of the folder with its bytes, to see that nothing changed. */
function snapshot(): Record<string, string> {
  const folder = join(root, tables);
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.includes("."))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

/** The base population of the model in whole persons, as StatLine would have it. */
const population: Figures = {
  title: "Bevolking; geslacht, leeftijd en regio, 1 januari",
  topic: "Bevolking op 1 januari (aantal)",
  regions: model.municipalities.map(({ code, name }) => ({
    code,
    label: name === "Groningen" ? "Groningen (gemeente)" : name,
  })),
  years: [2022],
  valueOf: (region, _year, sex, group) => {
    const municipality = model.municipalities.findIndex(({ code }) => code === region);
    return Math.round(
      model.basePopulation[(municipality * SEX_COUNT + (sex === "man" ? 0 : 1)) * GROUP_COUNT + group]!,
    );
  },
};

describe("a base population from StatLine", () => {
  it.each([
    ["a list with names", writeList],
    ["a list with codes", writeCodes],
    ["the table as on the screen", writeLayout],
  ])("is read from %s, to the person", (_, write) => {
    const { exitCode, stderr } = run(save("bevolking.csv", write(population)), "--schrijf");
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const [, first] = readTable("bevolking-2022.csv").split("\n");
    const expected = Array.from({ length: GROUP_COUNT }, (_unused, group) =>
      population.valueOf("GM0014", 2022, "man", group),
    );
    expect(first).toBe(["GM0014", "man", ...expected].join(","));
    expect(readTable("bevolking-2022.csv").trim().split("\n")).toHaveLength(131);
  });

  it("uses only the base year of a table with more years, and says so", () => {
    const { exitCode, stdout } = run(save("bevolking.csv", writeList({ ...population, years: [2021, 2022, 2023] })));
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Alleen de cijfers van 2022 zijn gebruikt.");
  });

  it("ignores gemeenten of other provinces, as in a table of the whole country", () => {
    const regions = [...population.regions, { code: "GM0363", label: "Amsterdam" }];
    expect(run(save("bevolking.csv", writeList({ ...population, regions }))).exitCode).toBe(0);
  });

  it("shows the effect on every region and changes nothing without --schrijf", () => {
    const before = snapshot();
    const older = {
      ...population,
      valueOf: (...[region, year, sex, group]: Parameters<Figures["valueOf"]>) =>
        Math.round(population.valueOf(region, year, sex, group) * (group >= 15 ? 1.1 : 0.995)),
    };
    const { exitCode, stdout } = run(save("bevolking.csv", writeList(older)));
    expect(exitCode).toBe(0);
    for (const { label } of model.regions) expect(stdout).toContain(label);
    expect(stdout).toMatch(/^Friesland +2025 +7\.220 → 7\.\d{3} /m);
    expect(stdout).toContain("Er is niets veranderd");
    expect(snapshot()).toEqual(before);
  });

  it("names its sources and leaves no estimate of our own when it comes straight from CBS", () => {
    run(
      save("bevolking.csv", writeLayout(population)),
      "--schrijf",
      "--bron",
      "CBS StatLine 03759ned",
      "--url",
      "https://opendata.cbs.nl/statline/",
      "--reden",
      "Cijfers per vijf jaar zijn nu openbaar.",
    );
    const sources = parse(readTable("bronnen.yaml")) as Record<string, unknown>[];
    expect(sources.find(({ table }) => table === "bevolking-2022.csv")).toMatchObject({
      retrieved: "2026-12-01",
      licence: "CBS StatLine CC BY 4.0",
      own_estimate: null,
      sources: [{ publisher: "CBS StatLine 03759ned", url: "https://opendata.cbs.nl/statline/" }],
    });
  });
});

describe("the change log", () => {
  it("has the checksum of every table the model computes with: nothing changes outside the log", () => {
    const log = changeLogSchema.parse(parse(readTable("wijzigingen.yaml")));
    for (const name of MODEL_TABLES) {
      const newest = log.flatMap((change) => change.tables).find(({ table }) => table === `${name}.csv`);
      expect(newest?.sha256, name).toBe(
        createHash("sha256")
          .update(readTable(`${name}.csv`))
          .digest("hex"),
      );
    }
  });

  it("gets an entry on top with the effect, the checksum and both editions", () => {
    const oldLog = readTable("wijzigingen.yaml");
    run(save("bevolking.csv", writeList(population)), "--schrijf", "--reden", "Nieuwe uitgave.");
    const log = changeLogSchema.parse(parse(readTable("wijzigingen.yaml")));
    const [entry, ...older] = log;
    expect(older).toEqual(parse(oldLog));
    expect(entry).toMatchObject({
      date: "2026-12-01",
      reason: "Nieuwe uitgave.",
      data_version: { before: model.dataVersion },
    });
    expect(entry!.tables[0]!.sha256).toBe(createHash("sha256").update(readTable("bevolking-2022.csv")).digest("hex"));
    expect(new Set(entry!.effect.map(({ region }) => region))).toEqual(new Set(model.regions.map(({ id }) => id)));
    expect(entry!.data_version.after).not.toBe(model.dataVersion);
  });

  it("keeps the comment at the top and everything below as it was", () => {
    const oldLog = readTable("wijzigingen.yaml");
    run(save("bevolking.csv", writeList(population)), "--schrijf");
    const newLog = readTable("wijzigingen.yaml");
    expect(newLog.startsWith(oldLog.slice(0, oldLog.indexOf("- date")))).toBe(true);
    expect(newLog.endsWith(oldLog.slice(oldLog.indexOf("- date")))).toBe(true);
  });

  it("leaves content that compiles again", () => {
    run(save("bevolking.csv", writeList(population)), "--schrijf");
    const read = readPrognosis(root);
    expect(read.problems ?? compilePrognosis(read.source).problems ?? []).toEqual([]);
  });
});

describe("deaths of the Netherlands", () => {
  it.each(["lijst", "tabelindeling", "jaren-in-kolommen", "codes"])(
    "come in from every shape of StatLine: %s",
    (shape) => {
      const { exitCode, stderr } = run(join(fixtures, `verzonnen-overledenen-${shape}.csv`), "--schrijf");
      expect(stderr).toBe("");
      expect(exitCode).toBe(0);
      const rows = readTable("sterfte-nederland.csv").trim().split("\n");
      // Nine years there were, 2022 is new; 2017 and 2018 are replaced.
      expect(rows).toHaveLength(1 + 2 * 10);
      // Invented: at 0-4 the men of 2017 are 100 aged 0 and 113 + 7 aged 1 to 5.
      expect(rows.find((row) => row.startsWith("2017,man,"))).toMatch(/^2017,man,220,/);
    },
  );

  it("are told to be provisional when StatLine marks them so", () => {
    expect(run(join(fixtures, "verzonnen-overledenen-lijst.csv")).stdout).toContain("voorlopig");
  });

  it("of a year to come are no count", () => {
    const text = readFileSync(join(fixtures, "verzonnen-overledenen-lijst.csv"), "utf8").replaceAll('"2018"', '"2031"');
    expect(run(save("prognose.csv", text)).stderr).toContain("getelde jaren, tot en met 2026");
  });

  it("by age on 31 December are another thing than by age at death", () => {
    const text = readFileSync(join(fixtures, "verzonnen-overledenen-lijst.csv"), "utf8").replace(
      '"Leeftijd"',
      '"Leeftijd op 31 december"',
    );
    expect(run(save("overledenen.csv", text)).stderr).toContain("de leeftijd bij overlijden");
  });
});

describe("an official projection", () => {
  const years = Array.from({ length: 25 }, (_, index) => 2026 + index);
  const regions = population.regions;
  const people: Figures = { ...population, title: "Regionale prognose; bevolking", years };
  const deaths: Figures = {
    ...people,
    title: "Regionale prognose; overledenen",
    topic: "Overledenen (aantal)",
    valueOf: (_region, _year, sex, group) => 2 * group + (sex === "man" ? 1 : 0),
  };

  it("takes the place of our own from its first year, and not before", () => {
    const { exitCode, stderr } = run(
      save("a.csv", writeLayout(people)),
      save("b.csv", writeLayout(deaths)),
      "--schrijf",
    );
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const read = readPrognosis(root);
    const compiled = read.problems ? read : compilePrognosis(read.source);
    expect(compiled.problems).toBeUndefined();
    const data = hydratePrognosis((compiled as Exclude<typeof compiled, { problems: unknown }>).bundle);
    const outcome = (year: number, variant: "central" | "high_longevity") =>
      projectNeed(data, fillQuery(data, { region: "alle", fromYear: year, toYear: year, variant }))[0]!.deaths;
    const perMunicipality = Array.from({ length: GROUP_COUNT }, (_, group) => 4 * group + 1).reduce(
      (sum, value) => sum + value,
      0,
    );
    expect(outcome(2030, "central")).toBeCloseTo(regions.length * perMunicipality, 6);
    expect(outcome(2030, "high_longevity")).toBeLessThan(outcome(2030, "central"));
    const own = projectNeed(model, fillQuery(model, { region: "alle", fromYear: 2025, toYear: 2025 }))[0]!.deaths;
    expect(outcome(2025, "central")).toBe(own);
  });

  it("needs both tables", () => {
    expect(run(save("a.csv", writeLayout(people))).stderr).toContain("ook de tabel officiele-overlijdens.csv");
  });

  it("needs every year to the last of the model", () => {
    const holed = { ...deaths, years: years.filter((year) => year !== 2040) };
    expect(run(save("b.csv", writeLayout(holed))).stderr).toContain("zonder 2040");
  });
});

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
    expect(run(join(root, "nergens.csv")).stderr).toContain("geen leesbaar bestand");
    writeFileSync(join(root, "oud.csv"), Buffer.from([0x67, 0xeb, 0x2c, 0x0a]));
    expect(run(join(root, "oud.csv")).stderr).toContain("geen UTF-8");
  });

  it("shows the first faults and how many more there are", () => {
    const { stderr } = run(save("bevolking.csv", list().replaceAll("85 tot 90 jaar", "stokoud")));
    expect(stderr.trim().split("\n")).toHaveLength(27);
    expect(stderr).toContain("en nog 170 fouten van deze soort");
  });
});

describe("the plain format", () => {
  const table = (name: string) => readTable(`${name}.csv`);

  it("takes a table back as it was, without any effect", () => {
    for (const name of ["bevolking-2022", "sterftecijfers", "migratiecorrectie", "sterfte-nederland"]) {
      const { exitCode, stdout } = run(save(`${name}.csv`, table(name)));
      expect(exitCode, name).toBe(0);
      expect(stdout, name).toContain("blijven gelijk");
    }
  });

  it("reads semicolons and decimal commas as a Dutch spreadsheet writes them", () => {
    const dutch = table("sterfteverhouding").replaceAll(",", ";").replaceAll(".", ",");
    expect(run(save("sterfteverhouding.csv", `\uFEFF${dutch}`)).stdout).toContain("blijven gelijk");
  });

  it("refuses commas and points in one file, with row and column", () => {
    const dutch = table("sterfteverhouding").replaceAll(",", ";").replaceAll(".", ",");
    const [header, first, ...rest] = dutch.split("\n");
    const withRatio = (ratio: string) => [header, first!.replace(/[\d,]+$/, ratio), ...rest].join("\n");
    expect(run(save("sterfteverhouding.csv", withRatio("1.07"))).stderr).toMatch(
      /sterfteverhouding\.csv:2 {2}verhouding: gevonden "1\.07": een decimale punt/,
    );
    expect(run(save("sterfteverhouding.csv", withRatio("1.068"))).stderr).toContain("duizendtal of een decimaal");
  });

  it("says which row is missing, double or out of bounds, with the line of the file", () => {
    const [header, first, ...rest] = table("sterfteverhouding").trim().split("\n");
    expect(run(save("sterfteverhouding.csv", [header, ...rest].join("\n"))).stderr).toContain(
      "verwacht een rij voor NL111, man",
    );
    expect(run(save("sterfteverhouding.csv", [header, first, first, ...rest].join("\n"))).stderr).toContain(
      "sterfteverhouding.csv:3",
    );
    expect(
      run(save("sterfteverhouding.csv", [header, first!.replace(/[\d.]+$/, "-1"), ...rest].join("\n"))).stderr,
    ).toContain("sterfteverhouding.csv:2");
  });

  it("adds years to the national deaths and keeps the others", () => {
    const rows = table("sterfte-nederland").split("\n");
    const more = [rows[0], rows.at(-3)!.replace(/^\d{4}/, "2022"), rows.at(-2)!.replace(/^\d{4}/, "2022")].join("\n");
    expect(run(save("sterfte-nederland.csv", more), "--schrijf").exitCode).toBe(0);
    expect(table("sterfte-nederland").trim().split("\n")).toHaveLength(rows.length + 1);
  });

  it("believes a column jaar in the base population only for the base year", () => {
    const withYear = (year: string) =>
      table("bevolking-2022")
        .replaceAll(/^(GM\d+),/gm, `$1,${year},`)
        .replace("gemeente,", "gemeente,jaar,");
    expect(run(save("bevolking-2022.csv", withYear("2022"))).exitCode).toBe(0);
    expect(run(save("bevolking-2022.csv", withYear("2026"))).stderr).toContain("het model begint op 1 januari 2022");
  });

  it("takes one file per table", () => {
    const path = save("migratie.csv", table("migratie"));
    expect(run(path, path).stderr).toContain("één bestand per tabel");
  });
});

describe("what really happened", () => {
  const header = "regio,jaar,bedden,opnames,beddagen,weigeringen,bron";

  it("comes in row by row, an unknown figure empty, and changes no outcome", () => {
    const first = save(
      "realisatie.csv",
      `${header}\ntwente,2025,40,500,11000,,verzonnen opgave\nsalland,2025,8,,,,verzonnen opgave\n`,
    );
    expect(run(first, "--schrijf").stdout).toContain("blijven gelijk");
    const better = save("realisatie-2.csv", `${header}\ntwente,2025,40,510,11000,12,verzonnen verbetering\n`);
    expect(run(better, "--schrijf").exitCode).toBe(0);
    expect(readTable("realisatie.csv").trim().split("\n")).toEqual([
      header,
      "salland,2025,8,,,,verzonnen opgave",
      "twente,2025,40,510,11000,12,verzonnen verbetering",
    ]);
  });

  it.each([
    ["gelderland,2025,40,500,11000,,x", "regio"],
    ["twente,25,40,500,11000,,x", "jaartal"],
    ["twente,2025,40,500.5,11000,,x", "opnames"],
    ["twente,2025,40,500,15000,,x", "beddagen"],
    ["twente,2025,40,500,11000,,", "bron"],
    ["twente,2025,40,500,11000,,x\ntwente,2025,40,500,11000,,x", "een dubbele rij"],
  ])("is refused when it cannot be: %s", (row, reason) => {
    const { exitCode, stderr } = run(save("realisatie.csv", `${header}\n${row}\n`));
    expect(exitCode).toBe(1);
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(/realisatie\.csv:[23]/);
  });
});

describe("the command", () => {
  it("explains itself and its mistakes in Dutch", () => {
    expect(run("--help").stdout).toContain("--schrijf");
    expect(run()).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run("--onzin").stderr).toContain("De optie --onzin bestaat niet");
  });
});
