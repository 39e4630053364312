import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { groundPlaces } from "../../../src/presentation/directory/maps/ground-names.ts";
import { readPages } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();
/** One page of each kind of drawn map, and each house whose picture holds a water. */
const paths = readPages()
  .filter(({ $ }) => $(".ground-name").length > 0)
  .map(({ path }) => path)
  .filter((path) => !path.startsWith("/onderdelen/"));

/** Names of waters and of lands around that touch a shore, by the paths that are painted under their letters. */
const findAshore = (page: Page) =>
  page.evaluate(() => {
    const wrong: string[] = [];
    for (const name of document.querySelectorAll<SVGTextElement>(".ground-name")) {
      const svg = name.ownerSVGElement!;
      if (!svg.checkVisibility()) continue;
      const shapes = [".land", ".water", ".around"].map((kind) => svg.querySelector<SVGPathElement>(kind));
      const kindAt = (point: DOMPoint) => shapes.findIndex((shape) => shape?.isPointInFill(point) ?? false);
      const { x, y, width, height } = name.getBBox();
      const turn = name.transform.baseVal.consolidate()?.matrix;
      const spots: DOMPoint[] = [];
      // The box of a text is as high as its line: of that the letters take the middle.
      for (let right = 0; right <= 1; right += 1 / 16)
        for (const down of [0.3, 0.5, 0.72]) {
          const spot = new DOMPoint(x + right * width, y + down * height);
          spots.push(turn ? spot.matrixTransform(turn) : spot);
        }
      const kinds = new Set(spots.map((spot) => (kindAt(spot) === 2 ? "land" : kindAt(spot) === 0 ? "area" : "water")));
      if (kinds.size > 1 || kinds.has("area")) wrong.push(`${name.textContent}: ${[...kinds].join()}`);
    }
    return wrong;
  });

test.each([360, 1280])(
  "no name of a water touches a shore at %i px, on any map",
  { timeout: 240_000 },
  async (width) => {
    await using opened = await openPage("/", { width });
    const { page } = opened;
    const wrong: Record<string, string[]> = {};
    for (const path of paths) {
      await page.goto(new URL(path, page.url()).href, { waitUntil: "domcontentloaded" });
      await page.evaluate(() => document.fonts.ready);
      const found = await findAshore(page);
      if (found.length > 0) wrong[path] = found;
    }
    expect(paths.length).toBeGreaterThan(3);
    expect(wrong).toEqual({});
  },
);

test.each([360, 1280])(
  "the map one moves in names waters, provinces and towns too, none over another, at %i px",
  async (width) => {
    await using opened = await openPage("/sociale-kaart/", { width });
    const { page } = opened;
    await page.locator(".directory-map").scrollIntoViewIfNeeded();
    await page.locator(".hospice-marker").first().waitFor({ timeout: 15_000 });
    const namesOf = (kind: string) => page.locator(`.map-${kind}-name`).allTextContents();
    // Those that have room at their place between the markers: on a phone a province may have none.
    await expect.poll(async () => (await namesOf("town")).length).toBeGreaterThan(0);
    expect((await namesOf("ground")).length).toBeGreaterThanOrEqual(width < 960 ? 0 : 1);
    const known = groundPlaces.map(({ label }) => label);
    expect((await namesOf("ground")).filter((name) => !known.includes(name))).toEqual([]);
    expect((await namesOf("province")).length).toBeGreaterThanOrEqual(width < 960 ? 0 : 3);
    expect((await namesOf("town")).length).toBeGreaterThan(width < 960 ? 0 : 3);
    const over = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll(".hospice-map .map-town span")].map((name) => ({
        name: name.textContent,
        box: name.getBoundingClientRect(),
      }));
      return boxes.flatMap(({ name, box }, index) =>
        boxes
          .slice(index + 1)
          .filter(
            ({ box: other }) =>
              box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
          )
          .map((other) => `${name} / ${other.name}`),
      );
    });
    expect(over).toEqual([]);
  },
);

test("a name on the map one moves in stands at its place or is left out, also where a place was asked", async () => {
  await using opened = await openPage("/sociale-kaart/?plaats=Emmen", { width: 1280 });
  const { page } = opened;
  await page.locator(".directory-map").scrollIntoViewIfNeeded();
  await page.locator(".hospice-marker").first().waitFor({ timeout: 15_000 });
  await expect.poll(() => page.locator(".map-town-name, .map-province-name").count()).toBeGreaterThan(4);
  const moved = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".map-town-name, .map-province-name")].map((label) => {
      const place = label.getBoundingClientRect();
      const [aside, down] = [label.style.marginLeft, label.style.marginTop].map((px) => Number.parseFloat(px) || 0);
      const { left, right, top, bottom } = label.querySelector("span")!.getBoundingClientRect();
      const [x, y] = [place.left - aside!, place.top - down!];
      return {
        name: label.textContent,
        aside: Math.max(left - x, x - right, 0),
        far: Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)),
      };
    }),
  );
  // Letters are estimated: a narrow name may stand a little further aside. A marker with its room reaches 18 px from a place: a name stands right under or above it, and no further.
  expect(moved.filter(({ far, aside }) => far > 24 || aside > 12)).toEqual([]);
});
