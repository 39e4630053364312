import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bedsByRule, mapRules } from "../../../../src/domain/prognosis/beds/beds-by-rule.ts";
import { bedsFor } from "../../../../src/domain/prognosis/beds/beds.ts";
import { BED_RULES, CURVE_RULES, findRule } from "../../../../src/domain/prognosis/beds/rules/registry.ts";
import type { BedRule } from "../../../../src/domain/prognosis/beds/rules/registry.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import * as words from "../../../../src/words/prognose-regels.ts";
import { loadFrozenModel } from "../frozen-model.ts";

const unknown = "noRule" as BedRule;
const model = loadFrozenModel();
const settings = chooseSettings(model);

describe("the registry of bed rules", () => {
  it("refuses a name that is no rule everywhere, instead of taking another rule for it", () => {
    expect(() => findRule(unknown)).toThrow('Unknown bed rule "noRule"');
    expect(() => bedsFor(unknown, 3, 0.5)).toThrow('Unknown bed rule "noRule"');
    expect(() => bedsByRule(unknown, { guestLoad: 3, requestLoad: 3, holdingDays: 22 }, settings)).toThrow(
      'Unknown bed rule "noRule"',
    );
  });

  it("holds every rule that stands in the folder: one that is forgotten is told by its file", async () => {
    const folder = join(import.meta.dirname, "../../../../src/domain/prognosis/beds/rules");
    const files = readdirSync(folder).filter((file) => !["bed-rule.ts", "registry.ts"].includes(file));
    const forgotten = files.map(async (file) => {
      const exported = Object.values(
        (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as Record<string, { id?: BedRule }>,
      );
      return exported.some(({ id }) => id !== undefined && BED_RULES.includes(id)) ? [] : [file];
    });
    expect((await Promise.all(forgotten)).flat()).toEqual([]);
    expect(files.length).toBe(BED_RULES.length);
  });

  it("names every rule once, and for each a setting of the model as its target", () => {
    expect(new Set(BED_RULES).size).toBe(BED_RULES.length);
    for (const rule of BED_RULES) expect(settings[findRule(rule).setting], rule).toBeGreaterThan(0);
  });

  it("finds words for every rule and for nothing else in content/woorden/prognose-regels.yaml", () => {
    const { curveWords, curveSentences, queueNotes, ...ofEvery } = words;
    for (const [list, named] of Object.entries(ofEvery))
      expect(Object.keys(named).sort(), list).toEqual([...BED_RULES].sort());
    for (const [list, named] of Object.entries({ curveWords, curveSentences }))
      expect(Object.keys(named).sort(), list).toEqual([...CURVE_RULES].sort());
    expect(CURVE_RULES, "queueNotes").toEqual(expect.arrayContaining(Object.keys(queueNotes)));
  });

  it("knows which rules answer in whole beds, whatever the load", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60, noNaN: true }), (requestLoad) => {
        const load = { guestLoad: requestLoad * 0.9, requestLoad, holdingDays: 22 };
        const beds = mapRules((rule) => bedsByRule(rule, load, settings));
        for (const rule of BED_RULES.filter((one) => findRule(one).isWhole)) expect(beds[rule] % 1, rule).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it("meets the target of a rule with the beds it asks for, and not with one bed fewer", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 40, noNaN: true }),
        fc.constantFrom(...CURVE_RULES),
        (requestLoad, rule) => {
          const { outcomeWith, setting } = findRule(rule);
          const beds = bedsByRule(rule, { guestLoad: requestLoad, requestLoad, holdingDays: 22 }, settings);
          const outcome = (count: number) => outcomeWith!(count, requestLoad, settings) ?? Infinity;
          expect(outcome(beds)).toBeLessThanOrEqual(settings[setting]);
          if (beds > 1) expect(outcome(beds - 1)).toBeGreaterThan(settings[setting]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
