/**
 * What a key or a tap draws before the browser may paint: the control itself, and nothing of what follows from it. Counted
 * as changes of the page in the task of the event; how long it takes is for the bench.
 */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();

interface CountingWindow extends Window {
  drawn: number;
}

interface Typed {
  field: string;
  value: string;
  /** Parts that follow from it. */
  parts: string;
}

/** Types, or moves a slider, and counts the changes in the parts before anything else of the page can run. */
function countDrawnAtOnce(page: Page, typed: Typed): Promise<number> {
  return page.evaluate(async ({ field, value, parts }) => {
    const counting = window as unknown as CountingWindow;
    counting.drawn = 0;
    const observer = new MutationObserver((changes) => (counting.drawn += changes.length));
    const watched = document.querySelectorAll(parts);
    if (watched.length === 0) throw new Error(`${parts}: not on the page`);
    for (const part of watched)
      observer.observe(part, { subtree: true, childList: true, characterData: true, attributes: true });
    const input = document.querySelector<HTMLInputElement>(field)!;
    // As a key does: what React keeps of the field stays as it was.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(input, value);
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // All that was put in line in this task runs, and no task after it.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    return counting.drawn;
  }, typed);
}

const countDrawn = (page: Page) => page.evaluate(() => (window as unknown as CountingWindow).drawn);

const PLACE = ".filter-field:has(.place-answer) input";
const WISH = ".need-picker input";

interface Case {
  name: string;
  path: string;
  before: (page: Page) => Promise<unknown>;
  typed: Typed;
}

const CASES: readonly Case[] = [
  {
    name: "a letter of a place: the list comes after it",
    path: "/sociale-kaart/?plaats=Assen",
    before: (page) => page.locator(".entry-distance").first().waitFor(),
    typed: { field: PLACE, value: "Zwolle", parts: ".directory-list, .place-answer" },
  },
  {
    name: "a letter of a wish: what it may mean comes after it",
    path: "/sociale-kaart/",
    before: async (page) => {
      // Before the data is there the field stands still.
      await page.locator(`${WISH}:enabled`).waitFor();
      await page.locator(WISH).focus();
      await page.locator(".need-list [role=option]").first().waitFor();
    },
    typed: { field: WISH, value: "dementie", parts: ".need-list, .directory-list" },
  },
  {
    name: "a step of a slider: the figures come after it",
    path: "/prognose/twente/",
    before: (page) => page.locator(".choices > fieldset:enabled").waitFor(),
    typed: { field: "#eerst-meanStayDays", value: "40", parts: ".outcome-now, .beyond" },
  },
];

describe.each(CASES)("$name", ({ path, before, typed }) => {
  test("nothing of it is drawn in the task of the key, and all of it later", async () => {
    await using opened = await openPage(path);
    const { page, problems } = opened;
    await before(page);
    expect(await countDrawnAtOnce(page, typed)).toBe(0);
    await expect.poll(() => countDrawn(page), { timeout: 15_000 }).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });
});

test("a tap into the choice changes the button that was tapped and the one before it, and no other", async () => {
  await using opened = await openPage("/sociale-kaart/");
  const { page } = opened;
  const buttons = page.locator("shortlist-toggle button");
  await buttons.nth(2).waitFor();
  expect(await buttons.count()).toBeGreaterThan(3);
  const countChanged = (index: number) =>
    page.evaluate(async (at) => {
      const changed = new Set<Element>();
      const toggles = [...document.querySelectorAll("shortlist-toggle")];
      const observer = new MutationObserver((changes) => {
        for (const { target } of changes) changed.add((target as Element).closest("shortlist-toggle")!);
      });
      for (const toggle of toggles) observer.observe(toggle, { subtree: true, childList: true, attributes: true });
      toggles[at]!.querySelector("button")!.click();
      await Promise.resolve();
      observer.disconnect();
      return [...changed].map((toggle) => toggles.indexOf(toggle)).sort();
    }, index);
  expect(await countChanged(0)).toEqual([0]);
  expect(await countChanged(2)).toEqual([0, 2]);
  expect(await countChanged(2)).toEqual([2]);
});
