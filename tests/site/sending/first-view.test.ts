import { load } from "cheerio";
import { expect, test } from "vitest";
import { findPageKind, listedPageKinds } from "../../../src/domain/content/page-kinds.ts";
import { readPages } from "../built-site.ts";
import { budgetOf, weighFirstView } from "./first-view-budgets.ts";

const pages = readPages().filter(({ isRedirect }) => !isRedirect);
const weighed = pages.map((page) => ({ path: page.path, budget: budgetOf(page.path), ...weighFirstView(page) }));

/** Texts longer than one flight: they are painted before all of it is there. Measured on 30 November 2026. */
const LONG_TEXTS: Readonly<Record<string, number>> = {
  "/prognose/verantwoording/": 31_000,
  "/prognose/handleiding/": 18_400,
  "/begrippen/": 20_200,
  "/open-data/": 16_400,
  // Every part of every page, for who builds.
  "/onderdelen/": 24_000,
};
/** What an editor adds to one house or list may go over; that all pages of a kind do is the work of who builds. */
const MOST_OVER = 1.25;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const describe = ({ path, brotli, gzip, budget }: (typeof weighed)[number]) =>
  `${path}: ${brotli} bytes (gzip ${gzip}) of ${budget.bytes}`;

test("half of the pages of a kind stay within its budget before they can be painted, and none is far over it", () => {
  const usual = weighed.filter(({ path }) => LONG_TEXTS[path] === undefined);
  const ofKind = Map.groupBy(usual, ({ path }) => findPageKind(path).id);
  const heavyKinds = [...ofKind].filter(([, all]) => median(all.map(({ brotli }) => brotli)) > all[0]!.budget.bytes);
  expect(heavyKinds.map(([id]) => id)).toEqual([]);
  expect(usual.filter(({ brotli, budget }) => brotli > budget.bytes * MOST_OVER).map(describe)).toEqual([]);
  expect(weighed.filter(({ path, brotli }) => brotli > (LONG_TEXTS[path] ?? Infinity)).map(describe)).toEqual([]);
});

test("a text is called long only while it is over the budget of its kind", () => {
  const isOver = (path: string) => weighed.some((page) => page.path === path && page.brotli > page.budget.bytes);
  expect(Object.keys(LONG_TEXTS).filter((path) => !isOver(path))).toEqual([]);
});

test("no page waits for more than one style sheet", () => {
  expect(weighed.filter(({ sheets }) => sheets > 1).map(({ path, sheets }) => `${path}: ${sheets}`)).toEqual([]);
});

test("no script has to come before a page can be painted", () => {
  const blocking = pages.filter(({ $ }) => $("script[src]:not([type=module], [async], [defer])").length > 0);
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
