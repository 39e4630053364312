import { beforeAll, describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { computeIntervals } from "../../../src/domain/prognosis/uncertainty/intervals.ts";
import { projectNeed } from "../../../src/domain/prognosis/run/project.ts";
import { projectPopulation } from "../../../src/domain/prognosis/population/projection.ts";
import { toQuery } from "../../../src/domain/prognosis/scenario/scenario.ts";
import { bedsFor } from "../../../src/domain/prognosis/beds/beds.ts";
import { BED_RULES } from "../../../src/domain/prognosis/beds/rules/registry.ts";
import { listSettings } from "../../../src/domain/prognosis/data/settings.ts";
import { prepareUncertainty } from "../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { buildCsv, buildSheets } from "../../../src/presentation/prognosis/sheets/build-sheets.ts";
import {
  askedIntervals,
  gatherFacts,
  type TakeAlongFacts,
} from "../../../src/presentation/prognosis/sheets/take-along-facts.ts";
import { toWorkbook } from "../../../src/islands/prognosis/take-along/to-workbook.ts";
import type { ScenarioDraft } from "../../../src/presentation/prognosis/outcome/view-props.ts";
import { notKnown } from "../../../src/words/prognose.ts";
import { answerLabels, ownFiguresMark, sheetHeads, sheetNames } from "../../../src/words/prognose-meenemen.ts";
import { changeWords } from "../../../src/words/prognose-wijzigingen.ts";
import { loadFrozenDocumentation, loadFrozenModel } from "../../domain/prognosis/frozen-model.ts";
import { readXlsx, type PlainSheet } from "../../fixtures/xlsx.ts";

const model = loadFrozenModel();
const { parameters, tableSources } = loadFrozenDocumentation();
const uncertainty = prepareUncertainty(model, { count: 100 });
const hostile = `=HYPERLINK("https://voorbeeld.nl";"klik") <b>&amp;"'`;
const draft: ScenarioDraft = {
  region: "salland",
  year: 2040,
  title: hostile,
  settings: { meanStayDays: 28, occupancyTarget: 0.75 },
  targetGroups: [{ group: "dementia", uptake: 0.1, stayDays: 40 }],
  reasons: { meanStayDays: hostile, "group:dementia": "+1 huis" },
};
const occasion = { date: "22 november 2026", link: "https://voorbeeld.nl/prognose/rapport/?regio=salland" };

function gather(changes: Partial<ScenarioDraft> = {}, own: Partial<ScenarioDraft> = {}): TakeAlongFacts {
  const chosen = { ...draft, ...changes };
  const query = toQuery(model, { ...chosen, ...own });
  const intervals = computeIntervals(model, query, uncertainty, { rules: askedIntervals(query).rules });
  const projection = projectPopulation(model, query.variant);
  const input = {
    model,
    projection,
    query,
    draft: chosen,
    place: "Salland",
    year: 2040,
    rule: "refusal" as const,
    origin: "link" as const,
    usesOwnFigures: Object.keys(own).length > 0,
  };
  return gatherFacts(input, intervals);
}

/** Through a file and back, as a spreadsheet opens it. */
async function readBack(facts: TakeAlongFacts): Promise<PlainSheet[]> {
  const sheets = toWorkbook(buildSheets(facts, { parameters, tableSources }, occasion));
  const file = await writeXlsxFile(sheets as unknown as Parameters<typeof writeXlsxFile>[0]).toBuffer();
  return readXlsx(file);
}

function readRows(workbook: readonly PlainSheet[], name: string): (string | number | undefined)[][] {
  return workbook.find((sheet) => sheet.name === name)!.rows.map((row) => Array.from(row, (cell) => cell?.value));
}

const facts = gather();
const outcomes = projectNeed(model, facts.query);
let workbook: PlainSheet[];
beforeAll(async () => {
  workbook = await readBack(facts);
});

/** What stands in every row of a scenario. */
const MARK = "Scenario, niet de uitkomst van Ligare: 3 aannames zijn anders";

/** Heads and rows of a sheet of figures without the column that says what they are. */
function readFigures(of: readonly PlainSheet[], name: string): (string | number | undefined)[][] {
  return readRows(of, name).map((row) => row.slice(0, -1));
}

describe("the spreadsheet, read back", () => {
  it("has its eight sheets", () => {
    expect(workbook.map(({ name }) => name)).toEqual([
      "Antwoord",
      "Bedden nu en gepland",
      "Cijfers per jaar",
      "Bedden per regel",
      "Per huis",
      "Gemeenten",
      "Aannames",
      "Bronnen",
    ]);
  });

  it("says on every sheet of figures that a scenario is one, and at the top what the standard is", async () => {
    for (const name of ["Bedden nu en gepland", "Cijfers per jaar", "Bedden per regel", "Per huis", "Gemeenten"]) {
      expect(
        readRows(workbook, name)
          .slice(1)
          .every((row) => row.at(-1) === MARK),
      ).toBe(true);
    }
    expect(readRows(workbook, "Antwoord")[1]![1]).toMatch(
      /^Dit is een scenario uit een link, niet de uitkomst van Ligare: 3 aannames zijn anders. Standaard zijn het in 2040 ongeveer \d+ gasten per jaar en \d+\u00a0bedden\.$/,
    );
    const standard = await readBack(
      gather({ title: undefined, settings: undefined, targetGroups: undefined, reasons: undefined }),
    );
    expect(JSON.stringify(standard.map(({ name }) => readRows(standard, name)))).not.toContain(
      "niet de uitkomst van Ligare",
    );
    expect(readRows(standard, "Antwoord")[1]).toEqual(["Standaard of scenario", "standaard van Ligare"]);
  });

  it("holds the figures of the model as numbers, not rounded", () => {
    const [, ...rows] = readFigures(workbook, "Cijfers per jaar");
    expect(rows.map(([year, , , , deaths, guests]) => [year, deaths, guests])).toEqual(
      outcomes.map(({ year, deaths, guests }) => [year, deaths, guests]),
    );
    expect(rows.map((row) => row.slice(6, 10))).toEqual(
      facts.intervals.map(({ guests }) => [...guests.interval67, ...guests.interval95]),
    );
    expect(rows.flat().filter((value) => typeof value !== "number")).toEqual([]);
  });

  it("holds every rule, calculated and in whole beds", () => {
    const [, ...rows] = readFigures(workbook, "Bedden per regel");
    expect(rows).toHaveLength(BED_RULES.length * outcomes.length);
    const calculated = outcomes.flatMap(({ bedsByRule }) => Object.values(bedsByRule).map(({ pooled }) => pooled));
    rows.forEach((row, index) => expect(row[2]).toBeCloseTo(calculated[index]!, 9));
    expect(
      rows.every(
        ([, rule, , pooled, ...others]) =>
          typeof rule === "string" && Number.isInteger(pooled) && others.every(Number.isInteger),
      ),
    ).toBe(true);
  });

  it("says of a house without known beds that they are unknown, and counts the others", () => {
    const [, ...rows] = readRows(workbook, "Per huis");
    const sites = model.sites.filter(({ region }) => region === "salland");
    expect(rows.map(([name, , , beds]) => [name, beds])).toEqual(
      sites.map(({ name, beds }) => [name, beds ?? "onbekend"]),
    );
    const total = rows.reduce((sum, row) => sum + Number(row[9]), 0);
    expect(total).toBe(facts.view.years.find(({ year }) => year === 2040)!.beds.refusal.perHouse);
  });

  it("sets beside the beds of a house the demand that they are for: its part of what the inhabitants ask", () => {
    const [, ...rows] = readRows(workbook, "Per huis");
    const { residentLoad, siteLoad } = facts.places.find(({ year }) => year === 2040)!.areas[0]!;
    expect(siteLoad).not.toBeCloseTo(residentLoad, 3);
    const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect([sum(6), sum(7)]).toEqual([expect.closeTo(siteLoad, 6), expect.closeTo(residentLoad, 6)]);
    for (const row of rows)
      expect(row[9]).toBe(Math.ceil(bedsFor("refusal", Number(row[7]), model.parameters.refusalTarget!.central)));
  });

  it("gives every gemeente of the region, deaths and guests as five-year means", () => {
    const [heads, ...rows] = readFigures(workbook, "Gemeenten");
    expect(rows).toHaveLength(model.regions.find(({ id }) => id === "salland")!.parts.length);
    expect(heads!.at(-2)).toBe("Overlijdens per jaar, gemiddeld 2038-2042");
    expect(rows.flatMap((row) => row.slice(1)).every((value) => typeof value === "number")).toBe(true);
  });

  it("lists every assumption with its default, source and whether it was changed", () => {
    const [, ...rows] = readRows(workbook, "Aannames");
    const stay = rows.find(([label]) => label === parameters.find(({ key }) => key === "meanStayDays")!.label)!;
    expect(stay.slice(1, 8)).toEqual([
      28,
      21,
      model.parameters.meanStayDays!.low,
      model.parameters.meanStayDays!.high,
      "dagen",
      "ja",
      hostile,
    ]);
    const settings = listSettings(model);
    expect(rows.slice(0, settings.length).map(([, , standard]) => standard)).toEqual(
      settings.map((key) => model.parameters[key]!.central),
    );
    expect(rows.slice(0, settings.length).filter((row) => row[6] === "ja")).toHaveLength(2);
    expect(rows.slice(settings.length)).toEqual([
      [
        "Gasten per verwacht overlijden: mensen met dementie",
        "10%, ligduur 40 dagen",
        0.04,
        undefined,
        undefined,
        undefined,
        "ja",
        "+1 huis",
      ],
    ]);
  });

  it("keeps a hostile title and reason as text, on every sheet without a formula", () => {
    expect(readRows(workbook, "Antwoord")[2]).toEqual(["Naam die de maker gaf", hostile]);
    const cells = workbook.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== undefined);
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter(({ hasFormula }) => hasFormula)).toEqual([]);
  });

  it("names the sources of every table", () => {
    expect(readRows(workbook, "Bronnen")).toHaveLength(tableSources.length + 1);
  });
});

describe("beds of now and of a plan", () => {
  const [house, ...others] = model.sites.filter(({ region }) => region === "salland");
  const plain = { title: undefined, settings: undefined, targetGroups: undefined, reasons: undefined };
  /** Every house known, as somebody types them in. */
  const knownBeds = Object.fromEntries([house!, ...others].map(({ id }) => [id, 5]));
  const resize = [{ kind: "resize" as const, siteId: house!.id, beds: 9 }];
  const rowsOf = async (changes: Partial<ScenarioDraft>) => {
    const read = gather({ ...plain, ...changes });
    return { read, workbook: await readBack(read) };
  };

  it("are two numbers, each with its own gap both ways", async () => {
    const { read, workbook } = await rowsOf({ catchment: { knownBeds, siteChanges: resize } });
    const [heads, ...rows] = readFigures(workbook, sheetNames.stands);
    expect(heads).toHaveLength(3 + 2 * 5);
    const now = 5 * (others.length + 1);
    for (const [index, row] of rows.entries()) {
      const rule = BED_RULES[index]!;
      const { perHouse, pooled } = read.view.years.find(({ year }) => year === 2040)!.beds[rule];
      const houses = others.length + 1;
      const [, pool, apart, nowBeds, nowKnown, nowHouses, nowPooled, , planBeds, , , planPooled, planApart] = row;
      expect([apart, pool]).toEqual([perHouse, pooled]);
      expect([nowBeds, nowKnown, nowHouses, planBeds]).toEqual([now, houses, houses, now + 4]);
      expect([nowPooled, planPooled]).toEqual([now - pooled, now + 4 - pooled]);
      expect(planApart).toBe(now + 4 - perHouse!);
    }
    const answer = readRows(workbook, sheetNames.answer);
    const find = (label: string) => answer.find(([head]) => head === label)![1];
    expect(find(answerLabels.known)).toContain(String(now));
    expect(find(answerLabels.planned)).toContain(String(now + 4));
  });

  it("say that a gap is not known as long as one house is not", async () => {
    const { [house!.id]: _, ...known } = knownBeds;
    const { workbook } = await rowsOf({ catchment: { knownBeds: known } });
    const [heads, ...rows] = readRows(workbook, sheetNames.stands);
    const isUnknown = house!.beds === null;
    expect(heads).toContain(sheetHeads.ofStand[0]({ stand: "now" }));
    expect(heads).not.toContain(sheetHeads.ofStand[0]({ stand: "plan" }));
    if (isUnknown) for (const row of rows) expect(row.slice(6, 8)).toEqual([notKnown, notKnown]);
  });

  it("stand in the list of changes with what is there now, by the visitor's own count too", () => {
    const told = (changes: Partial<ScenarioDraft>, own: Partial<ScenarioDraft> = {}) =>
      gather({ ...plain, ...changes }, own).changes.find(({ name }) => name === "catchment:siteChanges")!;
    const change = { catchment: { siteChanges: resize } };
    expect(told(change).used).toBe(
      changeWords.resizes({
        house: house!.name,
        now: house!.beds === null ? "unknown" : String(house!.beds),
        beds: "9",
      }),
    );
    const counted = told(change, { catchment: { siteChanges: resize, knownBeds } });
    expect(counted.used).toBe(changeWords.resizes({ house: house!.name, now: "5", beds: "9" }));
    expect(counted.isOwnFigure).toBe(false);
  });
});

describe("own figures", () => {
  it("are told apart from what the scenario changes", async () => {
    const own = gather(
      {},
      {
        settings: { ...draft.settings, meanStayDays: 30 },
        admissions: [{ region: "salland", year: 2025, admissions: 100 }],
      },
    );
    expect(own.changes.map(({ name, isOwnFigure, reason }) => [name, isOwnFigure, reason])).toEqual([
      ["meanStayDays", true, null],
      ["occupancyTarget", false, null],
      ["admissions:salland:2025", true, null],
      ["group:dementia", false, "+1 huis"],
    ]);
    const answer = readRows(await readBack(own), "Antwoord");
    expect(answer.find(([label]) => label === "Eigen cijfers")).toEqual([
      "Eigen cijfers",
      "met eigen cijfers van de gebruiker",
    ]);
  });
});

describe("buildCsv", () => {
  it("opens in a Dutch spreadsheet: its mark, semicolons, decimal commas, and where it comes from in every row", () => {
    const csv = buildCsv(facts);
    expect(csv.startsWith("\uFEFFJaar;Mensen van 65+;")).toBe(true);
    const [head = "", ...rows] = csv
      .slice(1)
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(";"));
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
    expect(rows.map((row) => row[5])).toEqual(
      outcomes.map(({ guests }) => String(Number(guests.toFixed(1))).replace(".", ",")),
    );
    expect(
      rows.every(
        (row) =>
          row.at(-5) === "Salland" &&
          row.at(-4) === model.modelVersion &&
          row.at(-3) === model.dataVersion &&
          row.at(-2) === "nee",
      ),
    ).toBe(true);
    expect(rows.every((row) => row.at(-6) === MARK)).toBe(true);
  });

  it("names in every row each assumption that differs, what it is otherwise, and which are the visitor's own", () => {
    const own = gather({}, { settings: { ...draft.settings, meanStayDays: 30 } });
    const [head = "", ...rows] = buildCsv(own).trimEnd().split("\r\n");
    expect(head.endsWith(sheetHeads.origin.changes)).toBe(true);
    expect(own.changes).toHaveLength(3);
    for (const row of rows) {
      for (const { label, used, standard, isOwnFigure } of own.changes) {
        const changed = sheetHeads.changedAssumption({ label, used, standard });
        expect(row).toContain(changed);
        expect(row.includes(`${changed}, ${ownFiguresMark}`)).toBe(isOwnFigure);
      }
    }
    const plain = gather({ title: undefined, settings: undefined, targetGroups: undefined, reasons: undefined });
    expect(buildCsv(plain).trimEnd().endsWith(sheetHeads.origin.noChanges)).toBe(true);
  });
});
