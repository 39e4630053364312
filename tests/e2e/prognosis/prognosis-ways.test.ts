import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ownFiguresLink } from "../../../src/words/prognose-pagina.ts";
import { bar, outcomeNow } from "../../../src/words/prognose-uitkomst.ts";
import { unknownInLink } from "../../../src/words/prognose-link.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";

const openPage = useBrowser();

/** Where the part stands, between the top of the window and what stays at its foot; null when it is not all there. */
function findInSight(page: Page, id: string) {
  return page.evaluate((wanted) => {
    const part = document.getElementById(wanted);
    const bar = document.querySelector(".staying-bar")?.getBoundingClientRect();
    // Past the prognosis the bar stays behind, above the window.
    const foot = bar && bar.top > 0 ? Math.min(bar.top, innerHeight) : innerHeight;
    if (part === null || part.matches("details:not([open]) *:not(summary, summary *)")) return null;
    const { top, height } = part.getBoundingClientRect();
    const isHeading = height < foot;
    return top >= 0 && top + (isHeading ? height : 0) <= foot ? "in sight" : `${top} to ${top + height} of ${foot}`;
  }, id);
}

async function expectInSight(page: Page, id: string): Promise<void> {
  await expect.poll(() => findInSight(page, id), { message: id }).toBe("in sight");
}

const visits = [
  { width: 360 },
  { width: 1280 },
  { width: 360, reducedMotion: "reduce" },
  { width: 1280, reducedMotion: "reduce" },
] as const;

describe("the ways within a page of the prognosis", () => {
  test.each(visits)(
    "each end at an open part with its heading in sight, $width wide, $reducedMotion",
    async (visit) => {
      let followed = 0;
      for (const path of ["/prognose/", "/prognose/twente/", "/prognose/mijn-huis/"]) {
        await using opened = await openPage(path, visit);
        const { page } = opened;
        await waitForIslands(page);
        const hrefs = await page
          .locator("main a[href^='#']:visible")
          .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href")!))]);
        followed += hrefs.length;
        for (const href of hrefs) {
          const link = page.locator(`main a[href="${href}"]:visible`).first();
          await link.click();
          await expectInSight(page, href.slice(1));
        }
        expect(opened.problems).toEqual([]);
      }
      expect(followed).toBeGreaterThan(3);
    },
  );

  test.each(visits)(
    "open own figures and give the first field the keyboard, $width wide, $reducedMotion",
    async (visit) => {
      await using opened = await openPage("/prognose/twente/", visit);
      const { page } = opened;
      await waitForIslands(page);
      const way = page.getByRole("link", { name: ownFiguresLink });
      const hasField = () =>
        page.evaluate(() => {
          const first = document.querySelector("#antwoord-eigen-cijfers :is(input, select, textarea, a)");
          return first !== null && first === document.activeElement;
        });
      for (const wasOpen of [false, true]) {
        await way.click();
        await expect.poll(hasField, { message: String(wasOpen) }).toBe(true);
        await expectInSight(page, "vraag-eigen-cijfers");
      }
      // Closed by hand it opens again, also where the address has the part already.
      await page.locator("#vraag-eigen-cijfers button").click();
      await way.click();
      await expect.poll(hasField).toBe(true);
    },
  );

  test("open a question that the address names", async () => {
    await using opened = await openPage("/prognose/twente/#vraag-eigen-cijfers", { width: 360 });
    await opened.page.locator("#antwoord-eigen-cijfers input").first().waitFor();
    await expectInSight(opened.page, "vraag-eigen-cijfers");
  });

  test.each([
    [bar.keep, "scenario-bewaren"],
    [bar.compare, "vraag-vergelijken"],
    [bar.link, "scenario-delen"],
  ])("lead from %s in the bar to its own part, whatever still comes above it", async (label, id) => {
    await using opened = await openPage("/prognose/");
    const { page } = opened;
    await waitForIslands(page);
    await page.locator(".bar-actions").getByRole("button", { name: label, exact: true }).click();
    await page.waitForFunction((part) => document.activeElement?.id === part, id);
    await page.waitForFunction(
      () => document.querySelector(".view-loading, .scenarios [data-said] + progress") === null,
    );
    await expectInSight(page, id);
  });

  test("lead in two taps from the answer to another norm, on a telephone", async () => {
    await using opened = await openPage("/prognose/twente/", { width: 360 });
    const { page } = opened;
    await waitForIslands(page);
    const number = page.locator(".outcome-figure");
    const before = await number.innerText();
    await page.getByRole("link", { name: outcomeNow.otherNorm }).click();
    await expectInSight(page, "eerst-occupancyTarget");
    await page.locator("#eerst-occupancyTarget").press("ArrowRight");
    await expect.poll(() => number.innerText()).not.toBe(before);
  });
});

test.each([360, 1280])("the regions beside each other are whole, %d wide", async (width) => {
  await using opened = await openPage("/prognose/#regios", { width });
  await waitForIslands(opened.page);
  const table = opened.page.locator("section[aria-labelledby=regios] .table-scroll");
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
});

test.each(["/prognose/?norm=85", "/prognose/twente/?norm=85&jaar=2035", "/prognose/mijn-huis/?norm=85"])(
  "a name that is not known is told before the answer of %s",
  async (path) => {
    await using opened = await openPage(path, { width: 360 });
    const { page } = opened;
    await page
      .locator("[data-said]")
      .getByText(unknownInLink.unknown({ given: "“norm=85”", count: 1 }))
      .waitFor();
    const [told, answer] = [
      (await page.locator("[data-said]").first().boundingBox())!,
      (await page.locator(".lead, .message").last().boundingBox())!,
    ];
    expect(told.y).toBeLessThan(answer.y);
    expect(opened.problems).toEqual([]);
  },
);
