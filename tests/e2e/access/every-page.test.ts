import { describe, expect, test } from "vitest";
import { readPolicyViolations, useBrowser, waitForIslands, type Visit } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";
import { checkedPages, openFolds } from "./pages.ts";

const openPage = useBrowser();

async function findProblems(path: string, visit: Visit): Promise<string[]> {
  await using opened = await openPage(path, { ...visit, isLook: true });
  const { page, problems } = opened;
  await waitForIslands(page);
  if (visit.width !== undefined) await openFolds(page);
  const broken = await findAccessibilityProblems(page);
  return [...problems, ...(await readPolicyViolations(page)), ...broken];
}

describe("a page of every kind is accessible, without errors, blocked content or requests to others", () => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect }) => {
    expect(await findProblems(path, {})).toEqual([]);
  });
});

describe("and so it is on a telephone in the dark, with everything unfolded", () => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect }) => {
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
