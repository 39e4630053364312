import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();

/** Where the first of each begins, in whole pixels from the left. */
function readEdges(page: Page, selectors: readonly string[]): Promise<number[]> {
  return Promise.all(
    selectors.map((selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Math.round(element.getBoundingClientRect().left)),
    ),
  );
}

test.each([
  { path: "/sociale-kaart/keuze/", parts: ["h1", ".breadcrumbs", "#keuze"], javaScriptEnabled: true },
  { path: "/sociale-kaart/", parts: ["h1", ".without-script", "#open-gegevens"], javaScriptEnabled: false },
])("what stands above each other on $path has one left edge", async ({ path, parts, javaScriptEnabled }) => {
  for (const width of [360, 1280]) {
    await using opened = await openPage(path, { width, javaScriptEnabled });
    expect(new Set(await readEdges(opened.page, parts)).size, `${width} px`).toBe(1);
  }
});

test("the menu stands where it stood when one goes on to the search page", async () => {
  const readHead = async (path: string) => {
    await using opened = await openPage(path);
    // With the letters of the site: those of the device are not quite as wide.
    await opened.page.waitForLoadState("networkidle");
    return await opened.page.evaluate(() => {
      const head = document.querySelector(".site-header")!;
      const names = [...head.querySelectorAll(".site-nav li:not(.to-search)")];
      return [head, ...names].map((part) => {
        const { left, top, height } = part.getBoundingClientRect();
        return [left, top, height].map(Math.round);
      });
    });
  };
  expect(await readHead("/zoeken/")).toEqual(await readHead("/contact/"));
});
