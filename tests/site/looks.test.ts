import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { drawings } from "../../src/components/drawings/drawings.ts";
import { readPages, readSiteFile } from "./built-site.ts";

const pages = readPages().filter(({ isRedirect }) => !isRedirect);
const weigh = (file: string) => gzipSync(readSiteFile(file), { level: 9 }).length;

/** What a visitor waits for before the first letter: the page and its sheets, packed. */
function weighFirstView(path: string): number {
  const page = pages.find((one) => one.path === path)!;
  const sheets = page
    .$('head link[rel="stylesheet"]:not([media="print"])')
    .map((_, link) => page.$(link).attr("href") ?? "")
    .get();
  return weigh(`${path.slice(1)}index.html`) + sheets.reduce((sum, sheet) => sum + weigh(sheet.slice(1)), 0);
}

test("the first view of the home page waits for at most 20 kB, map and drawing included", () => {
  expect(weighFirstView("/")).toBeLessThanOrEqual(20_000);
});

test("there are at least eight drawings, each at most 2 kB", () => {
  const all = Object.entries(drawings);
  expect(all.length).toBeGreaterThanOrEqual(8);
  for (const [name, paths] of all) expect(paths.join("").length, name).toBeLessThanOrEqual(2000);
});

test("a drawing takes its colour from the page and is hidden from who listens", () => {
  const drawn = pages.flatMap(({ path, $ }) =>
    $("svg.drawing")
      .map((_, svg) => ({ path, hidden: $(svg).attr("aria-hidden"), fixed: $(svg).find("[fill], [stroke]").length }))
      .get(),
  );
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter(({ hidden, fixed }) => hidden !== "true" || fixed > 0)).toEqual([]);
});

test("pages for relatives have a drawing", () => {
  const ofRelatives = pages.filter(({ $ }) => $('body[data-family="relatives"]').length > 0);
  expect(ofRelatives.length).toBeGreaterThan(0);
  expect(ofRelatives.filter(({ $ }) => $(".page-drawing").length === 0).map(({ path }) => path)).toEqual([]);
});

test("a name on a drawn map covers no pin", () => {
  const covered = pages.flatMap(({ path, $ }) =>
    $("figure.area-map svg, figure.region-map svg")
      .map((_, svg) => {
        const pins = $(svg)
          .find("circle, g.point text")
          .map((__, pin) => ({
            x: Number($(pin).attr("cx") ?? $(pin).attr("x")),
            y: Number($(pin).attr("cy") ?? $(pin).attr("y")),
          }))
          .get();
        return $(svg)
          .find("text.town")
          .map((__, text) => ({
            name: $(text).text(),
            x: Number($(text).attr("x")),
            y: Number($(text).attr("y")),
            size: Number($(text).attr("font-size")),
          }))
          .get()
          .filter(({ name, x, y, size }) =>
            pins.some((pin) => Math.abs(pin.x - x) < (name.length * size * 0.5) / 2 && Math.abs(pin.y - y) < size / 2),
          )
          .map(({ name }) => `${path}: ${name}`);
      })
      .get()
      .flat(),
  );
  expect(covered).toEqual([]);
});
