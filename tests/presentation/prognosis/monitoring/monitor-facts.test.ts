import { beforeAll, describe, expect, it } from "vitest";
import type { ExpectedYear } from "../../../../src/domain/prognosis/monitoring/expected-guests.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import type { OwnYear } from "../../../../src/domain/prognosis/own-figures/own-years.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { gatherMonitor } from "../../../../src/presentation/prognosis/monitoring/monitor-facts.ts";
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
const expected: ExpectedYear[] = [2022, 2023, 2024, 2025].map((year) => ({ year, ...band, counted: band }));
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
    houses: 4,
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
    expect(facts.verdicts).toEqual([driftWords.outside95({ place, years: "2024", side: "above" })]);
    expect(rowOf(facts, 2024).slice(4)).toEqual(["350", `${monitorWords.above}: ${monitorWords.outside95}`]);
    expect(facts.countedTable!.rows.map(({ cells }) => cells)).toEqual([["2024", "20", "80%", "12", ownWords.mark]]);
    expect(facts.series.map(({ id, points }) => [id, points.length])).toEqual([
      ["happened", 1],
      ["expected", 4],
    ]);
    expect(gather([ownYear({ admissions: 310 })]).verdicts).toEqual([driftWords.none({ place, years: "2024" })]);
  });

  it("lets a year that gave k prove nothing", () => {
    const facts = gather(
      [ownYear({ admissions: 400, usedForCalibration: true })],
      [{ region: "drenthe", year: 2024, admissions: 400 }],
    );
    expect(facts.verdicts).toEqual([]);
    expect(rowOf(facts, 2024)[5]).toBe(monitorWords.usedForK);
  });

  it("holds a part of the houses against what was expected of that part, outside the chart", () => {
    const part = { guests: 80, interval67: [70, 90], interval95: [60, 100] } as const;
    const facts = gatherMonitor({
      model,
      query: fillQuery(model, { region: "drenthe" }),
      expected: expected.map((year) => (year.year === 2024 ? { ...year, counted: part } : year)),
      realised: [
        {
          region: "drenthe",
          year: 2023,
          beds: null,
          admissions: 300,
          bedDays: null,
          refusals: null,
          source: "Netwerk",
        },
      ],
      own: [ownYear({ siteIds: [model.sites.find(({ region }) => region === "drenthe")!.id], admissions: 95 })],
      houses: 4,
    });
    expect(rowOf(facts, 2024)[5]).toBe(
      `${monitorWords.partly({ counted: 1, houses: 4, range: "60\u00a0tot\u00a0100" })}: ${monitorWords.above}: ${monitorWords.outside67}`,
    );
    expect(facts.series[0]!.points).toEqual([{ x: 2023, y: 300 }]);
    expect(facts.countedTable!.rows.map(({ cells }) => cells.at(-1))).toEqual(["Netwerk", ownWords.mark]);
  });
});
