import { describe, expect, test } from "vitest";
import { useBrowser, waitForIslands } from "../open-site.ts";

const openPage = useBrowser();
const chart = ".outcome-now .chart svg:visible";

/** What a tool is for, and has to be seen whole without a scroll: what is chosen, and what comes of it. */
const TOOLS: readonly { path: string; narrow: readonly string[]; wide: readonly string[] }[] = [
  {
    path: "/hospicezorg-2030/",
    narrow: [".work-plan-filter select"],
    wide: [".work-plan-filter select", ".plan-thread", ".plan-state", ".plan-state a[href='#is-er-al-besloten']"],
  },
  {
    path: "/prognose/",
    narrow: [".outcome-figure strong"],
    wide: [".outcome-figure strong", chart, ".workbench-controls input[type=range]"],
  },
  {
    path: "/prognose/twente/",
    narrow: [".outcome-figure strong"],
    wide: [".outcome-figure strong", chart, ".workbench-controls input[type=range]"],
  },
  {
    path: "/zoeken/?q=hospice&regio=Twente",
    narrow: ["#zoekterm", ".search-results h3"],
    wide: ["#zoekterm", ".search-results li", ".search-facets select"],
  },
];

describe.each(TOOLS)("the first screen of $path", ({ path, narrow, wide }) => {
  test.each([
    [1280, 900, wide],
    [1920, 1080, wide],
    [360, 740, narrow],
  ] as const)("has what one chooses and what comes of it, at %i by %i", async (width, height, parts) => {
    await using opened = await openPage(path, { width });
    const { page } = opened;
    await page.setViewportSize({ width, height });
    await waitForIslands(page);
    for (const part of parts) {
      const first = page.locator(part).first();
      await first.waitFor();
      const { y, height: high } = (await first.boundingBox())!;
      expect(y + high, part).toBeLessThanOrEqual(height);
    }
  });
});

test("the choices of the search are said where they are folded away", async () => {
  await using opened = await openPage("/zoeken/?q=hospice&regio=Twente", { width: 360 });
  const fold = opened.page.locator(".search-narrow");
  await expect.poll(() => fold.locator("summary").innerText()).toContain("Twente");
  expect(await fold.getAttribute("open")).toBeNull();
});

test("the thread of the work plan keeps the knots of the region that is chosen, and no others", async () => {
  await using opened = await openPage("/hospicezorg-2030/?regio=twente");
  const { page } = opened;
  const named = await page.locator("li[data-activity][data-regions~=twente]").count();
  await expect.poll(() => page.locator(".plan-knot:visible").count()).toBe(named);
});

test("two screens of a telephone say what a chosen region does and when, with the region marked, and goals after it", async () => {
  await using opened = await openPage("/hospicezorg-2030/?regio=twente", { width: 360 });
  const { page } = opened;
  await expect.poll(() => page.locator(".path [data-own]").count()).toBeGreaterThan(0);
  const first = page.locator("li[data-activity]:visible").first();
  const { y, height } = (await first.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(2 * 740);
  expect(await first.locator(".activity-status").innerText()).toMatch(/: \S/u);
  // In each activity, and no other region than the chosen one.
  const marked = page.locator("li[data-activity]:visible [data-own]");
  const shown = await page.locator("li[data-activity]:visible").count();
  expect(await marked.evaluateAll((names) => names.map(({ dataset }) => dataset["region"]))).toEqual(
    Array.from({ length: shown }, () => "twente"),
  );
  const tops = await page
    .locator(".path section:visible")
    .first()
    .evaluate((part) =>
      ["li[data-activity]:not([hidden])", ".aims"].map(
        (within) => part.querySelector(within)!.getBoundingClientRect().top,
      ),
    );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});
