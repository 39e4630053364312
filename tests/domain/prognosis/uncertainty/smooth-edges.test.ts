import { expect, it } from "vitest";
import { computeIntervals } from "../../../../src/domain/prognosis/uncertainty/intervals.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { loadFrozenModel } from "../frozen-model.ts";

it("draws the outer edges of the guests without jumps from year to year that are chance alone", () => {
  const model = loadFrozenModel();
  const bands = computeIntervals(model, fillQuery(model, { region: "alle" }), prepareUncertainty(model), {
    rules: [],
  }).map(({ guests }) => guests.interval95);
  for (const edge of [0, 1] as const) {
    const bends = bands.slice(2).map((band, index) => {
      const bend = band[edge] - 2 * bands[index + 1]![edge] + bands[index]![edge];
      return Math.abs(bend) / band[edge];
    });
    expect(bends.reduce((sum, bend) => sum + bend, 0) / bends.length).toBeLessThan(0.008);
  }
});
