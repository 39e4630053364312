/**
 * How soon something is seen after a key or a tap, on a slow telephone: from the event to the next paint, as the browser
 * measures it (Event Timing, in steps of 8 ms), with the processor held back. Times differ per machine; it asserts none.
 */
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { launchBrowser } from "../building/browser.ts";
import { readArguments } from "../read-arguments.ts";
import { startServer } from "../serve.ts";
import { median } from "./median.ts";

const SITE = fileURLToPath(new URL("../../dist", import.meta.url));
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: "nl-NL" };
const SLOWER = 4;
const AIM_MS = 50;
/** Shorter than this the browser tells nothing of. */
const LEAST_MS = 16;
/** For what follows an action, so that each begins on a page at rest. */
const REST_MS = 1_500;

interface Action {
  path: string;
  /** In the table. */
  name: string;
  /** What is there when the page can be used. */
  ready: string;
  prepare?: (page: Page) => Promise<void>;
  act: (page: Page, round: number) => Promise<void>;
}

/** By its place on the screen: who taps an element by name has it checked in the page first, and that would be counted too. */
const tap = (selector: string) => async (page: Page) => {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${selector}: niet te zien`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
};
const press = (selector: string, keys: readonly string[]) => async (page: Page, round: number) => {
  await page.locator(selector).first().focus();
  await page.keyboard.press(keys[round % keys.length]!);
};

const ACTIONS: readonly Action[] = [
  {
    path: "/sociale-kaart/",
    name: "een letter van een wens",
    ready: ".more-questions",
    act: press(".need-picker input", [..."dementie"]),
  },
  {
    path: "/sociale-kaart/",
    name: "een letter van een plaats",
    ready: ".more-questions",
    act: press(".filter-field:has(.place-answer) input", [..."zwolle"]),
  },
  {
    path: "/sociale-kaart/",
    name: "een letter van een naam",
    ready: ".more-questions",
    prepare: async (page) => {
      await page.locator(".more-questions").click();
      await page.locator(".more-filters summary").click();
    },
    act: press(".more-filters input", [..."linden"]),
  },
  {
    path: "/sociale-kaart/",
    name: "meer vragen, open en dicht",
    ready: ".more-questions",
    act: tap(".more-questions"),
  },
  {
    path: "/sociale-kaart/",
    name: "een huis in uw keuze, erin en eruit",
    ready: ".shortlist-button",
    act: tap(".shortlist-button"),
  },
  { path: "/zoeken/", name: "een letter van een vraag", ready: "#zoekterm", act: press("#zoekterm", [..."ligduur"]) },
  {
    path: "/prognose/twente/",
    name: "een stap van een schuif",
    ready: ".choices > fieldset:enabled",
    act: press("#eerst-meanStayDays", ["ArrowRight"]),
  },
  {
    path: "/prognose/",
    name: "een stap van een schuif",
    ready: ".choices > fieldset:enabled",
    act: press("#eerst-meanStayDays", ["ArrowRight"]),
  },
  {
    path: "/prognose/twente/",
    name: "een vraag, open en dicht",
    ready: ".choices > fieldset:enabled",
    act: tap("#vraag-leeftijden .view-toggle"),
  },
  {
    path: "/prognose/mijn-huis/",
    name: "een cijfer van het aantal bedden",
    ready: ".choices > fieldset:enabled",
    prepare: async (page) => {
      const house = await page.locator("#huis option").nth(1).getAttribute("value");
      await page.locator("#huis").selectOption(house);
    },
    act: async (page, round) => {
      const field = page.locator(".my-house input[inputmode]").first();
      await field.focus();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.press(String(4 + (round % 5)));
    },
  },
];

interface ReadWindow extends Window {
  longest: number;
}

/** Runs in the page: remembers the longest way from an event of a key or a tap to its paint. */
function watchEvents(least: number): void {
  const kept = window as unknown as ReadWindow;
  kept.longest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
      if ((entry.interactionId ?? 0) > 0) kept.longest = Math.max(kept.longest, entry.duration);
  }).observe({ type: "event", durationThreshold: least, buffered: false } as PerformanceObserverInit);
}

/** Milliseconds per time the action was done; the first time, which may fetch a part of the page, apart. */
async function measure(page: Page, { ready, prepare, act }: Action, url: string, rounds: number) {
  await page.goto(url);
  await page.locator(ready).first().waitFor();
  await prepare?.(page);
  await page.waitForTimeout(REST_MS);
  const tools = await page.context().newCDPSession(page);
  await tools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.evaluate(watchEvents, LEAST_MS);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await act(page, round);
    await page.waitForTimeout(REST_MS);
    times.push(
      await page.evaluate(() => {
        const kept = window as unknown as ReadWindow;
        const { longest } = kept;
        kept.longest = 0;
        return longest;
      }),
    );
  }
  return { first: times[0]!, then: times.slice(1) };
}

const { values } = readArguments("Gebruik: npm run bench:interactie -- [--keer 7]", {
  keer: { type: "string", default: "7" },
});
const rounds = Number(values.keer);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--keer "${values.keer}": verwacht een heel getal vanaf 1.`);

const say = (milliseconds: number) =>
  (milliseconds < LEAST_MS ? `< ${LEAST_MS}` : milliseconds.toFixed(0)).padStart(7) + " ms";
const server = await startServer(SITE, 0);
const browser = await launchBrowser();
console.log(
  `\nVan toets of tik tot het eerste beeld daarna, op 360 breed, processor ${SLOWER} keer trager; mediaan van ${rounds}, de eerste keer apart. Streven: ${AIM_MS} ms.`,
);
console.log(`  ${"".padEnd(60)}   mediaan   traagste  eerste keer`);
for (const action of ACTIONS) {
  const context = await browser.newContext(PHONE);
  const { first, then } = await measure(await context.newPage(), action, server.url + action.path, rounds);
  const middle = median(then);
  console.log(
    `  ${`${action.path} ${action.name}`.padEnd(60)}${say(middle)} ${say(Math.max(...then))} ${say(first)}   ${middle <= AIM_MS ? "gehaald" : "niet gehaald"}`,
  );
  await context.close();
}
await browser.close();
await server.close();
