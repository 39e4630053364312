import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectGuests } from "../../../../src/domain/prognosis/monitoring/expected-guests.ts";
import { applyOwnFigures, type OwnFigures } from "../../../../src/domain/prognosis/own-figures/own-figures.ts";
import { sumOwnYears } from "../../../../src/domain/prognosis/own-figures/own-years.ts";
import { rememberPopulation } from "../../../../src/domain/prognosis/population/remembered-population.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { weighCounts } from "../../../../src/islands/prognosis/own-figures/weigh-counts.ts";
import { gatherMonitor, listParts } from "../../../../src/presentation/prognosis/monitoring/monitor-facts.ts";
import { computeView } from "../../../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { sayCalibrated } from "../../../../src/presentation/prognosis/outcome/say-basis.ts";
import { sayOwnFigures } from "../../../../src/presentation/prognosis/sheets/say-own-figures.ts";
import { describeChanges } from "../../../../src/presentation/prognosis/scenarios/describe-changes.ts";
import { toDraftQuery } from "../../../../src/presentation/prognosis/scenarios/draft.ts";
import { listWeights } from "../../../../src/presentation/prognosis/sheets/report-basis.ts";
import { listLimits } from "../../../../src/presentation/prognosis/sheets/say-report.ts";
import { countedWords } from "../../../../src/words/prognose-getelde-huizen.ts";
import { loadFrozenDocumentation, loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";
import { makeOwnCount } from "../../../domain/prognosis/own-figures/own-count.ts";

const model = loadFrozenModel();
const sources = loadFrozenDocumentation();
const uncertainty = prepareUncertainty(model, { count: 20 });
const region = model.regions.find(({ id }) => model.sites.filter((site) => site.region === id).length > 3)!;
const houses = model.sites.filter((site) => site.region === region.id);
const YEARS = [2022, 2023, 2024];

/** Every sentence, label and heading that tells of counted admissions, on the page, on paper and in files. */
function tellAll(siteIds: readonly string[], years: readonly number[], isForCalibration: boolean) {
  const items = years.flatMap((year) =>
    siteIds.map((siteId) => makeOwnCount({ siteId, year, admissions: 61, refusals: 3, isForCalibration })),
  );
  const own: OwnFigures = { version: 1, regions: { [region.id]: { bedsBySite: {}, counts: items, origins: [] } } };
  const draft = { region: region.id, year: 2040 };
  const query = toDraftQuery(model, applyOwnFigures(model, draft, own));
  const projection = rememberPopulation(model, query.variant);
  const { calibration } = computeView(model, query);
  const ownYears = sumOwnYears(items);
  const parts = listParts(model, region.id, ownYears);
  const span = { ...query, fromYear: YEARS[0]!, toYear: YEARS.at(-1)! };
  const monitor = gatherMonitor({
    model,
    query,
    expected: expectGuests(model, span, uncertainty, parts),
    realised: [],
    own: ownYears,
  });
  const view = { model, draft, projection, query, place: region.label, year: 2040 };
  const weighed = weighCounts(view, { bedsBySite: {}, counts: [], origins: [] }, items);
  const calibrated = isForCalibration
    ? [
        sayCalibrated(calibration),
        sayOwnFigures(calibration.counted),
        listLimits(calibration)[1]!,
        ...listWeights(model, query, projection, sources),
        ...describeChanges(model, query, draft).map(({ label }) => label),
        weighed!.sentence,
        weighed!.effect,
      ]
    : [];
  const counted = monitor.parts.flatMap(({ title, table, finding, verdicts }) => [
    title,
    table.caption,
    finding,
    ...verdicts,
  ]);
  return { told: [...calibrated, ...counted], monitor };
}

const anyHouses = fc.subarray(
  houses.map(({ id }) => id),
  { minLength: 1, maxLength: houses.length },
);
const anyYears = fc.subarray(YEARS, { minLength: 1 });

describe("own figures of some of the houses", () => {
  it("are told nowhere as those of the region: every sentence and heading says of how many houses they are", () => {
    fc.assert(
      fc.property(anyHouses, anyYears, fc.boolean(), (siteIds, years, isForCalibration) => {
        const { told, monitor } = tellAll(siteIds, years, isForCalibration);
        const part = countedWords.part({ counted: siteIds.length, houses: houses.length });
        const isWhole = siteIds.length === houses.length;
        expect(told.length > 0 || isWhole).toBe(true);
        for (const sentence of told) expect([sentence, sentence.includes(part)]).toEqual([sentence, !isWhole]);
        // The line of the region has nothing counted beside it, or what all houses counted.
        expect(monitor.series.map(({ id }) => id)).toEqual(isWhole ? ["happened", "expected"] : ["expected"]);
        expect(monitor.parts).toHaveLength(isWhole ? 0 : 1);
        for (const { series } of monitor.parts)
          expect(series.map(({ id, points }) => [id, points.length])).toEqual([
            ["happened", years.length],
            ["expected", YEARS.length],
          ]);
      }),
      { numRuns: 25 },
    );
  });

  it("name each house that counted in what the report rests on", () => {
    const siteIds = houses.slice(1, 3).map(({ id }) => id);
    const query = toDraftQuery(model, {
      region: region.id,
      admissions: siteIds.map((id) => ({ region: region.id, year: 2024, admissions: 70, siteIds: [id] })),
    });
    const [weight] = listWeights(model, query, rememberPopulation(model, query.variant), sources);
    for (const { id, name } of houses) expect([name, weight!.includes(name)]).toEqual([name, siteIds.includes(id)]);
  });

  it("say so too when every house counted, but not each of them in every year", () => {
    const query = toDraftQuery(model, {
      region: region.id,
      admissions: houses.map(({ id }, index) => ({
        region: region.id,
        year: YEARS[index % 2]!,
        admissions: 70,
        siteIds: [id],
      })),
    });
    const all = { counted: houses.length, houses: houses.length };
    expect(sayCalibrated(computeView(model, query).calibration)).toContain(countedWords.notEveryYear(all));
  });
});
