import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGazetteer } from "../../../../src/domain/directory/records/geography/gazetteer.ts";
import { placeRecord } from "../../../../src/domain/directory/records/geography/placing.ts";

const gazetteer = buildGazetteer([
  { postcode4: "9001", place: "Grou", municipality: "GM0080", latitude: 53.1, longitude: 5.8 },
  { postcode4: "9002", place: "Grou", municipality: "GM0080", latitude: 53.3, longitude: 6.0 },
  { postcode4: "9003", place: "Grou", municipality: "GM1900", latitude: 52.9, longitude: 5.4 },
]);
const address = { postal_code: "9001 AB", city: "Grou", municipality: "GM0080" };

describe("placing a hospice", () => {
  it("takes its own coordinates first", () => {
    const location = { latitude: 53.25, longitude: 5.95 };
    expect(placeRecord({ location, address }, gazetteer)).toEqual({ ...location, precision: "own" });
  });

  it("takes the point of its postcode next", () => {
    expect(placeRecord({ address }, gazetteer)).toEqual({ latitude: 53.1, longitude: 5.8, precision: "postcode4" });
  });

  it("takes the mean of the postcodes of its town in its own gemeente last", () => {
    for (const town of [
      { ...address, postal_code: undefined },
      { ...address, postal_code: "9999 ZZ" },
    ]) {
      expect(placeRecord({ address: town }, gazetteer)).toEqual({ latitude: 53.2, longitude: 5.9, precision: "town" });
    }
  });

  it("reads the name of a town without minding accents and capitals", () => {
    expect(placeRecord({ address: { city: "GRÖU", municipality: "GM1900" } }, gazetteer)?.latitude).toBe(52.9);
  });

  it("places nothing without a postcode or town that it knows", () => {
    expect(placeRecord({}, gazetteer)).toBeUndefined();
    expect(placeRecord({ address: { city: "Nergenshuizen", municipality: "GM0080" } }, gazetteer)).toBeUndefined();
    expect(placeRecord({ address: { city: "Grou", municipality: "GM0014" } }, gazetteer)).toBeUndefined();
  });

  it("puts a town between its postcodes", () => {
    const row = fc.record({
      postcode4: fc.integer({ min: 1000, max: 9999 }).map(String),
      place: fc.constant("Ergens"),
      municipality: fc.constant("GM0001"),
      latitude: fc.double({ min: 51, max: 53.6, noNaN: true }),
      longitude: fc.double({ min: 4, max: 7.2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { minLength: 1, selector: ({ postcode4 }) => postcode4 }), (rows) => {
        const town = buildGazetteer(rows).findTown("Ergens", "GM0001");
        const latitudes = rows.map(({ latitude }) => latitude);
        expect(town?.latitude).toBeGreaterThanOrEqual(Math.min(...latitudes) - 1e-5);
        expect(town?.latitude).toBeLessThanOrEqual(Math.max(...latitudes) + 1e-5);
      }),
    );
  });
});
