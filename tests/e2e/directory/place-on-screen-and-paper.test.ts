import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { readSheets } from "../read-sheets.ts";

const openPage = useBrowser();
const pages = readPages().filter(({ isRedirect }) => !isRedirect);
/** By how much they tell, the fullest first. */
const houses = pages
  .filter(({ $ }) => $("main > .call-block a.button").length > 0)
  .toSorted((one, other) => other.html.length - one.html.length)
  .map(({ path }) => path);
const [fullest] = houses;
const PHONE = { width: 360, height: 740 };

const topOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!.y;

/** The words in these parts of a page that stand on more than one line. */
function readBrokenWords(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((parts) => {
    const found: string[] = [];
    for (const part of document.querySelectorAll(parts)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const { 0: word, index } of node.textContent!.matchAll(/\p{L}{4,}/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) found.push(word);
        }
    }
    return found;
  }, selector);
}

test("a row of the directory breaks no address within a word on a phone, beside its button or below it", async () => {
  await using opened = await openPage("/sociale-kaart/", { width: PHONE.width });
  await opened.page.locator("shortlist-toggle button").first().waitFor();
  expect(await opened.page.locator(".entry-ways a").count()).toBeGreaterThan(0);
  expect(await readBrokenWords(opened.page, ".hospice-entry a")).toEqual([]);
});

describe("a house on a phone", () => {
  test("has whom to call in the first screen, and where it is with what is near in the next ones", async () => {
    await using opened = await openPage(fullest!, { width: PHONE.width });
    const { page } = opened;
    expect(await topOf(page, ".call-block .button")).toBeLessThan(PHONE.height);
    const map = (await page.locator(".place-map svg").boundingBox())!;
    expect(map.y).toBeLessThan(2 * PHONE.height);
    expect(map.height).toBeLessThanOrEqual(PHONE.height / 2);
    expect(map.y).toBeLessThan(await topOf(page, "main > .lead"));
  });

  test("never shows a way to a source alone on a line: the last word of the fact stands before it", async () => {
    const alone: string[] = [];
    await using opened = await openPage("/", { width: PHONE.width });
    for (const path of houses.slice(0, 8)) {
      await opened.page.goto(new URL(path, opened.page.url()).href, { waitUntil: "domcontentloaded" });
      await opened.page.evaluate(() => document.fonts.ready);
      const found = await opened.page.evaluate(() =>
        [...document.querySelectorAll(".call-block .fact-source > summary")].flatMap((summary) => {
          const { left } = summary.getBoundingClientRect();
          const holder = summary.closest("dd, .first, .whose")!.getBoundingClientRect();
          return left - holder.left < 12 ? [summary.textContent] : [];
        }),
      );
      alone.push(...found.map((text) => `${path}: ${text}`));
    }
    expect(alone).toEqual([]);
  });
});

test.each([360, 1280])(
  "the fields and the buttons of the directory are as high, and side by side on one line, at %i px",
  async (width) => {
    await using opened = await openPage("/sociale-kaart/", { width });
    await waitForIslands(opened.page);
    const boxesOf = (selector: string) =>
      opened.page.locator(selector).evaluateAll((parts) =>
        parts
          .filter((part) => part.checkVisibility())
          .map((part) => {
            const { top, height } = part.getBoundingClientRect();
            return { middle: top + height / 2, height };
          }),
      );
    const fields = await boxesOf(".directory-form > fieldset .filter-field :is(input, select)");
    expect(fields.length).toBeGreaterThan(1);
    for (const { height } of fields) expect(height).toBeCloseTo(44, 0);
    const [locate] = await boxesOf(".locate");
    for (const { middle } of await boxesOf(".more-questions"))
      expect(Math.abs(middle - locate!.middle)).toBeLessThan(1);
  },
);

test.each([1280, 1920])(
  "the table of houses of a region breaks no address within a word, and has the room of its page, at %i px",
  async (width) => {
    await using opened = await openPage("/", { width, isLook: true });
    const regions = pages.filter(
      ({ path, $ }) => /^\/regio\/[^/]+\/$/u.test(path) && $("section:has(> #hospices) table").length > 0,
    );
    expect(regions.length).toBeGreaterThan(0);
    for (const { path } of regions) {
      await opened.page.goto(new URL(path, opened.page.url()).href);
      expect(await readBrokenWords(opened.page, "section:has(> #hospices) table"), path).toEqual([]);
      const boxOf = async (selector: string) => (await opened.page.locator(selector).first().boundingBox())!;
      const [table, map, main] = [
        await boxOf("section:has(> #hospices) table"),
        await boxOf(".place-map"),
        await boxOf("main"),
      ];
      expect(table.y, path).toBeGreaterThanOrEqual(map.y + map.height);
      expect(table.x + table.width, path).toBeCloseTo(main.x + main.width, -1);
    }
  },
);

describe("a place on paper", () => {
  test("of the house of which most is told the map stands beside where else to call, within four sheets", async () => {
    await using opened = await openPage(fullest!, { isLook: true });
    expect((await readSheets(opened.page)).length).toBeLessThanOrEqual(4);
    await opened.page.emulateMedia({ media: "print" });
    const [map, list] = [await topOf(opened.page, ".place-map"), await topOf(opened.page, ".nearby")];
    expect(Math.abs(map - list)).toBeLessThan(120);
    expect(await opened.page.locator(".place-map ol").isVisible()).toBe(false);
  });

  const kinds = ["/regio/", "/regio/", "/netwerken/", "/sociale-kaart/"].map((start, index) =>
    index === 0 ? start : pages.filter(({ path }) => path.startsWith(start) && path !== start).at(0)!.path,
  );
  test.each(kinds)("breaks no word in a table or a heading: %s", async (path) => {
    await using opened = await openPage(path, { width: 680, isLook: true });
    await opened.page.emulateMedia({ media: "print" });
    const broken = await readBrokenWords(opened.page, "main :is(td, th, h1, h2, h3)");
    expect(broken).toEqual([]);
  });
});
