import { expect, it } from "vitest";
import { housesNear } from "../../../../src/domain/directory/finding/houses-near.ts";
import type { OutsidePlace } from "../../../../src/domain/directory/records/geography/outside-schema.ts";

const source = { publisher: "P" };
const town = (latitude: number, kind: OutsidePlace["kind"], ...statuses: OutsidePlace["status"][]): OutsidePlace => ({
  name: `Stad ${latitude}`,
  province: "Gelderland",
  kind,
  status: statuses[0]!,
  latitude,
  longitude: 6,
  sources: [source],
  houses: statuses.map((status) => ({ name: `${status} ${latitude}`, status, sources: [source] })),
});

it("names houses for adults within reach of a region, nearest first, and none that closed, closes or is only a plan", () => {
  const outside = [
    town(52.3, "adults", "open", "closed", "closure-announced"),
    town(52.4, "adults", "unknown"),
    town(52.45, "children", "open"),
    town(51.5, "adults", "open"),
    { ...town(52.5, "adults", "open"), houses: undefined },
  ];
  expect(
    housesNear(outside, [{ latitude: 52.5, longitude: 6 }]).map(({ house, town }) => [house.name, town.name]),
  ).toEqual([
    ["unknown 52.4", "Stad 52.4"],
    ["open 52.3", "Stad 52.3"],
  ]);
});
