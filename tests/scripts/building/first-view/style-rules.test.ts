import { load } from "cheerio";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listPageNames } from "../../../../scripts/building/first-view/page-names.ts";
import { readStyleRules, selectStyles } from "../../../../scripts/building/first-view/style-rules.ts";

const select = (css: string, ...names: string[]) => selectStyles(readStyleRules(css), (name) => names.includes(name));

test.each([
  [
    "a rule stays for a tag, a class or an id that the page has",
    "p{a:b}.note{c:d}#top{e:f}",
    "p{a:b}.note{c:d}#top{e:f}",
  ],
  ["a rule for what the page lacks goes", "p{a:b}table{c:d}.map{e:f}", "p{a:b}"],
  ["of a list of selectors only those for this page stay", "p,table,.note{a:b}", "p,.note{a:b}"],
  ["every part of a selector has to be there", ".note p{a:b}.map p{c:d}.note.map{e:f}", ".note p{a:b}"],
  [
    "states of an element may come while the page is open",
    ".note:hover,p[open]:not(.map)::before{a:b}",
    ".note:hover,p[open]:not(.map)::before{a:b}",
  ],
  ["one of the alternatives is enough", ":is(table,.note) p{a:b}:is(table,.map) p{c:d}", ":is(table,.note) p{a:b}"],
  ["what an element holds has to be there too", "p:has(> table){a:b}p:has(.note){c:d}", "p:has(.note){c:d}"],
  [
    "rules of a part that is not on the page go",
    "p[data-astro-cid-x]{a:b}p[data-astro-cid-y]{c:d}",
    "p[data-astro-cid-x]{a:b}",
  ],
  [
    "rules of another family of pages go",
    '[data-family="tool"] p{a:b}[data-family=place] p,[data-family] p{c:d}',
    "[data-family=place] p,[data-family] p{c:d}",
  ],
  [
    "a block without rules for this page goes as a whole",
    "@media print{table{a:b}}@media print{p{c:d}}",
    "@media print{p{c:d}}",
  ],
  [
    "blocks within blocks are read too",
    "@media print{@supports (a:b){p{a:b}table{c:d}}}",
    "@media print{@supports (a:b){p{a:b}}}",
  ],
  [
    "letters, movements and sizes of paper always stay",
    "@font-face{a:b}@keyframes x{from{a:b}}@page{margin:0}",
    "@font-face{a:b}@keyframes x{from{a:b}}@page{margin:0}",
  ],
])("%s", (_law, css, expected) => {
  expect(select(css, "p", ".note", "#top", "[data-astro-cid-x]", "[data-family=place]")).toBe(expected);
});

test("a style sheet that is broken is refused instead of losing rules unseen", () => {
  expect(() => readStyleRules("p{a:b} } .note{c:d}")).toThrow();
});

const name = fc.constantFrom("a", "b", "c");
const simple = fc.oneof(
  fc.constantFrom("p", "div", "table"),
  name.map((value) => `.${value}`),
  name.map((value) => `#${value}`),
  fc.tuple(name, name).map(([one, other]) => `:is(.${one},#${other})`),
  name.map((value) => `div:not(.${value})`),
  name.map((value) => `div:has(.${value})`),
);
const selector = fc
  .array(fc.tuple(simple, fc.constantFrom(" ", " > ", " + ")), { minLength: 1, maxLength: 3 })
  .map((steps) => steps.map(([step], index) => (index === 0 ? step : `${steps[index - 1]![1]}${step}`)).join(""));
const wrapped = (inner: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.constantFrom("p", "div", "table"),
      fc.array(name, { maxLength: 3 }),
      fc.option(name),
      fc.array(inner, { maxLength: 2 }),
    )
    .map(
      ([tag, classes, id, children]) =>
        `<${tag} class="${classes.join(" ")}"${id === null ? "" : ` id="${id}"`}>${children.join("")}</${tag}>`,
    );
const element = wrapped(wrapped(wrapped(fc.constant("x"))));

test("no rule is lost that an element of the page obeys", () => {
  fc.assert(
    fc.property(element, fc.array(selector, { minLength: 1, maxLength: 8 }), (html, selectors) => {
      const kept = selectStyles(
        readStyleRules(selectors.map((each, index) => `${each}{order:${index}}`).join("")),
        (each) => listPageNames(html).has(each),
      );
      // In quirks of the parser a table loses what may not stand in it: what is matched is the page as it is written.
      const $ = load(html, { xml: true });
      for (const [index, each] of selectors.entries())
        if ($(each).length > 0) expect(kept, each).toContain(`{order:${index}}`);
    }),
  );
});
