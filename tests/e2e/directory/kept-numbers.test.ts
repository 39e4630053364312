import type { BrowserContext, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { keptCache, keptPage } from "../../../src/islands/offline/kept-numbers.ts";
import { keptWords } from "../../../src/words/bewaarde-nummers.ts";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();

const countWorkers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const hasCopy = (page: Page) => page.evaluate((name) => caches.has(name), keptCache);
const readNumbers = (page: Page) => page.locator("#huizen a[href^='tel:']").allTextContents();

async function keep(page: Page): Promise<void> {
  await page.getByRole("button", { name: keptWords.keep }).click();
  await page.getByRole("button", { name: keptWords.forget }).waitFor();
}

/** A page of the directory as one without internet opens it. */
async function openOffline(context: BrowserContext, path: string): Promise<Page> {
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(inject("siteUrl") + path);
  return page;
}

test("nothing is kept on a device before its owner asks", async () => {
  await using opened = await openPage("/sociale-kaart/");
  const { page } = opened;
  await page.goto(inject("siteUrl") + keptPage);
  await page.getByRole("button", { name: keptWords.keep }).waitFor();
  expect([await countWorkers(page), await hasCopy(page)]).toEqual([0, false]);
});

test("who keeps the numbers has all of them without internet, with their age, from any page of the directory", async () => {
  await using opened = await openPage(keptPage);
  const { page, problems } = opened;
  const numbers = await readNumbers(page);
  await keep(page);
  expect(problems).toEqual([]);
  for (const path of [keptPage, "/sociale-kaart/", "/sociale-kaart/een-huis/"]) {
    const offline = await openOffline(page.context(), path);
    await offline.locator(".kept-copy").waitFor();
    const year = String(new Date().getFullYear());
    expect(await offline.locator(".kept-copy").textContent(), path).toContain(year);
    expect(await readNumbers(offline), path).toEqual(numbers);
    await offline.close();
  }
  expect(numbers.length).toBeGreaterThan(0);
});

test("with internet the copy answers for no page, and a visit brings it up to date", async () => {
  await using opened = await openPage(keptPage);
  const { page } = opened;
  await keep(page);
  await page.evaluate(async (name) => {
    const cache = await caches.open(name);
    const [request] = (await cache.keys()).filter(({ url }) => url.endsWith("/nummers/"));
    const html = await (await cache.match(request!))!.text();
    await cache.put(request!, new Response(html.replace(/data-kept="[^"]+"/u, 'data-kept="2020-01-01T12:00:00Z"')));
  }, keptCache);
  await page.goto(`${inject("siteUrl")}/sociale-kaart/`);
  expect(await page.locator(".kept-copy").count()).toBe(0);
  await page.goto(inject("siteUrl") + keptPage);
  const status = page.locator("#nummers-bewaren [data-said]");
  await expect.poll(() => status.textContent()).toContain(String(new Date().getFullYear()));
});

test("what was kept can be taken off again, worker and all", async () => {
  await using opened = await openPage(keptPage);
  const { page } = opened;
  await keep(page);
  expect([await countWorkers(page), await hasCopy(page)]).toEqual([1, true]);
  await page.getByRole("button", { name: keptWords.forget }).click();
  await page.getByRole("button", { name: keptWords.keep }).waitFor();
  expect([await countWorkers(page), await hasCopy(page)]).toEqual([0, false]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(keptWords.keep);
});
