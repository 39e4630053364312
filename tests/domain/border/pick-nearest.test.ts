import fc from "fast-check";
import { expect, test } from "vitest";
import { pickNearest } from "../../../src/domain/border/pick-nearest.ts";

const distances = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 });

test("the nearest are the first of all by distance, those at one distance in the order given", () => {
  fc.assert(
    fc.property(distances, fc.integer({ min: 0, max: 8 }), (km, count) => {
      const all = km.map((distanceKm, item) => ({ item, distanceKm }));
      const plain = [...all].sort((one, other) => one.distanceKm - other.distanceKm).slice(0, count);
      expect(pickNearest(km.keys(), (item) => km[item]!, count)).toEqual(plain);
    }),
  );
});

test("each is measured once", () => {
  fc.assert(
    fc.property(distances, (km) => {
      let asked = 0;
      pickNearest(km, (distanceKm) => ((asked += 1), distanceKm), 3);
      expect(asked).toBe(km.length);
    }),
  );
});
