import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { checkedPages } from "../access/pages.ts";
import { readPolicyViolations, useBrowser, waitForIslands } from "../open-site.ts";

const openPage = useBrowser();
/** The one other site that a page may ask something of, and only once a visitor wants the map behind the map. */
const MAP_TILES = /^request to another host: https:\/\/service\.pdok\.nl\//u;

/** Presses all that can be pressed, also what comes of it, a few rounds long; gives how much that was. */
function pressEverything(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const pressed = new WeakSet<Element>();
    let count = 0;
    // A link would leave the page.
    addEventListener("click", (event) => (event.target as Element).closest("a[href]") && event.preventDefault(), true);
    addEventListener("submit", (event) => event.preventDefault(), true);
    for (let round = 0; round < 3; round += 1) {
      for (const control of document.querySelectorAll<HTMLElement>(
        "summary, button, input[type=radio], input[type=checkbox]",
      )) {
        if (pressed.has(control) || !control.checkVisibility() || control.matches(":disabled, :checked")) continue;
        pressed.add(control);
        control.click();
        count += 1;
        // Not by animation frame: a tab in the background may not get one.
        await new Promise((done) => setTimeout(done));
      }
      await new Promise((done) => setTimeout(done, 200));
    }
    return count;
  });
}

describe("whatever is pressed, nothing becomes script or markup but by the policies of the site, and nothing is asked elsewhere but the map that one asks for", () => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect: expectHere }) => {
    await using opened = await openPage(path, { width: 360 });
    await waitForIslands(opened.page);
    await pressEverything(opened.page);
    const violations = await readPolicyViolations(opened.page);
    expectHere(violations.filter((violation) => violation.includes("trusted-types"))).toEqual([]);
    expectHere(opened.problems.filter((problem) => problem.includes("Trusted"))).toEqual([]);
    const elsewhere = opened.problems.filter((problem) => problem.startsWith("request to another host"));
    expectHere(elsewhere.filter((problem) => !MAP_TILES.test(problem))).toEqual([]);
  });
});

test("the crawl presses more than a handful on the directory and the prognosis", async () => {
  for (const path of ["/sociale-kaart/", "/prognose/"]) {
    await using opened = await openPage(path);
    await waitForIslands(opened.page);
    expect(await pressEverything(opened.page), path).toBeGreaterThan(10);
  }
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
