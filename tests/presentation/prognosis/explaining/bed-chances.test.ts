import { describe, expect, it } from "vitest";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { computeBedChances, findChance, findFewest } from "../../../../src/domain/prognosis/uncertainty/bed-chances.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import {
  chanceSeries,
  chanceTable,
  markChance,
  sayChances,
} from "../../../../src/presentation/prognosis/explaining/bed-chances.ts";
import { formatChance } from "../../../../src/presentation/prognosis/explaining/format-chance.ts";
import {
  computeView,
  findYear,
  type PrognosisView,
} from "../../../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { sayRule } from "../../../../src/presentation/prognosis/outcome/say-answer.ts";
import { gatherHeadline } from "../../../../src/presentation/prognosis/outcome/view-charts.ts";
import { chanceWords } from "../../../../src/words/prognose-kans.ts";
import { loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";

const data = loadFrozenModel();
const uncertainty = prepareUncertainty(data, { count: 200 });
const year = data.defaults.toYear;
const rule = "refusal";
const query = fillQuery(data, { region: "twente" });
const view = computeView(data, query);
const chances = computeBedChances(data, query, uncertainty, { year, rule });
const withBeds = (now: number, plan: number | null): PrognosisView => ({
  ...view,
  capacity: { knownBeds: now, knownHospices: 2, hospices: 2 },
  plannedCapacity: plan === null ? null : { knownBeds: plan, knownHospices: 2, hospices: 2 },
});

describe("the chance that so many beds are enough for a region", () => {
  it("is the same in sentence, chart and table, for the beds of now and of the plan", () => {
    const [now, plan] = [findFewest(chances, 0.5), findFewest(chances, 0.9) + 1];
    const facts = { view: withBeds(now, plan), year, rule, chances } as const;
    const [line] = chanceSeries(facts);
    const rows = chanceTable(facts).rows;
    for (const [beds, words] of [
      [now, chanceWords.now],
      [plan, chanceWords.plan],
    ] as const) {
      const chance = formatChance(findChance(chances, beds));
      expect(sayChances(facts)).toContain(words({ beds: String(beds), chance }));
      expect(line!.points.find(({ x }) => x === beds)!.y).toBe(findChance(chances, beds));
      expect(rows.find(({ cells }) => cells[0] === String(beds))!.cells[1]).toBe(chance);
    }
    expect(markChance(facts)).toBe(plan);
    expect(line!.points.at(-1)!.y).toBe(1);
    expect(line!.points[0]!.y).toBe(0);
  });

  it("says nothing of beds that are not known, and marks those of the outcome", () => {
    const unknown = { ...view, capacity: { knownBeds: 3, knownHospices: 1, hospices: 4 } };
    const facts = { view: unknown, year, rule, chances } as const;
    expect(sayChances(facts)).toContain(chanceWords.open({ known: "some" }));
    const none = { ...view, capacity: { knownBeds: 0, knownHospices: 0, hospices: 4 } };
    expect(sayChances({ ...facts, view: none })).toContain(chanceWords.open({ known: "none" }));
    const one = { ...view, capacity: { knownBeds: 0, knownHospices: 0, hospices: 1 } };
    expect(sayChances({ ...facts, view: one })).toContain(chanceWords.open({ known: "one" }));
    expect(markChance(facts)).toBe(findYear(view, year).beds[rule].pooled);
  });

  it("names the rule of its own number, which need not be the outcome at the norm", () => {
    const loose = computeView(data, { ...query, settings: { ...query.settings, occupancyTarget: 0.7 } });
    const said = sayChances({ view: loose, year, rule, chances });
    const { pooled } = findYear(loose, year).beds[rule];
    expect(pooled).not.toBe(findYear(loose, year).beds.occupancy.pooled);
    const target = gatherHeadline(loose, year).beds[rule].target;
    const chance = formatChance(findChance(chances, pooled));
    expect(said).toContain(chanceWords.answer({ beds: String(pooled), rule: sayRule(rule, target), chance }));
    expect(said).not.toContain("uitkomst");
  });

  it("keeps the table short where the draws lie far apart", () => {
    const wide = Array.from({ length: 900 }, (_, index) => ({ beds: 2 * index, chance: (index + 1) / 900 }));
    expect(chanceTable({ view: withBeds(7, null), year, rule, chances: wide }).rows.length).toBeLessThan(60);
  });
});
