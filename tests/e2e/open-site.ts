import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launchBrowser } from "../../scripts/building/browser.ts";

/** How a visitor looks at the site. */
export interface Visit {
  /** Width of the window in CSS pixels; 1280 when not given. */
  width?: number;
  colorScheme?: "light" | "dark";
  javaScriptEnabled?: boolean;
  reducedMotion?: "reduce";
  timezoneId?: string;
  /** The visitor chose the colours of the screen, as a high contrast theme does. */
  forcedColors?: "active";
  /** Only looks, and leaves nothing on the device: what such visits load and the browser has compiled, they share. */
  isLook?: true;
}

/** A page with a record of what must never happen: errors, blocked content, requests to others. */
export interface WatchedPage extends AsyncDisposable {
  page: Page;
  problems: string[];
}

interface ViolationWindow extends Window {
  recordedViolations?: string[];
}

/** Starts one browser for the test file and returns how to open a page of the built site in it. */
export function useBrowser(): (path: string, visit?: Visit) => Promise<WatchedPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  const shared = new Map<string, Promise<BrowserContext>>();
  const share = (options: BrowserContextOptions, started: Browser) => {
    const key = JSON.stringify(options);
    const context = shared.get(key) ?? started.newContext(options);
    shared.set(key, context);
    return context;
  };
  return async (path, { width = 1280, isLook, ...rest } = {}) => {
    if (browser === undefined) throw new Error("The browser starts in beforeAll; open pages inside a test.");
    const options: BrowserContextOptions = { viewport: { width, height: 900 }, locale: "nl-NL", ...rest };
    if (isLook === undefined) {
      const context = await browser.newContext(options);
      return openPage(await context.newPage(), path, rest, () => context.close());
    }
    const page = await (await share(options, browser)).newPage();
    return openPage(page, path, rest, () => page.close());
  };
}

async function openPage(page: Page, path: string, visit: Visit, leave: () => Promise<void>): Promise<WatchedPage> {
  const problems: string[] = [];
  await watch(page, problems);
  await page.goto(inject("siteUrl") + path);
  if (visit.javaScriptEnabled !== false) await waitForScripts(page);
  return { page, problems, [Symbol.asyncDispose]: leave };
}

async function watch(page: Page, problems: string[]): Promise<void> {
  const site = inject("siteUrl");
  page.on("console", (message) => {
    if (isProblem(message)) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("response", (response) => {
    const isThePageItself = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isThePageItself) problems.push(`${response.status()}: ${response.url()}`);
  });
  // Nothing leaves this machine, whatever a page tries.
  await page.route(
    (url) => !url.href.startsWith(`${site}/`) && !["data:", "blob:"].includes(url.protocol),
    async (route) => {
      problems.push(`request to another host: ${route.request().url()}`);
      await route.abort();
    },
  );
  await page.addInitScript(() => {
    const recorded: string[] = ((window as ViolationWindow).recordedViolations = []);
    document.addEventListener("securitypolicyviolation", (event) => {
      recorded.push(
        `${event.effectiveDirective} blocked ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
}

function isProblem(message: ConsoleMessage): boolean {
  if (message.type() !== "error" && message.type() !== "warning") return false;
  // The browser repeats the status of the 404 page itself; that status is what the page is for.
  return !(message.text().includes("404") && message.location().url === message.page()?.url());
}

/** Violations of the content policy on this page so far. Needs JavaScript. */
export function readPolicyViolations(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as ViolationWindow).recordedViolations ?? []);
}

/** Waits until the scripts that come after the text have run. */
export async function waitForScripts(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("script[data-late]") === null);
}

/** Waits until every island that can start has started; scrolls through, for islands that wait until they are seen. */
export async function waitForIslands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: "instant" });
      // Not by animation frame: a tab in the background may not get one.
      await new Promise((done) => setTimeout(done, 20));
    }
    scrollTo({ top: 0, behavior: "instant" });
  });
  await page.waitForFunction(() => document.querySelector("astro-island[ssr]:not([client=media])") === null);
}
