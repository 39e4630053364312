import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { chooseTemplatePages } from "../template-pages.ts";

const openPage = useBrowser();
const pages = readPages().filter(({ isRedirect }) => !isRedirect);
const having = (selector: string) => pages.filter(({ $ }) => $(selector).length > 0).map(({ path }) => path);
const chartPages = [...having("svg:is(.line-chart, .bar-chart)"), "/prognose/rapport/?regio=twente&jaar=2050"];
const mapPages = chooseTemplatePages(having(".area-map svg text"));

/** Pairs of words in one chart of which the one stands over the other, as high as their capitals. */
const findOver = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("svg:is(.line-chart, .bar-chart)")].flatMap((chart) => {
      const boxes = [...chart.querySelectorAll("text")]
        .map((text) => ({ text, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .map(({ text, box: { left, right, top, bottom } }) => {
          const spare = (bottom - top) * 0.25;
          return { words: text.textContent, left, right, top: top + spare, bottom: bottom - spare };
        });
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          )
          .map((other) => `${one.words} / ${other.words}`),
      );
    }),
  );

describe.each(chartPages)("the charts of %s", (path) => {
  test.each([360, 1280])("set no word over another, on a screen %d wide and on paper", async (width) => {
    await using opened = await openPage(path, { width });
    const { page } = opened;
    await waitForIslands(page);
    await page.locator("svg:is(.line-chart, .bar-chart):visible").first().waitFor();
    expect(await findOver(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await findOver(page)).toEqual([]);
  });
});

describe.each(mapPages)("the map of %s", (path) => {
  test.each([360, 1280])("writes its names large enough to read, on a screen %d wide", async (width) => {
    await using opened = await openPage(path, { width });
    const sizes = await opened.page.locator(".area-map svg text:visible:not(.number)").evaluateAll((texts) =>
      texts.map((text) => {
        // A name along a coast is turned: the length of what a step to the right becomes.
        const { a: right, b: down } = (text as SVGTextElement).getScreenCTM()!;
        const scale = Math.hypot(right, down);
        return { name: text.textContent, size: Number.parseFloat(getComputedStyle(text).fontSize) * scale };
      }),
    );
    expect(sizes.filter(({ size }) => size < 11)).toEqual([]);
  });
});

test("numbers on the live map are read on their circle in chosen colours, without a plate behind them", async () => {
  await using opened = await openPage("/sociale-kaart/", { width: 1280, forcedColors: "active" });
  const number = opened.page.locator(".hospice-marker:not(.hospice-marker-near) span").first();
  await number.waitFor();
  const { adjust, ink, circle } = await number.evaluate((span) => ({
    adjust: getComputedStyle(span).forcedColorAdjust,
    ink: getComputedStyle(span).color,
    circle: getComputedStyle(span.parentElement!).backgroundColor,
  }));
  expect(adjust).toBe("none");
  expect(ink).not.toBe(circle);
});

test("on the home page the first year and the standard year are both seen in every region, however near they are", async () => {
  for (const width of [360, 1280]) {
    await using opened = await openPage("/", { width });
    const apart = await opened.page.locator(".bed-thread").evaluateAll((threads) =>
      threads.map((thread) => {
        const [first, needed] = [".first", ".needed"].map((mark) =>
          thread.querySelector(mark)!.getBoundingClientRect(),
        ) as [DOMRect, DOMRect];
        return needed.top - first.bottom;
      }),
    );
    expect(apart.length).toBeGreaterThan(1);
    expect(Math.min(...apart)).toBeGreaterThan(0);
  }
});
