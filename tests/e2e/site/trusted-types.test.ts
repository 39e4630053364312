import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { writeMeasured } from "../../../scripts/content/site/read-measured.ts";
import { dutchDay } from "../../../src/domain/content/build-moment.ts";
import { checkedPages, isLongRun } from "../access/pages.ts";
import { readPolicyViolations, useBrowser, waitForIslands } from "../open-site.ts";
import { tryEverything } from "./try-everything.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));

const openPage = useBrowser();
/** The one other site that a page may ask something of, and only once a visitor wants the map behind the map. */
const MAP_TILES = /^request to another host: https:\/\/service\.pdok\.nl\//u;

/** What opens may hold something that opens, and so on. */
const ROUNDS = isLongRun ? 5 : 2;
/** On the page of the model each change is counted anew, and there are hundreds. */
const LONGEST_MS = 300_000;

/** What the crawl counted, by page: whatever is found there, it was counted. */
const counted = new Map<string, { tries: number; requests: number; mapImages: number }>();
const sumUp = (key: "tries" | "requests" | "mapImages") =>
  [...counted.values()].reduce((sum, page) => sum + page[key], 0);

// What a page tells of the crawl is never typed: the run over every page writes it.
afterAll(() => {
  const requestsElsewhere = {
    measuredOn: dutchDay(new Date()),
    pages: counted.size,
    tries: sumUp("tries"),
    requests: sumUp("requests"),
    mapImages: sumUp("mapImages"),
  };
  console.log(`Geteld op alle pagina's samen: ${JSON.stringify(requestsElsewhere)}`);
  if (isLongRun && counted.size === checkedPages.length) writeMeasured(project, { requestsElsewhere });
});

describe("whatever is pressed, chosen or typed, nothing becomes script or markup but by the policies of the site, and nothing is asked elsewhere but the map that one asks for", () => {
  test.concurrent.for(checkedPages)("%s", { timeout: LONGEST_MS }, async (path, { expect: expectHere }) => {
    await using opened = await openPage(path, { width: 360 });
    await waitForIslands(opened.page);
    const tries = await tryEverything(opened.page, ROUNDS);
    const elsewhere = opened.problems.filter((problem) => problem.startsWith("request to another host"));
    const ofMap = elsewhere.filter((problem) => MAP_TILES.test(problem));
    counted.set(path, { tries, requests: elsewhere.length - ofMap.length, mapImages: ofMap.length });
    const violations = await readPolicyViolations(opened.page);
    expectHere(violations.filter((violation) => violation.includes("trusted-types"))).toEqual([]);
    expectHere(opened.problems.filter((problem) => problem.includes("Trusted"))).toEqual([]);
    expectHere(elsewhere.filter((problem) => !ofMap.includes(problem))).toEqual([]);
  });
});

test("the crawl comes to the map that asks for images elsewhere", async () => {
  await using opened = await openPage("/sociale-kaart/");
  await waitForIslands(opened.page);
  expect(await tryEverything(opened.page, ROUNDS)).toBeGreaterThan(10);
  await expect.poll(() => opened.problems.some((problem) => MAP_TILES.test(problem))).toBe(true);
});

/** What a script that somebody brought in would try, as it would be written. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  "text as markup": `document.body.innerHTML = "<b>vreemd</b>"`,
  "text as markup beside a part": `document.body.insertAdjacentHTML("beforeend", "<b>vreemd</b>")`,
  "text as script": `document.createElement("script").text = "window.foreign = true"`,
  "a script of another site": `document.createElement("script").src = "https://example.org/vreemd.js"`,
  "a worker of another site": `new Worker("https://example.org/vreemd.js")`,
  "a policy of its own": `trustedTypes.createPolicy("vreemd", {})`,
  "the policy of the site once more": `trustedTypes.createPolicy("default", {})`,
};

test.for(Object.entries(ATTEMPTS))("a page refuses %s", async ([, attempt]) => {
  await using opened = await openPage("/contact/");
  await expect(opened.page.evaluate(attempt)).rejects.toThrow(TypeError.name);
});
