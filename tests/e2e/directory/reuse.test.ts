import { describe, expect, test } from "vitest";
import { countInWords } from "../../../src/islands/embed/embed-filter.ts";
import { readSiteFile } from "../../site/built-site.ts";
import { readPolicyViolations, useBrowser } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
/** A region with a hospice: that of the first in the frame. */
const region = readSiteFile("embed/kaart/index.html").match(/data-regions="([a-z-]+)/u)![1]!;

describe("the frame for other sites", () => {
  test("shows only what the address asks for, in list and map alike", async () => {
    await using opened = await openPage(`/embed/kaart/?regio=${region}`, { width: 360 });
    const { page, problems } = opened;
    const shown = page.locator("li[data-embed]:not([hidden])");
    await expect.poll(() => shown.count()).toBeGreaterThan(0);
    const regions = await shown.evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-regions")));
    expect(regions.filter((names) => !names?.split(" ").includes(region))).toEqual([]);
    const dots = await page.locator("circle[data-embed]:not([display=none])").count();
    expect(dots).toBe(regions.length);
    expect(await page.locator("[data-embed-count]").textContent()).toBe(countInWords(regions.length));
    expect([...problems, ...(await readPolicyViolations(page)), ...(await findAccessibilityProblems(page))]).toEqual(
      [],
    );
  });

  test("says so when nothing fits, and shows everything without JavaScript", async () => {
    await using opened = await openPage("/embed/kaart/?netwerk=bestaat-niet");
    await expect.poll(() => opened.page.locator("[data-embed-count]").textContent()).toBe(countInWords(0));
    await using plain = await openPage(`/embed/kaart/?regio=${region}`, { javaScriptEnabled: false });
    const all = await plain.page.locator("li[data-embed]").count();
    expect(all).toBeGreaterThan(0);
    expect(await plain.page.locator("li[data-embed]:visible").count()).toBe(all);
  });

  test("the map is decoration: the keyboard goes from link to link", async () => {
    await using opened = await openPage("/embed/kaart/");
    await opened.page.keyboard.press("Tab");
    expect(await opened.page.evaluate(() => document.activeElement?.closest("li[data-embed]") !== null)).toBe(true);
  });
});
