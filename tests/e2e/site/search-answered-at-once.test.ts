import { describe, expect, test } from "vitest";
import { useBrowser } from "../open-site.ts";

interface ShiftWindow extends Window {
  shifted?: number;
}
const openPage = useBrowser();

describe.each([360, 1280])("what is asked of the search by its address, at %i pixels,", (width) => {
  test.each(["?q=eigen+bijdrage", "?q=hospice+Winschoten", "?q=xqzwvk", ""])(
    "moves nothing that was shown before: %j",
    async (query) => {
      await using opened = await openPage("/404/", { width });
      const { page } = opened;
      await page.addInitScript(() => {
        (window as ShiftWindow).shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as ShiftWindow).shifted! += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(new URL(`/zoeken/${query}`, page.url()).href);
      await page.locator(".search-panel[data-answered]").waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => (window as ShiftWindow).shifted)).toBeLessThan(0.05);
      expect(await page.locator(".search-site-map").isVisible()).toBe(true);
    },
  );

  test("comes later or not at all: the rest of the page shows itself, and what to do is said", async () => {
    await using opened = await openPage("/404/", { width });
    const { page } = opened;
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(new URL("/zoeken/?q=hospice", page.url()).href);
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toMatch(/^Zoeken lukt nu niet/u);
    expect(await page.locator(".search-site-map").isVisible()).toBe(true);
  });
});

test("without script the parts of the site stand there at once, whatever the address asks", async () => {
  await using opened = await openPage("/zoeken/?q=hospice", { javaScriptEnabled: false });
  expect(await opened.page.locator(".search-site-map").isVisible()).toBe(true);
});
