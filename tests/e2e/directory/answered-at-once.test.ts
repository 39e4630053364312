import { describe, expect, test } from "vitest";
import { useBrowser } from "../open-site.ts";

interface ShiftWindow extends Window {
  shifts?: { at: number; of: number }[];
}
const openPage = useBrowser();
const ASKED = [
  "?nodig=als&nodig=tracheostoma&plaats=Emmen&wanneer=spoed",
  "?nodig=als&plaats=Sneek",
  "?plaats=Enschede&type=high-care-hospice",
  "?q=tuin+Emmen",
];

describe.each([360, 1280])("what an address asks, at %i pixels,", (width) => {
  test.each(ASKED)("is answered once and whole: %s", async (query) => {
    await using opened = await openPage("/404/", { width });
    const { page } = opened;
    await page.addInitScript(() => {
      const shifts: { at: number; of: number }[] = ((window as ShiftWindow).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push({ at: entry.startTime, of: (entry as PerformanceEntry & { value: number }).value });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(new URL(`/sociale-kaart/${query}`, page.url()).href);
    await page.locator(".entry-distance, .active-filters").first().waitFor();
    const answered = await page.evaluate(() => performance.now());
    await page.waitForLoadState("networkidle");
    const late = await page.evaluate(
      (from) => (window as ShiftWindow).shifts?.filter(({ at, of }) => at > from && of > 0.01),
      answered,
    );
    expect(late).toEqual([]);
  });
});
