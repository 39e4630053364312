import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "./built-site.ts";

/** Every rule of the site: style sheets, and those that stand in a part. */
const sheets = globSync(["src/**/*.css", "src/**/*.astro"], { cwd: projectFolder }).flatMap((file) => {
  const text = readFileSync(join(projectFolder, file), "utf8");
  const css = file.endsWith(".css")
    ? text
    : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, rules]) => rules).join("\n");
  return css === "" ? [] : [{ file, css }];
});

/** Letters in a map are as large as the map: its units are not those of the screen. */
const ON_A_MAP = /(?:-name|-map text|\.leaflet)/u;

/** Sizes of letters and lines in screen points, with their file. */
function listFixedSizes(file: string, css: string): string[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)]
    .filter(([, selector = ""]) => !ON_A_MAP.test(selector))
    .flatMap(([, selector = "", body = ""]) =>
      [...body.matchAll(/(?:^|[\s;])(?:font|font-size|line-height|letter-spacing):[^;]*\d(?:px)\b/gu)].map(
        ([found]) => `${file} ${selector.trim()} ${found.trim()}`,
      ),
    );
}

test("letters and lines are as large as the reader's device asks: no size of text is in pixels", () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.flatMap(({ file, css }) => listFixedSizes(file, css))).toEqual([]);
});

test("a page changes its layout by how much text fits, not by pixels", () => {
  const wrong = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/@(?:media|container)[^{]*\d+px[^{]*/gu)].map(([found]) => `${file} ${found.trim()}`),
  );
  expect(wrong).toEqual([]);
});

test("a size in pixels is seen wherever it stands in a rule", () => {
  const seen = (css: string) => listFixedSizes("f", css).length;
  expect([
    seen(".a { font-size: 14px; }"),
    seen(".a{font:600 16px/1 serif}"),
    seen(".a { line-height: 42px }"),
  ]).toEqual([1, 1, 1]);
  expect([seen(".a { font-size: 0.9rem; border: 1px solid }"), seen(".ground-name { font-size: 11px }")]).toEqual([
    0, 0,
  ]);
});
