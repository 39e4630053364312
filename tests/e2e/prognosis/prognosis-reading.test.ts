import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, waitForIslands } from "../open-site.ts";

const openPage = useBrowser();
/** The year over the upright line of the chart that leads the answer. */
const readMark = (page: Page) => page.locator(".outcome-now svg:visible .marker text").textContent();

describe.each([360, 1280])("a chart at %i pixels", (width) => {
  test("is read at the same points by a pointer and by the arrow keys, and goes back to the year asked for", async () => {
    await using opened = await openPage("/prognose/twente/", { width });
    const { page } = opened;
    await waitForIslands(page);
    const reader = page.locator(".outcome-now .chart-reader");
    await reader.waitFor({ state: "attached" });
    const asked = await readMark(page);
    await page.locator(".outcome-now .chart").scrollIntoViewIfNeeded();
    const plot = (await page.locator(".outcome-now svg:visible .tick line").first().boundingBox())!;
    await page.mouse.move(plot.x + 2, plot.y);
    const first = await readMark(page);
    await page.mouse.move(plot.x + plot.width - 2, plot.y);
    const last = await readMark(page);
    expect(Number(first)).toBeLessThan(Number(asked));
    expect(Number(last)).toBeGreaterThan(Number(asked));
    await page.mouse.move(plot.x, plot.y - 2_000);
    await page.mouse.move(0, 0);
    expect(await readMark(page)).toBe(asked);

    await reader.focus();
    await page.keyboard.press("Home");
    expect(await readMark(page)).toBe(first);
    await page.keyboard.press("ArrowRight");
    const next = Number(await readMark(page));
    expect(next).toBeGreaterThan(Number(first));
    // What is heard is what is drawn: the year, and the value of each line by its name.
    expect(await reader.getAttribute("aria-valuetext")).toMatch(new RegExp(`^${next}: .+ \\d`, "u"));
    await page.keyboard.press("End");
    expect(await readMark(page)).toBe(last);
    await page.keyboard.press("Tab");
    expect(await readMark(page)).toBe(asked);
    expect(opened.problems).toEqual([]);
  });
});

test("without script a chart has no control that does nothing", async () => {
  await using opened = await openPage("/prognose/twente/", { javaScriptEnabled: false });
  expect(await opened.page.locator(".chart-reader").count()).toBe(0);
});
