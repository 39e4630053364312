import { describe, expect, it } from "vitest";
import { z } from "zod";
import { describeExpected } from "../../../../src/domain/border/describe-issue.ts";
import { allowedKeys, describeField } from "../../../../src/domain/border/describe-schema.ts";
import {
  describeValue,
  formatFieldPath,
  formatProblem,
  formatReport,
  sortProblems,
} from "../../../../src/domain/border/problem.ts";
import { problemAt, validateDocument, validateDocuments } from "../../../../src/domain/border/validate.ts";

describe("a fault in words", () => {
  it("names its place as an editor reads it", () => {
    expect(formatFieldPath(["phones", 1, "number"])).toBe("phones[2].number");
    expect(formatFieldPath([0, "code"])).toBe("[1].code");
    expect(formatFieldPath([])).toBe("");
  });

  it.each([
    [undefined, "niets (het veld ontbreekt)"],
    [null, "niets (het veld is leeg)"],
    ["", "een lege tekst"],
    ["  ", "een lege tekst"],
    ["a", '"a"'],
    ["a".repeat(80), `"${"a".repeat(80)}"`],
    ["a".repeat(81), `"${"a".repeat(80)}…"`],
    [[], "een lege lijst"],
    [[1, 2], "een lijst van 2"],
    [{}, "een groep velden"],
    [1.5, "1.5"],
    [true, "true"],
  ])("calls %j %s", (value, words) => {
    expect(describeValue(value)).toBe(words);
  });

  it("is told in the order of file, line, field and expectation, with what is hidden made visible", () => {
    const problem = (file: string, line: number, field: string, expected: string) => ({
      file,
      line,
      field,
      found: "x\u200B",
      expected,
    });
    const sorted = [
      problem("a", 1, "a", "1"),
      problem("a", 1, "a", "2"),
      problem("a", 1, "b", "0"),
      problem("a", 2, "a", "0"),
      problem("b", 1, "a", "0"),
    ];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
    expect(formatProblem(sorted[0]!)).toBe("a:1  a: gevonden x\\u{200b}; verwacht 1");
    expect(formatProblem(problem("a", 3, "", "1"))).toBe("a:3 gevonden x\\u{200b}; verwacht 1");
    expect(formatReport([sorted[4]!, sorted[0]!])).toBe(
      "a:1  a: gevonden x\\u{200b}; verwacht 1\nb:1  a: gevonden x\\u{200b}; verwacht 0\n\n2 fouten in de inhoud.",
    );
    expect(formatReport([sorted[0]!])).toMatch(/\n\n1 fout in de inhoud\.$/u);
  });

  it("words what a schema asks, with the description of the field beside it", () => {
    const expectedOf = (schema: z.ZodType, value: unknown, description?: string) =>
      describeExpected(schema.safeParse(value).error!.issues[0]!, description);
    expect(expectedOf(z.string(), 1)).toBe("tekst");
    expect(expectedOf(z.int(), 1.5, "een aantal")).toBe("een heel getal (een aantal)");
    expect(expectedOf(z.array(z.string()), 1)).toBe("een lijst");
    expect(expectedOf(z.date(), 1, "een dag")).toBe("een dag");
    expect(expectedOf(z.date(), 1)).toBe("een geldige waarde");
    expect(expectedOf(z.enum(["a", "b"]), "c")).toBe("een van: a, b");
    expect(expectedOf(z.string().min(1), "")).toBe("ten minste 1 teken");
    expect(expectedOf(z.string().min(2), "")).toBe("ten minste 2 tekens");
    expect(expectedOf(z.string().max(1), "ab")).toBe("ten hoogste 1 teken");
    expect(expectedOf(z.array(z.string()).min(2), [])).toBe("ten minste 2 in de lijst");
    expect(expectedOf(z.number().min(2), 1)).toBe("ten minste 2");
    expect(expectedOf(z.number().max(2), 3)).toBe("ten hoogste 2");
    expect(expectedOf(z.string().regex(/a/u), "b", "met een a")).toBe("met een a");
    expect(expectedOf(z.string().regex(/a/u, { error: "een a" }), "b", "iets")).toBe("een a");
  });

  it("finds the description of a field through what makes it optional, nullable or filled in", () => {
    const inner = z.strictObject({
      naam: z.string().meta({ title: "Naam", description: "binnen" }).optional().meta({ description: "buiten" }),
      rij: z.array(z.strictObject({ x: z.number() })).default([]),
    });
    const schema = z.strictObject({
      groep: inner.nullable().optional(),
      woorden: z.record(z.string(), z.strictObject({ y: z.number().meta({ title: "Y" }) })),
      los: z.string().prefault("a"),
    });
    expect(describeField(schema, ["groep", "naam"])).toEqual({ title: "Naam", description: "buiten" });
    expect(describeField(schema, ["woorden", "iets", "y"])).toEqual({ title: "Y" });
    expect(describeField(schema, ["groep", "nergens", "dieper"])).toEqual({});
    expect(describeField(schema, ["los", "dieper"])).toEqual({});
    expect(allowedKeys(schema, ["groep"])).toEqual(["naam", "rij"]);
    expect(allowedKeys(schema, ["groep", "rij", 0])).toEqual(["x"]);
    expect(allowedKeys(schema, ["los"])).toEqual([]);
    expect(allowedKeys(schema, ["nergens"])).toEqual([]);
  });
});

describe("a document against its schema", () => {
  const schema = z.strictObject({
    a: z.number().meta({ title: "Getal A" }),
    b: z.array(z.strictObject({ c: z.string() })).default([]),
  });
  const documentOf = (data: unknown) => ({ file: "x.yaml", data, lineAt: (path: readonly unknown[]) => path.length });

  it("gives its values, or each fault with its line", () => {
    expect(validateDocument(schema, documentOf({ a: 1 }))).toEqual({ value: { a: 1, b: [] } });
    expect(validateDocument(schema, documentOf({ a: "x", b: [{ c: "c", d: 1, e: 2 }] })).problems).toEqual([
      { file: "x.yaml", line: 1, field: "a", found: '"x"', expected: "een getal (Getal A)" },
      { file: "x.yaml", line: 3, field: "b[1].d", found: "een veld dat hier niet bestaat", expected: "een van: c" },
      { file: "x.yaml", line: 3, field: "b[1].e", found: "een veld dat hier niet bestaat", expected: "een van: c" },
    ]);
    expect(validateDocument(z.strictObject({}), documentOf({ a: 1 })).problems?.[0]?.expected).toBe("geen extra veld");
    expect(validateDocument(schema, documentOf(null)).problems).toMatchObject([
      { line: 0, field: "", found: "niets (het veld is leeg)", expected: "een groep velden" },
    ]);
  });

  it("keeps the right ones of several", () => {
    const { valid, problems } = validateDocuments(
      [documentOf({ a: 1 }), documentOf({}), documentOf({ a: 2 })],
      (document) => validateDocument(schema, document),
    );
    expect(valid.map(({ value, file }) => [value.a, file])).toEqual([
      [1, "x.yaml"],
      [2, "x.yaml"],
    ]);
    expect(problems).toHaveLength(1);
  });

  it("says what stands at a path, or what it was told", () => {
    expect(problemAt(documentOf({ b: [{ c: 7 }] }), ["b", 0, "c"], "tekst")).toEqual({
      file: "x.yaml",
      line: 3,
      field: "b[1].c",
      found: "7",
      expected: "tekst",
    });
    expect(problemAt(documentOf({ b: "tekst" }), ["b", "length"], "x").found).toBe("niets (het veld ontbreekt)");
    expect(problemAt(documentOf(null), ["b"], "x", "iets").found).toBe("iets");
  });
});
