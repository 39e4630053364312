import fc from "fast-check";
import { expect, test } from "vitest";
import { countLastKnown, gatherBedThreads, measureScale } from "../../../src/components/home/bed-threads.ts";

const beds = fc.integer({ min: 0, max: 12 });
const site = fc.record({
  beds: fc.option(beds),
  otherBeds: fc.record(
    {
      lastKnown: fc.record({ beds }),
      planned: fc.record({ beds }),
      formerBuilding: fc.record({ beds }),
    },
    { requiredKeys: [] },
  ),
});

test("what is last known of the houses is the number of now or else the last count, never a plan or a building they left", () => {
  fc.assert(
    fc.property(fc.array(site), (sites) => {
      const counts = sites.map(({ beds: now, otherBeds }) => now ?? otherBeds.lastKnown?.beds ?? null);
      const told = counts.filter((count) => count !== null);
      expect(countLastKnown(sites)).toEqual({
        beds: told.reduce((sum, count) => sum + count, 0),
        counted: told.length,
        houses: sites.length,
      });
    }),
  );
});

test("every knot and margin lies on the scale, and rounding up per region never makes the regions together less than all", () => {
  const { total, regions } = gatherBedThreads();
  const end = measureScale(regions);
  for (const { needed, neededFirst, band } of regions)
    for (const at of [needed, neededFirst, ...(band ?? [])]) expect(at).toBeLessThan(end);
  expect(regions.reduce((sum, { needed }) => sum + needed, 0)).toBeGreaterThanOrEqual(total.needed);
});
