import { beforeAll, describe, expect, it } from "vitest";
import { explainChange } from "../../../../src/domain/prognosis/explaining/explain-change.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { AGE_PROFILES, LONGEVITY_VARIANTS } from "../../../../src/domain/prognosis/data/options.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import {
  computeSensitivity,
  measureYear,
  rankAssumptionDebt,
  type SensitivityBar,
} from "../../../../src/domain/prognosis/explaining/sensitivity.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let data: ModelData;
beforeAll(() => {
  data = loadFrozenModel();
});

describe("bars of the sensitivity, at their edges", () => {
  it("hold the outcome of every profile and variant, and stand by key where they move nothing", () => {
    const query = fillQuery(data, { region: "twente" });
    const { bars } = computeSensitivity(data, query, 2045);
    const endsOf = (key: string) => bars.find((bar) => bar.key === key)!.ends;
    expect(endsOf("profile")).toEqual(
      AGE_PROFILES.map((profile) => ({
        value: profile,
        ...measureYear(data, { ...query, profile }, 2045, projectPopulation(data, "central")),
      })),
    );
    expect(endsOf("variant")).toEqual(
      LONGEVITY_VARIANTS.map((variant) => ({
        value: variant,
        ...measureYear(data, { ...query, variant }, 2045, projectPopulation(data, variant)),
      })),
    );
    const still = bars.filter(({ effect }) => effect.load === 0).map(({ key }) => key);
    expect(still.length).toBeGreaterThan(3);
    expect(still).toEqual([...still].sort());
  });

  it("become a ranking by effect times weakness, then by key, without choices", () => {
    const bar = (key: string, load: number, isChoice = false): SensitivityBar => ({
      key,
      isChoice,
      ends: [],
      effect: { guests: 0, load, beds: 0 },
    });
    const quality = { a: 1, b: 4, c: 2, d: 4, e: 4 } as const;
    const parameters = Object.fromEntries(Object.entries(quality).map(([key, value]) => [key, { quality: value }]));
    const model = { parameters } as unknown as ModelData;
    const rank = (bars: SensitivityBar[], load = 10) =>
      rankAssumptionDebt(model, { year: 2030, central: { guests: 0, load, beds: 0 }, bars }).map(({ key, debt }) => [
        key,
        debt,
      ]);
    expect(rank([bar("a", 4), bar("c", 2), bar("b", 1), bar("d", 5), bar("e", 9, true)])).toEqual([
      ["d", 2],
      ["a", 0.4],
      ["b", 0.4],
      ["c", 0.4],
    ]);
    expect(rank([bar("d", 1), bar("b", 1), bar("a", 9)])).toEqual([
      ["a", 0.9],
      ["b", 0.4],
      ["d", 0.4],
    ]);
    expect(rank([bar("d", 1), bar("b", 2)], 0)).toEqual([
      ["b", 0],
      ["d", 0],
    ]);
  });
});

describe("why the load of houses changes", () => {
  it("counts the guests that come from outside", () => {
    const site = data.sites.find(({ region }) => region === "twente")!.id;
    const query = fillQuery(data, { region: "twente", catchment: { inflowShares: { [site]: 0.4 } } });
    const { to } = explainChange(data, query, { year: 2030, outcome: "load", by: "placeOfStay" });
    expect(to).toBeCloseTo(projectPlaces(data, { ...query, fromYear: 2030, toYear: 2030 })[0]!.areas[0]!.siteLoad, 9);
  });
});
