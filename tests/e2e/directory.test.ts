import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPolicyViolations, useBrowser, waitForIslands } from "./open-site.ts";
import { findAccessibilityProblems } from "./run-axe.ts";

const openPage = useBrowser();

const sentence = (page: Page) => page.locator(".result-sentence");
const names = (page: Page) => page.locator(".hospice-list h4 a").allTextContents();
const markers = (page: Page) => page.locator(".hospice-marker");

async function waitForMap(page: Page): Promise<void> {
  await page.locator(".directory-map").scrollIntoViewIfNeeded();
  await expect.poll(() => markers(page).count(), { timeout: 15_000 }).toBeGreaterThan(0);
}

describe("the directory", () => {
  test("filters list and map together, says how many, and can be shared and undone", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page, problems } = opened;
    await waitForMap(page);
    const all = await names(page);
    expect(await sentence(page).textContent()).toBe(`${all.length} hospices`);
    await page.getByLabel("Regio").selectOption("friesland");
    await expect.poll(() => sentence(page).textContent()).toMatch(/^\d+ van de \d+ hospices$/);
    const found = await names(page);
    expect(found.length).toBeLessThan(all.length);
    expect(new URL(page.url()).search).toBe("?regio=friesland");
    await expect.poll(async () => (await markers(page).allTextContents()).join()).not.toBe("");
    expect(await page.locator(".map-chosen").count()).toBe(1);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => sentence(page).textContent()).toBe(`${all.length} hospices`);
    expect(await names(page)).toEqual(all);
    expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("opens a shared address with everything in it, and each wish has its own way out", async () => {
    await using opened = await openPage("/sociale-kaart/?q=hospice&regio=twente&type=bth");
    const { page } = opened;
    const filters = page.getByRole("list", { name: "Gekozen filters" });
    await expect.poll(() => filters.getByRole("button").count()).toBe(4);
    expect(await page.getByLabel("Regio").inputValue()).toBe("twente");
    await filters.getByRole("button", { name: "Haal weg: Twente" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?q=hospice&type=bth");
    await filters.getByRole("button", { name: "Wis alle filters" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
    expect(await filters.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("hospices");
  });

  test("an expertise nobody reported leaves every hospice in the list, as unknown", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await waitForIslands(page);
    await expect.poll(() => page.getByLabel("Expertise").locator("option").count()).toBeGreaterThan(10);
    const total = (await names(page)).length;
    await page.getByLabel("Expertise").selectOption("tracheostoma");
    await expect.poll(() => sentence(page).textContent()).toContain("Onbekend is geen nee");
    expect(await names(page)).toHaveLength(total);
  });

  test("says plainly that nothing is found and how to go on", async () => {
    await using opened = await openPage("/sociale-kaart/?q=xqzwvkjj");
    const { page } = opened;
    await expect.poll(() => sentence(page).textContent()).toMatch(/^Geen van de \d+ hospices past bij uw keuze\.$/);
    expect(await page.locator(".directory-list .aside").getByRole("button", { name: "Wis alle filters" }).isVisible()).toBe(true);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("the map is used by keyboard: a marker says its name, opens, and gives the focus back", async () => {
    await using opened = await openPage("/sociale-kaart/?q=sneek");
    const { page } = opened;
    await waitForMap(page);
    await expect.poll(() => markers(page).count()).toBe(1);
    const marker = markers(page).first();
    expect(await marker.getAttribute("aria-label")).toMatch(/^1\. .+, Sneek$/);
    await marker.focus();
    await page.keyboard.press("Enter");
    const link = page.locator(".hospice-popup a");
    await expect.poll(() => link.count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("A");
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => link.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.classList.contains("hospice-marker"))).toBe(true);
  });

  test("asks nothing of others until the visitor asks for tiles, and then only of PDOK", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page, problems } = opened;
    await waitForMap(page);
    expect(problems).toEqual([]);
    await page.getByRole("button", { name: "Toon achtergrondkaart (PDOK)" }).click();
    await expect.poll(() => problems.some((problem) => problem.includes("https://service.pdok.nl/brt/"))).toBe(true);
    expect(problems.filter((problem) => problem.startsWith("request to") && !problem.includes("https://service.pdok.nl/"))).toEqual([]);
    // The test lets nothing out, so this is also what a visitor without PDOK sees.
    await expect.poll(() => page.locator(".map-controls [role=status]").textContent()).toContain("niet (helemaal) te laden");
  });

  test("scrolling with the wheel over the map moves the page, not the map", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await waitForMap(page);
    await page.evaluate(() => scrollTo(0, 0));
    const before = await page.locator(".map-land").getAttribute("d");
    await page.locator(".hospice-map-canvas").hover();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await page.locator(".map-land").getAttribute("d")).toBe(before);
  });

  test("without script the whole list is there and no control that does nothing", async () => {
    await using opened = await openPage("/sociale-kaart/", { javaScriptEnabled: false });
    const { page } = opened;
    expect((await names(page)).length).toBeGreaterThan(30);
    expect(await page.getByLabel("Regio").isVisible()).toBe(false);
    expect(await page.locator(".area-map svg").isVisible()).toBe(true);
  });
});
