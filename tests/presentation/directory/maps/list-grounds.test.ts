import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listProvinces, type Boundaries, type MapPlace } from "../../../../src/charts/maps/area-map.ts";
import { groundPlaces } from "../../../../src/presentation/directory/maps/ground-names.ts";
import { listGrounds } from "../../../../src/presentation/directory/maps/list-grounds.ts";
import { contentRoot } from "../../../content-root.ts";

const boundaries = JSON.parse(readFileSync(join(contentRoot, "content/geo/gemeenten.topo.json"), "utf8")) as Boundaries;

test("the map one moves in names every province and what lies around the area, as the drawn maps do", () => {
  const grounds = listGrounds(boundaries, []);
  const namesOf = (kind: string) => grounds.filter((one) => one.kind === kind).map(({ name }) => name);
  expect(namesOf("province")).toEqual(listProvinces(boundaries).map(({ name }) => name.toUpperCase()));
  expect(namesOf("ground")).toEqual(groundPlaces.map(({ label }) => label));
  for (const { turn, name } of grounds) expect(turn).toBe(groundPlaces.find(({ label }) => label === name)?.turn);
});

test("a province is named within it, and clear of the houses", () => {
  const find = (houses: readonly MapPlace[]) => listGrounds(boundaries, houses).find(({ name }) => name === "DRENTHE")!;
  const free = find([]);
  expect(free.latitude).toBeGreaterThan(52.6);
  expect(free.latitude).toBeLessThan(53.2);
  expect(free.longitude).toBeGreaterThan(6.1);
  expect(free.longitude).toBeLessThan(7.1);
  const moved = find([{ ...free, id: "house", label: "" }]);
  expect([moved.latitude, moved.longitude]).not.toEqual([free.latitude, free.longitude]);
});
