import { describe, expect, it } from "vitest";
import { BED_RULES } from "../../../../src/domain/prognosis/beds/beds.ts";
import { compareScenarios } from "../../../../src/domain/prognosis/explaining/compare-scenarios.ts";
import { computeIntervals } from "../../../../src/domain/prognosis/uncertainty/intervals.ts";
import { projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { data, FEW, query, uncertainty, withoutDraws } from "./drawn-model.ts";

const FAST = { rules: ["occupancy", "refusal"] as const };

describe("bands", () => {
  it("are the same for the same seed and other ones for another", () => {
    const bandsOf = (seed: number) =>
      computeIntervals(data, query(), prepareUncertainty(data, { seed, count: FEW }), FAST);
    expect(bandsOf(1)).toEqual(bandsOf(1));
    expect(bandsOf(2)).not.toEqual(bandsOf(1));
  });

  it("have 95% around 67%, and the line inside", () => {
    const [line] = projectNeed(data, query());
    const [bands] = computeIntervals(data, query(), uncertainty, FAST);
    const { interval67, interval95 } = bands!.guests;
    expect([interval95[0], interval67[0], line!.guests, interval67[1], interval95[1]]).toEqual(
      [interval95[0], interval67[0], line!.guests, interval67[1], interval95[1]].sort((a, b) => a - b),
    );
    expect(bands!.bedsByRule.refusal.pooled.interval67[0]).toBeLessThanOrEqual(line!.bedsByRule.refusal.pooled);
  });

  it("do not move the line: it has no seed", () => {
    const before = projectNeed(data, query());
    computeIntervals(data, query(), prepareUncertainty(data, { seed: 99, count: 10 }), FAST);
    expect(projectNeed(data, query())).toEqual(before);
  });

  it("have chance in the guests and not in the load", () => {
    const certain = withoutDraws();
    const plain = { ...query(), settings: { deathsWidth2025: 0, deathsWidth2035: 0, regionalLevelSd: 0 } };
    const [bands] = computeIntervals(certain, plain, prepareUncertainty(certain, { count: 1000 }), FAST);
    const [line] = projectNeed(certain, plain);
    const { interval95 } = bands!.guests;
    expect(interval95[1] - interval95[0]).toBeCloseTo(2 * 1.96 * Math.sqrt(line!.guests), -1);
    for (const rule of FAST.rules) {
      const [low, high] = bands!.bedsByRule[rule].pooled.interval95;
      expect([low, high]).toEqual([
        expect.closeTo(line!.bedsByRule[rule].pooled, 9),
        expect.closeTo(line!.bedsByRule[rule].pooled, 9),
      ]);
    }
  });

  it("know the rules that are asked for, for a gemeente and for the whole too", () => {
    const tiny = prepareUncertainty(data, { count: 5 });
    const [all] = computeIntervals(data, query({ region: "alle", toYear: 2030 }), tiny);
    expect(Object.keys(all!.bedsByRule)).toEqual(BED_RULES);
    const [assen] = computeIntervals(data, query({ region: "drenthe", municipalityCode: "GM0106" }), tiny, {
      rules: ["occupancy"],
    });
    expect(Object.keys(assen!.bedsByRule)).toEqual(["occupancy"]);
    expect(assen!.guests.interval95[1]).toBeLessThan(all!.guests.interval95[0]);
  });

  it("tell who waits how far they are", () => {
    const told: [number, number][] = [];
    computeIntervals(data, query(), prepareUncertainty(data, { count: 2 }), {
      ...FAST,
      onYear: (done, years) => told.push([done, years]),
    });
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it("follow other margins on the deaths than they were prepared with", () => {
    const wide = query({ settings: { deathsWidth2035: 0.3, deathsWidth2025: 0.2 } });
    const prepared = prepareUncertainty(data, { count: FEW }, { deathsWidth2025: 0.2, deathsWidth2035: 0.3 });
    expect(computeIntervals(data, wide, uncertainty, FAST)).toEqual(computeIntervals(data, wide, prepared, FAST));
  });
});

describe("two scenarios on the same draws", () => {
  const at = { year: 2040, rule: "refusal" } as const;

  it("are equal in every draw when they are the same", () => {
    expect(compareScenarios(data, query(), query(), uncertainty, at)).toEqual({
      ...at,
      draws: FEW,
      more: 0,
      equal: 1,
      fewer: 0,
    });
  });

  it("never ask for fewer beds with a longer stay, and mirror when they swap", () => {
    const longer = query({ settings: { meanStayDays: 23 } });
    const forward = compareScenarios(data, query(), longer, uncertainty, at);
    const back = compareScenarios(data, longer, query(), uncertainty, at);
    expect(forward.fewer).toBe(0);
    expect(forward.more).toBeGreaterThan(0.5);
    expect(back).toEqual({ ...forward, more: forward.fewer, fewer: forward.more });
    expect(forward.more + forward.equal + forward.fewer).toBeCloseTo(1, 12);
  });
});
