import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CHART_FRAMES } from "../../src/charts/chart-frame.ts";
import type { Chart } from "../../src/charts/chart.ts";
import type { Facet } from "../../src/domain/directory/finding/facets.ts";
import { parameterSchema } from "../../src/domain/prognosis/data/parameter-schema.ts";
import type { BedRuleDefinition } from "../../src/domain/prognosis/beds/rules/bed-rule.ts";
import { BED_RULES } from "../../src/domain/prognosis/beds/rules/registry.ts";
import { chooseSettings } from "../../src/domain/prognosis/data/settings.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";

const root = join(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "recipes-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const recipes = readdirSync(join(root, "docs"))
  .filter((file) => file.endsWith(".md"))
  .map((file) => ({
    file,
    text: readFileSync(join(root, "docs", file), "utf8"),
  }));

interface Block {
  language: string;
  code: string;
  /** The file it says to be, where its first comment names one. */
  path: string | undefined;
}

function listBlocks(text: string): Block[] {
  return [...text.matchAll(/```(\w+)\n([\s\S]*?)```/gu)].map(([, language = "", code = ""]) => ({
    language,
    code,
    path: /^(?:---\n)?(?:\/\/|#) (\S+\.\w+)$/mu.exec(code)?.[1],
  }));
}

function blockOf(recipe: string, language: string, holding: string): Block {
  const { text } = recipes.find(({ file }) => file === recipe)!;
  const found = listBlocks(text).find((block) => block.language === language && block.code.includes(holding));
  if (found === undefined) throw new Error(`docs/${recipe}: no ${language} example with "${holding}"`);
  return found;
}

const IMPORTED = /from "(\.[^"]+)"/gu;

/** Runs an example as the file it says to be: what it imports is found from there. */
async function run(name: string, code: string, path: string): Promise<Record<string, unknown>> {
  const file = join(scratch, `${name}.ts`);
  const absolute = code.replace(IMPORTED, (_, from: string) => `from "${join(root, dirname(path), from)}"`);
  writeFileSync(file, absolute);
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, unknown>;
}

describe("the recipes", () => {
  it.each(recipes)("name only files that are there: $file", ({ text }) => {
    const examples = new Set(listBlocks(text).map(({ path }) => path));
    const named = [...text.matchAll(/`((?:src|tests|scripts|content)\/[\w./-]+\.\w+)`/gu)].map(([, path = ""]) => path);
    expect(named.filter((path) => !existsSync(join(root, path)) && !examples.has(path))).toEqual([]);
  });

  it.each(recipes)("have examples that import only what is there: $file", ({ text }) => {
    const missing = listBlocks(text).flatMap(({ code, path }) =>
      path === undefined
        ? []
        : [...code.matchAll(IMPORTED)]
            .map(([, from = ""]) => join(dirname(path), from))
            .filter((file) => !existsSync(join(root, file))),
    );
    // Words are made from content.
    expect(missing.filter((file) => !file.startsWith("src/words/"))).toEqual([]);
  });
});

describe("the example of a facet", () => {
  it("judges what is known and leaves the rest unknown, with words for its choices", async () => {
    const { code } = blockOf("facet.md", "ts", "row<number>");
    const { beds } = (
      await run("facet", `const row = <T>(facet: object) => facet;\nexport const rows = {${code}};`, "src/x.ts")
    )["rows"] as { beds: Facet };
    const judge = (count: number | undefined, choice: string) => {
      const answer = beds.answerOf({ capacity: { beds: count } } as Parameters<Facet["answerOf"]>[0]);
      return answer === undefined ? "unknown" : beds.judge(answer, choice);
    };
    expect([judge(8, "6"), judge(6, "6"), judge(5, "6"), judge(undefined, "6")]).toEqual([
      "meets",
      "meets",
      "lacks",
      "unknown",
    ]);
    const words = (parse(blockOf("facet.md", "yaml", "nothing").code) as { beds: Record<string, string> }).beds;
    expect(Object.keys(words)).toEqual(["label", "nothing", "option", "chip"]);
    expect([words["option"], words["chip"]].every((text) => text?.includes("{name}"))).toBe(true);
  });
});

describe("the example of a bed rule", () => {
  it("asks the fewest beds that meet its target", async () => {
    const { code, path } = blockOf("bed-rule.md", "ts", "fullDays");
    const { fullDays } = (await run("rule", code, path!)) as { fullDays: BedRuleDefinition };
    const settings = chooseSettings(loadFrozenModel());
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 40, noNaN: true }),
        fc.double({ min: 1, max: 180, noNaN: true }),
        (load, days) => {
          const beds = fullDays.bedsFor(load, days, {});
          expect(fullDays.outcomeWith!(beds, load, settings)).toBeLessThanOrEqual(days);
          expect(fullDays.outcomeWith!(beds - 1, load, settings)).toBeGreaterThan(days);
        },
      ),
      { numRuns: 60 },
    );
    expect(fullDays.bedsFor(0, 20, {})).toBe(0);
    expect(() => fullDays.bedsFor(3, 0, {})).toThrow(RangeError);
  });

  it("aims at the parameter of the other recipe", () => {
    const parameter = parameterSchema.parse(parse(blockOf("parameter.md", "yaml", "key:").code));
    expect(blockOf("bed-rule.md", "ts", "fullDays").code).toContain(`setting: "${parameter.key}"`);
  });
});

describe("the words of the example of a bed rule", () => {
  it("stand in lists that are there, with the slots those have, and in every list that has each rule", () => {
    const given = parse(blockOf("bed-rule.md", "yaml", "ruleChoices").code) as Record<string, { fullDays: unknown }>;
    const file = readFileSync(join(root, "content/woorden/prognose-regels.yaml"), "utf8");
    const lists = parse(file) as Record<string, Record<string, unknown>>;
    const slotsOf = (words: unknown) => new Set(JSON.stringify(words).match(/\{\w+\}/gu));
    for (const [list, { fullDays }] of Object.entries(given)) {
      const others = Object.values(lists[list]!);
      expect(
        others.some((words) => typeof words === typeof fullDays),
        list,
      ).toBe(true);
      expect(
        [...slotsOf(fullDays)].filter((slot) => !slotsOf(others).has(slot)),
        list,
      ).toEqual([]);
    }
    const needed = Object.entries(lists).filter(([, words]) => BED_RULES.every((rule) => rule in words));
    expect(needed.map(([list]) => list).filter((list) => !(list in given))).toEqual([]);
  });
});

describe("the example of a chart", () => {
  it("draws a dot for each row, all inside the size it takes, and further for more", async () => {
    const { code, path } = blockOf("chart.md", "ts", "dotChart");
    const { dotChart } = (await run("chart", code, path!)) as {
      dotChart: (rows: { label: string; value: number }[]) => Chart;
    };
    const rows = [3, 0, 12].map((value) => ({ label: `rij ${value}`, value }));
    for (const frame of CHART_FRAMES) {
      const drawn = dotChart(rows).draw(frame, null);
      const dots = drawn.elements.filter(({ tag }) => tag === "circle").map(({ attributes }) => attributes);
      const across = dots.map(({ cx }) => Number(cx));
      expect(across[1]!).toBeLessThan(across[0]!);
      expect(across[0]!).toBeLessThan(across[2]!);
      expect(Math.max(...across)).toBeLessThan(drawn.frame.width);
      expect(Math.max(...dots.map(({ cy }) => Number(cy)))).toBeLessThan(drawn.frame.height);
    }
  });
});

describe("the example of a page kind", () => {
  it("checks the texts of its collection", async () => {
    const { code, path } = blockOf("page-kind.md", "ts", "storySchema = ");
    const { storySchema } = (await run("story", code, path!)) as {
      storySchema: { safeParse: (data: unknown) => unknown };
    };
    const told = {
      title: "De eerste dienst",
      order: 1,
      summary: "Wat een vrijwilliger vertelt over een eerste dienst.",
      audience: ["naaste"],
      told_by: "vrijwilliger",
      sources: [{ title: "Verhaal", publisher: "Uitgever", url: "https://voorbeeld.nl/verhaal" }],
      review: { valid_from: null, valid_until: null, reviewed_on: null, reviewed_by_role: null, next_review: null },
    };
    expect(storySchema.safeParse(told)).toMatchObject({ success: true });
    expect(storySchema.safeParse({ ...told, order: 0 })).toMatchObject({ success: false });
  });
});

describe("the example of a view", () => {
  it("stands in the list of views as the views that are there, with nothing else called", () => {
    const { code } = blockOf("view.md", "ts", "Panel:");
    const views = readFileSync(join(root, "src/islands/prognosis/views/index.ts"), "utf8");
    const named = (text: string) => new Set([...text.matchAll(/(\w+)(?=[:(])/gu)].map(([name]) => name));
    const known = named(views);
    expect([...named(code)].filter((name) => !known.has(name))).toEqual([]);
    expect(named(code).size).toBeGreaterThan(0);
  });
});
