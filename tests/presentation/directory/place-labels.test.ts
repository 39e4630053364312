import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, type TownLabel } from "../../../src/presentation/directory/place-labels.ts";

type Named = TownLabel & { name: string };

const PIN = 28;
const SIZE = { left: 0, top: 0, right: 400, bottom: 400 };
const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });
const towns = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 12 }), point), {
    selector: ([name]) => name,
    maxLength: 12,
  })
  .map((items) => items.map(([name, at]): Named => ({ name, ...at, width: name.length * 6, height: 12 })));

const boxOf = (town: Named, { dx, dy }: { dx: number; dy: number }) => ({
  left: town.x + dx - town.width / 2,
  right: town.x + dx + town.width / 2,
  top: town.y + dy - town.height / 2,
  bottom: town.y + dy + town.height / 2,
});
type Box = ReturnType<typeof boxOf>;
const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe("the names of towns on the map", () => {
  it("never cover a pin or another name, and lie in the picture", () => {
    fc.assert(
      fc.property(towns, fc.array(point, { maxLength: 25 }), (labels, pins) => {
        const boxes = placeLabels(labels, pins, PIN, SIZE).map((place) =>
          boxOf(
            labels.find(({ name }) => name === place.name)!,
            place,
          ),
        );
        const pinBoxes = pins.map((pin) => boxOf({ name: "", ...pin, width: PIN, height: PIN }, { dx: 0, dy: 0 }));
        for (const [index, box] of boxes.entries()) {
          expect([...pinBoxes, ...boxes.slice(index + 1)].some((other) => meet(box, other))).toBe(false);
          expect(box.left >= 0 && box.top >= 0 && box.right <= SIZE.right && box.bottom <= SIZE.bottom).toBe(true);
        }
      }),
    );
  });

  it("stand within a pin of their own town, however full the map is", () => {
    fc.assert(
      fc.property(towns, fc.array(point, { maxLength: 25 }), (labels, pins) => {
        for (const place of placeLabels(labels, pins, PIN, SIZE)) {
          const town = labels.find(({ name }) => name === place.name)!;
          const { left, right, top, bottom } = boxOf(town, place);
          const [dx, dy] = [Math.max(left - town.x, town.x - right, 0), Math.max(top - town.y, town.y - bottom, 0)];
          expect(Math.max(dx, dy)).toBeLessThan(PIN);
        }
      }),
    );
  });

  it("stand at their place where no dot shows it: over it or right against the pin on it, and of an area near its middle", () => {
    fc.assert(
      fc.property(towns, fc.array(point, { maxLength: 25 }), fc.boolean(), (labels, pins, isArea) => {
        const bare = labels.map((label) => ({ ...label, isArea, isDotless: !isArea }));
        for (const { width, height, dx, dy } of placeLabels(bare, pins, PIN, SIZE)) {
          expect(Math.abs(dx)).toBeLessThan(isArea ? width / 3 : width / 2);
          expect(Math.abs(dy)).toBeLessThanOrEqual(isArea ? height : PIN / 2 + height);
        }
      }),
    );
  });

  it("stand near their own point, and all of them where there is room", () => {
    const label: Named = { name: "Zwolle", x: 200, y: 200, width: 36, height: 12 };
    expect(placeLabels([label], [], PIN, SIZE)).toHaveLength(1);
    const [beside] = placeLabels([label], [{ x: 200, y: 200 }], PIN, SIZE);
    expect(Math.hypot(beside!.dx, beside!.dy)).toBeLessThan(PIN + label.width);
  });

  it("writes an area over its place when that is free, and a town beside it; what has its place stays uncovered", () => {
    const label = { name: "Assen", x: 200, y: 200, width: 40, height: 12 };
    const area = { ...label, isArea: true };
    expect(placeLabels([area], [], PIN, SIZE)).toEqual([{ ...area, dx: 0, dy: 0 }]);
    expect(placeLabels([label], [], PIN, SIZE)[0]!.dy).not.toBe(0);
    expect(placeLabels([area], [label], PIN, SIZE)).toEqual([]);
    const water = boxOf(label, { dx: 0, dy: 0 });
    const [beside] = placeLabels([area], [], PIN, SIZE, [water]);
    expect(meet(boxOf(area, beside!), water)).toBe(false);
  });
});
