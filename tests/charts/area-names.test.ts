import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawAreaMap, listProvinces, type Boundaries } from "../../src/charts/maps/area-map.ts";
import { placeAreaNames, type AreaName } from "../../src/charts/maps/area-names.ts";
import { contentRoot } from "../content-root.ts";

const boundaries = JSON.parse(readFileSync(join(contentRoot, "content/geo/gemeenten.topo.json"), "utf8")) as Boundaries;
const picture = { width: 200, height: 160 };
const square = (x: number, y: number, size: number) =>
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ] as const;
interface Mark {
  x: number;
  y: number;
  halfWidth?: number;
}
const covers = ({ x, y, halfWidth, halfHeight }: AreaName, point: Mark) =>
  Math.abs(x - point.x) < halfWidth + Math.max(0, (point.halfWidth ?? 0) - 1) && Math.abs(y - point.y) < halfHeight;

const aPoint = fc.record(
  {
    x: fc.integer({ min: 0, max: 200 }),
    y: fc.integer({ min: 0, max: 160 }),
    halfWidth: fc.integer({ min: 7, max: 30 }),
  },
  { requiredKeys: ["x", "y"] },
);
const anArea = fc.record({
  x: fc.integer({ min: 0, max: 140 }),
  y: fc.integer({ min: 0, max: 100 }),
  size: fc.integer({ min: 10, max: 60 }),
  name: fc.string({ minLength: 1, maxLength: 12 }),
});

test("a name covers no point, no wide mark and no other name, and stands in the picture", () => {
  fc.assert(
    fc.property(fc.array(anArea, { maxLength: 5 }), fc.array(aPoint, { maxLength: 20 }), (areas, points) => {
      const names = placeAreaNames(
        areas.map(({ x, y, size, name }, index) => ({ id: String(index), lines: [name], rings: [square(x, y, size)] })),
        points,
        12,
        picture,
      );
      for (const name of names) {
        expect(points.filter((point) => covers(name, point))).toEqual([]);
        expect(name.x - name.halfWidth).toBeGreaterThanOrEqual(0);
        expect(name.x + name.halfWidth).toBeLessThanOrEqual(picture.width);
        for (const other of names.filter(({ id }) => id !== name.id))
          expect(
            Math.abs(name.x - other.x) < name.halfWidth + other.halfWidth - 1 &&
              Math.abs(name.y - other.y) < name.halfHeight + other.halfHeight - 1,
          ).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test("a name with room stands in its area without a line; one without room gets a line to it", () => {
  const [roomy] = placeAreaNames([{ id: "a", lines: ["ruim"], rings: [square(20, 20, 120)] }], [], 12, picture);
  expect(roomy!.leader).toBe("");
  expect(Math.hypot(roomy!.x - 80, roomy!.y - 80)).toBeLessThan(5);
  const points = Array.from({ length: 25 }, (_, index) => ({
    x: 62 + (index % 5) * 9,
    y: 62 + Math.floor(index / 5) * 9,
  }));
  const [full] = placeAreaNames([{ id: "a", lines: ["vol huis"], rings: [square(60, 60, 40)] }], points, 12, picture);
  expect(full!.leader).toMatch(/^M/u);
});

test("the provinces are named on the map of the whole area", () => {
  const provinces = listProvinces(boundaries);
  const { names } = drawAreaMap({
    boundaries,
    writeNames: placeAreaNames,
    named: provinces.map(({ name, codes }) => ({ id: name, lines: [name], codes })),
    width: 400,
  });
  expect(names.map(({ id }) => id)).toEqual(provinces.map(({ name }) => name));
  expect(names.every(({ leader }) => leader === "")).toBe(true);
});

/** Whether two pieces of a ring cross: a bow tie. */
function crossesItself(ring: readonly (readonly number[])[]): boolean {
  const side = (a: readonly number[], b: readonly number[], c: readonly number[]) =>
    Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!));
  return ring.slice(1).some((b, index) =>
    ring.slice(index + 3).some((d, later) => {
      const [a, c] = [ring[index]!, ring[index + 2 + later]!];
      return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }),
  );
}

test("no outline crosses itself", () => {
  const { scale, translate } = boundaries.transform!;
  const rings = boundaries.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  expect(rings.flatMap((ring, index) => (crossesItself(ring) ? [index] : []))).toEqual([]);
});

test("land around the area and the water in it are drawn under it, and are none where the boundaries lack them", () => {
  const { surroundings, lakes, ...objects } = boundaries.objects;
  expect(surroundings && lakes).toBeDefined();
  expect(drawAreaMap({ boundaries, width: 400 }).around).toMatch(/^M/u);
  expect(drawAreaMap({ boundaries: { ...boundaries, objects }, width: 400 })).toMatchObject({ around: "", lakes: "" });
});
