import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawAreaMap, reachTo, projectPlace, type Boundaries } from "../../src/charts/maps/area-map.ts";
import { contentRoot } from "../content-root.ts";

const boundaries = JSON.parse(readFileSync(join(contentRoot, "content/geo/gemeenten.topo.json"), "utf8")) as Boundaries;
const ZWOLLE = { id: "zwolle", label: "Zwolle", latitude: 52.5168, longitude: 6.083 };
const TERSCHELLING = { id: "west", label: "West-Terschelling", latitude: 53.3592, longitude: 5.2136 };

describe("the static map of an area", () => {
  test("keeps north above south and west left of east", () => {
    const { points } = drawAreaMap({ boundaries, points: [ZWOLLE, TERSCHELLING], width: 600 });
    const [zwolle, terschelling] = points;
    expect(zwolle!.y).toBeGreaterThan(terschelling!.y);
    expect(zwolle!.x).toBeGreaterThan(terschelling!.x);
  });

  test("has the proportions of Web Mercator", () => {
    const map = drawAreaMap({ boundaries, points: [ZWOLLE, TERSCHELLING], width: 6000 });
    const [zwolle, terschelling] = map.points;
    const [zwolleX, zwolleY] = projectPlace(ZWOLLE.longitude, ZWOLLE.latitude);
    const [westX, westY] = projectPlace(TERSCHELLING.longitude, TERSCHELLING.latitude);
    const drawn = (zwolle!.x - terschelling!.x) / (zwolle!.y - terschelling!.y);
    expect(drawn).toBeCloseTo((zwolleX - westX) / (zwolleY - westY), 2);
  });

  test("shades nothing unless asked, and draws a shaded set as one outline", () => {
    expect(drawAreaMap({ boundaries, width: 300 }).highlight).toBe("");
    expect(drawAreaMap({ boundaries, highlighted: ["GM0193"], width: 300 }).highlight).toMatch(/^M[\d ]+l.+z$/u);
  });

  test("stands around a place, and moves off what lies beyond the area where that ends", () => {
    const km = 30;
    const width = 400;
    const draw = (point: typeof ZWOLLE) =>
      drawAreaMap({ boundaries, around: { ...point, km }, points: [point], width }).points[0]!;
    const all = drawAreaMap({ boundaries, width: 4000 });
    const [left, right] = [5.2, 7.2];
    for (let longitude = left; longitude <= right; longitude += 0.1) {
      const whole = drawAreaMap({ boundaries, points: [{ ...ZWOLLE, longitude }], width: 4000 }).points[0]!;
      const { x } = draw({ ...ZWOLLE, longitude });
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      // In the west of the area it may stand left of the middle, in the east right of it, never the other way round.
      if (whole.x > all.width / 2) expect(x).toBeGreaterThanOrEqual(width / 2 - 1);
      else expect(x).toBeLessThanOrEqual(width / 2 + 1);
    }
    expect(draw({ ...ZWOLLE, longitude: right }).x).toBeGreaterThan(width * 0.6);
  });

  test("reaches as far as the places it has to hold, to the sides and up and down", () => {
    const [north, west] = [
      { ...ZWOLLE, id: "north", latitude: ZWOLLE.latitude + 0.2 },
      { ...ZWOLLE, id: "west", longitude: ZWOLLE.longitude - 0.3 },
    ];
    const height = 0.75;
    expect(reachTo(ZWOLLE, [])).toBe(0);
    expect(reachTo(ZWOLLE, [north])).toBeCloseTo(0.2 * 111.2, 0);
    for (const places of [[north], [west], [north, west]]) {
      const around = { ...ZWOLLE, km: reachTo(ZWOLLE, places, height), height };
      const map = drawAreaMap({ boundaries, around, points: places, width: 300 });
      expect(map.points.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
      expect(map.height).toBeLessThan(map.width);
    }
  });

  test("leaves out places that fall outside the framed area", () => {
    const { points } = drawAreaMap({ boundaries, framed: ["GM0193"], points: [ZWOLLE, TERSCHELLING], width: 300 });
    expect(points.map(({ id }) => id)).toEqual(["zwolle"]);
  });

  test("joins the lines of the boundaries once, however many maps of one place are drawn of them", () => {
    let reads = 0;
    const watched: Boundaries = {
      ...boundaries,
      arcs: new Proxy(boundaries.arcs, { get: (arcs, key) => ((reads += 1), Reflect.get(arcs, key) as unknown) }),
    };
    const draw = () => {
      reads = 0;
      const around = { latitude: ZWOLLE.latitude, longitude: ZWOLLE.longitude, km: 30 };
      return { map: drawAreaMap({ boundaries: watched, around, points: [ZWOLLE], width: 400 }), reads };
    };
    const [first, second] = [draw(), draw()];
    expect(second.map).toEqual(first.map);
    expect(second.reads).toBeLessThan(first.reads / 2);
  });

  test("throws the code of a municipality the boundaries do not know", () => {
    expect(() => drawAreaMap({ boundaries, highlighted: ["GM9999"], width: 300 })).toThrow("GM9999");
  });

  test("stays small enough to stand in a page: under 16 kB of paths for the whole area at 400 units", () => {
    const { land, borders, provinces } = drawAreaMap({ boundaries, width: 400 });
    expect((land + borders + provinces).length).toBeLessThan(16_000);
  });
});
