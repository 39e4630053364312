import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../open-site.ts";
import { checkedPages } from "./pages.ts";

const openPage = useBrowser();
/** A tablet upright. */
const WIDTH = 768;
const MOST_LINES = { head: 3, row: 6 } as const;

/** Heads of columns and of rows that their column squeezes into more lines than one takes in. */
function findSqueezed(page: Page): Promise<string[]> {
  return page.evaluate((most) => {
    const countLines = (head: Element) => {
      const range = document.createRange();
      range.selectNodeContents(head);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top / 8));
      return new Set(tops).size;
    };
    return [...document.querySelectorAll("main :is(thead th, tbody th[scope=row])")]
      .filter((head) => head.checkVisibility())
      .filter((head) => countLines(head) > (head.closest("thead") ? most.head : most.row))
      .map((head) => (head.textContent ?? "").trim().slice(0, 60));
  }, MOST_LINES);
}

test("no head of a table is squeezed on a tablet upright", async () => {
  const found: string[] = [];
  for (const path of new Set([...checkedPages, "/prognose/", "/prognose/handleiding/"])) {
    await using opened = await openPage(path, { width: WIDTH, javaScriptEnabled: false, isLook: true });
    found.push(...(await findSqueezed(opened.page)).map((head) => `${path} ${head}`));
  }
  expect(found).toEqual([]);
});

test("a squeezed head is noticed", async () => {
  await using opened = await openPage("/prognose/", { width: WIDTH });
  await opened.page.locator("#regios").evaluate((heading) => {
    const head = heading.parentElement!.querySelector<HTMLElement>("thead th")!;
    head.style.whiteSpace = "pre";
    head.textContent = "Bedden\nbij\n80%\nbezetting";
  });
  expect(await findSqueezed(opened.page)).toHaveLength(1);
});
