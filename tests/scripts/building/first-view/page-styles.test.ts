import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPageStyles, rememberAnswers } from "../../../../scripts/building/first-view/page-styles.ts";

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

test("what a script reads of an object or looks for by a selector is not made by it", () => {
  writeAsset("one.css", ".table-scroll{a:b}.state{a:b}.note{a:b}");
  writeAsset("start.js", "document.querySelectorAll(`.table-scroll, pre`);show(store.state);p.className=`note`");
  expect(stylesOf(page('<script type="text/plain" data-late="/_astro/start.js"></script>', "one.css"))).toBe(
    ".note{a:b}",
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

test("pages that follow each other each get their own rules, whatever was put in the pages before", () => {
  writeAsset("one.css", "p{a:b}.note{a:b}@media print{.note{c:d}em{c:d}}");
  writeAsset("two.css", ".note .deep{e:f}.later{e:f}");
  writeAsset("start.js", 'element.className="later"');
  const script = '<script type="text/plain" data-late="/_astro/start.js"></script>';
  const bodies = ["<p>x</p>", '<p class="note"><em>x</em></p>', script, '<b class="deep">x</b>', "<p>y</p>"];
  const pages = [...bodies, ...bodies].flatMap((body) => [page(body, "one.css"), page(body, "one.css", "two.css")]);
  const { putIn } = openPageStyles(site);
  expect(pages.map(putIn)).toEqual(pages.map((html) => openPageStyles(site).putIn(html)));
});

test("rules are selected once for pages that answer alike, also when they have names that no rule asks for", () => {
  let selected = 0;
  const select = rememberAnswers((has) => {
    selected += 1;
    return has("p") ? (has(".note") ? "both" : "p") : "none";
  });
  const ask = (...names: string[]) => select((name) => names.includes(name));
  expect([ask("p"), ask("p", "#own"), ask(".note"), ask("p", ".note"), ask(), ask("#own", "p")]).toEqual([
    "p",
    "p",
    "none",
    "both",
    "none",
    "p",
  ]);
  expect(selected).toBe(3);
});
