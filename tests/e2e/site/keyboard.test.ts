import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { skipToContent } from "../../../src/words/kader.ts";
import { readPolicyViolations, useBrowser } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();

function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || "");
}

test("the first tab stop skips the navigation and lands in the content", async () => {
  await using opened = await openPage("/over-ligare/");
  const { page } = opened;
  await page.keyboard.press("Tab");
  expect(await readFocus(page)).toBe("Naar de inhoud");
  const skipLink = page.getByRole("link", { name: "Naar de inhoud" });
  expect(await skipLink.isVisible()).toBe(true);
  await page.keyboard.press("Enter");
  expect(await readFocus(page)).toBe("inhoud");
});

test.each([360, 1280])(
  "at %i pixels the content is framed for who came by the skip link, and not after a click beside the words",
  async (width) => {
    await using opened = await openPage("/over-ligare/", { width });
    const { page } = opened;
    const content = page.locator("main");
    const readFrame = () => content.evaluate((element) => getComputedStyle(element).outlineStyle);
    const { width: side } = (await content.boundingBox())!;
    await content.click({ position: { x: side - 2, y: 2 } });
    await page.keyboard.press("ArrowDown");
    expect(await content.evaluate((element) => element.matches(":focus-visible"))).toBe(true);
    expect(await readFrame()).toBe("none");
    await page.getByRole("link", { name: skipToContent }).press("Enter");
    expect(await readFocus(page)).toBe("inhoud");
    expect(await readFrame()).toBe("solid");
  },
);

test("the menu of a small screen opens, is walked through and closes by keyboard", async () => {
  await using opened = await openPage("/", { width: 360 });
  const { page, problems } = opened;
  const menu = page.locator("#hoofdmenu");
  const button = page.getByRole("button", { name: "Menu", exact: true });
  expect(await menu.isVisible()).toBe(false);
  await button.focus();
  await page.keyboard.press("Enter");
  expect(await menu.isVisible()).toBe(true);
  await page.keyboard.press("Tab");
  expect(await menu.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await menu.isVisible()).toBe(false);
  expect(await readFocus(page)).toBe("Menu");
  expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
});

test("the open menu of a small screen is accessible in the dark, and its links work", async () => {
  await using opened = await openPage("/", { width: 360, colorScheme: "dark" });
  const { page } = opened;
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.locator("#hoofdmenu").getByRole("link", { name: "Zoeken" }).click();
  await page.waitForURL("**/zoeken/");
});

test("the page that is open is marked in the menu", async () => {
  await using opened = await openPage("/handreikingen/");
  const current = opened.page.locator("#hoofdmenu [aria-current]");
  expect(await current.allTextContents()).toEqual(["Handreikingen"]);
});
