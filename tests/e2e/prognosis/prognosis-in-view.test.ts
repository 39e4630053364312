import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { controlWords } from "../../../src/words/prognose-instellingen.ts";
import { noticeWords } from "../../../src/words/prognose-uitkomst.ts";
import { readPolicyViolations, useBrowser } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const waitForControls = (page: Page) => page.locator(".choices > fieldset:enabled").waitFor();
const slider = (page: Page) => page.getByRole("slider", { name: "Gemiddelde ligduur" });
const topOf = async (page: Page) => Math.round((await slider(page).boundingBox())!.y);
/** As a browser that lets a page jump; the content policy refuses a style element, so a sheet of the script. */
const forbidAnchors = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { overflow-anchor: none !important }");
    document.adoptedStyleSheets.push(sheet);
  });
const isInView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });

describe("the outcome while a control is used", () => {
  test("stays beside the controls on a wide screen, with its number, its band and its chart", async () => {
    await using opened = await openPage("/prognose/twente/", { width: 1280 });
    const { page } = opened;
    await waitForControls(page);
    const before = await page.locator(".outcome-figure strong").innerText();
    await slider(page).scrollIntoViewIfNeeded();
    await slider(page).focus();
    for (let press = 0; press < 8; press += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator(".outcome-figure strong").innerText()).not.toBe(before);
    for (const part of [".outcome-figure", ".outcome-thread", ".outcome-now svg:not([aria-hidden]):visible"])
      await expect.poll(() => isInView(page, part), { message: part }).toBe(true);
    await expect.poll(() => page.locator(".outcome-now .series.quiet").count()).toBeGreaterThan(0);
  });

  test.each([600, 900])("stays in view at every slider there is, on a wide screen %d high", async (height) => {
    await using opened = await openPage("/prognose/twente/", { width: 1280 });
    const { page } = opened;
    await page.setViewportSize({ width: 1280, height });
    await waitForControls(page);
    await page.getByRole("button", { name: controlWords.allSettings }).click();
    const groups = page.locator("#alle-instellingen details");
    await groups.first().waitFor();
    await groups.evaluateAll((all) => all.forEach((group) => ((group as HTMLDetailsElement).open = true)));
    const sliders = page.locator(".workbench-controls input[type=range]:visible");
    const count = await sliders.count();
    expect(count).toBeGreaterThan(8);
    for (let index = 0; index < count; index += 1) {
      await sliders.nth(index).focus();
      await page.keyboard.press("ArrowRight");
      const hidden = { message: (await sliders.nth(index).getAttribute("id")) ?? String(index) };
      await expect.poll(() => isInView(page, ".outcome-figure"), hidden).toBe(true);
    }
    expect(opened.problems).toEqual([]);
  });

  test("stays in a bar of at most 56 pixels on a narrow screen", async () => {
    await using opened = await openPage("/prognose/twente/", { width: 360 });
    const { page } = opened;
    await waitForControls(page);
    await slider(page).scrollIntoViewIfNeeded();
    const bar = page.locator(".staying-bar");
    expect((await bar.boundingBox())!.height).toBeLessThanOrEqual(56);
    const before = await bar.innerText();
    for (let press = 0; press < 8; press += 1) await slider(page).press("ArrowRight");
    await expect.poll(() => bar.innerText()).not.toBe(before);
    expect(await isInView(page, ".staying-bar")).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test.each([
    { width: 1280, anchors: "by itself" },
    { width: 1280, anchors: "never" },
    { width: 360, anchors: "by itself" },
    { width: 360, anchors: "never" },
  ])(
    "is not pushed by its first change, $width wide, where a browser mends it $anchors",
    async ({ width, anchors }) => {
      await using opened = await openPage("/prognose/twente/", { width });
      const { page } = opened;
      await waitForControls(page);
      if (anchors === "never") await forbidAnchors(page);
      await slider(page).scrollIntoViewIfNeeded();
      const before = await topOf(page);
      await slider(page).press("ArrowRight");
      await page.getByRole("region", { name: "U wijzigde" }).waitFor();
      await expect.poll(async () => Math.abs((await topOf(page)) - before)).toBeLessThanOrEqual(2);
    },
  );

  test.each([1280, 360])("keeps no empty room above the answer when nothing is changed, %d wide", async (width) => {
    await using opened = await openPage("/prognose/", { width });
    const { page } = opened;
    await waitForControls(page);
    // The answer itself comes first; whose assumptions these are is said after it.
    const answer = (await page.locator(".explorer > .message").boundingBox())!.y;
    const explorer = (await page.locator(".explorer").boundingBox())!.y;
    expect(answer - explorer).toBeLessThanOrEqual(2);
    const whose = page.getByText(noticeWords.standard, { exact: true });
    expect((await whose.boundingBox())!.y).toBeGreaterThan((await page.locator(".outcome-figure").boundingBox())!.y);
  });

  test("is told to who hears the page in one short sentence, once after the last step", async () => {
    await using opened = await openPage("/prognose/");
    const { page } = opened;
    await waitForControls(page);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const regions = document.querySelectorAll("[role=status]");
      const watch = new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest("[role=status]");
          if (region?.textContent) said.push(region.textContent);
        }
      });
      for (const region of regions) watch.observe(region, { childList: true, characterData: true, subtree: true });
    });
    for (let press = 0; press < 5; press += 1) await slider(page).press("ArrowRight");
    const readSaid = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await expect.poll(readSaid, { timeout: 10_000 }).toHaveLength(1);
    expect((await readSaid())[0]).toMatch(/^2040: [\d.]+ gasten, \d+\sbedden \(\d+\u00a0tot\u00a0\d+\)\.$/);
  });
});

describe("an open question outside the window", () => {
  /** With a clock that stands still: nothing rests unless the test says so. */
  async function openAges(page: Page) {
    await waitForControls(page);
    await page.locator("#vraag-leeftijden .view-toggle").click();
    const ages = page.locator("#antwoord-leeftijden");
    await ages.locator("figure").first().waitFor();
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await page.waitForTimeout(300);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    const [answer, before] = [page.locator(".outcome-figure strong"), await ages.innerText()];
    const old = await answer.innerText();
    for (let press = 0; press < 8; press += 1)
      await slider(page).evaluate((input: HTMLInputElement) => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(input, Number(input.value) + 1);
        input.dispatchEvent(new Event("input", { bubbles: true }));
      });
    await expect.poll(() => answer.innerText()).not.toBe(old);
    expect(await ages.innerText()).toBe(before);
    return { ages, before };
  }

  test("waits for the slider to rest, and then has its figures", async () => {
    await using opened = await openPage("/prognose/twente/");
    const { ages, before } = await openAges(opened.page);
    await opened.page.clock.runFor(3_000);
    await expect.poll(() => ages.innerText()).not.toBe(before);
    expect(opened.problems).toEqual([]);
  });

  test("has them as soon as it comes into view, and before it is printed", async () => {
    for (const bring of [
      (page: Page) => page.locator("#antwoord-leeftijden").scrollIntoViewIfNeeded(),
      (page: Page) => page.evaluate(() => dispatchEvent(new Event("beforeprint"))),
    ]) {
      await using opened = await openPage("/prognose/twente/");
      const { ages, before } = await openAges(opened.page);
      await bring(opened.page);
      await expect.poll(() => ages.innerText()).not.toBe(before);
    }
  });
});

describe("the bar that stays", () => {
  test("opens what it names and goes to it, and leads to the report of the choices", async () => {
    await using opened = await openPage("/prognose/salland/");
    const { page } = opened;
    await waitForControls(page);
    const bar = page.locator(".staying-bar");
    await bar.getByRole("button", { name: "Link" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("scenario-delen");
    await bar.getByRole("button", { name: "Vergelijk" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("vraag-vergelijken");
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await slider(page).press("ArrowRight");
    await page.getByRole("region", { name: "U wijzigde" }).waitFor();
    await bar.getByRole("link", { name: "Rapport" }).click();
    await page.waitForURL(/\/prognose\/rapport\/\?scenario=/);
    expect([...opened.problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });
});

describe("a link that the page cannot show as it is", () => {
  test("is told part by part", async () => {
    await using opened = await openPage("/prognose/?regio=zeeland&jaar=2023&variant=kort");
    const notice = opened.page.locator(".banner[data-said]");
    await notice.getByText("zeeland").waitFor();
    const told = await notice.innerText();
    for (const part of ["zeeland", "2023", "kort"]) expect(told).toContain(part);
  });

  test("is read when a mail program bent it", async () => {
    await using opened = await openPage("/prognose/?regio=twente&amp;jaar=2035.");
    await expect.poll(() => opened.page.locator(".answer .lead").innerText()).toMatch(/^In 2035 .* in Twente;/);
    expect(await opened.page.locator(".banner[data-said]").count()).toBe(0);
  });
});
