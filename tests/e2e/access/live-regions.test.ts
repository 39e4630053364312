import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { checkedPages, openFolds } from "./pages.ts";
import { countLines, readHeard, startListening } from "./heard-sentences.ts";

const openPage = useBrowser();

/** Longer is not a sentence any more but a text, which is heard to its end before anything else. */
const MOST_SIGNS = 180;
/** Between two keys of who types without hurry, in milliseconds. */
const TYPING = { delay: 100 };

const toggles = (page: Page) => page.locator("shortlist-toggle button");
const placeField = (page: Page) => page.locator(".directory-form .filter-field:not(.need-picker) input").first();

async function keepTwo(page: Page): Promise<void> {
  const choice = page.url();
  await page.goto(new URL("/sociale-kaart/", choice).href);
  await toggles(page).nth(1).waitFor();
  for (const index of [0, 1]) await toggles(page).nth(index).click();
  await page.goto(choice);
  await page.locator(".chosen-list > li").nth(1).waitFor();
}

interface Action {
  what: string;
  path: string;
  before?: (page: Page) => Promise<void>;
  act: (page: Page) => Promise<void>;
  /** Sentences on the way that say that it is at work, or how many words the list offers so far. */
  onTheWay?: number;
}

const ACTIONS: readonly Action[] = [
  {
    what: "a place is typed",
    path: "/sociale-kaart/",
    act: (page) => placeField(page).pressSequentially("Zwolle", TYPING),
  },
  {
    what: "a place is typed that is not known",
    path: "/sociale-kaart/",
    act: (page) => placeField(page).pressSequentially("Xqzwvk", TYPING),
  },
  {
    what: "a wish is chosen",
    path: "/sociale-kaart/",
    act: async (page) => {
      const field = page.locator(".need-picker input");
      await field.press("ArrowDown");
      // The words come when the field is first used.
      await page.locator(".need-picker input[aria-activedescendant]").waitFor();
      await field.press("Enter");
    },
  },
  { what: "a hospice is kept", path: "/sociale-kaart/", act: (page) => toggles(page).first().click() },
  {
    what: "a kept hospice is put later",
    path: "/sociale-kaart/keuze/",
    before: keepTwo,
    act: (page) => page.locator(".chosen-list button:not([aria-disabled=true])").first().click(),
  },
  {
    what: "an assumption of the prognosis is changed, step by step",
    path: "/prognose/",
    act: async (page) => {
      for (let press = 0; press < 5; press += 1)
        await page.locator(".slider input[type=range]").first().press("ArrowRight");
    },
  },
  {
    what: "a region of the prognosis is chosen",
    path: "/prognose/",
    act: async (page) => void (await page.locator(".explorer select").first().selectOption({ index: 2 })),
  },
  {
    what: "a house is chosen to reckon with",
    path: "/prognose/mijn-huis/",
    act: async (page) => void (await page.locator("main select").first().selectOption({ index: 2 })),
    onTheWay: 1,
  },
  {
    what: "a word is searched",
    path: "/zoeken/",
    act: (page) => page.locator("[data-search-panel] input").first().fill("telefoon"),
    onTheWay: 1,
  },
  {
    what: "the work plan is narrowed",
    path: "/hospicezorg-2030/",
    act: async (page) => void (await page.locator("main form select").first().selectOption({ index: 1 })),
  },
  {
    what: "an answer is given in the questionnaire",
    path: "/vragenlijst-hospice/",
    act: (page) => page.locator("form.is-started details[open] input[type=text]").first().fill("x"),
  },
];

describe("one short sentence is heard when", () => {
  test.concurrent.for(ACTIONS)("$what", async ({ path, before, act, onTheWay = 0 }, { expect }) => {
    await using opened = await openPage(path);
    const { page } = opened;
    await before?.(page);
    await waitForIslands(page);
    await startListening(page);
    await act(page);
    await expect.poll(async () => (await readHeard(page)).length).toBeGreaterThan(onTheWay);
    // Whatever would still be said, a second after the answer.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    const heard = await readHeard(page);
    expect(heard.slice(onTheWay)).toHaveLength(1);
    expect(heard.filter(({ words }) => words.length > MOST_SIGNS)).toEqual([]);
  });
});

test("answers that do not fit are heard as the heading that takes the focus, and by no line beside it", async () => {
  await using opened = await openPage("/vragenlijst-hospice/");
  const { page } = opened;
  await page.locator("form.is-started").waitFor();
  await startListening(page);
  await page.locator(".send button[type=submit]").click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("[data-result]") !== null)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  expect(await readHeard(page)).toEqual([]);
});

describe("a page is heard by one line, whatever it holds", () => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect }) => {
    await using opened = await openPage(path);
    await waitForIslands(opened.page);
    await openFolds(opened.page);
    expect(await countLines(opened.page)).toBeLessThanOrEqual(1);
  });
});

test("the same words said again are heard again, and of what is said at once the last is", async () => {
  await using opened = await openPage("/contact/");
  const { page } = opened;
  await startListening(page);
  await page.evaluate(() => {
    const parts = ["one", "two", "three"].map((words) => {
      const part = document.createElement("p");
      part.dataset["said"] = "";
      part.hidden = words === "three";
      part.textContent = words;
      return part;
    });
    document.querySelector("main")!.append(...parts);
  });
  const heard = async () => (await readHeard(page)).map(({ words }) => words);
  await expect.poll(heard).toEqual(["two"]);
  await page.evaluate(() => {
    document.querySelectorAll("main [data-said]")[1]!.textContent = "two";
  });
  await expect.poll(heard).toEqual(["two", "two"]);
  await page.evaluate(() => document.querySelectorAll("main [data-said]")[2]!.removeAttribute("hidden"));
  await expect.poll(heard).toEqual(["two", "two", "three"]);
});
