import { describe, expect, it } from "vitest";
import { checkBody } from "../../../../src/domain/content/model-quotes/check-body.ts";
import { checkExamples } from "../../../../src/domain/content/model-quotes/check-examples.ts";
import { listModelTextParts, modelTextSchema, workedExampleSchema } from "../../../../src/domain/content/model-text.ts";
import { loadContentModel } from "../../prognosis/content-model.ts";
import { problemsIn } from "../problems-in.ts";
import { readEntries } from "../read-entries.ts";

const data = loadContentModel();
const texts = readEntries("modelteksten").map((entry) => ({ ...entry, data: modelTextSchema.parse(entry.data) }));
const example = { id: "proef", title: "Een proef", region: "twente", year: 2040, rule: "refusal" };

function problemsOf(...changes: Record<string, unknown>[]) {
  const examples = changes.map((change) => workedExampleSchema.parse({ ...example, ...change }));
  return checkExamples({ file: "proef.mdx", data: { examples }, lineAt: () => 3 }, examples, data);
}

describe("an example in a text about the model", () => {
  it("is accepted with or without a change", () => {
    expect(problemsOf({}, { id: "tweede", settings: { meanStayDays: 28 }, reason: "Gasten blijven langer." })).toEqual(
      [],
    );
  });

  it.each([
    ["a region that is none", { region: "gelderland" }, "examples[1]", "een regio van het model"],
    ["a year outside the model", { year: 2051 }, "examples[1]", "2022 tot en met 2050"],
    [
      "a setting that is none",
      { settings: { verblijf: 28 }, reason: "x, en waarom" },
      "examples[1]",
      "in plaats van verblijf",
    ],
    [
      "a value out of range",
      { settings: { meanStayDays: 0 }, reason: "x, en waarom" },
      "examples[1]",
      "meanStayDays van",
    ],
    [
      "a house that is none",
      { closes: ["luchtkasteel"], reason: "x, en waarom" },
      "examples[1].closes[1]",
      "een hospice",
    ],
    ["a change without a reason", { profile: "flat" }, "examples[1]", "een reason"],
    ["a reason without a change", { reason: "Zomaar." }, "examples[1]", "een reason"],
  ])("is refused, in Dutch, for %s", (_name, change, field, expected) => {
    const problems = problemsOf(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: "proef.mdx",
      line: 3,
      field,
      expected: expect.stringContaining(expected) as string,
    });
  });

  it("has a name of its own", () => {
    expect(problemsOf({}, {})[0]).toMatchObject({ field: "examples[2].id", expected: "een id die nog niet voorkomt" });
  });
});

describe("the computed parts of a text about the model", () => {
  const parts = listModelTextParts({ examples: [{ id: "proef" }] });
  const faults = (text: string) => checkBody(text, new Set(), { parts });

  it("are put in by name", () => {
    expect(faults('<Voorbeeld naam="proef" />\n<Formule naam="huff" />\n<Overzicht naam="terugtoets" />')).toEqual([]);
  });

  it.each([
    '<Voorbeeld naam="ander" />',
    '<Formule naam="onzin" />',
    "<Overzicht />",
    '<Overzicht naam="terugtoets">',
    '<Overzicht deel="terugtoets" />',
  ])("are refused under another name: %s", (text) => {
    expect(faults(`Tekst.\n${text}`)).toMatchObject([
      { line: 2, expected: expect.stringContaining("met als naam") as string },
    ]);
  });

  it("are unknown to other texts", () => {
    expect(checkBody('<Formule naam="huff" />', new Set())).toHaveLength(1);
  });

  it("are all used somewhere: a formula or an overview nobody sees need not be there", () => {
    const bodies = texts.map(({ body }) => body).join("\n");
    for (const [tag, names] of Object.entries(
      listModelTextParts({ examples: texts.flatMap((text) => text.data.examples) }),
    )) {
      for (const name of names) expect(bodies.includes(`<${tag} naam="${name}" />`), `${tag} ${name}`).toBe(true);
    }
  });
});

describe("the texts about the model", () => {
  it("are the four the pages ask for", () => {
    expect(texts.map(({ id }) => id).sort()).toEqual(["gegevens", "handleiding", "monitor", "verantwoording"]);
  });

  it("leave open in the agreement on data what nobody has agreed on, and have a day of review", () => {
    const { agreements, review } = texts.find(({ id }) => id === "gegevens")!.data;
    expect(agreements.filter(({ delivered_by }) => delivered_by === null)).not.toEqual([]);
    expect(agreements.every(({ when, checked_by }) => when === null && checked_by === null)).toBe(true);
    expect(review.next_review).not.toBeNull();
  });

  it("ask for the fields in Dutch", () => {
    expect(
      problemsIn(modelTextSchema, { examples: [{ id: "x" }] }).some(({ field }) => field === "examples[1].rule"),
    ).toBe(true);
  });
});
