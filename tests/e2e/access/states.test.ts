import type { Page } from "playwright-core";
import { describe, test } from "vitest";
import { useBrowser, waitForIslands, type Visit } from "../open-site.ts";
import { findFaults } from "./engines.ts";
import { countLines } from "./heard-sentences.ts";
import { openFolds } from "./pages.ts";

const openPage = useBrowser();

const toggles = (page: Page) => page.locator("shortlist-toggle button");

/** Every question the model can be asked, opened and answered. */
async function openViews(page: Page): Promise<void> {
  const closed = page.locator(".view-toggle[aria-expanded=false]");
  await page.locator(".view-toggle:enabled").first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
  await page.waitForFunction(() => document.querySelector(".view-loading") === null);
  // A field in a fold has its label there; an engine sees the one only with the other.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details"))
      if (fold.querySelector("input, select, textarea") !== null) fold.open = true;
  });
}

const STATES: readonly { state: string; path: string; reach: (page: Page) => Promise<void> }[] = [
  {
    state: "the list of wishes is open",
    path: "/sociale-kaart/",
    reach: async (page) => {
      await page.locator(".need-picker input").press("ArrowDown");
      await page.locator(".need-picker [role=option]").first().waitFor();
      await openFolds(page);
    },
  },
  {
    state: "a house is chosen on the map, and two are kept",
    path: "/sociale-kaart/",
    reach: async (page) => {
      for (const index of [0, 1]) await toggles(page).nth(index).click();
      await page.locator(".directory-map").scrollIntoViewIfNeeded();
      await page.locator(".hospice-marker").first().press("Enter");
      await page.locator(".map-choice").waitFor();
      await openFolds(page);
    },
  },
  {
    state: "nothing is found by a place that is not known",
    path: "/sociale-kaart/?plaats=Xqzwvk",
    reach: async (page) => {
      await page.locator(".directory-form [data-said]", { hasText: /\S/u }).first().waitFor();
      await openFolds(page);
    },
  },
  {
    state: "two houses stand beside each other",
    path: "/sociale-kaart/",
    reach: async (page) => {
      for (const index of [0, 1]) await toggles(page).nth(index).click();
      await page.locator("shortlist-bar a").click();
      await page.locator(".choice-table table").waitFor();
    },
  },
  { state: "every question of the prognosis of all regions is open", path: "/prognose/", reach: openViews },
  { state: "every question of the prognosis of one region is open", path: "/prognose/twente/", reach: openViews },
  {
    state: "the questionnaire says what does not fit",
    path: "/vragenlijst-hospice/",
    reach: async (page) => {
      await page.locator(".send button[type=submit]").click();
      await page.locator(".is-faulty").first().waitFor();
      await openFolds(page);
    },
  },
];

const LOOKS: readonly [string, Visit][] = [
  ["wide and light", { width: 1280 }],
  ["narrow and dark", { width: 360, colorScheme: "dark" }],
];

describe.each(LOOKS)("two engines find no fault in what a visitor opened, %s", (_look, visit) => {
  // One by one: with every question open an engine reads for a minute.
  test.for(STATES)("$state", { timeout: 180_000 }, async ({ path, reach }, { expect }) => {
    await using opened = await openPage(path, visit);
    const { page } = opened;
    await waitForIslands(page);
    await reach(page);
    expect(await findFaults(page)).toEqual([]);
    expect(await countLines(page)).toBeLessThanOrEqual(1);
  });
});
