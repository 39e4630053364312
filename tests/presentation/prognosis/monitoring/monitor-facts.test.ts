import { beforeAll, describe, expect, it } from "vitest";
import type { ExpectedYear } from "../../../../src/domain/prognosis/monitoring/expected-guests.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import type { OwnYear } from "../../../../src/domain/prognosis/own-figures/own-years.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { gatherMonitor, listParts } from "../../../../src/presentation/prognosis/monitoring/monitor-facts.ts";
import { WHOLE } from "../../../../src/presentation/prognosis/own-figures/say-coverage.ts";
import { countedWords } from "../../../../src/words/prognose-getelde-huizen.ts";
import { driftWords, monitorWords, sayExpected } from "../../../../src/words/prognose-monitor.ts";
import { ownWords } from "../../../../src/words/prognose-eigen-cijfers.ts";
import { loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";

let model: ModelData;
let place: string;
beforeAll(() => {
  model = loadFrozenModel();
  place = model.regions.find(({ id }) => id === "drenthe")!.label;
});

const band = { guests: 300, interval67: [280, 320], interval95: [260, 340] } as const;
const expected: ExpectedYear[] = [2022, 2023, 2024, 2025].map((year) => ({ year, ...band, parts: [] }));
const ownYear = (fields: Partial<OwnYear>): OwnYear => ({
  year: 2024,
  siteIds: null,
  beds: null,
  admissions: null,
  bedDays: null,
  refusals: null,
  usedForCalibration: false,
  ...fields,
});
const gather = (own: OwnYear[], admissions: { region: string; year: number; admissions: number }[] = []) =>
  gatherMonitor({
    model,
    query: fillQuery(model, { region: "drenthe", admissions }),
    expected,
    realised: [],
    own,
  });
const rowOf = (facts: ReturnType<typeof gather>, year: number) =>
  facts.table.rows.find(({ cells }) => cells[0] === String(year))!.cells;

describe("the monitor of own years", () => {
  it("says nothing was counted when nothing was, and what is expected", () => {
    const facts = gather([]);
    expect([facts.verdicts, facts.series.map(({ id }) => id)]).toEqual([[], ["expected"]]);
    expect(facts.finding).toBe(sayExpected({ year: 2025, expected: "300", low: "260", high: "340" }));
    expect(rowOf(facts, 2024).slice(0, 6)).toEqual([
      "2024",
      "300",
      "280\u00a0tot\u00a0320",
      "260\u00a0tot\u00a0340",
      monitorWords.noFigures,
      "",
    ]);
  });

  it("judges a year that was kept apart, with its stay and occupancy", () => {
    const facts = gather([ownYear({ admissions: 350, bedDays: 7000, beds: 24, refusals: 12 })]);
    expect(facts.verdicts).toEqual([driftWords.outside95({ place, part: WHOLE, years: "2024", side: "above" })]);
    expect(rowOf(facts, 2024).slice(4)).toEqual(["350", `${monitorWords.above}: ${monitorWords.outside95}`]);
    expect(facts.countedTable!.rows.map(({ cells }) => cells)).toEqual([["2024", "20", "80%", "12", ownWords.mark]]);
    expect(facts.series.map(({ id, points }) => [id, points.length])).toEqual([
      ["happened", 1],
      ["expected", 4],
    ]);
    expect(gather([ownYear({ admissions: 310 })]).verdicts).toEqual([
      driftWords.none({ place, part: WHOLE, years: "2024" }),
    ]);
  });

  it("lets a year that gave k prove nothing", () => {
    const facts = gather(
      [ownYear({ admissions: 400, usedForCalibration: true })],
      [{ region: "drenthe", year: 2024, admissions: 400 }],
    );
    expect(facts.verdicts).toEqual([]);
    expect(rowOf(facts, 2024)[5]).toBe(monitorWords.usedForK);
  });

  it("holds a part of the houses against what was expected of that part, in a chart and a table of its own", () => {
    const part = { guests: 80, interval67: [70, 90], interval95: [60, 100] } as const;
    const [house, ...others] = model.sites.filter(({ region }) => region === "drenthe");
    const reported = { region: "drenthe", beds: null, bedDays: null, refusals: null, source: "Netwerk" };
    const facts = gatherMonitor({
      model,
      query: fillQuery(model, { region: "drenthe" }),
      expected: expected.map((year) => ({ ...year, parts: [part] })),
      realised: [{ ...reported, year: 2023, admissions: 300 }],
      own: [ownYear({ siteIds: [house!.id], admissions: 95 })],
    });
    const named = { part: countedWords.part({ counted: 1, houses: others.length + 1 }), names: house!.name };
    expect(facts.series[0]!.points).toEqual([{ x: 2023, y: 300 }]);
    expect(rowOf(facts, 2024).slice(4)).toEqual([monitorWords.onlyPart({ part: named.part }), ""]);
    expect(facts.parts).toHaveLength(1);
    const [ofPart] = facts.parts;
    expect(ofPart!.title).toBe(monitorWords.partTitle({ place, ...named }));
    expect(ofPart!.series.map(({ id, points }) => [id, points.map(({ y }) => y)])).toEqual([
      ["happened", [95]],
      ["expected", [80, 80, 80, 80]],
    ]);
    expect(ofPart!.table.rows.find(({ cells }) => cells[0] === "2024")!.cells).toEqual([
      "2024",
      "80",
      "70\u00a0tot\u00a090",
      "60\u00a0tot\u00a0100",
      "95",
      `${monitorWords.above}: ${monitorWords.outside67}`,
    ]);
    expect(ofPart!.verdicts).toEqual([driftWords.none({ place, part: named.part, years: "2024" })]);
    expect(facts.countedTable!.rows.map(({ cells }) => cells.at(-1))).toEqual([
      "Netwerk",
      monitorWords.partSource({ source: ownWords.mark, part: named.part }),
    ]);
  });

  it("sets years of other houses apart from each other", () => {
    const [first, second] = model.sites.filter(({ region }) => region === "drenthe").map(({ id }) => id);
    const own = [
      ownYear({ year: 2023, siteIds: [first!], admissions: 40 }),
      ownYear({ year: 2024, siteIds: [second!, first!], admissions: 90 }),
      ownYear({ year: 2025, siteIds: [first!, second!], admissions: 95 }),
    ];
    expect(listParts(model, "drenthe", own)).toEqual([[first!], [first!, second!].sort()]);
    const facts = gatherMonitor({
      model,
      query: fillQuery(model, { region: "drenthe" }),
      expected: expected.map((year) => ({ ...year, parts: [band, band] })),
      realised: [],
      own,
    });
    expect(facts.parts.map(({ monitor }) => monitor.years.map(({ year }) => year))).toEqual([[2023], [2024, 2025]]);
    expect(facts.monitor.years).toEqual([]);
  });
});
