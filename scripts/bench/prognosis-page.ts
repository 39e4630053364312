/**
 * How soon the page answers when a slider moves, in a real browser on the built site: with every view open and with none,
 * beside sorting numbers in the same browser. Times differ per machine; it asserts none.
 */
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { launchBrowser } from "../building/browser.ts";
import { startServer } from "../serve.ts";
import { median } from "./median.ts";

const SITE = fileURLToPath(new URL("../../dist", import.meta.url));
const REGIONS = ["twente", "alle"] as const;
const MOVES = 20;
/** Long enough for all that follows by itself. */
const REST_MS = 4_000;

interface Moves {
  /** Milliseconds from the move to the new line in the chart; the page is busy all the while. */
  chart: number;
  /** From there to the new bands around it. */
  bands: number;
}

interface Measured extends Moves {
  /** Processor time of the page's script per move, what is in view and follows included: what others do at the same time does not count. */
  script: number;
  /** Once more when the slider is left alone: what stands open outside the window catches up. */
  rest: number;
}

/** Runs in the page: moves a slider and waits for the chart, and then for the bands. */
async function moveSlider(moves: number): Promise<Moves[]> {
  const slider = document.querySelector<HTMLInputElement>("#eerst-guestsPerDeath")!;
  // Past the setter of React, which would take the value for one it knows.
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
  const chart = document.querySelector(".outcome-now .line-chart.wide")!;
  // With its figures: twice as much on an axis twice as high is the same line.
  const readLine = () => `${chart.textContent} ${chart.querySelector(".series.first")!.getAttribute("d")}`;
  const hasBands = () => chart.querySelector(".band") !== null;
  const until = (isDone: () => boolean) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(check);
      function check() {
        if (!isDone()) return;
        observer.disconnect();
        resolve();
      }
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      check();
    });
  const found: Moves[] = [];
  for (let move = 1; move <= moves; move += 1) {
    const before = readLine();
    const start = performance.now();
    property.set!.call(slider, String(Number(slider.value) + (move % 2 === 0 ? 0.3 : 0.7)));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await until(() => readLine() !== before);
    const drawn = performance.now();
    await until(hasBands);
    found.push({ chart: drawn - start, bands: performance.now() - drawn });
    // The views go on by themselves; the next move finds a page at rest.
    await new Promise((rest) => setTimeout(rest, 500));
  }
  return found;
}

function sortNumbers(): number {
  const numbers = Array.from({ length: 100_000 }, (_, index) => Math.sin(index));
  const start = performance.now();
  numbers.sort((a, b) => a - b);
  return performance.now() - start;
}

async function openPage(page: Page, url: string, withViews: boolean): Promise<void> {
  await page.goto(url);
  await page.locator(".choices > fieldset:enabled").waitFor();
  if (!withViews) return;
  const views = page.locator(".views .view-toggle");
  for (let view = 0; view < (await views.count()); view += 1) await views.nth(view).click();
  await page.waitForFunction(() => document.querySelector(".view-loading") === null);
}

async function measure(page: Page, url: string, withViews: boolean): Promise<Measured> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Performance.enable", { timeDomain: "threadTicks" });
  const readScript = async () =>
    (await tools.send("Performance.getMetrics")).metrics.find(({ name }) => name === "ScriptDuration")!.value * 1000;
  await openPage(page, url, withViews);
  await page.evaluate(moveSlider, 3);
  const before = await readScript();
  const moves = await page.evaluate(moveSlider, MOVES);
  const moved = await readScript();
  await page.waitForTimeout(REST_MS);
  return {
    script: (moved - before) / MOVES,
    rest: (await readScript()) - moved,
    chart: median(moves.map(({ chart }) => chart)),
    bands: median(moves.map(({ bands }) => bands)),
  };
}

const server = await startServer(SITE, 0);
const browser = await launchBrowser();
console.log(
  "\nEen schuif bewegen op de gebouwde pagina: processortijd van het script, en mediaan tot de grafiek en de banden staan;\nin rust: wat buiten beeld open staat en volgt als de schuif stilstaat; × is de verhouding tot 100.000 getallen sorteren in dezelfde browser.\n",
);
for (const region of REGIONS) {
  const url = `${server.url}/prognose/${region === "alle" ? "" : `${region}/`}`;
  for (const withViews of [false, true]) {
    // Each in a browser window of its own: what stands open is remembered there.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const { script, rest, chart, bands } = await measure(page, url, withViews);
    const sorting = median([
      await page.evaluate(sortNumbers),
      await page.evaluate(sortNumbers),
      await page.evaluate(sortNumbers),
    ]);
    const say = (milliseconds: number) =>
      `${milliseconds.toFixed(1).padStart(8)} ms ${(milliseconds / sorting).toFixed(1).padStart(6)} ×`;
    console.log(
      `  ${region.padEnd(8)}${(withViews ? "alle vragen open" : "geen vraag open").padEnd(18)}script${say(script)}   grafiek${say(chart)}   daarna banden${say(bands)}   in rust${say(rest)}`,
    );
    await context.close();
  }
}
await browser.close();
await server.close();
