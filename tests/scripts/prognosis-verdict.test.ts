import { describe, expect, it } from "vitest";
import { countDraws, sayVerdict } from "../../src/presentation/prognosis/scenarios/say-verdict.ts";

const facts = { first: "A", second: "B", year: 2040, rule: "refusal", draws: 1000 } as const;

describe("the verdict in words", () => {
  it.each([
    [
      { more: 0.9, equal: 0.1, fewer: 0 },
      "in 9 van de 10 trekkingen meer bedden dan A, en in 1 van de 10 trekkingen evenveel.",
    ],
    [{ more: 0, equal: 1, fewer: 0 }, "in elke trekking evenveel bedden als A."],
    [{ more: 0, equal: 0, fewer: 1 }, "in elke trekking minder bedden dan A."],
    [
      { more: 0.03, equal: 0.5, fewer: 0.47 },
      "in 5 van de 10 trekkingen evenveel bedden als A, en in 5 van de 10 trekkingen minder en in 3 van de 100 trekkingen meer.",
    ],
  ])("counts %o", (shares, words) => {
    expect(sayVerdict({ ...facts, ...shares })).toBe(
      `In 2040 vraagt B, bij de regel voor weigering, ${words} Geteld over dezelfde 1000 trekkingen.`,
    );
  });

  it("says all and none only when it is", () => {
    expect([1, 0.999, 0.97, 0.95, 0.06, 0.03, 0.004, 0].map(countDraws)).toEqual([
      "in elke trekking",
      "in bijna elke trekking",
      "in 97 van de 100 trekkingen",
      "in 95 van de 100 trekkingen",
      "in 1 van de 10 trekkingen",
      "in 3 van de 100 trekkingen",
      "in bijna geen trekking",
      "in geen trekking",
    ]);
  });
});
