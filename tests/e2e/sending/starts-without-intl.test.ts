import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { chooseTemplatePages } from "../template-pages.ts";

interface IntlWindow extends Window {
  asksOfIntl?: string[];
}
const openPage = useBrowser();
const pages = readPages().filter(({ isRedirect }) => !isRedirect);
/** What depends on the clock or on a price, or is a questionnaire, which asks the day. */
const READS_CLOCK = "[data-valid-until], [data-call-hours], [data-check-due], [data-words-from], form.questionnaire";
const paths = chooseTemplatePages(pages.filter(({ $ }) => $(READS_CLOCK).length === 0).map(({ path }) => path));

/** Notes each use of what a browser knows of notations: its first takes a slow telephone 40 ms. */
async function watchIntl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asks: string[] = ((window as IntlWindow).asksOfIntl = []);
    const note = (name: string) =>
      asks.push(
        `${name} ${new Error().stack?.split("\n").slice(2, 4).join(" ").replaceAll(location.origin, "") ?? ""}`,
      );
    for (const name of ["Collator", "DateTimeFormat", "ListFormat", "NumberFormat", "PluralRules"] as const)
      (Intl as unknown as Record<string, unknown>)[name] = new Proxy(Intl[name], {
        construct: (made, args) => {
          note(name);
          return Reflect.construct(made, args) as object;
        },
      });
    for (const type of [Number, Date]) {
      const methods = type.prototype as unknown as Record<"toLocaleString", () => string>;
      methods.toLocaleString = new Proxy(methods.toLocaleString, {
        apply: (called, value, args) => {
          note("toLocaleString");
          return Reflect.apply(called, value, args) as string;
        },
      });
    }
  });
}

test("no page asks a browser for notations of the world before anybody asks the page", async () => {
  await using opened = await openPage("/404/");
  const { page } = opened;
  await watchIntl(page);
  const asked: Record<string, string[]> = {};
  for (const path of paths) {
    await page.goto(new URL(path, page.url()).href);
    await waitForIslands(page);
    const asks = await page.evaluate(() => (window as IntlWindow).asksOfIntl ?? []);
    if (asks.length > 0) asked[path] = asks;
  }
  expect(paths.length).toBeGreaterThan(10);
  expect(asked).toEqual({});
}, 240_000);
