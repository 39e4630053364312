import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { HEARD_CONTENT, LOW_CONTROLS, partsOf } from "./exceptions.ts";
import { checkedPages, openFolds } from "./pages.ts";

const openPage = useBrowser();

/** Controls that are lower than a finger needs: by themselves, with their label, or with the room around them that is hit too. */
const findLow = (page: Page) =>
  page.evaluate((excepted) => {
    const heightOf = (part: Element) => {
      const room = getComputedStyle(part, "::after");
      const hit = room.position === "absolute" && room.content !== "none" ? parseFloat(room.height) : 0;
      return Math.round(Math.max(part.getBoundingClientRect().height, hit));
    };
    return [...document.querySelectorAll<HTMLElement>("button, input, select, textarea, summary")]
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((control) => !control.matches(excepted) && control.getBoundingClientRect().width > 2)
      .filter((control) => {
        const labels = [...((control as HTMLInputElement).labels ?? [])];
        return Math.max(...[control, ...labels].map(heightOf)) < 44;
      })
      .map((control) => `${control.outerHTML.slice(0, 120)}: ${control.getBoundingClientRect().height}`);
  }, partsOf(LOW_CONTROLS));

describe.each([360, 1280])("every control is high enough for a finger, at %i pixels", (width) => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width });
    await waitForIslands(opened.page);
    await openFolds(opened.page);
    expect(await findLow(opened.page)).toEqual([]);
  });
});

/** What a style sheet writes before or after an element and a screen reader would read. */
const findSpokenMarks = (page: Page) =>
  page.evaluate((excepted) => {
    const spoken = new Set<string>();
    for (const element of document.querySelectorAll(`body *:not(${excepted})`))
      for (const side of ["::before", "::after"]) {
        const { content } = getComputedStyle(element, side);
        // The number of an item is text, and is meant to be heard.
        if (/[^\s"]/u.test(content.replace(/^(?:none|normal|counter\(\w+\))$/u, "")) && !content.includes(" / "))
          spoken.add(`${element.tagName} ${element.getAttribute("class") ?? ""} ${side} ${content}`);
      }
    return [...spoken];
  }, partsOf(HEARD_CONTENT));

describe.each([320, 1280])("no mark that a style sheet draws is read aloud, at %i pixels", (width) => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width });
    await waitForIslands(opened.page);
    await openFolds(opened.page);
    expect(await findSpokenMarks(opened.page)).toEqual([]);
  });
});

describe.each([360, 1280])("the words of a checklist are the label of their box, at %i pixels", (width) => {
  const guides = readPages().filter(
    ({ path, $ }) => path.startsWith("/handreikingen/") && $("h2#checklist + ul > li").length > 0,
  );
  test.each(guides.map(({ path }) => path))("%s", async (path) => {
    await using opened = await openPage(path, { width });
    const { page } = opened;
    await page.locator(".tickable").waitFor();
    for (const item of await page.locator(".tickable > li").all()) {
      const box = item.getByRole("checkbox");
      expect(await box.getAttribute("aria-label")).toBeNull();
      const [line, drawn] = [(await item.boundingBox())!, (await box.boundingBox())!];
      expect(line.height).toBeGreaterThanOrEqual(44);
      expect(Math.min(drawn.width, drawn.height)).toBeGreaterThanOrEqual(24);
      // The words, the end of the line and its lower edge, but for what is pressed by itself.
      for (const position of [
        { x: 2, y: line.height - 2 },
        { x: line.width - 2, y: 2 },
      ]) {
        const before = await box.isChecked();
        await item.click({ position });
        expect(await box.isChecked()).toBe(!before);
      }
      // By the label alone: the browser ticks it, and no script of the page.
      const isNative = await item.evaluate((one) => {
        const input = one.querySelector("input")!;
        return [...one.querySelectorAll("label")].every((label) => label.control === input);
      });
      expect(isNative).toBe(true);
      const words = await item.evaluate((one) => {
        const copy = one.cloneNode(true) as HTMLElement;
        copy.querySelectorAll(".term-note").forEach((note) => note.remove());
        return copy.textContent.replaceAll(/\s+/gu, " ").trim();
      });
      const [heard = ""] = (await box.ariaSnapshot()).split("\n");
      expect(heard.replaceAll(/\\?"|\s+/gu, "")).toContain(words.replaceAll(/"|\s+/gu, ""));
    }
  });
});

test.each([360, 1280])(
  "the keyboard goes on from the list of wishes to the field behind it, at %i pixels",
  async (width) => {
    await using opened = await openPage("/sociale-kaart/", { width });
    const { page } = opened;
    await waitForIslands(page);
    await page.locator(".need-picker input").press("ArrowDown");
    await page.locator(".need-picker [role=option]").first().waitFor();
    await page.keyboard.press("Tab");
    const next = page.locator(".directory-form .filter-field:not(.need-picker) input").first();
    await expect.poll(() => next.evaluate((field) => field === document.activeElement)).toBe(true);
  },
);

test.each([360, 1280])(
  "what is chosen on the map stands whole between the edges of the screen, at %i pixels",
  async (width) => {
    await using opened = await openPage("/sociale-kaart/", { width });
    const { page } = opened;
    await waitForIslands(page);
    await page.locator(".directory-map").scrollIntoViewIfNeeded();
    await page.locator(".hospice-marker").first().waitFor();
    const marks = await page.locator(".hospice-marker").count();
    for (let mark = 0; mark < marks; mark += 1) {
      await page.locator(".hospice-marker").nth(mark).press("Enter");
      await page.locator(".map-choice").waitFor();
      const cut = await page.locator(".map-choice").evaluate((choice) => {
        const { left, right } = choice.getBoundingClientRect();
        const words = [...choice.querySelectorAll(":is(a, button):not(.visually-hidden, [hidden])")].map((one) =>
          one.getBoundingClientRect(),
        );
        return words.filter((box) => box.left < left || box.right > right + 1 || right > innerWidth).length;
      });
      expect(cut, String(mark)).toBe(0);
      await page.keyboard.press("Escape");
      await page.locator(".map-choice").waitFor({ state: "detached" });
    }
  },
);
