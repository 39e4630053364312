import { describe, expect, it } from "vitest";
import { ALL_REGIONS } from "../../../../src/domain/prognosis/data/regions.ts";
import { computeSensitivity } from "../../../../src/domain/prognosis/explaining/sensitivity.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { formatMeasure } from "../../../../src/presentation/prognosis/explaining/measure.ts";
import { rankBars } from "../../../../src/presentation/prognosis/explaining/ranked-bars.ts";
import { describeEffects, tornadoTable } from "../../../../src/presentation/prognosis/explaining/tornado-rows.ts";
import { computeView } from "../../../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { gatherHeadline } from "../../../../src/presentation/prognosis/outcome/view-charts.ts";
import { loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";

const model = loadFrozenModel();
const YEAR = 2040;
const areas = [...model.regions.map(({ id }) => id), ALL_REGIONS];

describe("what counts most, in beds", () => {
  it.each(areas)("has the beds of the answer in the middle, and differences a reader can subtract: %s", (region) => {
    const query = fillQuery(model, { region });
    const { central, bars } = computeSensitivity(model, query, YEAR);
    const { occupancy } = gatherHeadline(computeView(model, query), YEAR).beds;
    expect(formatMeasure("beds", central.beds)).toBe(occupancy.pooled);
    for (const { cells } of tornadoTable(model, bars, "beds", "").rows) {
      const [low, high, difference] = [cells[2]!, cells[4]!, cells[6]!].map((text) => Number(text.replace(".", "")));
      expect(difference, cells[0]).toBe(high! - low!);
    }
  });

  it("counts the norm itself, and leaves out what changes no bed", () => {
    const { moving } = rankBars(computeSensitivity(model, fillQuery(model, { region: "groningen" }), YEAR), "beds");
    expect(moving.map(({ key }) => key)).toContain("occupancyTarget");
    for (const { low, high } of describeEffects(model, moving, "beds")) expect(low).not.toBe(high);
  });
});
