import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPageStyles } from "../../../../scripts/building/first-view/page-styles.ts";

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "page-styles-"));
  mkdirSync(join(site, "_astro"));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const writeAsset = (name: string, text: string) => writeFileSync(join(site, "_astro", name), text);
const page = (body: string, ...sheets: string[]) =>
  `<head><title>t</title>${sheets.map((name) => `<link rel="stylesheet" href="/_astro/${name}">`).join("")}</head><body>${body}</body>`;
const stylesOf = (html: string) => /<style>([^<]*)<\/style>/.exec(openPageStyles(site).putIn(html))?.[1];

test("the rules of all sheets stand in the page, in the order of the sheets, and no sheet is asked for", () => {
  writeAsset("one.css", "p{a:b}.gone{a:b}");
  writeAsset("two.css", "p{c:d}");
  expect(openPageStyles(site).putIn(page("<p>x</p>", "one.css", "two.css"))).toBe(
    "<head><title>t</title><style>p{a:b}p{c:d}</style></head><body><p>x</p></body>",
  );
});

test("a sheet that waits in the body stays where it is", () => {
  const waiting = '<noscript><link rel="stylesheet" href="/_astro/letters.css"></noscript>';
  writeAsset("one.css", "p{a:b}");
  expect(openPageStyles(site).putIn(page(waiting, "one.css"))).toContain(waiting);
});

test("what a script of the page may add is dressed too, in scripts that it imports or asks for later as well", () => {
  writeAsset("one.css", ".added{a:b}.imported{a:b}.later{a:b}.never{a:b}");
  writeAsset("start.js", 'import"./part.js";make("p","note added");const more=()=>import("./more.js")');
  writeAsset("part.js", "export const name=`imported`");
  writeAsset("more.js", 'element.className="later"');
  expect(stylesOf(page('<script type="text/plain" data-late="/_astro/start.js"></script>', "one.css"))).toBe(
    ".added{a:b}.imported{a:b}.later{a:b}",
  );
});

test("a name that a script puts together is recognised by its beginning or its end", () => {
  writeAsset("one.css", ".state-open{a:b}.big-mark{a:b}.state{a:b}");
  writeAsset("start.js", "a.className=`state-${kind}`;b.className=`${size}-mark`");
  expect(stylesOf(page('<script type="text/plain" data-late="/_astro/start.js"></script>', "one.css"))).toBe(
    ".state-open{a:b}.big-mark{a:b}",
  );
});

test("a page without style sheets stays as it is", () => {
  expect(openPageStyles(site).putIn(page("<p>x</p>"))).toBe(page("<p>x</p>"));
});

test("a sheet that stands in the pages is no file of the site any more, but what a script asks for stays", () => {
  writeAsset("one.css", "p{a:b}");
  writeAsset("two.css", "p{c:d}");
  writeAsset("letters.css", "p{e:f}");
  writeAsset("start.js", 'load("/_astro/two.css")');
  const styles = openPageStyles(site);
  styles.putIn(page("<p>x</p>", "one.css", "two.css"));
  styles.clearSheets();
  expect(readdirSync(join(site, "_astro")).sort()).toEqual(["letters.css", "start.js", "two.css"]);
});
