import { describe, expect, test } from "vitest";
import { distanceKm } from "../../../../src/domain/border/distance.ts";
import { measureExpertise } from "../../../../src/domain/directory/finding/expertise-distances.ts";
import { listNearest } from "../../../../src/domain/directory/finding/nearest.ts";
import { toShare } from "../../../../src/domain/directory/records/shares.ts";
import { compileSmall } from "../small-directory.ts";

const at = { latitude: 52.3, longitude: 6.5 };
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe("the distance along a parallel", () => {
  test("shrinks with the cosine of the latitude", () => {
    const degree = (latitude: number) => distanceKm({ latitude, longitude: 6 }, { latitude, longitude: 6.01 });
    expect(degree(0)).toBeCloseTo((6371 * Math.PI) / 18_000, 9);
    expect(degree(60) / degree(0)).toBeCloseTo(0.5, 7);
  });
});

test("the nearest houses are others that may be open, by distance", () => {
  const near = (id: string, latitude: number, status: "open" | "closed" | "planned" | "unknown" = "open") => ({
    ...compileSmall().hospices[0]!,
    id,
    latitude,
    longitude: 6,
    status,
  });
  const all = [
    near("zelf", 53),
    near("ver", 52),
    near("dicht", 53.1),
    near("gesloten", 53.01, "closed"),
    near("plan", 53.02, "planned"),
    near("onzeker", 53.2, "unknown"),
  ];
  const found = listNearest(near("zelf", 53), all, 2);
  expect(idsOf(found.map(({ hospice }) => hospice))).toEqual(["dicht", "onzeker"]);
  expect(found[0]?.distanceKm).toBeCloseTo(11.1, 1);
});

test("the nearest of two houses as far is the first, and a share that is none is refused", () => {
  const house = (id: string) => ({
    id,
    name: id,
    status: "open" as const,
    latitude: 52.4,
    longitude: 6.5,
    expertise: { als: { value: "yes" as const } },
  });
  const rows = measureExpertise(
    "als",
    [house("eerst"), house("later")],
    [{ code: "GM0001", name: "Stad", ...at }],
    [],
  ).rows;
  expect(rows.map(({ hospice }) => hospice.id)).toEqual(["eerst"]);
  expect(() => toShare("veel")).toThrow('"veel" is no share');
});

test("the nearest of many are those that measuring every house would give, however far they lie", () => {
  const [house] = compileSmall().hospices;
  const spread = (count: number, reach: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...house!,
      id: `huis-${index}`,
      latitude: 52 + reach * Math.sin(index * 12.9898),
      longitude: 6 + reach * Math.sin(index * 78.233),
    }));
  for (const [count, reach] of [
    [400, 0.5],
    [40, 3],
    [6, 30],
    [3, 0.2],
  ] as const) {
    const all = spread(count, reach);
    for (const from of all.slice(0, 20)) {
      const measured = all
        .filter(({ id }) => id !== from.id)
        .map((other) => ({ id: other.id, km: distanceKm(from, other) }))
        .sort((a, b) => a.km - b.km)
        .slice(0, 4);
      const found = listNearest(from, all, 4).map(({ hospice, distanceKm: km }) => ({ id: hospice.id, km }));
      expect(found).toEqual(measured);
    }
  }
});
