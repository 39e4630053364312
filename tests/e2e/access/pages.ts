import type { Page } from "playwright-core";
import { readPages } from "../../site/built-site.ts";
import { chooseTemplatePages } from "../template-pages.ts";

const paths = readPages()
  .filter(({ isRedirect }) => !isRedirect)
  .map(({ path }) => path);

/** Every page, where the daily run looks at one of every kind. */
export const isLongRun = process.env["ACCESS_PAGES"] === "all";

/** One page of every kind in the daily run; every page in the long one (`npm run test:lang`). */
export const checkedPages: readonly string[] = isLongRun ? paths : chooseTemplatePages(paths);

/** What is folded away is text as well. */
export function openFolds(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}
