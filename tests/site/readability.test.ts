import { expect, test } from "vitest";
import { measurePages } from "../../scripts/readability/measure-pages.ts";
import { findTarget } from "../../scripts/readability/targets.ts";
import { siteFolder } from "./built-site.ts";

/** The score is a rough one, so a page may miss its target by this much before somebody has to look. */
const tolerance = 10;

const pages = measurePages(siteFolder);

test("most pages can be measured", () => {
  expect(pages.length).toBeGreaterThan(80);
});

test("no page reads much harder than its readers may expect", () => {
  const hard = pages.filter(({ score, target }) => score < target.score - tolerance);
  expect(
    hard.map(
      ({ path, score, target }) => `${path}: ${Math.round(score)}, verwacht ten minste ${target.score - tolerance}`,
    ),
  ).toEqual([]);
});

test("the page for relatives is among the easiest", () => {
  const page = pages.find(({ path }) => path === "/brochures/een-hospice-voor-naasten/");
  expect(page?.score).toBeGreaterThanOrEqual(findTarget("/brochures/een-hospice-voor-naasten/").score);
});
