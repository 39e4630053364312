import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { readPolicyViolations, useBrowser, waitForIslands, type Visit } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";
import { chooseTemplatePages } from "../template-pages.ts";

const openPage = useBrowser();
const paths = readPages()
  .filter(({ isRedirect }) => !isRedirect)
  .map(({ path }) => path);

async function findProblems(path: string, visit: Visit): Promise<string[]> {
  await using opened = await openPage(path, visit);
  const { page, problems } = opened;
  await waitForIslands(page);
  if (visit.width !== undefined) await openFolds(page);
  const broken = await findAccessibilityProblems(page);
  return [...problems, ...(await readPolicyViolations(page)), ...broken];
}

/** What is folded away is text as well. */
function openFolds(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

describe("every page is accessible, without errors, blocked content or requests to others", () => {
  test.concurrent.for(paths)("%s", async (path, { expect }) => {
    expect(await findProblems(path, {})).toEqual([]);
  });
});

describe("one page of every kind is so on a telephone in the dark too, with everything unfolded", () => {
  test.concurrent.for(chooseTemplatePages(paths))("%s", async (path, { expect }) => {
    expect(await findProblems(path, { width: 360, colorScheme: "dark" })).toEqual([]);
  });
});

test("the watch notices an error, blocked content and a request to another host", async () => {
  await using opened = await openPage("/zoeken/");
  const { page, problems } = opened;
  await page.evaluate(() => {
    console.error("een fout");
    const paragraph = document.createElement("p");
    paragraph.setAttribute("style", "color: red");
    const image = new Image();
    image.src = "https://example.org/teller.gif";
    const telling = new Image();
    telling.src = "https://service.pdok.nl/tegel.png";
    document.body.append(paragraph, image, telling);
  });
  await expect.poll(() => problems.some((problem) => problem.includes("service.pdok.nl"))).toBe(true);
  expect(problems).toContain("console error: een fout");
  const violations = await readPolicyViolations(page);
  expect(violations.some((violation) => violation.startsWith("style-src"))).toBe(true);
  expect(violations.some((violation) => violation.startsWith("img-src"))).toBe(true);
});

test("the accessibility check notices an image without alternative text", async () => {
  await using opened = await openPage("/zoeken/");
  await opened.page.evaluate(() => document.querySelector("main")?.append(document.createElement("img")));
  expect((await findAccessibilityProblems(opened.page)).some((problem) => problem.startsWith("image-alt"))).toBe(true);
});
