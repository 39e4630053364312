import { expect, test } from "vitest";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();

test.each(["/", "/sociale-kaart/", "/prognose/"])(
  "in the open menu of a small screen the focus stays in the menu, and comes back to its button: %s",
  async (path) => {
    await using opened = await openPage(path, { width: 360 });
    const { page } = opened;
    const menu = page.locator("#hoofdmenu");
    const button = page.getByRole("button", { name: "Menu", exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => menu.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    const stops = await menu.locator("a, button").count();
    // Beyond the last stop the focus is in the browser itself, which has the page's body as its own; then it starts again.
    for (let step = 0; step < 2 * stops; step += 1) {
      await page.keyboard.press("Tab");
      const where = await page.evaluate(() => {
        const focused = document.activeElement;
        return focused === document.body || focused?.closest("#hoofdmenu") !== null ? "menu" : focused?.outerHTML;
      });
      expect(where).toBe("menu");
    }
    await page.keyboard.press("Escape");
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator("[inert]").count()).toBe(0);
  },
);

test("the menu is heard in the order in which it is seen, with relatives first", async () => {
  await using opened = await openPage("/", { width: 360 });
  const { page } = opened;
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  const links = page.locator("#hoofdmenu li a");
  const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(await links.first().getAttribute("href")).toBe("/sociale-kaart/voor-naasten/");
});

test.each([320, 360, 768])("the button of the menu is closed where it was opened, %i wide", async (width) => {
  await using opened = await openPage("/", { width });
  const { page } = opened;
  const open = page.getByRole("button", { name: "Menu", exact: true });
  const before = (await open.boundingBox())!;
  await open.click();
  const after = (await page.locator("#hoofdmenu .close").boundingBox())!;
  expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(2);
  expect(after.height).toBe(before.height);
  expect(Math.abs(after.x + after.width - before.x - before.width)).toBeLessThanOrEqual(1);
});
