import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { budgetOf } from "../../site/sending/first-view-budgets.ts";
import { useBrowser, type WatchedPage } from "../open-site.ts";
import { chooseTemplatePages } from "../template-pages.ts";

const openPage = useBrowser();
const paths = readPages()
  .filter(({ isRedirect }) => !isRedirect)
  .map(({ path }) => path);

/** The report draws every chart of the model at once, each with its words; editors check files. Measured on 29 November 2026. */
const MANY_PARTS: Readonly<Record<string, number>> = { "/prognose/rapport/": 44, "/redactie/": 11 };

/** Every file a page asks for before anybody touches it, itself included. */
async function listRequests({ page }: WatchedPage): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  return page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(
      ({ name }) => new URL(name).pathname,
    ),
  );
}

describe("a page of every kind asks for few files before anybody touches it", () => {
  test.concurrent.for(chooseTemplatePages(paths))("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width: 412 });
    const requests = await listRequests(opened);
    expect(requests.length, requests.join("\n")).toBeLessThanOrEqual(MANY_PARTS[path] ?? budgetOf(path).requests);
  });
});

test("a house that somebody comes to with a question needs nothing of the list and its island", async () => {
  const ofIsland = (requests: readonly string[]) =>
    requests.filter((path) => /\/(?:client|DirectoryIsland)\./.test(path));
  await using list = await openPage("/sociale-kaart/");
  expect(ofIsland(await listRequests(list))).toHaveLength(2);
  const house = paths.find((path) => /^\/sociale-kaart\/hospice-[^/]+\/$/.test(path))!;
  await using asked = await openPage(`${house}?nodig=als&plaats=Zwolle`);
  await asked.page.locator(".asked-here").waitFor();
  expect(ofIsland(await listRequests(asked))).toEqual([]);
});

test("a file more is counted", async () => {
  await using opened = await openPage("/privacy/");
  const before = await listRequests(opened);
  await opened.page.evaluate(async () => (await fetch("/robots.txt")).text());
  expect(await listRequests(opened)).toEqual([...before, "/robots.txt"]);
});
