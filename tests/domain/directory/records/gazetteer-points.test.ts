import { describe, expect, test } from "vitest";
import { buildGazetteer } from "../../../../src/domain/directory/records/geography/gazetteer.ts";

describe("points of postcodes and towns", () => {
  const rows = [
    { postcode4: "9002", place: "Súd", municipality: "GM0002", latitude: 53.3, longitude: 6.0 },
    { postcode4: "9001", place: "Sud", municipality: "GM0002", latitude: 53.1, longitude: 5.000004 },
    { postcode4: "9003", place: "Noard", municipality: "GM0001", latitude: 52.9, longitude: 5.4 },
  ];

  test("stand in a fixed order, towns as the mean of their postcodes to five decimals", () => {
    expect(buildGazetteer(rows).places).toEqual({
      postcodes: [
        { postcode4: "9001", latitude: 53.1, longitude: 5.000004 },
        { postcode4: "9002", latitude: 53.3, longitude: 6 },
        { postcode4: "9003", latitude: 52.9, longitude: 5.4 },
      ],
      towns: [
        { name: "Noard", municipality: "GM0001", latitude: 52.9, longitude: 5.4 },
        { name: "Súd", municipality: "GM0002", latitude: 53.2, longitude: 5.5 },
      ],
    });
  });

  test("are found by postcode and by town within its gemeente", () => {
    const gazetteer = buildGazetteer(rows);
    expect(gazetteer.findPostcode("9003")).toBe(rows[2]);
    expect(gazetteer.findPostcode("9004")).toBeUndefined();
    expect(gazetteer.findTown("SUD", "GM0002")).toEqual({ latitude: 53.2, longitude: 5.5 });
    expect(gazetteer.findTown("Noard", "GM0002")).toBeUndefined();
  });
});
