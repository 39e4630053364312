import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm, prepareDistances } from "../../../src/domain/border/distance.ts";

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("the distance between two points", () => {
  it("is zero from a point to itself and never negative", () => {
    fc.assert(fc.property(point, point, (a, b) => distanceKm(a, a) === 0 && distanceKm(a, b) >= 0));
  });

  it("is the same in both directions", () => {
    fc.assert(fc.property(point, point, (a, b) => Math.abs(distanceKm(a, b) - distanceKm(b, a)) < 1e-8));
  });

  it("is never shorter by way of a third point", () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        // To a metre: between opposite points of the earth the formula keeps no more of its figures.
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      }),
    );
  });

  it("is half the circumference between the poles", () => {
    expect(distanceKm({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(Math.PI * 6371, 6);
  });

  it("is one sixtieth of a degree of latitude for a nautical mile", () => {
    // A minute of arc on a sphere of 6371 km: 6371 * pi / (180 * 60) = 1.8532 km.
    expect(distanceKm({ latitude: 53, longitude: 6 }, { latitude: 53 + 1 / 60, longitude: 6 })).toBeCloseTo(1.8532, 4);
  });

  it("is the same to the last digit when the places were prepared", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), point, (places, from) => {
        const distances = prepareDistances(places)(from, new Float64Array(places.length));
        expect([...distances]).toEqual(places.map((place) => distanceKm(from, place)));
      }),
    );
  });
});
