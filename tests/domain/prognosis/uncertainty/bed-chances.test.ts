import { describe, expect, it } from "vitest";
import { BED_RULES } from "../../../../src/domain/prognosis/beds/beds.ts";
import { toWholeBeds } from "../../../../src/domain/prognosis/beds/capacity.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { computeBedChances, findChance, findFewest } from "../../../../src/domain/prognosis/uncertainty/bed-chances.ts";
import { computeIntervals } from "../../../../src/domain/prognosis/uncertainty/intervals.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { ALL_REGIONS } from "../../../../src/domain/prognosis/data/regions.ts";
import { loadFrozenModel } from "../frozen-model.ts";

const data = loadFrozenModel();
const uncertainty = prepareUncertainty(data, { count: 400 });
const year = data.defaults.toYear;

describe("the chance that so many beds are enough", () => {
  it.each([
    ["twente", "occupancy"],
    ["twente", "refusal"],
    ["salland", "waitAndLeave"],
    [ALL_REGIONS, "refusal"],
  ] as const)("has the edges of the band as its own, in %s by %s", (region, rule) => {
    const query = fillQuery(data, { region });
    const chances = computeBedChances(data, query, uncertainty, { year, rule });
    const years = computeIntervals(data, query, uncertainty, { rules: [rule] });
    const { interval67, interval95 } = years.at(-1)!.bedsByRule[rule].pooled;
    for (const [low, high] of [interval67, interval95]) {
      const share = low === interval67[0] ? 0.67 : 0.95;
      // A quantile lies between two draws, so that whole beds may differ by one of them.
      expect(findChance(chances, toWholeBeds(low))).toBeGreaterThanOrEqual((1 - share) / 2 - 0.005);
      expect(findChance(chances, toWholeBeds(low) - 1)).toBeLessThanOrEqual((1 - share) / 2 + 0.005);
      expect(findChance(chances, toWholeBeds(high))).toBeGreaterThanOrEqual((1 + share) / 2 - 0.005);
    }
  });

  it.each(BED_RULES)("never falls with more beds, and ends with certainty, by %s", (rule) => {
    const chances = computeBedChances(data, fillQuery(data, { region: "drenthe" }), uncertainty, { year, rule });
    chances.slice(1).forEach(({ beds, chance }, index) => {
      expect(beds).toBeGreaterThan(chances[index]!.beds);
      expect(chance).toBeGreaterThan(chances[index]!.chance);
    });
    expect(chances.at(-1)!.chance).toBe(1);
    expect(findChance(chances, chances[0]!.beds - 1)).toBe(0);
    expect(findChance(chances, findFewest(chances, 0.8))).toBeGreaterThanOrEqual(0.8);
    expect(findChance(chances, findFewest(chances, 0.8) - 1)).toBeLessThan(0.8);
  });

  it("is certain with no beds where nobody goes to a hospice", () => {
    const query = fillQuery(data, { region: "twente", settings: { guestsPerDeath: 0 } });
    expect(computeBedChances(data, query, uncertainty, { year, rule: "refusal" })).toEqual([{ beds: 0, chance: 1 }]);
  });
});
