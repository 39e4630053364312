import { expect, test } from "vitest";
import { readPages } from "../built-site.ts";

const { $ } = readPages().find(({ path }) => path === "/sociale-kaart/")!;

/** A capital with the space behind it, in heights of the letter. */
const CAPITAL = 0.74;

test("on the drawn map no mark of a house lies over the name of a province, however wide the mark", () => {
  const read = (element: unknown, name: string) => Number($(element as never).attr(name));
  const names = $(".area-map .province-name").toArray();
  const marks = $(".area-map .point rect").toArray();
  expect(names.length).toBeGreaterThan(0);
  expect(marks.length).toBeGreaterThan(0);
  const covered = names.filter((name) => {
    const size = read(name, "font-size");
    const halfWidth = ($(name).text().length * CAPITAL * size) / 2;
    return marks.some((mark) => {
      const [x, y, width, height] = ["x", "y", "width", "height"].map((side) => read(mark, side)) as [
        number,
        number,
        number,
        number,
      ];
      return (
        Math.abs(x + width / 2 - read(name, "x")) < halfWidth + width / 2 &&
        Math.abs(y + height / 2 - read(name, "y")) < (size + height) / 2
      );
    });
  });
  expect(covered.map((name) => $(name).text())).toEqual([]);
});
