import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { wordsOfFacets } from "../../../src/presentation/directory/facet-choices.ts";
import { findButton, findLabel, professionals } from "../../../src/words/home.ts";
import { callHeading } from "../../../src/words/hospicepagina.ts";
import { onThisPage } from "../../../src/words/kader.ts";
import { choiceLabels, pageTitles } from "../../../src/words/prognose-pagina.ts";
import { listWords, placeWords, sayHospiceCount } from "../../../src/words/sociale-kaart.ts";
import { houseWords } from "../../../src/words/vragenlijst.ts";
import { readPages } from "../../site/built-site.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";

const openPage = useBrowser();
/** A house with a number: each has a card for other sites, too. */
const pages = readPages();
const house = pages.find(
  ({ path, $ }) =>
    pages.some((card) => card.path === `/embed/hospice/${path.split("/").at(-2)}/`) &&
    path.startsWith("/sociale-kaart/") &&
    $('main .call-block a[href^="tel:"]').length > 0,
);

/**
 * What a screen reader tells of a page, one line per part, in its order: the role, and of a heading its level. Where a name
 * is a word of the site the step has it from the words files; where it is a fact of today it only says that there is one.
 */
async function listen(page: Page): Promise<string[]> {
  const tree = await page.locator("main").ariaSnapshot();
  return tree.split("\n").map((line) => line.trim().replace(/^- /u, ""));
}

/** The steps that are not heard in this order. */
function findUnheard(heard: readonly string[], steps: readonly RegExp[]): string[] {
  let from = 0;
  return steps.flatMap((step) => {
    const at = heard.findIndex((line, index) => index >= from && step.test(line));
    if (at < 0) return [String(step)];
    from = at + 1;
    return [];
  });
}

/** A part with this role and name; more may follow. */
const named = (role: string, words: string): RegExp =>
  new RegExp(`^${role} "${words.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&")}"`, "u");
/** However many there are today. */
const COUNT = new RegExp(sayHospiceCount({ count: 99 }).replace("99", "\\d+"), "u");
const HEADING_1 = /^heading ".*" \[level=1\]/u;
const HEADING_2 = /^heading ".*" \[level=2\]/u;

const TASKS: readonly { task: string; path: string; steps: readonly RegExp[]; within: number }[] = [
  {
    task: "on the home page the question for a place comes first, then the door for relatives, the beds, the map, the beds of each region and the doors for work",
    path: "/",
    steps: [
      HEADING_1,
      named("textbox", findLabel),
      named("button", findButton),
      HEADING_2,
      HEADING_2,
      /^group ".*"/u,
      /^region ".*"/u,
      named("navigation", professionals),
      HEADING_2,
    ],
    within: 114,
  },
  {
    task: "in the directory the two questions come before the number of houses, and a house has a heading and a number",
    path: "/sociale-kaart/",
    steps: [
      HEADING_1,
      /^search/u,
      named("combobox", wordsOfFacets.need.label),
      named("textbox", placeWords.label),
      named("heading", listWords.heading),
      COUNT,
      /\[level=3\]/u,
      /\[level=4\]/u,
      /^link/u,
    ],
    within: 90,
  },
  {
    task: "on the page of a house its name is followed by calling, with the number as the first link",
    path: house!.path,
    steps: [
      HEADING_1,
      named("region", callHeading),
      named("heading", callHeading),
      /^link ".*\d/u,
      named("navigation", onThisPage),
    ],
    within: 90,
  },
  {
    task: "on the page for relatives the contents come first, and then whom to call",
    path: "/sociale-kaart/voor-naasten/",
    steps: [HEADING_1, named("navigation", onThisPage), HEADING_2, /^list/u, HEADING_2],
    within: 90,
  },
  {
    task: "in the prognosis the outcome comes before the chart, the chart before its table, and then the controls",
    path: "/prognose/",
    steps: [
      named("heading", pageTitles.overview),
      /^region ".*"/u,
      HEADING_2,
      /^img "[A-Z][a-z]+"/u,
      /^group/u,
      /^region ".*"/u,
      named("combobox", choiceLabels.region),
      named("combobox", choiceLabels.year),
      /^slider/u,
    ],
    within: 140,
  },
  {
    task: "in the questionnaire the house is chosen first, and each part of the questions has a heading",
    path: "/vragenlijst-hospice/",
    steps: [HEADING_1, named("combobox", houseWords.choose), /^group/u, HEADING_2, /^(?:textbox|combobox)/u, HEADING_2],
    within: 2000,
  },
];

describe("what a screen reader tells, in its order", () => {
  test.each(TASKS)("$task", async ({ path, steps, within }) => {
    await using opened = await openPage(path);
    await waitForIslands(opened.page);
    const heard = await listen(opened.page);
    expect(findUnheard(heard.slice(0, within), steps)).toEqual([]);
    // Nothing that can be used is without a name.
    expect(
      heard.filter((line) => /^(?:link|button|textbox|combobox|slider|checkbox|radio)(?::|$)/u.test(line)),
    ).toEqual([]);
  });
});

test("no sentence of a chart is heard twice", async () => {
  await using opened = await openPage("/prognose/");
  await waitForIslands(opened.page);
  const names = await opened.page.locator("figure.chart svg[role=img]").evaluateAll((charts) =>
    charts.map((chart) => ({
      name: chart.getAttribute("aria-label") ?? "",
      caption: chart.closest("figure")?.querySelector("figcaption")?.textContent ?? "",
    })),
  );
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter(({ name, caption }) => name === "" || caption.includes(name) || name.includes(" "))).toEqual([]);
});
