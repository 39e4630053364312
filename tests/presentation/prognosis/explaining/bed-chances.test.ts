import { describe, expect, it } from "vitest";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import type { BedRule } from "../../../../src/domain/prognosis/beds/beds.ts";
import {
  computeBedChances,
  findChance,
  findFewest,
  type BedChance,
} from "../../../../src/domain/prognosis/uncertainty/bed-chances.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import {
  chanceSeries,
  chanceTable,
  markChance,
  sayChances,
} from "../../../../src/presentation/prognosis/explaining/bed-chances.ts";
import { gatherOutcome } from "../../../../src/presentation/prognosis/explaining/outcome-now.ts";
import { formatChance } from "../../../../src/presentation/prognosis/explaining/format-chance.ts";
import {
  computeView,
  findYear,
  listShownRules,
  type PrognosisView,
} from "../../../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { sayRule } from "../../../../src/presentation/prognosis/outcome/say-answer.ts";
import { gatherHeadline } from "../../../../src/presentation/prognosis/outcome/view-charts.ts";
import { chanceWords } from "../../../../src/words/prognose-kans.ts";
import { loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";

const data = loadFrozenModel();
const uncertainty = prepareUncertainty(data, { count: 200 });
const year = data.defaults.toYear;
const rules = listShownRules("refusal");
const query = fillQuery(data, { region: "twente" });
const view = computeView(data, query);
const chances = rules.map((rule) => computeBedChances(data, query, uncertainty, { year, rule }));
const [ofNorm, ofOther] = chances as [BedChance[], BedChance[]];
const name = (rule: BedRule) => sayRule(rule, gatherHeadline(view, year).beds[rule].target);
const [norm, other] = rules.map(name) as [string, string];
const byBoth = (beds: number) =>
  chanceWords.by({
    chance: formatChance(findChance(ofNorm, beds)),
    norm,
    otherChance: formatChance(findChance(ofOther, beds)),
    other,
  });
const withBeds = (now: number, plan: number | null): PrognosisView => ({
  ...view,
  capacity: { knownBeds: now, knownHospices: 2, hospices: 2 },
  plannedCapacity: plan === null ? null : { knownBeds: plan, knownHospices: 2, hospices: 2 },
});

describe("the chance that so many beds are enough for a region", () => {
  it("is the same in sentence, chart and table by both rules, for the beds of now and of the plan", () => {
    const [now, plan] = [findFewest(ofOther, 0.5), findFewest(ofNorm, 0.9) + 1];
    const facts = { view: withBeds(now, plan), year, rules, chances } as const;
    const lines = chanceSeries(facts);
    const { head, rows } = chanceTable(facts);
    expect(head.slice(1)).toEqual([norm, other]);
    for (const [beds, words] of [
      [now, chanceWords.now],
      [plan, chanceWords.plan],
    ] as const) {
      expect(sayChances(facts)).toContain(words({ beds: String(beds), chance: byBoth(beds) }));
      chances.forEach((ofRule, index) => {
        const chance = findChance(ofRule, beds);
        expect(lines[index]!.points.find(({ x }) => x === beds)!.y).toBe(chance);
        expect(rows.find(({ cells }) => cells[0] === String(beds))!.cells[index + 1]).toBe(formatChance(chance));
      });
    }
    expect(markChance(facts)).toBe(plan);
    for (const line of lines) {
      expect(line.points.at(-1)!.y).toBe(1);
      expect(line.points[0]!.y).toBe(0);
    }
  });

  it("says nothing of beds that are not known, and marks those of the outcome", () => {
    const unknown = { ...view, capacity: { knownBeds: 3, knownHospices: 1, hospices: 4 } };
    const facts = { view: unknown, year, rules, chances } as const;
    expect(sayChances(facts)).toContain(chanceWords.open({ known: "some" }));
    const none = { ...view, capacity: { knownBeds: 0, knownHospices: 0, hospices: 4 } };
    expect(sayChances({ ...facts, view: none })).toContain(chanceWords.open({ known: "none" }));
    const one = { ...view, capacity: { knownBeds: 0, knownHospices: 0, hospices: 1 } };
    expect(sayChances({ ...facts, view: one })).toContain(chanceWords.open({ known: "one" }));
    expect(markChance(facts)).toBe(findYear(view, year).beds.occupancy.pooled);
  });

  it("begins with the number that stands large above it, and names of every other number the rule it has", () => {
    const { pooled } = findYear(view, year).beds.occupancy;
    const said = sayChances({ view, year, rules, chances });
    expect(gatherOutcome(view, year).beds).toBe(String(pooled));
    expect(said).toContain(chanceWords.answer({ beds: String(pooled), chance: byBoth(pooled) }));
    expect(said.indexOf(norm)).toBeLessThan(said.indexOf(other));
    expect(said).toContain(`${findFewest(ofOther, 0.5)} bij ${other}`);
  });

  it("keeps the table short where the draws lie far apart", () => {
    const wide = Array.from({ length: 900 }, (_, index) => ({ beds: 2 * index, chance: (index + 1) / 900 }));
    expect(chanceTable({ view: withBeds(7, null), year, rules, chances: [wide, wide] }).rows.length).toBeLessThan(60);
  });
});
