import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { explainChange, explainGuestsByYear } from "../../../../src/domain/prognosis/explaining/explain-change.ts";
import type { ChangeFactor } from "../../../../src/domain/prognosis/explaining/explain-change.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { listSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { prepareRun } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { listRegions, sumOverArea } from "../../../../src/domain/prognosis/data/regions.ts";
import {
  computeSensitivity,
  measureYear,
  rankAssumptionDebt,
} from "../../../../src/domain/prognosis/explaining/sensitivity.ts";
import { decomposeChange } from "../../../../src/domain/prognosis/explaining/waterfall.ts";
import type { Waterfall } from "../../../../src/domain/prognosis/explaining/waterfall.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let data: ModelData;
beforeAll(() => {
  data = loadFrozenModel();
});

function query(changes: Partial<PrognosisQuery> = {}): PrognosisQuery {
  return fillQuery(data, { region: "twente", ...changes });
}

function effectOf<F extends string>({ effects }: Waterfall<F>, factor: F): number {
  return effects.find((one) => one.factor === factor)!.effect;
}

const EVERYTHING = {
  variant: "high_longevity",
  profile: "mean",
  settings: {
    guestsPerDeath: 0.08,
    growthPerYear: 0.02,
    meanStayDays: 24,
    turnoverDays: 2,
    unmetShare: 0.05,
    respitePer100Guests: 10,
    hospitalShift: 0.1,
    meanAgeYears: 77,
  },
  targetGroups: [{ group: "dementia", uptake: 0.1 }],
  settingStays: { hospital: 12 },
  calibrationByRegion: { twente: 1.1 },
  catchment: { siteChanges: [], outsideShares: { GM0153: 0.2 } },
} satisfies Partial<PrognosisQuery>;

describe("the algebra of the waterfall", () => {
  it("gives a product its effects and names what they do together", () => {
    const values = { stay: [20, 25], guests: [100, 120] } as const;
    const product = (changed: ReadonlySet<"stay" | "guests">) =>
      values.stay[Number(changed.has("stay"))]! * values.guests[Number(changed.has("guests"))]!;
    expect(decomposeChange(["stay", "guests"], product)).toEqual({
      from: 2000,
      to: 3000,
      effects: [
        { factor: "stay", effect: 500 },
        { factor: "guests", effect: 400 },
      ],
      interaction: 100,
    });
  });

  it("adds up to the change, and the order plays no part", () => {
    const factors = ["a", "b", "c", "d"];
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 16, maxLength: 16 }),
        fc.shuffledSubarray(factors, { minLength: 4 }),
        (table, shuffled) => {
          const outcome = (changed: ReadonlySet<string>) =>
            table[factors.reduce((index, factor, bit) => index + (changed.has(factor) ? 2 ** bit : 0), 0)]!;
          const plain = decomposeChange(factors, outcome);
          expect(
            plain.from + plain.effects.reduce((sum, { effect }) => sum + effect, 0) + plain.interaction,
          ).toBeCloseTo(plain.to, 9);
          const other = decomposeChange(shuffled, outcome);
          expect(other.interaction).toBeCloseTo(plain.interaction, 9);
          for (const factor of factors) expect(effectOf(other, factor)).toBe(effectOf(plain, factor));
        },
      ),
    );
  });
});

describe("a factor that is the same at both ends", () => {
  it("has no effect, and nobody works one out", () => {
    const asked: string[] = [];
    const outcome = (changed: ReadonlySet<string>) => {
      asked.push([...changed].join(" "));
      return changed.has("a") ? 3 : 2;
    };
    const { effects } = decomposeChange(["a", "b", "c"], outcome, (factor) => factor === "a");
    expect(effects.map(({ effect }) => effect)).toEqual([1, 0, 0]);
    expect(asked).toEqual(["", "a b c", "a"]);
  });

  it("is every one but time and growth within a scenario", () => {
    const scenario = query(EVERYTHING);
    const years = explainGuestsByYear(data, scenario, projectPopulation(data, scenario.variant));
    const moving = new Set(
      years.flatMap(({ effects }) => effects.filter(({ effect }) => effect !== 0).map(({ factor }) => factor)),
    );
    expect([...moving].sort()).toEqual(["ageMix", "deaths", "growth"]);
    years.forEach(({ from, to, effects, interaction }) =>
      expect(from + effects.reduce((sum, { effect }) => sum + effect, 0) + interaction).toBeCloseTo(to, 9),
    );
  });
});

describe("why the load changes", () => {
  it.each(["load", "guests"] as const)("goes from the default of 2025 to the scenario: %s", (outcome) => {
    const { from, to } = explainChange(data, query(EVERYTHING), { year: 2040, outcome });
    expect(from).toBeCloseTo(measureYear(data, query(), 2025, projectPopulation(data, "central"))[outcome], 9);
    expect(to).toBeCloseTo(
      measureYear(data, query(EVERYTHING), 2040, projectPopulation(data, "high_longevity"))[outcome],
      9,
    );
  });

  it("reaches the scenario whichever setting is another, at either end: none is without a bar", () => {
    const year = 2040;
    const projection = projectPopulation(data, "central");
    const more = { targetGroups: EVERYTHING.targetGroups, settingStays: EVERYTHING.settingStays };
    for (const name of listSettings(data)) {
      const { min, max } = data.parameters[name]!;
      for (const value of [min!, max!]) {
        const asked = query({ ...more, profile: "flat", settings: { [name]: value } });
        const { to } = explainChange(data, asked, { year, outcome: "load" });
        expect(to, `${name} at ${value}`).toBeCloseTo(measureYear(data, asked, year, projection).load, 8);
      }
    }
  });

  it("has a bar for every factor of the load by residence, in which nobody goes elsewhere", () => {
    const factors = explainChange(data, query(EVERYTHING), { year: 2040, outcome: "load" }).effects.map(
      ({ factor }) => factor,
    );
    expect(factors).toEqual([
      "deaths",
      "ageMix",
      "ageProfile",
      "uptake",
      "growth",
      "targetGroups",
      "otherSettings",
      "stay",
      "unmetDemand",
      "respite",
    ]);
  });

  it("has no bar for the stay in the number of guests", () => {
    const factors = explainChange(data, query(EVERYTHING), { year: 2040, outcome: "guests" }).effects.map(
      ({ factor }) => factor,
    );
    expect(factors).toEqual(["deaths", "ageMix", "ageProfile", "uptake", "growth", "targetGroups", "otherSettings"]);
  });

  it("is nothing but deaths and age mix while nothing is chosen", () => {
    const waterfall = explainChange(data, query(), { year: 2045, outcome: "load" });
    const moved = waterfall.effects.filter(({ effect }) => Math.abs(effect) > 1e-9).map(({ factor }) => factor);
    expect(moved).toEqual(["deaths", "ageMix"]);
    const [area] = listRegions(data, "twente");
    const { deaths } = projectPopulation(data, "central");
    const total = (year: number) => sumOverArea(data, deaths, area!, year).reduce((a, b) => a + b);
    expect(effectOf<ChangeFactor>(waterfall, "deaths")).toBeCloseTo(
      waterfall.from * (total(2045) / total(2025) - 1),
      9,
    );
    expect(effectOf<ChangeFactor>(waterfall, "ageMix")).toBeLessThan(0);
  });

  it("gives a longer stay its own bar: in proportion to the holding time", () => {
    const waterfall = explainChange(data, query({ settings: { meanStayDays: 32, turnoverDays: 1 } }), {
      year: 2025,
      outcome: "load",
    });
    expect(effectOf<ChangeFactor>(waterfall, "stay")).toBeCloseTo(waterfall.from * (33 / 22 - 1), 9);
    expect(waterfall.interaction).toBeCloseTo(0, 9);
  });

  it("adds up for the sum of the regions and for a gemeente", () => {
    for (const area of [{ region: "alle" }, { region: "drenthe", municipalityCode: "GM0106" }]) {
      const waterfall = explainChange(data, query({ ...EVERYTHING, ...area }), {
        year: 2050,
        baseYear: 2030,
        outcome: "load",
      });
      const sum = waterfall.effects.reduce(
        (total, { effect }) => total + effect,
        waterfall.from + waterfall.interaction,
      );
      expect(sum).toBeCloseTo(waterfall.to, 9);
    }
  });

  it("knows by place of stay what moves to other houses", () => {
    const closed = data.sites.find(({ region }) => region === "twente")!.id;
    const changes = { catchment: { siteChanges: [{ kind: "close" as const, siteId: closed }] } };
    const waterfall = explainChange(data, query(changes), { year: 2030, outcome: "load", by: "placeOfStay" });
    const loadOf = (one: PrognosisQuery, year: number) =>
      projectPlaces(data, { ...one, fromYear: year, toYear: year })[0]!.areas[0]!.siteLoad;
    expect(waterfall.from).toBeCloseTo(loadOf(query(), 2025), 9);
    expect(waterfall.to).toBeCloseTo(loadOf(query(changes), 2030), 9);
    expect(effectOf<ChangeFactor>(waterfall, "catchment")).toBeCloseTo(
      loadOf(query(changes), 2025) - loadOf(query(), 2025),
      9,
    );
    expect(effectOf<ChangeFactor>(waterfall, "catchment")).toBeLessThan(0);
  });

  it("refuses years that run backwards", () => {
    expect(() => explainChange(data, query(), { year: 2030, baseYear: 2031, outcome: "load" })).toThrow(RangeError);
  });
});

describe("sensitivity", () => {
  it("sets each parameter low and high with the others central, whatever the scenario sets", () => {
    const { bars, central } = computeSensitivity(data, query({ settings: { meanStayDays: 40 } }), 2040);
    const bar = bars.find(({ key }) => key === "meanStayDays")!;
    const at = (meanStayDays: number) =>
      measureYear(data, query({ settings: { meanStayDays } }), 2040, projectPopulation(data, "central"));
    expect(bar.ends).toEqual([
      { value: 18, ...at(18) },
      { value: 25, ...at(25) },
    ]);
    expect(bar.effect).toEqual({ guests: 0, beds: at(25).beds - at(18).beds, load: at(25).load - at(18).load });
    expect(central).toEqual(at(21));
  });

  it("has a bar for each input, the profile and the variant; the choices apart; the largest effect first", () => {
    const { bars } = computeSensitivity(data, query(), 2050);
    const inputs = Object.entries(data.parameters).flatMap(([key, { role }]) => (role === "input" ? [key] : []));
    expect(bars.map(({ key }) => key).sort()).toEqual([...inputs, "profile", "variant"].sort());
    expect(
      bars
        .filter(({ isChoice }) => !isChoice)
        .map(({ key }) => key)
        .slice(0, 2)
        .sort(),
    ).toEqual(["guestsPerDeath", "meanStayDays"]);
    for (const key of [
      "growthPerYear",
      "respitePer100Guests",
      "occupancyTarget",
      "profile",
      "variant",
      "huffBeta",
      "homeShift",
    ]) {
      expect(bars.find((bar) => bar.key === key)!.isChoice).toBe(true);
    }
    const effects = bars.map(({ effect }) => effect.load);
    expect(effects).toEqual([...effects].sort((a, b) => b - a));
    expect(bars.find(({ key }) => key === "profile")!.ends.map(({ value }) => value)).toEqual([
      "flat",
      "mean",
      "meanAndSpread",
    ]);
    expect(bars.find(({ key }) => key === "meanAgeYears")!.effect.guests).toBeGreaterThan(0);
  });

  it("computes k anew: the level of a calibrated region moves less, and nothing where the count says it all", () => {
    const admissions = [{ region: "twente", year: 2024, admissions: 400 }];
    const effectOf = (changes: Partial<PrognosisQuery>) =>
      computeSensitivity(data, query(changes), 2040).bars.find(({ key }) => key === "guestsPerDeath")!.effect.load;
    const { weight } = prepareRun(data, query({ admissions }), projectPopulation(data, "central")).calibrations[
      "twente"
    ]!;
    expect(effectOf({ admissions })).toBeLessThan(1.2 * (1 - weight) * effectOf({}));
    expect(effectOf({ admissions })).toBeGreaterThan(0);
  });

  it("ranks the figures to collect by effect times weakness of the source, without choices", () => {
    const sensitivity = computeSensitivity(data, query(), 2040);
    const debts = rankAssumptionDebt(data, sensitivity);
    const stay = debts.find(({ key }) => key === "meanStayDays")!;
    const { effect } = sensitivity.bars.find(({ key }) => key === "meanStayDays")!;
    expect(stay).toEqual({
      key: "meanStayDays",
      relativeEffect: effect.load / sensitivity.central.load,
      weakness: 3,
      debt: (3 * effect.load) / sensitivity.central.load,
    });
    expect(debts.map(({ debt }) => debt)).toEqual(debts.map(({ debt }) => debt).sort((a, b) => b - a));
    expect(debts.some(({ key }) => key === "growthPerYear")).toBe(false);
  });
});
