import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFormatSchema, formatSectionSchema } from "../../../src/domain/content/document-format.ts";

const section = (minutes: number, parts: readonly number[]) => ({
  id: "programma",
  title: "Programma",
  program: {
    minutes,
    parts: parts.map((each, index) => ({ part: `Deel ${index}`, minutes: each, who: "voorzitter" })),
  },
  fields: [{ id: "veld", label: "Veld", kind: "line" }],
});
const partMinutes = fc.array(fc.integer({ min: 8, max: 40 }), { minLength: 2, maxLength: 12 });
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

describe("the time of a meeting", () => {
  it("is what its parts add up to, and any other total is refused in Dutch", () => {
    fc.assert(
      fc.property(partMinutes, fc.integer({ min: -30, max: 30 }), (parts, off) => {
        const stated = Math.max(15, sum(parts) + off);
        const checked = formatSectionSchema.safeParse(section(stated, parts));
        expect(checked.success).toBe(stated === sum(parts));
        if (!checked.success) expect(checked.error.issues[0]?.message).toContain("samen zoveel zijn");
      }),
    );
  });

  it("holds for a section of a whole document as well", () => {
    const faults = documentFormatSchema.safeParse({ sections: [section(60, [20, 30])] }).error?.issues ?? [];
    expect(faults.some(({ path }) => path.join(".") === "sections.0.program")).toBe(true);
  });
});
