import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";
import { chooseTemplatePages } from "../template-pages.ts";

interface ShiftWindow extends Window {
  shift?: number;
}
const openPage = useBrowser();
const pages = readPages().filter(({ isRedirect }) => !isRedirect);
const paths = pages.map(({ path }) => path);
const SCRIPTED = "astro-island, shortlist-toggle, form.questionnaire";
/** One page of every kind that scripts add to. */
const scripted = chooseTemplatePages(pages.filter(({ $ }) => $(SCRIPTED).length > 0).map(({ path }) => path));
const lastPart = (path: string) => path.split("/").at(-2) ?? "";
const findUnder = (start: string) => paths.filter((path) => path.startsWith(start) && path !== start);
const [housePage = ""] = findUnder("/embed/hospice/");
const house = lastPart(housePage);
const regions = findUnder("/regio/").map(lastPart);
const region = regions.find((id) => paths.includes(`/prognose/${id}/`)) ?? "";

/** Of every kind of page that answers what its address asks. */
const ASKED = [
  "/sociale-kaart/?nodig=als&nodig=tracheostoma&plaats=Emmen&wanneer=spoed",
  "/sociale-kaart/?nodig=als&plaats=Sneek",
  "/sociale-kaart/?plaats=Enschede&type=high-care-hospice",
  "/sociale-kaart/?q=tuin+Emmen",
  `/sociale-kaart/${house}/?nodig=als&plaats=Emmen`,
  `/sociale-kaart/keuze/?huis=${house}&nodig=als`,
  `/prognose/?regio=${region}&jaar=2040`,
  `/prognose/${region}/?groei=3`,
  `/prognose/mijn-huis/?huis=${house}&bedden=6&opnames=75&plan=8`,
  `/prognose/rapport/?regio=${region}`,
  `/vragenlijst-hospice/?huis=${house}`,
  `/embed/kaart/?regio=${region}`,
];
/** Most of what a page may move, asked something or nothing, as browsers reckon it (Cumulative Layout Shift). */
const LIMIT = { asked: 0.035, plain: 0.01 };

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as ShiftWindow;
    watched.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        watched.shift = (watched.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** How much the page moved until all it fetches was there and what it was asked is answered. */
async function measureShift(page: Page, path: string): Promise<number> {
  await page.goto(new URL(path, page.url()).href);
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector("[data-asked] .awaits-answer") === null);
  return page.evaluate(() => (window as ShiftWindow).shift ?? 0);
}

/** Which of these addresses moved more than the limit, and how much. */
async function listMoved(page: Page, paths: readonly string[], limit: number): Promise<Record<string, number>> {
  await watchShifts(page);
  const moved: Record<string, number> = {};
  for (const path of paths) {
    const shift = await measureShift(page, path);
    if (shift > limit) moved[path] = shift;
  }
  return moved;
}

describe.each([360, 1280])("at %i pixels", (width) => {
  test("a page answers what its address asks without moving", async () => {
    await using opened = await openPage("/404/", { width });
    expect(await listMoved(opened.page, ASKED, LIMIT.asked)).toEqual({});
  });

  test("no script moves a page that is asked nothing", async () => {
    await using opened = await openPage("/404/", { width });
    // Other letters may take another line; that is no script. Those of the machine itself still may.
    await opened.page.route("**/*.woff2", (route) => route.abort());
    expect(await listMoved(opened.page, scripted, LIMIT.plain)).toEqual({});
  }, 180_000);
});

/** What waits for an answer and cannot be seen. */
const countHidden = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll(".awaits-answer")].filter((part) => getComputedStyle(part).visibility === "hidden")
        .length,
  );

test("what a page was built with is seen though its scripts do not come", async () => {
  const ofEachPage = new Map(ASKED.map((path) => [path.split("?")[0], path]));
  await Promise.all(
    [...ofEachPage.values()].map(async (path) => {
      await using opened = await openPage("/404/");
      const { page } = opened;
      await page.route("**/_astro/*.js", (route) => route.abort());
      await page.goto(new URL(path, page.url()).href);
      await expect.poll(() => countHidden(page)).toBe(0);
    }),
  );
});

test("who has no script sees all of a page at once, whatever the address asks", async () => {
  await using opened = await openPage("/", { javaScriptEnabled: false });
  for (const path of ASKED) {
    await opened.page.goto(new URL(path, opened.page.url()).href);
    const hidden = opened.page.locator("main .awaits-answer").filter({ visible: false });
    expect(await hidden.count(), path).toBe(0);
  }
});
