import { load } from "cheerio";
import { expect, test } from "vitest";
import { listedPageKinds } from "../../src/domain/content/page-kinds.ts";
import { readPages } from "./built-site.ts";
import { budgetOf, weighFirstView } from "./first-view-budgets.ts";

const pages = readPages().filter(({ isRedirect }) => !isRedirect);
const weighed = pages.map((page) => ({ path: page.path, budget: budgetOf(page.path), ...weighFirstView(page) }));

/** Texts longer than one flight: they are painted before all of it is there. Measured on 29 November 2026. */
const LONG_TEXTS: Readonly<Record<string, number>> = {
  "/prognose/verantwoording/": 28_000,
  "/prognose/handleiding/": 16_000,
  "/begrippen/": 18_000,
};

test("every page stays within the budget of its kind before it can be painted", () => {
  const over = weighed
    .filter(({ path, brotli, budget }) => brotli > (LONG_TEXTS[path] ?? budget.bytes))
    .map(({ path, brotli, gzip, budget }) => `${path}: ${brotli} bytes (gzip ${gzip}) of ${budget.bytes}`);
  expect(over).toEqual([]);
});

test("a text is called long only while it is over the budget of its kind", () => {
  const isOver = (path: string) => weighed.some((page) => page.path === path && page.brotli > page.budget.bytes);
  expect(Object.keys(LONG_TEXTS).filter((path) => !isOver(path))).toEqual([]);
});

test("no page waits for more than one style sheet", () => {
  expect(weighed.filter(({ sheets }) => sheets > 1).map(({ path, sheets }) => `${path}: ${sheets}`)).toEqual([]);
});

test("no script has to come before a page can be painted", () => {
  const blocking = pages.filter(
    ({ $ }) => $("script[src]:not([type=late], [type=module], [async], [defer])").length > 0,
  );
  expect(blocking.map(({ path }) => path)).toEqual([]);
});

test("every kind of page is weighed", () => {
  const paths = weighed.map(({ path }) => path);
  expect(listedPageKinds.filter(({ address }) => !paths.includes(address)).map(({ id }) => id)).toEqual([]);
});

test("a page that is too heavy, or waits for a sheet, is told apart from one that is not", () => {
  const weigh = (html: string) =>
    weighFirstView({ path: "/", html, $: load(html), isNoindex: false, isRedirect: false });
  const words = Array.from({ length: 20_000 }, (_, index) => Math.sin(index).toString(36)).join(" ");
  expect(weigh(`<p>${words}</p>`).brotli).toBeGreaterThan(budgetOf("/").bytes);
  expect(weigh("<p>kort</p>").brotli).toBeLessThan(100);
});
