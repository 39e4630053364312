import { describe, expect, it } from "vitest";
import { computeSensitivity } from "../../../src/domain/prognosis/explaining/sensitivity.ts";
import { answerHouse, type HouseAnswer } from "../../../src/domain/prognosis/house/answer-house.ts";
import { listLevers } from "../../../src/domain/prognosis/house/levers.ts";
import { rememberPopulation } from "../../../src/domain/prognosis/population/remembered-population.ts";
import { projectPlaces } from "../../../src/domain/prognosis/run/project-places.ts";
import { computeIntervals } from "../../../src/domain/prognosis/uncertainty/intervals.ts";
import { prepareUncertainty } from "../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { groundsTable } from "../../../src/presentation/prognosis/house/house-grounds.ts";
import { buildHouseSheets } from "../../../src/presentation/prognosis/house/house-sheets.ts";
import { addBands, computeView } from "../../../src/presentation/prognosis/outcome/prognosis-view.ts";
import type { ScenarioDraft } from "../../../src/presentation/prognosis/outcome/view-props.ts";
import { toDraftQuery } from "../../../src/presentation/prognosis/scenarios/draft.ts";
import { buildReportSheets } from "../../../src/presentation/prognosis/sheets/report-sheets.ts";
import { readCell, type Sheet } from "../../../src/presentation/prognosis/sheets/sheet.ts";
import { askedIntervals, gatherFacts } from "../../../src/presentation/prognosis/sheets/take-along-facts.ts";
import { houseSheets } from "../../../src/words/mijn-huis-rapport.ts";
import { answerLabels } from "../../../src/words/prognose-meenemen.ts";
import { loadFrozenDocumentation, loadFrozenModel } from "../../domain/prognosis/frozen-model.ts";

const model = loadFrozenModel();
const { parameters, tableSources } = loadFrozenDocumentation();
const sources = { parameters, tableSources };
const uncertainty = prepareUncertainty(model, { count: 30 });
const [region] = model.regions;
const YEAR = 2040;

const gatherView = (draft: ScenarioDraft) => {
  const query = toDraftQuery(model, draft);
  const intervals = computeIntervals(model, query, uncertainty, { rules: askedIntervals(query).rules });
  return { query, intervals };
};

function reportSheets(draft: ScenarioDraft): Sheet[] {
  const { query, intervals } = gatherView(draft);
  const projection = rememberPopulation(model, query.variant);
  const input = { model, projection, query, draft, place: region!.label, year: YEAR, origin: "link" as const };
  const facts = gatherFacts({ ...input, rule: draft.rule ?? "refusal", usesOwnFigures: false }, intervals);
  return buildReportSheets(facts, sources, computeSensitivity(model, query, YEAR), { date: "", link: "" });
}

const question = {
  place: { siteId: model.sites[0]!.id },
  beds: 6,
  admissions: [75],
  refusalsPerYear: 12,
  meanStayDays: 19.4,
  turnoverDays: null,
  plannedBeds: 8,
  year: YEAR,
  refusalTarget: 0.1,
  drawsGuests: true,
};

function sheetsOfHouse(): Sheet[] {
  const answer = answerHouse(model, question, uncertainty) as HouseAnswer;
  const { query, intervals } = gatherView({ region: model.sites[0]!.region, year: YEAR });
  const house = { name: model.sites[0]!.name, question, answer };
  const view = addBands(computeView(model, query), intervals);
  const places = projectPlaces(model, { ...query, fromYear: YEAR, toYear: YEAR });
  const grounds = groundsTable(house, true, model, sources);
  const facts = { view, places, year: YEAR, grounds, levers: listLevers(model, question) };
  return buildHouseSheets(house, facts, { source: "", link: "" });
}

/** As a person sees a number: digits with a sign, a unit of percent, or a range of two. */
const NUMBER = /^[−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?\s?%?(\s?\([\d., %]+( tot [\d., %]+)?\)|\stot\s[\d.,]+%?)?$/;

const listTexts = (sheets: readonly Sheet[]) =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row) => row.flatMap((cell) => (typeof cell === "string" ? [`${name}: ${cell}`] : []))),
  );

describe("a cell of a spreadsheet", () => {
  it.each<[string, () => Sheet[]]>([
    ["the standard", () => reportSheets({ region: region!.id, year: YEAR })],
    [
      "a scenario with everything changed",
      () =>
        reportSheets({
          region: region!.id,
          year: YEAR,
          rule: "wait",
          settings: { meanStayDays: 28, occupancyTarget: 0.75, turnoverDays: 2 },
          targetGroups: [{ group: "dementia", uptake: 0.1 }],
          admissions: [{ region: region!.id, year: 2024, admissions: 300 }],
          calibrationByRegion: { [model.regions[1]!.id]: 1.2 },
        }),
    ],
    ["one house", sheetsOfHouse],
  ])("that reads as a number is one, in %s", (_what, build) => {
    const sheets = build();
    expect(listTexts(sheets).filter((text) => NUMBER.test(text.replace(/^[^:]*: /, "")))).toEqual([]);
    expect(sheets.length).toBeGreaterThan(6);
  });

  it("holds who wins and loses, what moves the answer and what the region needs as numbers of the model", () => {
    const sheets = sheetsOfHouse();
    const answer = answerHouse(model, question, uncertainty) as HouseAnswer;
    const levers = listLevers(model, question)!.levers;
    const valuesOf = (name: string) =>
      sheets
        .find((sheet) => sheet.name === name)!
        .rows.map((row) => row.flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.value] : [])));
    const { gain, neighbours } = answer.attracted!;
    expect(valuesOf(houseSheets.neighbours)).toEqual(
      [gain, ...neighbours.map(({ change }) => change)].map(({ central, low, high }) => [central, low, high]),
    );
    expect(valuesOf(houseSheets.moves)).toEqual(
      levers.map(({ low, high }) =>
        [low, high].flatMap(({ value, refused }) => (refused === null ? [value] : [value, refused])),
      ),
    );
    for (const row of valuesOf(houseSheets.region)) expect(row.length).toBeGreaterThan(3);
  });

  it("names the norm that the answer leads with among the rules", () => {
    const [answer] = reportSheets({ region: region!.id, year: YEAR });
    const rules = answer!.rows.find(([label]) => label === answerLabels.rule)![1] as string;
    const percent = (key: string) => `${model.parameters[key]!.central * 100}%`;
    expect(rules).toContain(percent("occupancyTarget"));
    expect(rules).toContain(percent("refusalTarget"));
  });

  it("reads Dutch numbers, and leaves words, ranges, versions and dates as they are", () => {
    expect(["1.234", "3,5", "−2", "80%", "0,5%"].map((text) => readCell(text))).toEqual([
      { value: 1234, look: "whole" },
      { value: 3.5, look: "free" },
      { value: -2, look: "whole" },
      { value: 0.8, look: "percent" },
      { value: 0.005, look: "percent" },
    ]);
    expect(readCell("2024", "year")).toEqual({ value: 2024, look: "year" });
    for (const text of ["", "2013-2024", "1.3.0", "2026-11-21", "34 (27 tot 44)", "21 dagen", "=1+1", "1.23"])
      expect(readCell(text)).toBe(text);
  });
});
