import { GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { sumOverArea } from "../../../../src/domain/prognosis/data/regions.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { computeUptake, countBaseGuests } from "../../../../src/domain/prognosis/guests/age-profile.ts";
import { listExtraStreams } from "../../../../src/domain/prognosis/guests/extra-streams.ts";
import { computeLoad } from "../../../../src/domain/prognosis/guests/load.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { fitAgeProfile } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { prepareDrawnRun } from "../../../../src/domain/prognosis/uncertainty/drawn-run.ts";
import { drawSettings } from "../../../../src/domain/prognosis/uncertainty/draws.ts";
import type { Uncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";

/** Calibration holds at the end of this year; use grows from there. */
const GROWTH_FROM = 2024;

/**
 * A year of the first area of a question, by the kernel of draws and, per draw, by the engine without it: what the kernel
 * counts must be what the engine counts.
 */
export function computeBothWays(data: ModelData, uncertainty: Uncertainty, query: PrognosisQuery, year: number) {
  const settings = chooseSettings(data, query.settings);
  const projection = projectPopulation(data, "central");
  const ageProfile = fitAgeProfile(data, query.profile, settings);
  const run = prepareDrawnRun(data, query, uncertainty, projection);
  const area = run.areas[0]!;
  const deaths = sumOverArea(data, projection.deaths, area.area, year);
  const inDraws = drawSettings(uncertainty.draws, settings);
  const loads = inDraws.map((inDraw, draw) => {
    const start = ((year - data.years.first) * inDraws.length + draw) * GROUP_COUNT;
    const moved = deaths.map((inGroup, group) => inGroup * uncertainty.deaths.factors[start + group]!);
    const expectedDeaths = inDraw.needShare * moved.reduce((sum, inGroup) => sum + inGroup, 0);
    const calibration = area.calibration[draw]!;
    const { byAgeGroup } = computeUptake({ ...inDraw, ageProfile, calibration, growthYears: year - GROWTH_FROM });
    const streams = listExtraStreams(inDraw, query.targetGroups, query.settingStays);
    return computeLoad(countBaseGuests(moved, byAgeGroup), expectedDeaths, streams, inDraw);
  });
  return { drawn: run.computeYear(area, year), inDraws, loads };
}
