import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDraws, sayVerdict } from "../../src/presentation/prognosis/scenarios/say-verdict.ts";
import { drawWords } from "../../src/words/prognose-oordeel.ts";

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
      "in 50 van de 100 trekkingen evenveel bedden als A, en in 47 van de 100 trekkingen minder en in 3 van de 100 trekkingen meer.",
    ],
  ])("counts %o", (shares, words) => {
    expect(sayVerdict({ ...facts, ...shares })).toBe(
      `In 2040 vraagt B, bij de regel voor weigering, ${words} Geteld over dezelfde 1000 trekkingen.`,
    );
  });

  it("counts parts that add up to ten or to a hundred, each within one of its share", () => {
    const numbers = (text: string) =>
      [...text.matchAll(/in (\d+) van de (10+) /g)].map(([, of, all]) => [+of!, +all!] as const);
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (one, other) => {
        const [low, high] = [one, other].sort((a, b) => a - b) as [number, number];
        const shares = [low, high - low, 1000 - high].map((draws) => draws / 1000);
        const told = countDraws(shares).map(numbers);
        const scales = new Set(told.flat().map(([, all]) => all));
        expect(scales.size).toBeLessThanOrEqual(1);
        const [scale] = scales;
        if (scale === undefined) return;
        expect(told.flat().reduce((sum, [of]) => sum + of, 0)).toBe(scale);
        told.forEach((found, index) => {
          for (const [of] of found) expect(Math.abs(of - shares[index]! * scale)).toBeLessThan(1);
        });
      }),
      { examples: [[750, 900]] },
    );
  });

  it("says all and none only when it is", () => {
    expect(
      [
        [1, 0],
        [0.999, 0.001],
        [0.97, 0.03],
      ].map(countDraws),
    ).toEqual([
      [drawWords.all, drawWords.none],
      [drawWords.almostAll, drawWords.almostNone],
      [drawWords.ofHundred({ count: 97 }), drawWords.ofHundred({ count: 3 })],
    ]);
  });
});
