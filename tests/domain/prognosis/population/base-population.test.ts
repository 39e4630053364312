import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGE_COUNT, GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { spreadToSingleAges } from "../../../../src/domain/prognosis/population/base-population.ts";

fc.configureGlobal({ seed: 2026 });

const mortality = Float64Array.from({ length: AGE_COUNT }, (_, age) => 0.00005 * Math.exp(0.095 * age));

function spread(groups: number[]): Float64Array {
  const single = new Float64Array(AGE_COUNT);
  spreadToSingleAges(Float64Array.from(groups), 0, mortality, 0, single);
  return single;
}

const anyGroups = fc.array(fc.double({ min: 0, max: 20_000, noNaN: true }), {
  minLength: GROUP_COUNT,
  maxLength: GROUP_COUNT,
});

describe("spreading five-year groups over single ages", () => {
  it("keeps the number of people in every group", () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const single = spread(groups);
        groups.forEach((size, group) => {
          const end = group === GROUP_COUNT - 1 ? AGE_COUNT : group * 5 + 5;
          const sum = single.slice(group * 5, end).reduce((a, b) => a + b, 0);
          expect(sum).toBeCloseTo(size, 6);
        });
      }),
    );
  });

  it("never makes a negative number of people", () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        for (const people of spread(groups)) expect(people).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it("spreads equal groups evenly below 90", () => {
    const single = spread(new Array<number>(GROUP_COUNT).fill(500));
    for (const people of single.slice(0, 90)) expect(people).toBeCloseTo(100, 9);
  });

  it("takes the plain harmonic mean of the two slopes as tangent at an inner knot", () => {
    // Groups of 100 and 300 meet at age 5: tangent 2*100*300/400 = 150 per group width. By hand at t = 4/5:
    // 0.896*100 + 0.032*100 (slope at 0) - 0.128*150 = 73.6 people below age 4, so 26.4 people aged 4.
    const single = spread([100, 300, ...new Array<number>(GROUP_COUNT - 2).fill(300)]);
    expect(single[4]).toBeCloseTo(26.4, 9);
  });

  it("spreads the open group as a stationary population", () => {
    const single = spread(new Array<number>(GROUP_COUNT).fill(500));
    for (let age = 90; age < AGE_COUNT - 1; age += 1) {
      expect(single[age + 1]! / single[age]!).toBeCloseTo(Math.exp(-mortality[age]!), 12);
    }
  });
});
