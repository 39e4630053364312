import { describe, expect, it } from "vitest";
import { distanceKm } from "../../../../src/domain/border/distance.ts";
import { isToldOf, measureExpertise } from "../../../../src/domain/directory/finding/expertise-distances.ts";

const towns = [
  { code: "GM0001", name: "Noordstad", latitude: 53.2, longitude: 6.5 },
  { code: "GM0002", name: "Zuidstad", latitude: 52.3, longitude: 6.1 },
];
// Invented houses: none of these exists.
const house = (
  id: string,
  latitude: number,
  value: "yes" | "no" | "on-consultation" | "unknown" | undefined,
  status: "open" | "planned" | "closed" = "open",
) => ({
  id,
  name: id,
  status,
  latitude,
  longitude: 6.3,
  expertise: value ? { als: { value } } : {},
});
const outside = [
  {
    name: "Buitendorp",
    province: "Gelderland",
    kind: "adults" as const,
    status: "unknown" as const,
    latitude: 52.3,
    longitude: 6.0,
  },
];

describe("how far an expertise is", () => {
  it("is nothing while no house says yes: unknown draws no desert", () => {
    const houses = [
      house("a", 53, undefined),
      house("b", 52.5, "unknown"),
      house("c", 52.4, "on-consultation"),
      house("d", 52.4, "no"),
    ];
    expect(measureExpertise("als", houses, towns, outside)).toEqual({
      counts: { yes: 0, "on-consultation": 1, no: 1, unknown: 2 },
      rows: [],
    });
  });

  it("keeps its page while any house, closed or not, says something of it", () => {
    const told = (...houses: Parameters<typeof house>[]) =>
      isToldOf(
        "als",
        houses.map((one) => house(...one)),
      );
    expect(told(["stil", 53, undefined], ["onbekend", 53, "unknown"])).toBe(false);
    for (const value of ["yes", "no", "on-consultation"] as const)
      expect(told(["stil", 53, undefined], ["zegt", 53, value, "closed"])).toBe(true);
  });

  it("is the distance to the nearest house that says yes, per gemeente", () => {
    const houses = [house("noord", 53.1, "yes"), house("zuid", 52.5, "yes"), house("midden", 52.9, "no")];
    const { rows } = measureExpertise("als", houses, towns, []);
    expect(rows.map(({ municipality, hospice }) => [municipality, hospice.id])).toEqual([
      ["Noordstad", "noord"],
      ["Zuidstad", "zuid"],
    ]);
    expect(rows[0]?.distanceKm).toBe(distanceKm(towns[0]!, houses[0]!));
  });

  it("passes over a house that is not there yet, and names a town outside that is nearer", () => {
    const { rows } = measureExpertise(
      "als",
      [house("plan", 52.3, "yes", "planned"), house("noord", 53.1, "yes")],
      towns,
      outside,
    );
    expect(rows.map(({ hospice, nearerOutside }) => [hospice.id, nearerOutside])).toEqual([
      ["noord", []],
      ["noord", ["Buitendorp"]],
    ]);
  });
});
