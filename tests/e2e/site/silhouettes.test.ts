import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { chooseTemplatePages } from "../template-pages.ts";

const openPage = useBrowser();
const pages = readPages().filter(({ isRedirect }) => !isRedirect);

/** Where the header of every page leads, home, and one page of every kind under the directory, the regions and the prognosis. */
const mainPages = [
  ...new Set([
    "/",
    ...pages
      .find(({ path }) => path === "/")!
      .$("header nav a[href^='/']")
      .map((_, link) => [(link as { attribs: Record<string, string> }).attribs["href"] ?? ""])
      .get()
      .filter((href) => pages.some(({ path }) => path === href)),
    ...chooseTemplatePages(
      pages
        .map(({ path }) => path)
        .filter((path) => /^\/(?:sociale-kaart|regio|prognose|netwerken)\/[^/]+\/$/u.test(path)),
    ),
  ]),
];

/** Tops of what a page is made of, in the order in which they have to stand. */
const readOrder = (page: Page) =>
  page.evaluate(() =>
    ["body > header, header", "main h1", "footer"].map((part) => {
      const box = document.querySelector(part)!.getBoundingClientRect();
      return box.top + scrollY;
    }),
  );

/** Pairs of words of which the one stands over the other. */
const findOver = (page: Page) =>
  page.evaluate(() => {
    const UNSEEN = "script, style, noscript, option, svg, .visually-hidden, .leaflet-container, .table-scroll, thead";
    interface Line {
      words: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    /** Stands where it stands, whatever scrolls under it; or is shown to who comes by keyboard only. */
    const floats = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { position, clipPath } = getComputedStyle(at);
        if (position === "fixed" || position === "sticky" || clipPath !== "none") return true;
      }
      return false;
    };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement!;
      const words = (node.textContent ?? "").trim();
      if (
        words === "" ||
        element.closest(UNSEEN) !== null ||
        !element.checkVisibility({ visibilityProperty: true }) ||
        floats(element)
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // A line is higher than its letters: two lines may touch without a letter doing so.
      const letter = Number.parseFloat(getComputedStyle(element).fontSize) * 0.3;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        if (right - left > 2) lines.push({ words, left, right, top: middle - letter, bottom: middle + letter });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    return lines.flatMap((line, index) => {
      const over: string[] = [];
      for (const other of lines.slice(index + 1)) {
        if (other.top >= line.bottom) break;
        if (Math.min(line.right, other.right) - Math.max(line.left, other.left) > 2)
          over.push(`${line.words.slice(0, 40)} | ${other.words.slice(0, 40)}`);
      }
      return over;
    });
  });

describe.each([360, 1280])("the silhouette of a main page at %i pixels", (width) => {
  test.concurrent.for(mainPages)("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width });
    const { page } = opened;
    await waitForIslands(page);
    const order = await readOrder(page);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    // What the page is stands in its first screen.
    expect(order[1]).toBeLessThan(600);
    expect(await findOver(page)).toEqual([]);
  });
});

/** Of each third of the width, how many pixels of the first screen below the header hold words, a field or something drawn. */
const measureThirds = (page: Page) =>
  page.evaluate(() => {
    const STEP = 20;
    const frame = document.querySelector("main")!.closest(".thread-frame")!.getBoundingClientRect();
    const boxes = [
      ...document.querySelectorAll<HTMLElement>(".thread-frame :is(h1, h2, h3, p, li, a, svg, input, select, button)"),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect());
    return [0, 1, 2].map((third) => {
      const left = frame.left + (frame.width * third) / 3;
      const right = left + frame.width / 3;
      const rows = new Set<number>();
      for (const box of boxes)
        if (box.right > left + STEP && box.left < right - STEP)
          for (let y = Math.max(box.top, frame.top); y < Math.min(box.bottom, innerHeight); y += STEP)
            rows.add(Math.floor(y / STEP));
      return rows.size * STEP;
    });
  });

/** Where one works with what stands on the screen; a text to read keeps its own width. */
const toolPages = mainPages.filter(
  (path) => pages.find((page) => page.path === path)!.$(".find-place, .directory, .explorer").length > 0,
);

describe("no column of home or a tool is empty in the first screen", () => {
  test.concurrent.for(toolPages)("%s", async (path, { expect }) => {
    for (const width of [1280, 1920]) {
      await using opened = await openPage(path, { width });
      await waitForIslands(opened.page);
      for (const filled of await measureThirds(opened.page)) expect(filled, String(width)).toBeGreaterThan(150);
    }
  });
});

test("words that stand over other words are noticed", async () => {
  await using opened = await openPage("/over-ligare/");
  await opened.page.evaluate(() => {
    const first = document.querySelector("main p")!;
    const second = first.cloneNode(true) as HTMLElement;
    first.after(second);
    second.style.marginTop = `-${second.getBoundingClientRect().bottom - first.getBoundingClientRect().bottom}px`;
  });
  expect((await findOver(opened.page)).length).toBeGreaterThan(0);
});
