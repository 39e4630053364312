import { describe, expect, it } from "vitest";
import { monitorRegions } from "../../../src/components/model-texts/monitor-regions.ts";
import { expectGuests } from "../../../src/domain/prognosis/monitoring/expected-guests.ts";
import { fillQuery } from "../../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../../src/domain/prognosis/run/query.ts";
import type { RealisedYear } from "../../../src/domain/prognosis/monitoring/realised-years.ts";
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
  monitorRegions(tools, asked, realised).find(({ id }) => id === "twente")!;
const guestsIn = (year: number) =>
  expectGuests(data, { ...query, region: "twente", fromYear: year, toYear: year }, tools.uncertainty)[0]!;
const verdictOf = (realised: RealisedYear[], year: number) =>
  twente(realised).rows.find((row) => row.year === year)!.verdict;

describe("the monitor page", () => {
  it("shows every region with what is expected while nothing was reported", () => {
    const regions = monitorRegions(tools, query, []);
    expect(regions.map(({ id }) => id)).toEqual(data.regions.map(({ id }) => id));
    for (const { rows, verdicts, isDrifting } of regions) {
      expect(rows.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
      expect(
        rows.every(
          ({ reported, source, verdict }) => reported === "nog geen opgave" && source === null && verdict === "",
        ),
      ).toBe(true);
      expect(isDrifting).toBe(false);
      expect(verdicts[0]).toContain("is nog niets te zeggen");
    }
  });

  it("has the band of who comes to the houses of a region, wherever they lived", () => {
    const [low, high] = guestsIn(2027).interval95;
    expect(twente([]).rows.find(({ year }) => year === 2027)!.band95).toBe(
      `${Math.round(low)}\u00a0tot\u00a0${Math.round(high)}`,
    );
  });

  it("says where a reported year lies, and with it stay, occupancy and refusals", () => {
    const { interval67, interval95 } = guestsIn(2026);
    const inside = Math.round((interval67[0] + interval67[1]) / 2);
    expect(verdictOf([report(2026, inside)], 2026)).toBe("binnen de band van 67%");
    expect(verdictOf([report(2026, interval67[1] + 1)], 2026)).toBe(
      "hoger dan verwacht: tussen de banden van 67% en 95%",
    );
    expect(verdictOf([report(2026, interval95[0] - 1)], 2026)).toBe("lager dan verwacht: buiten de band van 95%");
    expect(twente([report(2026, 450)]).rows[1]).toMatchObject({
      reported: "450",
      meanStay: "20 dagen",
      occupancy: "62%",
      refusals: "12",
      source: "Verzonnen opgave",
    });
  });

  it("calls a region drifting after one year outside 95%, or two outside 67% on the same side", () => {
    const above = (year: number) => report(year, guestsIn(year).interval67[1] + 2);
    expect(twente([above(2026)]).isDrifting).toBe(false);
    expect(twente([above(2026), above(2027)])).toMatchObject({
      isDrifting: true,
      verdicts: [expect.stringContaining("2026 en 2027 meer gasten dan verwacht")],
    });
    expect(twente([report(2026, 1)])).toMatchObject({
      isDrifting: true,
      verdicts: [expect.stringContaining("buiten de band van 95%")],
    });
  });

  it("marks the years k came from, and does not count them", () => {
    const calibrated = { ...query, admissions: [{ region: "twente", year: 2026, admissions: 450 }] };
    const found = twente([report(2026, 1)], calibrated);
    expect(found.isDrifting).toBe(false);
    expect(found.rows.find(({ year }) => year === 2026)!.verdict).toBe(
      "gebruikt om het model bij te stellen; telt niet mee",
    );
    expect(found.verdicts[0]).toContain("is nog niets te zeggen");
  });

  it("says what is unknown, and shows a year from before the model or from its first years", () => {
    const { rows } = twente([report(2026, null, { beds: null, refusals: null }), report(2019, 400), report(2023, 455)]);
    expect(rows.map(({ year }) => year)).toEqual([2019, 2023, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(rows[0]).toMatchObject({
      expected: "een jaar dat het model niet heeft",
      band67: "onbekend",
      verdict: "onbekend",
    });
    expect(rows[1]!.expected).toMatch(/^\d+$/);
    expect(rows[3]).toMatchObject({
      reported: "onbekend",
      occupancy: "onbekend",
      refusals: "onbekend",
      verdict: "onbekend",
    });
  });
});
