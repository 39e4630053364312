import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { checkedPages, openFolds } from "./pages.ts";

const openPage = useBrowser();

/** Set by a script of the test: the policy of the page lets no other sheet in, and a sheet of the page's own kind may. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What sticks out at the right of the page, unless it scrolls inside itself. */
function findTooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) =>
        element.getBoundingClientRect().right > limit + 1 && element.closest("svg, .table-scroll, pre") === null,
    );
    return [
      `${document.documentElement.scrollWidth} px`,
      ...wide.map((element) => `${element.tagName} .${element.getAttribute("class") ?? ""}`),
    ];
  });
}

describe("at 320 pixels nothing has to be scrolled sideways, also with letters, words and lines set wide", () => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width: 320, isLook: true });
    const { page } = opened;
    await waitForIslands(page);
    await expect.poll(() => findTooWide(page)).toEqual([]);
    await openFolds(page);
    // A table that no longer fits is noticed by a script, which has to have its turn.
    await expect.poll(() => findTooWide(page)).toEqual([]);
    await spaceText(page);
    await expect.poll(() => findTooWide(page)).toEqual([]);
  });
});

test("text can be twice as large without loss", async () => {
  await using opened = await openPage("/", { width: 640 });
  await opened.page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test("what is too wide is found", async () => {
  await using opened = await openPage("/over-ligare/", { width: 320 });
  await opened.page.evaluate(() => {
    const line = document.createElement("p");
    line.textContent = "x";
    line.style.width = "400px";
    document.querySelector("main")?.append(line);
  });
  expect(await findTooWide(opened.page)).toContain("P .");
});
