import { expect, test } from "vitest";
import { measurePages } from "../../scripts/readability/measure-pages.ts";
import { findTarget } from "../../scripts/readability/targets.ts";
import { siteFolder } from "./built-site.ts";

/** The score is a rough one, so a page may miss its target by this much before somebody has to look. */
const tolerance = 10;

const pages = measurePages(siteFolder);

test("no page reads much harder than its readers may expect", () => {
  expect(pages.length).toBeGreaterThan(0);
  const hard = pages.filter(({ score, target }) => score < target.score - tolerance);
  expect(
    hard.map(
      ({ path, score, target }) => `${path}: ${Math.round(score)}, verwacht ten minste ${target.score - tolerance}`,
    ),
  ).toEqual([]);
});

test.each(["/brochures/een-hospice-voor-naasten/", "/sociale-kaart/voor-naasten/"])(
  "%s, for relatives, is as easy as they may expect",
  (path) => {
    expect(pages.find((page) => page.path === path)?.score).toBeGreaterThanOrEqual(findTarget(path).score);
  },
);
