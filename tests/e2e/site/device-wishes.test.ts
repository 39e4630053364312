import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";
import { chooseTemplatePages } from "../template-pages.ts";

const openPage = useBrowser();
const paths = chooseTemplatePages(
  readPages()
    .filter(({ isRedirect }) => !isRedirect)
    .map(({ path }) => path),
);

const readColours = (page: Page) =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
const BLACK = "rgb(0, 0, 0)";
const WHITE = "rgb(255, 255, 255)";

describe("who asks the device for more contrast gets black and white", () => {
  test.for([
    ["light", [BLACK, WHITE]],
    ["dark", [WHITE, BLACK]],
  ] as const)("in %s colours", async ([colorScheme, colours]) => {
    await using opened = await openPage("/", { colorScheme });
    const usual = await readColours(opened.page);
    await opened.page.emulateMedia({ contrast: "more" });
    expect(await readColours(opened.page)).toEqual(colours);
    expect(usual).not.toEqual(colours);
  });
});

test("paper is white and ink black, whatever the screen of who prints", async () => {
  await using opened = await openPage("/", { colorScheme: "dark" });
  for (const contrast of ["no-preference", "more"] as const) {
    await opened.page.emulateMedia({ media: "print", contrast });
    expect(await readColours(opened.page), contrast).toEqual([BLACK, WHITE]);
  }
});

/** Letters as large as the settings of a browser make them; 16 is usual. */
async function setLetters(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
}

const readSize = (page: Page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

describe("letters twice as large in the settings of a browser are twice as large on the page, which still fits", () => {
  test.concurrent.for(paths)("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width: 640, isLook: true });
    const { page } = opened;
    const usual = await readSize(page);
    await setLetters(page, 32);
    // What grows with the width of the window stays as it is.
    await expect.poll(async () => (await readSize(page)) / usual).toBeGreaterThan(1.9);
    const readOver = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(readOver).toBeLessThanOrEqual(0);
  });
});
