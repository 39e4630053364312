import { beforeAll, describe, expect, it } from "vitest";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { LONGEVITY_VARIANTS } from "../../../../src/domain/prognosis/data/options.ts";
import { fillQuery, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import type { YearOutcome } from "../../../../src/domain/prognosis/run/project.ts";
import { computeIntervals } from "../../../../src/domain/prognosis/uncertainty/intervals.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { drawPlainly } from "../../../../scripts/bench/plain-draws.ts";
import { projectNeedPlainly } from "../../../../scripts/bench/plain-model.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let data: ModelData;
beforeAll(() => {
  data = loadFrozenModel();
});

function expectEqual(fast: YearOutcome, plain: ReturnType<typeof projectNeedPlainly>[number][number]): void {
  for (const key of ["population65plus", "population80plus", "population85plus", "deaths", "guests"] as const) {
    expect(Math.abs(fast[key] / plain[key] - 1), `${key} ${plain.year}`).toBeLessThan(1e-10);
  }
  for (const rule of ["occupancy", "refusal", "wait", "waitAndLeave"] as const) {
    expect(fast.bedsByRule[rule].pooled, `${rule} ${plain.year}`).toBeCloseTo(plain.bedsByRule[rule].pooled, 8);
    if (plain.bedsByRule[rule].perSite === null) expect(fast.bedsByRule[rule].perSite).toBeNull();
    else expect(fast.bedsByRule[rule].perSite, `${rule} ${plain.year}`).toBeCloseTo(plain.bedsByRule[rule].perSite, 8);
  }
}

describe("the model against a second one, written straight from the text of the method", () => {
  it.each(LONGEVITY_VARIANTS)(
    "gives the same population, deaths, guests and beds per site and pooled in variant %s",
    (variant) => {
      const query = {
        ...fillQuery(data, { region: "alle", variant }),
        fromYear: variant === "central" ? data.years.first : 2049,
        toYear: data.years.last,
      };
      const plain = projectNeedPlainly(data, query);
      data.regions.forEach(({ id }, region) => {
        const fast = projectNeed(data, { ...query, region: id });
        expect(fast).toHaveLength(plain[region]!.length);
        fast.forEach((outcome, index) => expectEqual(outcome, plain[region]![index]!));
      });
    },
    60_000,
  );

  it("gives the same bands from the same random numbers", () => {
    const query = { ...fillQuery(data, { region: "alle" }), fromYear: 2038, toYear: 2039 };
    const uncertainty = prepareUncertainty(data, { count: 200 });
    const projection = projectPopulation(data, query.variant);
    const plain = drawPlainly(data, query, uncertainty, projection);
    computeIntervals(data, query, uncertainty, { rules: ["occupancy", "refusal"], projection }).forEach(
      ({ guests, bedsByRule }, index) => {
        const pairs = [
          [guests, plain[index]!.guests],
          [bedsByRule.occupancy.pooled, plain[index]!.occupancy],
          [bedsByRule.refusal.pooled, plain[index]!.refusal],
        ] as const;
        for (const [fast, expected] of pairs) {
          for (const band of ["interval67", "interval95"] as const)
            fast[band].forEach((edge, side) => expect(edge).toBeCloseTo(expected[band][side]!, 8));
        }
      },
    );
  });
});
