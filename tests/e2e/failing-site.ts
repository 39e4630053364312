import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launchBrowser } from "../../scripts/building/browser.ts";

/** What a visitor does on a page, and what is then on the screen if everything came. */
export interface Journey {
  path: string;
  width?: number;
  javaScriptEnabled?: boolean;
  /** Files that fail in one go, 1 when left out: for a long journey whose parts each say for themselves what is missing. */
  atATime?: number;
  /** Goes on with whatever is there. */
  act?: (page: Page) => Promise<void>;
  /** Selectors of what works only with script. */
  parts: readonly string[];
}

/** How one or more addresses of the site fail. */
export interface Fault {
  paths: readonly string[];
  /** Missing, as after a deploy; or with an answer that is something else. */
  kind: "missing" | "other";
}

/** What a visitor is left with. */
export interface Outcome {
  /** Paths that the page asked for by script, in order. */
  asked: string[];
  telephones: string[];
  textLength: number;
  missingParts: string[];
  /** Parts of the page that say that something did not come, and what to do. */
  messages: string[];
  /** Parts that are still waiting, or empty. */
  waiting: string[];
  errors: string[];
}

/** Starts one browser for the test file and returns how to go through a page of the built site with one fault. */
export function useFailingSite(): (journey: Journey, fault?: Fault) => Promise<Outcome> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  return async (journey, fault) => {
    if (browser === undefined) throw new Error("The browser starts in beforeAll; go through pages inside a test.");
    const { width = 1280, javaScriptEnabled = true } = journey;
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "nl-NL", javaScriptEnabled });
    try {
      const page = await context.newPage();
      const asked = new Set<string>();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await context.route(
        (url) => url.href.startsWith(`${inject("siteUrl")}/`),
        (route) => answer(route, asked, fault),
      );
      await page.goto(inject("siteUrl") + journey.path);
      await page.waitForLoadState("networkidle");
      await journey.act?.(page);
      await page.waitForLoadState("networkidle");
      return { asked: [...asked], errors, ...(await readOutcome(page, journey)) };
    } finally {
      await context.close();
    }
  };
}

async function answer(route: Route, asked: Set<string>, fault: Fault | undefined): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (["script", "fetch", "xhr", "other"].includes(route.request().resourceType())) asked.add(pathname);
  if (fault === undefined || !fault.paths.includes(pathname)) return route.continue();
  if (fault.kind === "missing")
    return route.fulfill({ status: 404, contentType: "text/html", body: "<!doctype html><p>Niet gevonden" });
  return route.fulfill({ status: 200, contentType: "application/json", body: "{}" });
}

const WAITING = /wordt (opgehaald|berekend|geladen|gemaakt|gelezen)|(?<!niet )worden opgehaald|^bezig/i;
const MESSAGE = /opnieuw|lukt nu niet|kon(den)? niet/i;
const PATIENCE_MS = 8_000;

async function readOutcome(
  page: Page,
  { parts, javaScriptEnabled }: Journey,
): Promise<Omit<Outcome, "asked" | "errors">> {
  if (javaScriptEnabled !== false) {
    // What shows itself after a while does so now.
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    // What waits for an answer to the address waits three seconds at most.
    await page.waitForFunction(() => document.documentElement.dataset["asked"] === undefined);
  }
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const messages = (await visibleTexts(page, ".banner, [data-said]")).filter((text) => MESSAGE.test(text));
    const waiting = (await visibleTexts(page, "[data-said]"))
      .filter((text) => WAITING.test(text))
      .concat(await emptyViews(page));
    const missingParts: string[] = [];
    for (const part of parts) if (!(await page.locator(part).first().isVisible())) missingParts.push(part);
    const isDone = waiting.length === 0 && (missingParts.length === 0 || messages.length > 0);
    if (isDone || Date.now() > end) {
      const telephones = await page
        .locator('main a[href^="tel:"]:not([href="tel:112"])')
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      return { telephones, textLength: await measureText(page), missingParts, messages, waiting };
    }
    await page.waitForLoadState("networkidle");
  }
}

/** Characters to read, but for what only those without script get to see. */
async function measureText(page: Page): Promise<number> {
  // A line that the browser has not laid out yet, for it is out of sight, has no inner text; a visitor scrolls to it.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("main *"))
      if (getComputedStyle(element).contentVisibility === "auto") element.style.contentVisibility = "visible";
  });
  const lengthOf = async (selector: string) =>
    (await page.locator(selector).filter({ visible: true }).allInnerTexts()).join("").length;
  return (await lengthOf("main")) - (await lengthOf("main noscript"));
}

async function visibleTexts(page: Page, selector: string): Promise<string[]> {
  const texts = await page
    .locator(`main :is(${selector})`)
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => (element as HTMLElement).innerText.trim()),
    );
  return texts.filter((text) => text !== "");
}

async function emptyViews(page: Page): Promise<string[]> {
  const texts = await page.locator("main .view-content").allInnerTexts();
  return texts.filter((text) => text.trim() === "").map(() => "an empty view");
}
