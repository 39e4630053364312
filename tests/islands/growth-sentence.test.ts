import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  explainChange,
  explainGuestsByYear,
  type ChangeFactor,
} from "../../src/domain/prognosis/explaining/explain-change.ts";
import { LONGEVITY_VARIANTS, type LongevityVariant } from "../../src/domain/prognosis/data/options.ts";
import type { Capacity } from "../../src/domain/prognosis/beds/capacity.ts";
import { fillQuery } from "../../src/domain/prognosis/run/project.ts";
import { projectPlaces, type AreaPlaces } from "../../src/domain/prognosis/run/project-places.ts";
import type { PrognosisQuery } from "../../src/domain/prognosis/run/query.ts";
import { projectPopulation } from "../../src/domain/prognosis/population/projection.ts";
import type { Projection } from "../../src/domain/prognosis/data/projection.ts";
import type { Waterfall } from "../../src/domain/prognosis/explaining/waterfall.ts";
import { computeView, findYear, type PrognosisView } from "../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { gatherGrowth } from "../../src/presentation/prognosis/outcome/view-charts.ts";
import { explainGrowth } from "../../src/presentation/prognosis/outcome/say-growth.ts";
import { gatherOutcome } from "../../src/presentation/prognosis/explaining/outcome-now.ts";
import { saySentences } from "../../src/presentation/prognosis/explaining/say-sentences.ts";
import { factorLabels } from "../../src/words/prognose-uitleg.ts";
import { anyQuery } from "../domain/prognosis/any-scenario.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";

/** 10,000 in the long run (npm run test:lang). */
const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
const ROOM_FOR_RUNS_MS = 60_000 + RUNS * 300;
const data = loadFrozenModel();
const projections = Object.fromEntries(
  LONGEVITY_VARIANTS.map((variant) => [variant, projectPopulation(data, variant)]),
) as Record<LongevityVariant, Projection>;
const labels: Record<string, ChangeFactor | "interaction"> = {
  ...Object.fromEntries(Object.entries(factorLabels).map(([factor, label]) => [label, factor as ChangeFactor])),
  Wisselwerking: "interaction",
};

/** What the sentence claims, read as a reader would. */
function readSentence(sentence: string) {
  const moves =
    /(stijgt|daalt|blijft) de sterfte in .*? (?:met \d+%|ongeveer gelijk) en (?:(stijgt|daalt|blijft) )?het aantal hospicegasten (met (\d+)%|ongeveer gelijk)/.exec(
      sentence,
    );
  const bars = [...sentence.matchAll(/“([^”]+)” \(([\d.,]+)(?: gasten per jaar)? (erbij|eraf)\)/g)];
  return {
    deaths: moves?.[1],
    guests: moves && (moves[2] ?? moves[1]),
    bars: bars.map(([, label, size, way]) => ({
      id: labels[label!],
      size: Number(size!.replaceAll(".", "").replace(",", ".")),
      sign: way === "erbij" ? 1 : -1,
    })),
  };
}

const verbOf = (change: number) =>
  Math.round(Math.abs(change) * 100) === 0 ? "blijft" : change > 0 ? "stijgt" : "daalt";

function holds(view: PrognosisView, waterfall: Waterfall<ChangeFactor>, year: number): void {
  const [from, to] = [view.years[0]!, findYear(view, year)];
  const sentence = explainGrowth(gatherGrowth(view, year));
  expect(sentence).not.toMatch(/NaN|Infinity|undefined|-\d/);
  const before = from.guests[view.profile];
  const after = to.guests[view.profile];
  expect(waterfall.from).toBeCloseTo(before, 6);
  expect(waterfall.to).toBeCloseTo(after, 6);
  if (before < 0.5) return expect(sentence).toMatch(/gaat niemand naar een hospice|per jaar gaat van 0(,\d)? naar/);
  const read = readSentence(sentence);
  expect([read.deaths, read.guests], sentence).toEqual([
    verbOf(to.deaths / from.deaths - 1),
    verbOf(after / before - 1),
  ]);
  const all = new Map<string, number>([
    ...waterfall.effects.map(({ factor, effect }) => [factor, effect] as const),
    ["interaction", waterfall.interaction],
  ]);
  const largest = [...all.values()]
    .map(Math.abs)
    .filter((size) => size >= 0.05)
    .sort((a, b) => b - a);
  expect(read.bars.length, sentence).toBe(Math.min(2, largest.length));
  read.bars.forEach(({ id, size, sign }, index) => {
    const effect = all.get(id!)!;
    expect(sign, sentence).toBe(Math.sign(effect));
    expect(Math.abs(Math.abs(effect) - size), sentence).toBeLessThanOrEqual(0.56);
    expect(Math.abs(effect)).toBeCloseTo(largest[index]!, 9);
  });
}

const numberOf = (text: string) => Number(text.replaceAll(".", "").replace(",", "."));
const RANGE = String.raw`(?: \([\d.]+\u00a0tot\u00a0[\d.]+\))?`;

/** One of something is one, none is none, more are many; in every sentence there is. */
function agreesInNumber(sentence: string): void {
  expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|-\d/);
  expect(sentence).not.toMatch(/(?<![\d.,])1 (?:bedden|gasten|hospices|huizen|regio’s)/);
  expect(sentence).not.toMatch(/(?<![\d.,])(?!1 )[\d.]+ (?:bed|gast)(?![a-z])/);
  expect(sentence).not.toMatch(/ongeveer 0/);
}

/** Guests, beds and what is said of the beds there are, as a reader would read them. */
function othersHold(view: PrognosisView, year: number, areas: readonly AreaPlaces[]): void {
  const { answer, gap, certainty } = saySentences(view, year);
  const { guests, beds } = findYear(view, year);
  for (const sentence of [answer, gap, certainty, ...Object.values(gatherOutcome(view, year))])
    agreesInNumber(sentence);
  const said = new RegExp(
    String.raw`verwacht het model (zo goed als geen|ongeveer [\d.]+) gast(?:en)?${RANGE} per jaar.*; daarvoor (is|zijn) bij .* bezetting (geen|1|ongeveer [\d.]+)\sbed(?:den)?${RANGE} nodig`,
  ).exec(answer)!;
  expect(said, answer).not.toBeNull();
  const count = (text: string) => (/geen/.test(text) ? 0 : numberOf(text.replace("ongeveer ", "")));
  expect(count(said[1]!), answer).toBe(Math.round(guests[view.profile]));
  expect(count(said[3]!), answer).toBe(beds.occupancy.pooled);
  expect(said[2], answer).toBe(beds.occupancy.pooled === 1 ? "is" : "zijn");

  const gaps = [...gap.matchAll(/(?:(\d[\d.]*)\sbed(?:den)? (te weinig|meer dan nodig)|precies genoeg)/g)].map(
    ([, size, way]) => (size === undefined ? 0 : numberOf(size) * (way === "te weinig" ? -1 : 1)),
  );
  const isKnown = (one: Capacity | null): one is Capacity =>
    one !== null && one.hospices > 0 && one.knownHospices === one.hospices;
  // The beds of now beside what the houses of now need, and those of the plan beside what the houses of the plan need.
  const apart = (stands: readonly Pick<AreaPlaces, "gapByRule">[]) =>
    stands.map(({ gapByRule }) => gapByRule.occupancy.perSite);
  const plans = areas.flatMap(({ plan }) => (plan === null ? [] : [plan]));
  const expected = [
    { capacity: view.capacity as Capacity | null, houses: apart(areas) },
    { capacity: view.plannedCapacity, houses: apart(plans) },
  ].flatMap(({ capacity, houses }) =>
    isKnown(capacity)
      ? [
          capacity.knownBeds - beds.occupancy.pooled,
          ...(houses.includes(null)
            ? []
            : [houses.reduce((sum, one) => sum + (one?.kind === "gap" ? one.beds : NaN), 0)]),
        ]
      : [],
  );
  expect(gaps, gap).toEqual(expected);

  const ends = /geven (?:in \d+ )?(?:alle drie ([\d.]+)|([\d.]+) tot ([\d.]+)) gast(?:en)?/.exec(certainty)!;
  const [lowest, highest] = [ends[1] ?? ends[2]!, ends[1] ?? ends[3]!].map(numberOf);
  expect([lowest, highest]).toEqual([Math.min, Math.max].map((pick) => Math.round(pick(...Object.values(guests)))));
}

/** What the sentence is made of; the beds of a view take most of the time and play no part in it. */
function check(query: PrognosisQuery, years: readonly number[]): void {
  const whole = { ...query, fromYear: data.defaults.fromYear, toYear: data.defaults.toYear };
  const projection = projections[query.variant];
  const view = computeView(data, whole, "refusal", projection);
  const waterfalls = explainGuestsByYear(data, whole, projection);
  const places = projectPlaces(data, whole, projection);
  for (const year of years) {
    holds(view, waterfalls[year - whole.fromYear]!, year);
    othersHold(view, year, places[year - whole.fromYear]!.areas);
  }
}

describe("the sentences of an outcome", () => {
  it.each([
    [{ settings: { growthPerYear: 0.01 } }],
    [{ settings: { growthPerYear: 0.06 } }],
    [{ settings: { growthPerYear: -0.1 } }],
    [{ settings: { growthPerYear: 0.06 }, profile: "flat" }],
    [{ variant: "high_longevity" }],
    [{ profile: "mean", settings: { meanAgeYears: 85 } }],
    [{ settings: { guestsPerDeath: 0 } }],
    [{ settings: { guestsPerDeath: 0.5, growthPerYear: 0.15 } }],
  ] as Partial<PrognosisQuery>[][])("agrees with the figures for %j", (choices) => {
    check(fillQuery(data, { region: "twente", ...choices }), [2025, 2026, 2030, 2040, 2050]);
  });

  it("names growth as soon as growth moves the guests most", () => {
    const view = computeView(data, fillQuery(data, { region: "twente", settings: { growthPerYear: 0.06 } }));
    expect(explainGrowth(gatherGrowth(view, 2040))).toContain("“Groei van het gebruik”");
  });

  it("has the bars of the waterfall from the standard, as long as nothing but time and growth differs", () => {
    const query = fillQuery(data, { region: "twente" });
    const [waterfall] = explainGuestsByYear(data, { ...query, toYear: query.fromYear + 15 }).slice(-1);
    const standard = explainChange(data, query, { year: query.fromYear + 15, outcome: "guests" });
    expect(waterfall!.effects).toEqual(standard.effects);
  });

  it(
    `contradicts its figures in none of ${RUNS} scenarios`,
    () => {
      let computed = 0;
      const years = fc.integer({ min: data.defaults.fromYear, max: data.defaults.toYear });
      fc.assert(
        fc.property(anyQuery(data), years, (query, year) => {
          try {
            check({ ...query, municipalityCode: undefined }, [year]);
            computed += 1;
          } catch (error) {
            // Catchment areas that contradict each other have no outcome to explain.
            if (!(error instanceof RangeError)) throw error;
          }
        }),
        { numRuns: RUNS, seed: 20_261_128 },
      );
      expect(computed).toBeGreaterThan(RUNS / 2);
    },
    ROOM_FOR_RUNS_MS,
  );
});
