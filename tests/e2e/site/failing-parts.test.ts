import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { listPagePaths } from "../../site/built-site.ts";
import { useFailingSite, type Fault, type Journey, type Outcome } from "../failing-site.ts";

const visit = useFailingSite();
const houses = listPagePaths()
  .flatMap((path) => /^\/sociale-kaart\/([^/]+)\/$/.exec(path)?.[1] ?? [])
  .filter((id) => !["keuze", "voor-naasten", "witte-vlekken"].includes(id));
const region = listPagePaths()
  .flatMap((path) => /^\/prognose\/([^/]+)\/$/.exec(path)?.[1] ?? [])
  .find((id) => !["rapport", "monitor", "verantwoording"].includes(id))!;

async function scrollThrough(page: Page): Promise<void> {
  await page.locator("#kaart").scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector(".directory-map")?.scrollIntoView({ behavior: "instant" }));
}

async function openEveryView(page: Page): Promise<void> {
  const toggles = page.locator('.explorer button.view-toggle[aria-expanded="false"]:enabled');
  for (let left = await toggles.count(); left > 0; left = await toggles.count()) {
    await toggles.first().click();
    if ((await toggles.count()) >= left) return;
  }
}

async function changeAChoice(page: Page): Promise<void> {
  const profile = page.locator("#choice-profile");
  if (await profile.isEnabled()) await profile.selectOption({ index: 1 });
}

const onADesk: Journey = {
  path: "/sociale-kaart/",
  act: scrollThrough,
  parts: [".directory-form fieldset:enabled", ".leaflet-container"],
};
const anotherChoice: Journey = {
  path: `/prognose/${region}/`,
  act: changeAChoice,
  parts: [".choices fieldset:enabled", ".changed-list"],
};
const journeys: Record<string, Journey> = {
  "the directory on a desk": onADesk,
  "the directory on a telephone": { ...onADesk, width: 390 },
  "a choice of hospices": {
    path: `/sociale-kaart/keuze/#huizen=${houses.slice(0, 2).join(",")}`,
    parts: [".chosen-list", ".choice-table table"],
  },
  "a report": { path: `/prognose/rapport/?regio=${region}&jaar=2040`, parts: ["article.report"] },
  "a search": { path: "/zoeken/?q=hospice", parts: [".search-panel form", ".search-results li"] },
  "a prognosis with another choice": anotherChoice,
  "a prognosis with everything opened": {
    path: `/prognose/${region}/`,
    act: openEveryView,
    parts: [".choices fieldset:enabled", ".all-settings", ".view-content table"],
    atATime: 3,
  },
  "the questionnaire": { path: "/vragenlijst-hospice/", parts: [".send button:enabled"] },
};

/** One file stands for those of its kind: a page per hospice or per result of a search. */
function pickOnePerKind(paths: readonly string[]): string[] {
  const kindOf = (path: string) =>
    /^\/(data\/hospices|pagefind\/fragment)\//.test(path) ? path.slice(0, path.lastIndexOf("/")) : path;
  return paths.filter((path, index) => paths.findIndex((other) => kindOf(other) === kindOf(path)) === index);
}

/** In the daily run several files fail in one go; each by itself in the long one (`npm run test:lang`). */
const AT_A_TIME = process.env["FAULTS"] === "each" ? 1 : 6;

function splitIn<T>(list: readonly T[], size: number): T[][] {
  return list.flatMap((_, start) => (start % size === 0 ? [list.slice(start, start + size)] : []));
}

/** Every journey with everything there, and the files it asks for. */
const outcomes = new Map<string, Promise<Outcome>>();
function visitWhole(name: string): Promise<Outcome> {
  const outcome = outcomes.get(name) ?? visit(journeys[name]!);
  outcomes.set(name, outcome);
  return outcome;
}

/**
 * Faults of the files that this journey tries: of a file that several journeys ask for, one of them tries it, each in
 * its turn; each tries without any of the files it shares.
 */
async function listFaults(name: string): Promise<Fault[]> {
  const names = Object.keys(journeys);
  const asked: string[][] = [];
  for (const other of names) asked.push(pickOnePerKind((await visitWhole(other)).asked));
  const mine = asked[names.indexOf(name)]!;
  const askersOf = (path: string) => names.filter((_, index) => asked[index]!.includes(path));
  const shared = [...new Set(asked.flat())].filter((path) => askersOf(path).length > 1).sort();
  const isTriedHere = (path: string) => {
    const askers = askersOf(path);
    return askers[Math.max(shared.indexOf(path), 0) % askers.length] === name;
  };
  const { atATime = 1 } = journeys[name]!;
  const together = Math.max(atATime, AT_A_TIME);
  const tried = mine.filter(isTriedHere);
  const missing = [mine.filter((path) => shared.includes(path)), ...splitIn(tried, together)];
  return [
    ...missing.filter(({ length }) => length > 0).map((paths) => ({ paths, kind: "missing" as const })),
    ...tried.filter((path) => path.endsWith("json")).map((path) => ({ paths: [path], kind: "other" as const })),
  ];
}

/** What is wrong with what a visitor is left with, beside the page as it was built. */
function judge(
  { paths, kind }: Fault,
  { telephones, textLength, missingParts, messages, waiting }: Outcome,
  built: Outcome,
): string[] {
  const told = `${paths.join(" and ")} ${kind}:`;
  const lost = built.telephones.filter((number) => !telephones.includes(number));
  return [
    ...(lost.length > 0 ? [`${told} ${lost.length} of ${built.telephones.length} telephone links lost`] : []),
    ...(textLength < 0.9 * built.textLength ? [`${told} ${textLength} characters of ${built.textLength} left`] : []),
    ...(missingParts.length > 0 && messages.length === 0
      ? [`${told} no word about ${missingParts.join(" and ")}`]
      : []),
    ...waiting.map((text) => `${told} waits for ever: ${text}`),
  ];
}

describe("whatever file of a page does not come, what was built stays and the page says what does not work", () => {
  test.concurrent.for(Object.keys(journeys))("%s", { timeout: 600_000 }, async (name, { expect }) => {
    const journey = journeys[name]!;
    const built = await visit({ path: journey.path, parts: [], javaScriptEnabled: false });
    const whole = await visitWhole(name);
    expect({ missing: whole.missingParts, waiting: whole.waiting, errors: whole.errors }).toEqual({
      missing: [],
      waiting: [],
      errors: [],
    });
    expect(whole.asked.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const fault of await listFaults(name)) wrong.push(...judge(fault, await visit(journey, fault), built));
    expect(wrong).toEqual([]);
  });
});

test("a report whose calculation did not load does not blame the scenario", async () => {
  const journey = journeys["a report"]!;
  const { asked } = await visitWhole("a report");
  const worker = asked.find((path) => /model-worker/.test(path))!;
  const { messages } = await visit(journey, { paths: [worker], kind: "missing" });
  expect(messages.join(" ")).toContain("Dat ligt niet aan uw scenario");
});
