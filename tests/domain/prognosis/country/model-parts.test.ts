import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideModel, MOST_AT_ONCE } from "../../../../src/domain/prognosis/compile/divide-model.ts";
import type { DividedModel } from "../../../../src/domain/prognosis/compile/divide-model.ts";
import { joinModel } from "../../../../src/domain/prognosis/data/join-model.ts";
import { hydratePrognosis } from "../../../../src/domain/prognosis/data/model-data.ts";
import type { ModelData, PrognosisBundle } from "../../../../src/domain/prognosis/data/model-data.ts";
import { ALL_REGIONS } from "../../../../src/domain/prognosis/data/regions.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import { computeIntervals } from "../../../../src/domain/prognosis/uncertainty/intervals.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { computeView } from "../../../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { inventModel } from "../../../fixtures/invented-country/invent-model.ts";
import { anyQuery } from "../any-scenario.ts";
import { loadFrozenBundle } from "../frozen-model.ts";

const small = loadFrozenBundle();
const REACH_KM = 25;
/** Some seconds, and more on a busy machine. */
const ROOM_MS = 90_000;
/** Eight regions and thirty, a house in every second gemeente and one in every ninth: there the nearest may be far. */
const COUNTRIES = [
  { regions: 8, houses: 170 },
  { regions: 30, houses: 170 },
  { regions: 30, houses: 38 },
].map((size) => {
  const bundle = inventModel(small, { municipalities: 342, reachKm: REACH_KM, ...size });
  return { ...size, bundle, whole: hydratePrognosis(bundle), divided: divideModel(bundle) };
});

/** As a browser gets them: through JSON. */
const send = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

function takeParts({ index, parts }: DividedModel, ids: readonly string[], only?: string): PrognosisBundle {
  return joinModel(send(index), new Map(ids.map((id) => [id, send(parts.get(id)!)])), only);
}

function needsOf({ index }: DividedModel, region: string): string[] {
  return index.parts!.find(({ id }) => id === region)!.needs;
}

/** A question about one region or gemeente that names no house and no place elsewhere. */
function anyPlainQuery(data: ModelData): fc.Arbitrary<PrognosisQuery> {
  return anyQuery(data)
    .filter(({ region }) => region !== ALL_REGIONS)
    .map(({ catchment: _catchment, calibrationByRegion: _k, ...query }) => query);
}

describe("a model in parts", () => {
  it("stays one file for an area of ordinary size", () => {
    expect(small.municipalities.length).toBeLessThanOrEqual(MOST_AT_ONCE);
    expect(divideModel(small)).toEqual({ index: small, parts: new Map() });
  });

  it("is the whole again with all its parts, whichever came first", () => {
    for (const { bundle, divided } of COUNTRIES) {
      const ids = [...divided.parts.keys()];
      expect(takeParts(divided, ids.toReversed())).toEqual(bundle);
    }
    const count = small.municipalities.length;
    const cells = Array.from({ length: count * 3 * 38 }, (_, index) => index);
    const official = { fromYear: small.years.last - 2, population: cells, deaths: cells.toReversed() };
    const told = { ...small, official };
    const divided = divideModel(told, 10);
    expect(takeParts(divided, [...divided.parts.keys()])).toEqual(told);
  });

  it("answers for a region from what it needs exactly as from the whole", { timeout: ROOM_MS }, () => {
    for (const { whole, divided } of COUNTRIES) {
      const models = new Map<string, ModelData>();
      const modelOf = (region: string) => {
        const found = models.get(region) ?? hydratePrognosis(takeParts(divided, needsOf(divided, region), region));
        models.set(region, found);
        return found;
      };
      fc.assert(
        fc.property(anyPlainQuery(whole), (query) => {
          const part = modelOf(query.region);
          expect(projectNeed(part, query)).toEqual(projectNeed(whole, query));
          // Which gemeente a house lies in is told by its position, which differs.
          const places = (data: ModelData) =>
            projectPlaces(data, query).map(({ areas }) =>
              areas.map(({ sites, closed: _closed, ...area }) => ({
                ...area,
                sites: sites.map(({ site, now: _now, ...figures }) => ({ ...figures, id: site.id })),
              })),
            );
          expect(places(part)).toEqual(places(whole));
        }),
        { numRuns: 12 },
      );
    }
  });

  it("draws the same bands and the same view", { timeout: ROOM_MS }, () => {
    const { whole, divided } = COUNTRIES[1]!;
    const uncertainty = prepareUncertainty(whole, { count: 20 });
    for (const { id: region } of whole.regions.slice(0, 6)) {
      const part = hydratePrognosis(takeParts(divided, needsOf(divided, region), region));
      const query = { ...whole.defaults, fromYear: 2040, toYear: 2041, region };
      expect(computeView(part, query)).toEqual(computeView(whole, query));
      expect(computeIntervals(part, query, prepareUncertainty(part, { count: 20 }))).toEqual(
        computeIntervals(whole, query, uncertainty),
      );
    }
  });

  it("refuses what it does not hold all of", () => {
    const { whole, divided } = COUNTRIES[1]!;
    const [region, other] = whole.regions.map(({ id }) => id) as [string, string];
    const part = hydratePrognosis(takeParts(divided, needsOf(divided, region), region));
    for (const asked of [other, ALL_REGIONS])
      expect(() => projectNeed(part, { ...whole.defaults, region: asked })).toThrow(`answers for "${region}"`);
  });

  it("needs less than the country for a region, and all of it where people may go anywhere", () => {
    for (const { regions, houses, divided } of COUNTRIES) {
      const needed = divided.index.parts!.map(({ needs }) => needs.length);
      const mean = needed.reduce((sum, count) => sum + count, 0) / needed.length;
      expect(mean / regions, `${regions} regio's, ${houses} huizen`).toBeLessThan(0.85);
    }
    const unbound = divideModel(inventModel(small, { municipalities: 342, regions: 8, houses: 40 }));
    for (const { needs } of unbound.index.parts!) expect(needs).toHaveLength(8);
  });
});
