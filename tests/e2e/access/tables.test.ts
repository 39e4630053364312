import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { checkedPages, openFolds } from "./pages.ts";

const openPage = useBrowser();

/** Scrollers whose tab stop does not follow from whether they scroll. */
function findWrongStops(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".table-scroll, pre[tabindex], .formula[tabindex]")]
      .filter((scroller) => (scroller.tabIndex === 0) !== scroller.scrollWidth > scroller.clientWidth + 1)
      .map((scroller) => scroller.getAttribute("aria-label") ?? scroller.className),
  );
}

/** A4 without the margins of a printed page (168 mm), in CSS pixels. */
const TEXT_WIDTH = 635;

/** What is cut at the edge of the paper: tables, and anything else with text. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate((width) => {
    const tables = [...document.querySelectorAll<HTMLElement>(".table-scroll, main table")].filter(
      (table) => table.checkVisibility() && table.getBoundingClientRect().left + table.scrollWidth > innerWidth,
    );
    const texts = [...document.querySelectorAll("main :is(table, pre, p, h1, h2, h3, li, dd)")]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && element.getClientRects().length > 0)
      .filter((element) => element.closest(".visually-hidden") === null);
    return [...tables, ...texts].map(
      (element) => `${element.tagName} ${(element.textContent ?? "").trim().slice(0, 40)}`,
    );
  }, TEXT_WIDTH);
}

describe("only what scrolls is a stop for the keyboard, at every width, and on paper of A4 nothing is cut", () => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width: 1280, isLook: true });
    const { page } = opened;
    await waitForIslands(page);
    await openFolds(page);
    await expect.poll(() => findWrongStops(page)).toEqual([]);
    await page.setViewportSize({ width: 500, height: 900 });
    await expect.poll(() => findWrongStops(page)).toEqual([]);
    await page.setViewportSize({ width: TEXT_WIDTH, height: 900 });
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => findCut(page)).toEqual([]);
  });
});

test("the head of a table that fits stays at the top of the screen, and that of one that scrolls at its own top", async () => {
  await using opened = await openPage("/prognose/", { width: 800 });
  const { page } = opened;
  await waitForIslands(page);
  await openFolds(page);
  for (const kind of ["data-fits", "data-scrolls"]) {
    const table = page.locator(`.table-scroll[${kind}]:has(thead):has(tr:nth-child(5))`).first();
    await expect.poll(() => table.count()).toBe(1);
    const offset = await table.evaluate((scroller) => {
      scroller.scrollLeft = 50;
      scrollTo({ top: scroller.getBoundingClientRect().top + scrollY + 120, behavior: "instant" });
      scroller.scrollTop = 60;
      const edge = Math.max(0, scroller.getBoundingClientRect().top);
      const caption = scroller.querySelector("caption");
      return {
        head: scroller.querySelector("thead")!.getBoundingClientRect().top - edge,
        // A caption that fits in sight stays in sight.
        caption: caption === null ? 0 : caption.getBoundingClientRect().left - scroller.getBoundingClientRect().left,
      };
    });
    if (kind === "data-fits") expect(Math.abs(offset.head)).toBeLessThan(2);
    expect(offset.caption).toBeGreaterThanOrEqual(0);
  }
});

test("a head over a group of columns has its group", async () => {
  await using opened = await openPage("/prognose/", { width: 1280 });
  await waitForIslands(opened.page);
  const wrong = await opened.page.evaluate(() =>
    [...document.querySelectorAll("table:has([scope=colgroup])")]
      .filter((table) => {
        const spans = [...table.querySelectorAll("colgroup")].map(({ span }) => span);
        const heads = [...table.querySelectorAll<HTMLTableCellElement>("thead tr:first-child > *")];
        return spans.join() !== heads.map(({ colSpan }) => colSpan).join();
      })
      .map((table) => table.querySelector("caption")?.textContent),
  );
  expect(wrong).toEqual([]);
});
