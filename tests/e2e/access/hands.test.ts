import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { checkedPages, openFolds } from "./pages.ts";

const openPage = useBrowser();

/** Controls that are lower than a finger needs; a word with its meaning behind it stands in a line of text. */
const findLow = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button:not(.term), input, select, textarea, summary")]
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      // A box whose whole line ticks it, and the source behind a fact, which stands in the line of the fact.
      .filter((control) => control.closest(".tickable, .fact-source") === null)
      .filter((control) => control.closest(".visually-hidden, .leaflet-container, p, [aria-hidden=true]") === null)
      .filter((control) => {
        const boxes = [control, ...((control as HTMLInputElement).labels ?? [])].map((one) =>
          one.getBoundingClientRect(),
        );
        return boxes[0]!.width > 2 && Math.max(...boxes.map(({ height }) => Math.round(height))) < 44;
      })
      .map((control) => `${control.outerHTML.slice(0, 120)}: ${control.getBoundingClientRect().height}`),
  );

describe("on a telephone every control is high enough for a finger", () => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width: 360 });
    await waitForIslands(opened.page);
    await openFolds(opened.page);
    expect(await findLow(opened.page)).toEqual([]);
  });
});

/** What a style sheet writes before or after an element and a screen reader would read. */
const findSpokenMarks = (page: Page) =>
  page.evaluate(() => {
    const spoken = new Set<string>();
    for (const element of document.querySelectorAll("body *"))
      for (const side of ["::before", "::after"]) {
        const { content } = getComputedStyle(element, side);
        // The number of an item is text, and is meant to be heard.
        if (/[^\s"]/u.test(content.replace(/^(?:none|normal|counter\(\w+\))$/u, "")) && !content.includes(" / "))
          spoken.add(`${element.tagName} ${element.getAttribute("class") ?? ""} ${side} ${content}`);
      }
    return [...spoken];
  });

describe("no mark that a style sheet draws is read aloud", () => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width: 1280 });
    await waitForIslands(opened.page);
    await openFolds(opened.page);
    expect(await findSpokenMarks(opened.page)).toEqual([]);
  });
});

test("the words beside a box of a checklist are its name, and tick it", async () => {
  const guide = readPages().find(({ path, $ }) => path.startsWith("/handreikingen/") && $("#checklist").length > 0);
  await using opened = await openPage(guide!.path, { width: 360 });
  const { page } = opened;
  const item = page.locator(".tickable > li").first();
  const box = item.getByRole("checkbox");
  const name = (await box.getAttribute("aria-label")) ?? "";
  expect(name).not.toBe("");
  const before = await box.isChecked();
  const { width } = (await item.boundingBox())!;
  await item.click({ position: { x: width / 2, y: 12 } });
  expect(await box.isChecked()).toBe(!before);
});

test.each([360, 1280])(
  "the keyboard goes on from the list of wishes to the field behind it, at %i pixels",
  async (width) => {
    await using opened = await openPage("/sociale-kaart/", { width });
    const { page } = opened;
    await waitForIslands(page);
    await page.locator(".need-picker input").press("ArrowDown");
    await page.locator(".need-picker [role=option]").first().waitFor();
    await page.keyboard.press("Tab");
    const next = page.locator(".directory-form .filter-field:not(.need-picker) input").first();
    await expect.poll(() => next.evaluate((field) => field === document.activeElement)).toBe(true);
  },
);

test.each([360, 1280])(
  "what is chosen on the map stands whole between the edges of the screen, at %i pixels",
  async (width) => {
    await using opened = await openPage("/sociale-kaart/", { width });
    const { page } = opened;
    await waitForIslands(page);
    await page.locator(".directory-map").scrollIntoViewIfNeeded();
    await page.locator(".hospice-marker").first().waitFor();
    const marks = await page.locator(".hospice-marker").count();
    for (let mark = 0; mark < marks; mark += 1) {
      await page.locator(".hospice-marker").nth(mark).press("Enter");
      await page.locator(".map-choice").waitFor();
      const cut = await page.locator(".map-choice").evaluate((choice) => {
        const { left, right } = choice.getBoundingClientRect();
        const words = [...choice.querySelectorAll(":is(a, button):not(.visually-hidden, [hidden])")].map((one) =>
          one.getBoundingClientRect(),
        );
        return words.filter((box) => box.left < left || box.right > right + 1 || right > innerWidth).length;
      });
      expect(cut, String(mark)).toBe(0);
      await page.keyboard.press("Escape");
      await page.locator(".map-choice").waitFor({ state: "detached" });
    }
  },
);
