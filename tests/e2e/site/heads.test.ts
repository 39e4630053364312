import { describe, test } from "vitest";
import { checkedPages } from "../access/pages.ts";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();
/** The title of the first page is a sentence under the name of the consortium, beside what one can do. */
const titled = checkedPages.filter((path) => path !== "/");

describe("no head of a part is set larger than the title of its page, on a phone and on a desk", () => {
  test.concurrent.for(titled)("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { width: 360 });
    const { page } = opened;
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const larger = await page.evaluate(() => {
        const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
        const title = document.querySelector("main h1");
        if (title === null || title.matches(".visually-hidden")) return [];
        return [...document.querySelectorAll("main :is(h2, h3, h4)")]
          .filter((head) => head.checkVisibility() && sizeOf(head) > sizeOf(title))
          .map(({ textContent }) => textContent);
      });
      expect(larger).toEqual([]);
    }
  });
});
