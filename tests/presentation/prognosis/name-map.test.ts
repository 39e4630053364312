import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { drawAreaMap, type Boundaries, type MapPlace, type Municipality } from "../../../src/charts/maps/area-map.ts";
import { MAP_LETTER, MAP_WIDTH, type MapName } from "../../../src/charts/maps/map-elements.ts";
import { nameMap } from "../../../src/presentation/prognosis/places/name-map.ts";
import { contentRoot } from "../../content-root.ts";

const boundaries = JSON.parse(readFileSync(join(contentRoot, "content/geo/gemeenten.topo.json"), "utf8")) as Boundaries;
const all = boundaries.objects.municipalities.geometries as Municipality[];
const provinces = [...new Set(all.map(({ properties }) => properties!.province))];
const codesIn = (province?: string) =>
  all
    .filter(({ properties }) => province === undefined || properties!.province === province)
    .map(({ id }) => String(id));

const name = (codes: readonly string[], houses: readonly MapPlace[] = []) => nameMap(boundaries, codes, houses);

/** Narrower than any name is drawn: what overlaps so, overlaps for the eye. */
const halfWidth = ({ label }: MapName) => (label.length * 0.5 * MAP_LETTER) / 2;

describe.each([["all", codesIn()] as const, ...provinces.map((one) => [one, codesIn(one)] as const)])(
  "the map of %s",
  (_, codes) => {
    it("writes no name over another", () => {
      const names = name(codes);
      expect(names.length).toBeGreaterThan(4);
      const over = names.flatMap((one, index) =>
        names
          .slice(index + 1)
          .filter(
            (other) =>
              Math.abs(one.x - other.x) < halfWidth(one) + halfWidth(other) && Math.abs(one.y - other.y) < MAP_LETTER,
          )
          .map((other) => `${one.label} / ${other.label}`),
      );
      expect(over).toEqual([]);
    });
  },
);

test("a map of the whole area names its provinces and what lies around it, and one of a part its gemeenten", () => {
  const wide = name(codesIn());
  const labels = (kind: MapName["kind"], names: readonly MapName[]) =>
    names.filter((one) => one.kind === kind).map(({ label }) => label);
  expect(labels("province", wide).sort()).toEqual(provinces.map((one) => one.toUpperCase()).sort());
  expect(labels("ground", wide).length).toBeGreaterThan(1);
  expect(labels("place", wide).length).toBeGreaterThan(4);
  const [part] = provinces;
  const ofPart = name(codesIn(part));
  expect(labels("province", ofPart)).toEqual([]);
  expect(labels("place", ofPart).length).toBeGreaterThan(codesIn(part).length / 2);
});

test("a name is large enough to read on a phone, where the map is as wide as the text", () => {
  const phone = 360 - 2 * 18;
  expect((MAP_LETTER * phone) / MAP_WIDTH).toBeGreaterThanOrEqual(11);
});

test("a name keeps clear of the houses", () => {
  const [part] = provinces;
  // Houses in a grid over the whole area, so that some stand where names were.
  const houses = Array.from({ length: 60 }, (_, index) => ({
    id: `huis ${index}`,
    label: "",
    latitude: 52.3 + 0.02 * index,
    longitude: 6 + 0.15 * (index % 6),
  }));
  const map = drawAreaMap({ boundaries, framed: codesIn(part), points: houses, width: MAP_WIDTH });
  expect(map.points.length).toBeGreaterThan(5);
  const covered = name(codesIn(part), houses).flatMap((one) =>
    map.points
      .filter(({ x, y }) => Math.abs(one.x - x) < halfWidth(one) && Math.abs(one.y - y) < MAP_LETTER / 2)
      .map(({ id }) => `${one.label} / ${id}`),
  );
  expect(covered).toEqual([]);
});
