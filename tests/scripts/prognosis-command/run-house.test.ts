import { beforeAll, describe, expect, it } from "vitest";
import type { ModelData } from "../../../src/domain/prognosis/data/model-data.ts";
import { runPrognosis } from "../../../scripts/prognosis-command/run-prognosis.ts";
import { loadFrozenModel } from "../../domain/prognosis/frozen-model.ts";

interface HouseJson {
  house: string;
  year: number | null;
  demand: { offeredLoad: number; carriedLoad: number; basis: string };
  beds: {
    beds: number;
    refused: number;
    admittedPerYear: number;
    occupancy: number;
    daysFull: number;
    chanceEnough: number | null;
  }[];
  fewestBeds: Record<string, number | null>;
}

let data: ModelData;
let board: string;
beforeAll(() => {
  data = loadFrozenModel();
  board = `--huis ${data.sites[0]!.id} --bedden 6 --opnames 75 --verblijf 19,4 --wisseltijd 1 --plan 8`;
});

const run = (line: string) => runPrognosis(line.split(" "), data);
const readJson = (line: string) => JSON.parse(run(`${line} --json`).stdout) as HouseJson;

describe("npm run prognose -- --huis", () => {
  it("prints the published example, with nothing but the promised fields", () => {
    const { house, year, demand, beds, fewestBeds, ...rest } = readJson(board);
    expect(rest).toEqual({});
    expect([house, year]).toEqual([data.sites[0]!.id, null]);
    expect(Object.keys(demand)).toEqual(["offeredLoad", "carriedLoad", "basis"]);
    expect(demand.basis).toBe("admissions");
    expect(demand.offeredLoad).toBeCloseTo(5.370655, 6);
    expect(demand.carriedLoad).toBeCloseTo((75 * 20.4) / 365, 9);
    for (const [count, refused, admitted, occupancy] of [
      [6, 0.219503, 75, 0.664384],
      [7, 0.144137, 82.2422, 0.624461],
      [8, 0.088226, 87.6147, 0.582098],
    ] as const) {
      const one = beds.find((candidate) => candidate.beds === count)!;
      expect(one.refused).toBeCloseTo(refused, 5);
      expect(one.admittedPerYear).toBeCloseTo(admitted, 3);
      expect(one.occupancy).toBeCloseTo(occupancy, 5);
      expect(Object.keys(one)).toEqual(["beds", "refused", "admittedPerYear", "occupancy", "daysFull", "chanceEnough"]);
    }
    expect(beds.every(({ chanceEnough }) => chanceEnough === null)).toBe(true);
    expect(fewestBeds).toEqual({ "50": null, "80": null, "90": null });
  });

  it("gives chances from the draws that are asked for, and the demand of the year", () => {
    const year = data.years.last;
    const drawn = readJson(`${board} --jaar ${year} --trekkingen 200`);
    expect(drawn.year).toBe(year);
    expect(drawn.demand.offeredLoad).not.toBe(readJson(board).demand.offeredLoad);
    expect(
      drawn.beds.every(({ chanceEnough }) => chanceEnough !== null && chanceEnough >= 0 && chanceEnough <= 1),
    ).toBe(true);
    const { 50: half, 80: most, 90: nearlyAll } = drawn.fewestBeds as Record<50 | 80 | 90, number>;
    expect(half).toBeLessThanOrEqual(most);
    expect(most).toBeLessThanOrEqual(nearlyAll);
  });

  it("takes the mean of some years, counted refusals, and the model where there are no counts", () => {
    expect(readJson(board.replace("75", "75/80/70")).demand.offeredLoad).toBeCloseTo(5.370655, 6);
    expect(readJson(`${board} --weigeringen 25`).demand).toMatchObject({ basis: "refusals" });
    expect(readJson(`--huis ${data.sites[0]!.id}`).demand.basis).toBe("model");
  });

  it("is a Dutch table without --json", () => {
    const { stdout, exitCode } = run(board);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(data.sites[0]!.name);
    expect(stdout).toMatch(/^ +8 +8,8% +88 +58,2% +32 /m);
  });

  it.each([
    ["--huis nergens", /Onbekend huis "nergens"/],
    ["--bedden 6", /--bedden .*--huis/],
    ["BOARD --regio twente", /--regio hoort niet bij --huis/],
    ["BOARD --csv", /--csv hoort niet bij --huis/],
    ["BOARD --jaar 1900", /--jaar 1900: geef een jaar/],
    ["BOARD --plan 0", /--plan 0: geef een heel getal van 1/],
    ["BOARD --plan 7,5", /--plan 7,5/],
    ["BOARD --weigeringen veel", /--weigeringen veel: geef een getal/],
    ["BOARD --verblijf 0", /--verblijf 0: geef een getal van 1 /],
    ["BOARD --doel 99", /--doel 99: geef een getal van 0,1 tot en met 50/],
    ["BOARD --opnames 1/2/3/4/5/6", /hooguit 5 jaren/],
    ["BOARD --opnames 120", /meer nachten dan de bedden/],
    ["BOARD --opnames 105", /altijd vol.*--weigeringen/],
  ])("says in Dutch what is wrong with %s", (line, message) => {
    const { exitCode, stdout, stderr } = run(line.replace("BOARD", board));
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr.split("\n")).toHaveLength(3);
  });
});
