import { expect, test } from "vitest";
import { readDirectory } from "../../../scripts/content/read-directory.ts";
import { compileDirectory } from "../../../src/domain/directory/records/compile.ts";
import { outsideAnchor } from "../../../src/presentation/directory/house/outside-anchor.ts";
import { contentRoot } from "../../content-root.ts";
import { readPages } from "../built-site.ts";

const { places } = compileDirectory(readDirectory(contentRoot).documents).bundle!;
const { $ } = readPages().find(({ path }) => path === "/sociale-kaart/witte-vlekken/")!;
const placeOf = (name: string) => $("main [id]").index($(`[id="${outsideAnchor(name)}"]`));

test("each town and house just outside the area has its own place on the page of sources, closed ones last", () => {
  const named = places.outside.flatMap(({ name, houses = [] }) => [name, ...houses.map((house) => house.name)]);
  expect(named.filter((name) => $(`[id="${outsideAnchor(name)}"]`).length !== 1)).toEqual([]);
  for (const items of [places.outside, ...places.outside.map(({ houses = [] }) => houses)]) {
    const [closed, other] = [true, false].map((isClosed) =>
      items.filter(({ status }) => (status === "closed") === isClosed).map(({ name }) => placeOf(name)),
    ) as [number[], number[]];
    expect(Math.min(...closed)).toBeGreaterThan(Math.max(...other));
  }
});
