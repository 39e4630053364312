import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { chooseTemplatePages } from "../template-pages.ts";

const openPage = useBrowser();
const pages = readPages()
  .filter(({ isRedirect }) => !isRedirect)
  .map(({ path }) => path);

describe("at 320 pixels nothing has to be scrolled sideways", () => {
  test.concurrent.for(chooseTemplatePages(pages))("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width: 320 });
    const { page } = opened;
    await waitForIslands(page);
    const tooWide = await page.evaluate(() => {
      const isInScroller = (element: Element) => element.closest(".table-scroll, pre, [data-scrolls]") !== null;
      const limit = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= limit) return [];
      return [...document.body.querySelectorAll("*")]
        .filter((element) => element.getBoundingClientRect().right > limit + 1 && !isInScroller(element))
        .map(
          (element) =>
            `${element.tagName} .${element.className.toString()}: ${Math.round(element.getBoundingClientRect().right)}px`,
        );
    });
    expect(tooWide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test("text can be twice as large without loss", async () => {
  await using opened = await openPage("/", { width: 640 });
  await opened.page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});
