import { beforeAll, describe, expect, it } from "vitest";
import type { ExpectedYear } from "../../../src/domain/prognosis/monitoring/expected-guests.ts";
import type { ModelData } from "../../../src/domain/prognosis/data/model-data.ts";
import type { OwnYear } from "../../../src/domain/prognosis/own-figures/own-years.ts";
import { fillQuery } from "../../../src/domain/prognosis/run/project.ts";
import { gatherMonitor } from "../../../src/presentation/prognosis/own-figures/monitor-facts.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";

let model: ModelData;
beforeAll(() => {
  model = loadContentModel();
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
    expect(facts.finding).toBe(
      "Het model verwacht in 2025 ongeveer 300 gasten (260 tot 340 in 19 van de 20 trekkingen).",
    );
    expect(rowOf(facts, 2024).slice(0, 6)).toEqual([
      "2024",
      "300",
      "280\u00a0tot\u00a0320",
      "260\u00a0tot\u00a0340",
      "",
      "",
    ]);
  });

  it("judges a year that was kept apart, with its stay and occupancy", () => {
    const facts = gather([ownYear({ admissions: 350, bedDays: 7000, beds: 24, refusals: 12 })]);
    expect(facts.verdicts).toEqual([
      "Het model wijkt af: in 2024 waren er meer gasten dan in 19 van de 20 trekkingen.",
    ]);
    expect(rowOf(facts, 2024).slice(4)).toEqual(["350", "hoger: buiten de band"]);
    expect(facts.countedTable!.rows.map(({ cells }) => cells)).toEqual([["2024", "20", "80%", "12", "eigen cijfers"]]);
    expect(facts.series.map(({ id, points }) => [id, points.length])).toEqual([
      ["happened", 1],
      ["expected", 4],
    ]);
    expect(gather([ownYear({ admissions: 310 })]).verdicts).toEqual([
      "Het model wijkt niet af: in 2024 lag het aantal gasten binnen wat het model verwacht.",
    ]);
  });

  it("lets a year that gave k prove nothing", () => {
    const facts = gather(
      [ownYear({ admissions: 400, usedForCalibration: true })],
      [{ region: "drenthe", year: 2024, admissions: 400 }],
    );
    expect(facts.verdicts).toEqual([]);
    expect(rowOf(facts, 2024)[5]).toBe("gebruikt voor k");
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
      own: [ownYear({ siteIds: ["t-huis-van-heden-emmen"], admissions: 95 })],
      houses: 4,
    });
    expect(rowOf(facts, 2024)[5]).toBe(
      "alleen 1 van de 4 huizen, verwacht 60\u00a0tot\u00a0100: hoger: buiten 2 van de 3",
    );
    expect(facts.series[0]!.points).toEqual([{ x: 2023, y: 300 }]);
    expect(facts.countedTable!.rows.map(({ cells }) => cells.at(-1))).toEqual(["Netwerk", "eigen cijfers"]);
  });
});
