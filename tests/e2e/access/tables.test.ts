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

/** Tables of which rows are out of sight inside a box of their own. */
function findHiddenRows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".table-scroll")]
      .filter((scroller) => scroller.checkVisibility() && scroller.scrollHeight > scroller.clientHeight + 1)
      .map((scroller) => scroller.getAttribute("aria-label") ?? scroller.className),
  );
}

/** Words in cells that the edge of their column parts; a name of a file or an address may be parted. */
function findPartedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isParted = (node: Node, start: number, length: number) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    };
    const parted: string[] = [];
    for (const cell of document.querySelectorAll("main :is(th, td)")) {
      if (!cell.checkVisibility()) continue;
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        if (node.parentElement?.closest("code, .visually-hidden")) continue;
        for (const { 0: word, index } of (node.nodeValue ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
          if (isParted(node, index, word.length)) parted.push(word);
        }
      }
    }
    return parted;
  });
}

/** Heads that would stay in sight on paper, where they cover what stands beside them. */
function findStaying(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main :is(th, thead, caption)")]
      .filter((part) => getComputedStyle(part).position === "sticky")
      .map(({ textContent }) => textContent),
  );
}

describe("only what scrolls is a stop for the keyboard, all rows stand in the page, and on paper of A4 nothing is cut", () => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width: 1280, isLook: true });
    const { page } = opened;
    await waitForIslands(page);
    await openFolds(page);
    await expect.poll(() => findWrongStops(page)).toEqual([]);
    await page.setViewportSize({ width: 768, height: 900 });
    await expect.poll(() => findHiddenRows(page)).toEqual([]);
    await page.setViewportSize({ width: 500, height: 900 });
    await expect.poll(() => findWrongStops(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => findHiddenRows(page)).toEqual([]);
    await page.setViewportSize({ width: TEXT_WIDTH, height: 900 });
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => findCut(page)).toEqual([]);
    expect(await findPartedWords(page)).toEqual([]);
    expect(await findStaying(page)).toEqual([]);
  });
});

test("the head of a table that fits stays at the top of the screen, and a caption in sight", async () => {
  await using opened = await openPage("/prognose/", { width: 800 });
  const { page } = opened;
  await waitForIslands(page);
  await openFolds(page);
  const table = page.locator(".table-scroll[data-fits]:has(thead):has(tr:nth-child(5))").first();
  await expect.poll(() => table.count()).toBe(1);
  const head = await table.evaluate((scroller) => {
    scrollTo({ top: scroller.getBoundingClientRect().top + scrollY + 120, behavior: "instant" });
    return scroller.querySelector("thead")!.getBoundingClientRect().top;
  });
  expect(Math.abs(head)).toBeLessThan(2);
  await page.setViewportSize({ width: 500, height: 900 });
  const wide = page.locator(".table-scroll[data-scrolls]:has(caption)").first();
  await expect.poll(() => wide.count()).toBe(1);
  const caption = await wide.evaluate((scroller) => {
    scroller.scrollLeft = 50;
    return scroller.querySelector("caption")!.getBoundingClientRect().left - scroller.getBoundingClientRect().left;
  });
  expect(caption).toBeGreaterThanOrEqual(0);
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
