import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawAreaMap, listProvinces, type Boundaries } from "../../src/charts/maps/area-map.ts";
import { cutBoundaries } from "../../src/charts/maps/cut-boundaries.ts";
import { contentRoot } from "../content-root.ts";

const boundaries = JSON.parse(readFileSync(join(contentRoot, "content/geo/gemeenten.topo.json"), "utf8")) as Boundaries;
const all = boundaries.objects.municipalities.geometries.map(({ id }) => String(id));
const frames = [...listProvinces(boundaries).map(({ codes }) => codes), all.slice(0, 1), all];
const WIDTH = 480;

/** The same land again, far to the east: a country of twice as many gemeenten. */
function doubleCountry(): Boundaries {
  const count = boundaries.arcs.length;
  const moveArcs = (arcs: unknown): unknown =>
    Array.isArray(arcs)
      ? arcs.map(moveArcs)
      : (arcs as number) < 0
        ? (arcs as number) - count
        : (arcs as number) + count;
  const { municipalities } = boundaries.objects;
  const far = Math.round(20 / boundaries.transform!.scale[0]);
  return {
    ...boundaries,
    arcs: [...boundaries.arcs, ...boundaries.arcs.map(([first, ...rest]) => [[first![0]! + far, first![1]!], ...rest])],
    objects: {
      ...boundaries.objects,
      municipalities: {
        ...municipalities,
        geometries: [
          ...municipalities.geometries,
          ...municipalities.geometries.map((shape) => ({
            ...shape,
            id: `${shape.id}-ver`,
            arcs: moveArcs((shape as { arcs: unknown }).arcs),
          })),
        ],
      },
    },
  } as Boundaries;
}

describe("boundaries cut to a picture", () => {
  test.for(frames)("give the picture of the whole", (framed) => {
    const draw = (from: Boundaries) =>
      drawAreaMap({
        boundaries: from,
        framed,
        highlighted: framed,
        shades: framed.map((id) => ({ id, codes: [id] })),
        width: WIDTH,
      });
    expect(draw(cutBoundaries(boundaries, framed, WIDTH))).toEqual(draw(boundaries));
  });

  test("weigh what their region does, however large the country is", () => {
    const country = doubleCountry();
    for (const framed of frames) {
      const cut = cutBoundaries(country, framed, WIDTH);
      expect(cut).toEqual(cutBoundaries(boundaries, framed, WIDTH));
      expect(JSON.stringify(cut).length <= JSON.stringify(boundaries).length).toBe(true);
      expect(cut.objects.municipalities.geometries.length).toBeGreaterThanOrEqual(framed.length);
    }
    const one = JSON.stringify(cutBoundaries(country, all.slice(0, 1), WIDTH));
    expect(one.length).toBeLessThan(JSON.stringify(boundaries).length / 2);
  });

  test("of a gemeente that is not in them are refused", () => {
    expect(() => cutBoundaries(boundaries, ["GM9999"], WIDTH)).toThrow("GM9999");
  });
});
