import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";
import { readSheets } from "../read-sheets.ts";

const openPage = useBrowser();
const pages = readPages();
const ending = (end: RegExp) => pages.filter(({ path }) => end.test(path));

async function countSheets(path: string): Promise<number> {
  await using opened = await openPage(path);
  return (await readSheets(opened.page)).length;
}

describe.each(ending(/^\/handreikingen\/[^/]+\/samenvatting\/$/u))("the summary $path", ({ path }) => {
  test("prints on one A4", async () => {
    expect(await countSheets(path)).toBe(1);
  });
});

describe.each(ending(/\/dias\/[^/]+\/$/u))("the slides $path", ({ path, $ }) => {
  test("print one on each sheet", async () => {
    expect(await countSheets(path)).toBe($(".slide").length);
  });
});

describe.each(ending(/^\/brochures\/[^/]+\/$/u).filter(({ $ }) => $(".one-sheet").length > 0))(
  "the brochure for relatives $path",
  ({ path, $ }) => {
    test("prints on one sheet, on its two sides, with room for the numbers to call", async () => {
      expect(await countSheets(path)).toBeLessThanOrEqual(2);
      expect($(".one-sheet dt").length).toBeGreaterThan(2);
    });
  },
);

test("there is a brochure for relatives to print", () => {
  expect(pages.filter(({ $ }) => $(".one-sheet").length > 0).length).toBeGreaterThan(0);
});
