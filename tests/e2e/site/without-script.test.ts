import { describe, expect, test } from "vitest";
import { listPagePaths } from "../../site/built-site.ts";
import { withoutScript as noScriptWords } from "../../../src/words/zonder-script.ts";
import { searchPanelWords } from "../../../src/words/zoeken.ts";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();
const withoutScript = { javaScriptEnabled: false } as const;
const paths = listPagePaths();

describe("without JavaScript", () => {
  test("the directory lists every hospice with a link to its page", async () => {
    await using opened = await openPage("/sociale-kaart/", withoutScript);
    const hospices = paths.filter((path) => /^\/sociale-kaart\/(?!keuze\/)[^/]+\/$/.test(path));
    for (const path of hospices) {
      const links = opened.page.locator(`main a[href="${path}"]`);
      expect(await links.first().isVisible(), path).toBe(true);
    }
  });

  test.for([360, 1280])("at %i px a place that was asked for is not passed over in silence", async (width) => {
    await using opened = await openPage("/sociale-kaart/?plaats=Snits", { ...withoutScript, width });
    const { page } = opened;
    const notice = page.locator(".without-script");
    expect(await notice.innerText()).toContain(noScriptWords.sorting);
    const box = (await notice.boundingBox())!;
    expect(box.y + box.height).toBeLessThan(640);
    const headings = await page.locator(".hospice-list h3").evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const links = await notice
      .locator('a[href^="#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(headings);
    expect(await notice.locator('a[href="/netwerken/"]').count()).toBe(1);
  });

  test.for([360, 1280])("at %i px a link to a region lands on its heading", { timeout: 60_000 }, async (width) => {
    const hrefs = await (async () => {
      await using opened = await openPage("/sociale-kaart/", { ...withoutScript, width });
      const links = opened.page.locator('.without-script a[href^="#"]');
      return await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
    })();
    expect(hrefs.length).toBeGreaterThan(1);
    for (const href of hrefs) {
      await using opened = await openPage("/sociale-kaart/", { ...withoutScript, width });
      const { page } = opened;
      await page.locator(`.without-script a[href="${href}"]`).click();
      // A picture is taken of what is laid out: what would still grow above the heading has done so by then.
      for (let picture = 0; picture < 2; picture++) await page.screenshot();
      const { y } = (await page.locator(href).boundingBox())!;
      expect(y, href).toBeGreaterThanOrEqual(0);
      expect(y, href).toBeLessThan(450);
    }
  });

  test("the notice of the directory leads to what does work: every number, and the sheets to print", async () => {
    await using opened = await openPage("/sociale-kaart/", withoutScript);
    const { numbers, sheets } = noScriptWords.paper;
    for (const { href } of [numbers, sheets]) {
      expect(await opened.page.locator(`.without-script a[href="${href}"]`).isVisible()).toBe(true);
      expect(paths).toContain(href);
    }
  });

  test("a mark on the drawn map that stands for several houses names their numbers", async () => {
    await using opened = await openPage("/sociale-kaart/", withoutScript);
    const figure = opened.page.locator("figure.area-map");
    const marks = await figure.locator("svg .number").allTextContents();
    const caption = await figure.locator("figcaption").innerText();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !/^(?:\d+(?:, \d+)*|\d+×)$/u.test(mark))).toEqual([]);
    for (const mark of marks.filter((text) => text.endsWith("×"))) expect(caption).toContain(mark);
  });

  test("the page of the choice has no heading with nothing under it", async () => {
    await using opened = await openPage("/sociale-kaart/keuze/", withoutScript);
    expect(await opened.page.locator("noscript .banner").isVisible()).toBe(true);
    expect(await opened.page.locator("main h2").filter({ visible: true }).count()).toBe(0);
  });

  test("a prognosis shows its figures as a table and its chart as a drawing", async () => {
    const path = paths.find((candidate) => /^\/prognose\/[^/]+\/$/.test(candidate)) ?? "";
    await using opened = await openPage(path, withoutScript);
    const table = opened.page.locator("main table").first();
    const fold = opened.page.locator("main details", { has: opened.page.locator("table") }).first();
    if (!(await table.isVisible())) await fold.locator("summary").click();
    expect(await table.locator("td").first().isVisible()).toBe(true);
    expect(await opened.page.locator("main svg:visible path").first().isVisible()).toBe(true);
  });

  test("the search page shows all sections and no form that does nothing", async () => {
    await using opened = await openPage("/zoeken/", withoutScript);
    expect(await opened.page.locator("main form").isVisible()).toBe(false);
    for (const { href } of searchPanelWords.waysWithoutScript)
      expect(await opened.page.locator(`main noscript a[href="${href}"]`).isVisible()).toBe(true);
    expect(await opened.page.getByRole("heading", { name: "Alle onderdelen" }).isVisible()).toBe(true);
    expect(await opened.page.locator("main").getByRole("link", { name: "Begrippen", exact: true }).isVisible()).toBe(
      true,
    );
  });

  test("the menu of a small screen opens and its links can be reached", async () => {
    await using opened = await openPage("/", { ...withoutScript, width: 360 });
    await opened.page.getByRole("button", { name: "Menu", exact: true }).click();
    expect(await opened.page.locator("#hoofdmenu").getByRole("link", { name: "Hospice vinden" }).isVisible()).toBe(
      true,
    );
  });
});
