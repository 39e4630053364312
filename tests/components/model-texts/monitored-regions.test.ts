import { describe, expect, it } from "vitest";
import { gatherMonitoredRegions } from "../../../src/components/model-texts/monitored-regions.ts";
import { expectGuests } from "../../../src/domain/prognosis/monitoring/expected-guests.ts";
import { fillQuery } from "../../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../../src/domain/prognosis/run/query.ts";
import type { RealisedYear } from "../../../src/domain/prognosis/monitoring/realised-years.ts";
import { WHOLE } from "../../../src/presentation/prognosis/own-figures/say-coverage.ts";
import { driftWords, monitorWords } from "../../../src/words/prognose-monitor.ts";
import { notKnown } from "../../../src/words/prognose.ts";
import { prepareModelTools } from "./model-tools.ts";

const tools = prepareModelTools();
const { data } = tools;
const query = fillQuery(data, { region: "alle", fromYear: 2025, toYear: 2030 });
const report = (year: number, admissions: number | null, rest: Partial<RealisedYear> = {}): RealisedYear => ({
  region: "twente",
  year,
  beds: 40,
  admissions,
  bedDays: 9_000,
  refusals: 12,
  source: "Verzonnen opgave",
  ...rest,
});
const twente = (realised: RealisedYear[], asked: PrognosisQuery = query) =>
  gatherMonitoredRegions(tools, asked, realised).find(({ id }) => id === "twente")!;
const guestsIn = (year: number) =>
  expectGuests(data, { ...query, region: "twente", fromYear: year, toYear: year }, tools.uncertainty)[0]!;
/** Cells of a year: the year, expected, two bands, what happened, the verdict. */
const rowOf = (realised: RealisedYear[], year: number, asked?: PrognosisQuery) =>
  twente(realised, asked).facts.table.rows.find(({ cells }) => cells[0] === String(year))!.cells;
const range = ([low, high]: readonly [number, number]) => `${Math.round(low)}\u00a0tot\u00a0${Math.round(high)}`;

describe("the monitor page", () => {
  it("shows every region with what is expected while nothing was reported", () => {
    const regions = gatherMonitoredRegions(tools, query, []);
    expect(regions.map(({ id }) => id)).toEqual(data.regions.map(({ id }) => id));
    for (const { facts } of regions) {
      expect(facts.table.rows.map(({ cells }) => cells[0])).toEqual([2025, 2026, 2027, 2028, 2029, 2030].map(String));
      expect(facts.table.rows.every(({ cells }) => cells[4] === monitorWords.noFigures && cells[5] === "")).toBe(true);
      expect([facts.verdicts, facts.countedTable]).toEqual([[], null]);
    }
  });

  it("has the band of who comes to the houses of a region, wherever they lived", () => {
    expect(rowOf([], 2027)[3]).toBe(range(guestsIn(2027).interval95));
  });

  it("says where a reported year lies, and with it stay, occupancy and refusals", () => {
    const { interval67, interval95 } = guestsIn(2026);
    const inside = Math.round((interval67[0] + interval67[1]) / 2);
    const verdictOf = (admissions: number) => rowOf([report(2026, admissions)], 2026)[5];
    expect(verdictOf(inside)).toBe(monitorWords.insideBand);
    expect(verdictOf(interval67[1] + 1)).toBe(`${monitorWords.above}: ${monitorWords.outside67}`);
    expect(verdictOf(interval95[0] - 1)).toBe(`${monitorWords.below}: ${monitorWords.outside95}`);
    const { countedTable } = twente([report(2026, 450)]).facts;
    expect(countedTable!.rows.map(({ cells }) => cells)).toEqual([["2026", "20", "62%", "12", "Verzonnen opgave"]]);
  });

  it("calls a region drifting after one year outside 95%, or two outside 67% on the same side", () => {
    const above = (year: number) => report(year, guestsIn(year).interval67[1] + 2);
    const { place } = twente([]);
    expect(twente([above(2026)]).facts.monitor.drifts).toEqual([]);
    expect(twente([above(2026), above(2027)]).facts.verdicts).toEqual([
      driftWords.twiceOutside67({ place, part: WHOLE, years: "2026 en 2027", side: "above" }),
    ]);
    expect(twente([report(2026, 1)]).facts.verdicts).toEqual([
      driftWords.outside95({ place, part: WHOLE, years: "2026", side: "below" }),
    ]);
  });

  it("marks the years k came from, and does not count them", () => {
    const calibrated = { ...query, admissions: [{ region: "twente", year: 2026, admissions: 450 }] };
    expect(twente([report(2026, 1)], calibrated).facts.verdicts).toEqual([]);
    expect(rowOf([report(2026, 1)], 2026, calibrated)[5]).toBe(monitorWords.usedForK);
  });

  it("says what is unknown, and shows a year from before the model or from its first years", () => {
    const realised = [report(2026, null, { beds: null, refusals: null }), report(2019, 400), report(2023, 455)];
    expect(rowOf(realised, 2019)).toEqual([
      "2019",
      monitorWords.outsideModel,
      notKnown,
      notKnown,
      expect.stringMatching(/^\d+$/),
      notKnown,
    ]);
    expect(rowOf(realised, 2023)[1]).toMatch(/^\d+$/);
    expect(rowOf(realised, 2026).slice(4)).toEqual([notKnown, notKnown]);
    const counted = twente(realised).facts.countedTable!.rows.find(({ cells }) => cells[0] === "2026")!.cells;
    expect(counted.slice(2, 4)).toEqual([notKnown, notKnown]);
  });
});
