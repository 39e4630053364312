import { expect, test } from "vitest";
import { otherLanguages } from "../../../src/components/texts/languages/language-words.ts";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();
const pages = [
  "/",
  "/sociale-kaart/",
  "/sociale-kaart/voor-naasten/",
  "/brochures/een-hospice-voor-naasten/",
  ...otherLanguages.map(({ address }) => address),
];

test.each(pages)("on %s whom to call stands before all else, in two lines of a small phone", async (path) => {
  await using opened = await openPage(path, { width: 360, isLook: true });
  const line = opened.page.locator(".urgent-line");
  const lines = await line.evaluate((element) => {
    const { height } = element.getBoundingClientRect();
    return Math.round(height / parseFloat(getComputedStyle(element).lineHeight));
  });
  expect(lines).toBeLessThanOrEqual(2);
  const head = (await opened.page.locator(".site-header").boundingBox())!;
  expect((await line.boundingBox())!.y - head.y - head.height).toBeLessThan(40);
});

test("from the line one is at what to do at night in one tap, in the language of the page", async () => {
  for (const path of ["/sociale-kaart/", ...otherLanguages.map(({ address }) => address)]) {
    await using opened = await openPage(path, { width: 360 });
    const { page } = opened;
    const language = await page.locator("html").getAttribute("lang");
    await page.locator(".urgent-line strong a").click();
    await expect.poll(() => new URL(page.url()).hash, { message: path }).not.toBe("");
    expect(await page.locator("html").getAttribute("lang"), path).toBe(language);
    const heading = page.locator(`.prose h2${decodeURIComponent(new URL(page.url()).hash)}`);
    await expect.poll(async () => (await heading.boundingBox())!.y, { message: path }).toBeLessThan(75);
  }
});

test("the menu of a small phone shows all it has without scrolling, the languages too", async () => {
  await using opened = await openPage("/", { width: 360 });
  const { page } = opened;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  for (const { tag, address, words } of otherLanguages) {
    const link = page.locator(`#hoofdmenu a[href="${address}"]`);
    expect(await link.getAttribute("lang")).toBe(tag);
    const { y, height } = (await link.boundingBox())!;
    expect(height, words.language).toBeGreaterThanOrEqual(44);
    expect(y + height, words.language).toBeLessThanOrEqual(740);
  }
});
