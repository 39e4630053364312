import { describe, expect, it } from "vitest";
import { toGeoJson, toPublishedDirectory } from "../../../../src/domain/directory/reuse/export.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

const { hospices, settings } = compileOrThrow(realDocuments);

describe("the published directory", () => {
  const published = toPublishedDirectory(hospices, settings, "2026-11-21-00000000");

  it("names its licence, publisher and version", () => {
    expect(published).toMatchObject({
      licence: { name: expect.stringContaining("CC BY 4.0") as string },
      publisher: "Consortium Ligare",
      dataVersion: "2026-11-21-00000000",
    });
  });

  it("gives every hospice its sources, with a date or null", () => {
    for (const { id, sources } of published.hospices) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(Object.keys(source)).toEqual(["url", "publisher", "date"]);
    }
  });

  it("says of every hospice whether it was confirmed", () => {
    expect(published.hospices.map(({ confirmed }) => confirmed)).toEqual(hospices.map(({ confirmed }) => confirmed));
  });

  it("says until when a report of free beds holds, and null where there is none", () => {
    const [reported] = toPublishedDirectory(
      compileOrThrow(withHospices(parseHospice(fixtureText))).hospices,
      settings,
      "v",
    ).hospices;
    expect(reported?.availability).toEqual({ status: "place", reportedOn: "2026-11-20", validUntil: "2026-11-27" });
    expect(published.hospices.map(({ availability }) => availability)).toEqual(
      hospices.map(({ availability }) => availability ?? null),
    );
  });

  it("holds a price that nobody checked too, as the page does, with how old it is", () => {
    const priced = compileOrThrow(withHospices(parseHospice(fixtureText))).hospices;
    expect(priced[0]?.costs?.contributionPerDayEur).toBe(40);
    expect(toPublishedDirectory(priced, settings, "v").hospices[0]?.costs).toEqual(priced[0]?.costs);
    expect(priced[0]?.costs).toMatchObject({ asOf: "2025", checkedOn: null });
  });
});

describe("the points of the hospices", () => {
  it("are GeoJSON with longitude first, one per hospice, each saying how precise it is", () => {
    const { type, features } = toGeoJson(hospices);
    expect(type).toBe("FeatureCollection");
    expect(features).toHaveLength(hospices.length);
    features.forEach((feature, index) => {
      const hospice = hospices[index];
      expect(feature.geometry).toEqual({ type: "Point", coordinates: [hospice?.longitude, hospice?.latitude] });
      expect(feature.properties).toEqual({ id: hospice?.id, name: hospice?.name, precision: hospice?.precision });
    });
  });
});
