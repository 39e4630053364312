import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STEP } from "../../src/charts/maps/raster.ts";
import { placeGroundNames } from "../../src/charts/maps/ground-names.ts";
import { turnAround } from "../../src/charts/maps/map-elements.ts";

const picture = { width: 300, height: 200 };
const rectangle = (left: number, top: number, right: number, bottom: number) =>
  [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
/** The area on the right, land around it below, with a lake in that. */
const shapes = {
  area: [rectangle(180, -10, 310, 210)],
  around: [rectangle(-10, 120, 200, 210)],
  lakes: [rectangle(20, 140, 130, 190)],
};
const isArea = (x: number) => x > 180;
const isLake = (x: number, y: number) => x > 20 && x < 130 && y > 140 && y < 190;
const isWater = (x: number, y: number) => !isArea(x) && (y < 120 || isLake(x, y));

const at = (x: number, y: number, more: object = {}) => ({
  id: `${x} ${y}`,
  label: "Zuiderzee",
  on: "water" as const,
  x,
  y,
  ...more,
});
const name = (...places: ReturnType<typeof at>[]) => placeGroundNames(places, shapes, 12, picture);
/** Shapes are known to half a step of their grid. */
const GRID = STEP / 2;
const cornersOf = ({ x, y, halfWidth, halfHeight }: { x: number; y: number; halfWidth: number; halfHeight: number }) =>
  [-1, 1].flatMap((right) =>
    [-1, 1].map((down) => [x + right * (halfWidth - GRID), y + down * (halfHeight - GRID)] as const),
  );

describe("the name of a water or a land around the area", () => {
  it("stands where it lies when there is room, and beside it when a shore is near", () => {
    expect(name(at(90, 60))).toMatchObject([{ x: 90, y: 60, turn: 0 }]);
    const [moved] = name(at(160, 60));
    expect(moved!.x).toBeLessThan(160);
    expect(moved!.x + moved!.halfWidth).toBeLessThan(180);
  });

  it("covers no shore, wherever its place is, and lies in the picture", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom("water" as const, "land" as const),
        (x, y, on) => {
          for (const [atX, atY] of name(at(x, y, { on })).flatMap(cornersOf)) {
            expect(isArea(atX)).toBe(false);
            expect(isWater(atX, atY)).toBe(on === "water");
            expect(atX >= 0 && atX <= picture.width && atY >= 0 && atY <= picture.height).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("is left out where it has no room, and never strays into another water", () => {
    expect(name(at(250, 100))).toEqual([]);
    expect(name(at(75, 165, { on: "land" }))).toEqual([]);
    expect(placeGroundNames([at(75, 165)], shapes, 28, picture)).toEqual([]);
  });

  it("lies in a lake in the land around, and over no other name", () => {
    expect(name(at(75, 165))).toHaveLength(1);
    const two = name(at(90, 60), { ...at(92, 62), id: "other" });
    expect(two).toHaveLength(2);
    expect(Math.abs(two[0]!.y - two[1]!.y)).toBeGreaterThanOrEqual(two[0]!.halfHeight);
  });

  it("may be turned along a coast: then it takes another room, and its text says how far", () => {
    const [turned] = name(at(90, 60, { turn: -90 }));
    expect(turned!.halfHeight).toBeGreaterThan(turned!.halfWidth);
    expect(turnAround(turned!)).toBe("rotate(-90 90 60)");
    expect(turnAround({ x: 1, y: 2, turn: 0 })).toBeUndefined();
  });
});
