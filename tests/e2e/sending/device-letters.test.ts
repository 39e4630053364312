import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";
import { chooseTemplatePages } from "../template-pages.ts";

const openPage = useBrowser();
const paths = chooseTemplatePages(
  readPages()
    .filter(({ isRedirect, path }) => !isRedirect && !path.startsWith("/embed/"))
    .map(({ path }) => path),
).slice(0, 20);
/** Of every look of words: how wide they are, in letters of the site or in those of the device. */
const LOOKS = { head: "main :is(h1, h2, h3)", message: "main .message", running: "main p" };
/** Of the width: more, and lines of a few words break elsewhere once the letters are there. */
const MOST_APART = 0.03;

async function measureWidths(page: Page, selector: string): Promise<number> {
  return await page.locator(selector).evaluateAll((parts) =>
    parts.reduce((sum, part) => {
      const words = document.createRange();
      words.selectNodeContents(part);
      return [...words.getClientRects()].reduce((width, rect) => width + rect.width, sum);
    }, 0),
  );
}

async function measureLooks(hasLetters: boolean): Promise<Record<string, number>> {
  await using opened = await openPage("/404/");
  const { page } = opened;
  if (!hasLetters) await page.route("**/*.woff2", (route) => route.abort());
  const sums: Record<string, number> = {};
  for (const path of [...paths, "/prognose/"]) {
    await page.goto(new URL(path, page.url()).href, { waitUntil: "networkidle" });
    for (const [look, selector] of Object.entries(LOOKS))
      sums[look] = (sums[look] ?? 0) + (await measureWidths(page, selector));
  }
  return sums;
}

test("letters of the device are as wide as ours, in heads and messages as in running text", async () => {
  const [ours, device] = await Promise.all([measureLooks(true), measureLooks(false)]);
  const apart = Object.keys(LOOKS).map((look) => [look, Math.abs(device[look]! / ours[look]! - 1)] as const);
  expect(ours["message"]).toBeGreaterThan(0);
  expect(apart.filter(([, share]) => !(share <= MOST_APART))).toEqual([]);
}, 240_000);
