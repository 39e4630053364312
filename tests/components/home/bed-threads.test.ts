import fc from "fast-check";
import { expect, test } from "vitest";
import { sayKnownBeds } from "../../../src/components/home/say-known-beds.ts";
import { sayAge, sayLastKnown } from "../../../src/words/home-bedden.ts";
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

test("what is known of the beds of the houses reads right for none, one, some and all, of whatever age", () => {
  const say = (counted: number, now: number) =>
    sayKnownBeds({ beds: 4 * counted, counted, houses: 3 }, { knownBeds: 4 * now, knownHospices: now });
  const all = Object.fromEntries(
    [0, 1, 2, 3].flatMap((counted) =>
      [0, 1, 2, 3].filter((now) => now <= counted).map((now) => [`${counted}/${now}`, say(counted, now)]),
    ),
  );
  const age = (share: string, now: number) => sayAge({ share, now, beds: 4 * now });
  const last = (share: string, counted: number, said: string) =>
    sayLastKnown({ share, counted, houses: 3, beds: String(4 * counted), age: said });
  expect(all).toMatchObject({
    "0/0": last("none", 0, ""),
    "1/0": last("some", 1, age("none", 0)),
    "1/1": last("some", 1, age("all", 1)),
    "2/1": last("some", 2, age("some", 1)),
    "3/0": last("all", 3, age("none", 0)),
    "3/3": last("all", 3, age("all", 3)),
  });
  expect(new Set(Object.values(all)).size).toBe(Object.keys(all).length);
  for (const text of Object.values(all)) expect(text).not.toMatch(/ {2}|\b1 (?:huizen|bedden)\b|[,.] ?[,.]/u);
});
