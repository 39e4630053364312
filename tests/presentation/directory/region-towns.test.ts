import { expect, test } from "vitest";
import { nameRegionTowns } from "../../../src/presentation/directory/region-towns.ts";

const parts = [
  { name: "Klein", people: 10 },
  { name: "Groot", people: 300 },
  { name: "Buitengebied", people: 900 },
  { name: "Middel", people: 200 },
];
const towns = new Set(["Klein", "Groot", "Middel"]);

test("a region is told by its largest gemeenten that bear the name of a town", () => {
  expect(nameRegionTowns({ name: "Streek", parts }, towns)).toEqual(["Groot", "Middel"]);
});

test("the town that gave a region its name comes first, told apart from the region", () => {
  expect(nameRegionTowns({ name: "Klein", parts }, towns)).toEqual(["stad Klein", "Groot"]);
});

test("a name the region bears itself tells nothing more, and of a region without towns nothing is told", () => {
  expect(nameRegionTowns({ name: "Groot en omstreken", parts }, towns)).toEqual(["Middel", "Klein"]);
  expect(nameRegionTowns({ name: "Streek", parts }, new Set())).toEqual([]);
});
