import { describe, expect, it } from "vitest";
import { buildCatchments, shareOf } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import { OUTSIDE } from "../../../../src/domain/prognosis/catchment/catchment-changes.ts";
import { recallDrawnCatchments } from "../../../../src/domain/prognosis/catchment/drawn-catchment.ts";
import { hydratePrognosis } from "../../../../src/domain/prognosis/data/model-data.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { inventModel } from "../../../fixtures/invented-country/invent-model.ts";
import { loadFrozenBundle } from "../frozen-model.ts";

const small = loadFrozenBundle();
/** Nobody has a house as near as this: everybody goes to the nearest. */
const data = hydratePrognosis(inventModel(small, { municipalities: 60, regions: 2, houses: 9, reachKm: 1 }));
const settings = chooseSettings(data);
const { today } = buildCatchments(data, settings);
const places = data.municipalities.map((_, place) => place);

function rowOf({ sites, shares, outside }: typeof today, place: number): number[] {
  return [...shares.subarray(place * sites.length, (place + 1) * sites.length), outside[place]!];
}

describe("a reach", () => {
  it("leaves every row whole, with few houses in it", () => {
    for (const place of places) {
      const row = rowOf(today, place);
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(row.filter((share) => share > 0).length).toBeLessThanOrEqual(data.postcodes[place]!.length);
    }
  });

  it("sends the people of a house that closes to the next nearest, and not out of the area", () => {
    const [house] = data.sites as [(typeof data.sites)[number]];
    const row = data.municipalities.findIndex((_, place) => shareOf(today, place, house.id) === 1);
    expect(row).toBeGreaterThanOrEqual(0);
    const { scenario } = buildCatchments(data, settings, { siteChanges: [{ kind: "close", siteId: house.id }] });
    expect(shareOf(scenario, row, OUTSIDE)).toBe(0);
    expect(rowOf(scenario, row).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("holds in every draw of the catchment areas too", () => {
    const [region] = data.regions as [(typeof data.regions)[number]];
    const sites = data.sites.flatMap((site, at) => (site.region === region.id ? [at] : []));
    const { own } = recallDrawnCatchments(data, settings).sendTo(region, sites, false);
    const far = data.municipalities.findIndex((_, place) =>
      sites.every((site) => shareOf(today, place, data.sites[site]!.id) === 0),
    );
    expect(far).toBeGreaterThanOrEqual(0);
    for (let cell = far; cell < own.length; cell += data.municipalities.length) expect(own[cell]).toBe(0);
    expect(own.every((share) => Number.isFinite(share))).toBe(true);
  });
});
