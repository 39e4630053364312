import fc from "fast-check";
import { expect, test } from "vitest";
import { formatProblem, readable } from "../../../src/domain/border/problem.ts";
import { writeFindings } from "../../../scripts/checking/write-findings.ts";

const problem = { file: "content/a.yaml", line: 3, field: "naam", found: '"x"', expected: "iets anders" };
const long = "veld".repeat(1250);

test("a problem is told with its place, what was found and what is expected", () => {
  expect(formatProblem(problem)).toBe('content/a.yaml:3  naam: gevonden "x"; verwacht iets anders');
  expect(formatProblem({ ...problem, field: "" })).toBe('content/a.yaml:3 gevonden "x"; verwacht iets anders');
});

test("a name or value of thousands of letters is cut short wherever people read the problem", () => {
  const told = { ...problem, field: long, found: `"${long}"` };
  expect(formatProblem(told)).toContain("… (5000 tekens): gevonden");
  for (const output of ["text", "github", "gitlab"] as const) {
    const shown = writeFindings({ problems: [told], warnings: [told], openQuestions: 0 }, output, 1);
    expect(shown, output).not.toContain(long);
    expect(shown.length, output).toBeLessThan(3000);
  }
});

test("a short problem is shown as it is, and hidden marks are written out", () => {
  const letters = fc.string({ unit: "grapheme-ascii", maxLength: 100 });
  fc.assert(
    fc.property(letters, letters, (field, found) => {
      expect(readable({ ...problem, field, found })).toEqual({ ...problem, field, found });
    }),
  );
  expect(readable({ ...problem, found: "a\u200bb" }).found).toBe("a\\u{200b}b");
});
