import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { readPages } from "./built-site.ts";

const pages = readPages();

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  elements: [
    "html5",
    {
      // Elements of Astro's islands: they hold what was rendered at build.
      "astro-island": { flow: true, phrasing: true, permittedContent: ["@flow"], transparent: true },
      "astro-slot": { flow: true, phrasing: true, permittedContent: ["@flow"], transparent: true },
      "astro-static-slot": { flow: true, phrasing: true, permittedContent: ["@flow"], transparent: true },
    },
  ],
  rules: {
    // A form that shows its outcome while it is filled in has nothing to submit.
    "wcag/h32": "off",
    // The compiler writes quotes, void elements, case and doctype as it likes; all are valid HTML.
    "attr-quotes": "off",
    "doctype-style": "off",
    "no-inline-style": "error",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "element-case": "off",
    "attr-case": "off",
    "no-raw-characters": ["error", { relaxed: true }],
    "no-utf8-bom": "error",
    "long-title": "off",
    // A scrollable table is a named region that can be reached by keyboard.
    // The suggestions of a combobox are a listbox by the ARIA pattern: a native select cannot be typed in.
    "prefer-native-element": ["error", { exclude: ["region", "listbox"] }],
    "no-redundant-role": "error",
    "no-dup-attr": "error",
    "no-dup-id": "error",
    "element-permitted-content": "error",
    "element-permitted-parent": "error",
    "script-type": "error",
    // The policy allows only scripts and styles of this site; there is no third party to pin.
    "require-sri": "off",
  },
});

test("the HTML of every page is valid", async () => {
  const wrong: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      wrong.push(
        ...messages.map(
          ({ ruleId, message, line, selector }) => `${path}:${line} ${ruleId}: ${message} (${selector ?? ""})`,
        ),
      );
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

test("no page has anything behind its end, and no list without a thing in it", () => {
  const wrong = pages.flatMap(({ path, html, $ }) => [
    ...(/<\/body>\s*<\/html>\s*$/u.test(html) ? [] : [`${path}: something behind the end`]),
    ...$(":is(ul, ol):not(:has(> li)), dl:not(:has(dt))")
      .not("[role=listbox], [hidden], [hidden] *")
      .map((_, list) => `${path}: ${$.html(list).slice(0, 80)}`)
      .get(),
  ]);
  expect(wrong).toEqual([]);
});

test("a page that leads on says so as HTML wants, a link has words, and a paragraph holds something to be heard or filled", () => {
  const wrong = pages.flatMap(({ path, $ }) => [
    ...$("meta[http-equiv=refresh]")
      .map((_, meta) => (/^\d+; url=\S+$/u.test($(meta).attr("content") ?? "") ? null : `${path}: ${$.html(meta)}`))
      .get(),
    ...$("a:empty, p:empty")
      .not("[data-said], [hidden], [hidden] *")
      .map((_, empty) => `${path}: ${$.html(empty)}`)
      .get(),
    ...$("body style")
      .map((_, style) => `${path}: ${$.html(style).slice(0, 80)}`)
      .get(),
  ]);
  expect(wrong).toEqual([]);
});

test("nothing carries a style attribute or an inline event handler", () => {
  const wrong = pages.flatMap(({ path, $ }) =>
    $("*")
      .map((_, element) => {
        const names = Object.keys($(element).attr() ?? {});
        const refused = names.find((name) => name === "style" || /^on[a-z]+$/.test(name));
        return refused === undefined
          ? null
          : `${path}: <${String($(element).prop("tagName")).toLowerCase()} ${refused}>`;
      })
      .get(),
  );
  expect(wrong).toEqual([]);
});

test("every image has an alternative text, and every drawing is named or hidden", () => {
  const wrong = pages.flatMap(({ path, $ }) => [
    ...$("img:not([alt])")
      .map((_, element) => `${path}: ${$(element).attr("src") ?? "img"}`)
      .get(),
    ...$("svg")
      .not("[aria-hidden=true] svg, [aria-hidden=true]")
      .map((_, element) => {
        const isNamed =
          ["aria-label", "aria-labelledby"].some((name) => $(element).attr(name)) ||
          $(element).children("title").length > 0;
        // A drawing with links in it is a group: as one image its links could not be reached.
        const role = $(element).find("a[href]").length > 0 ? "group" : "img";
        return isNamed && $(element).attr("role") === role ? null : `${path}: svg without a name`;
      })
      .get(),
  ]);
  expect(wrong).toEqual([]);
});

test("every navigation, region and table can be told apart by its name", () => {
  const wrong = pages.flatMap(({ path, $ }) => [
    ...$("nav, [role=region]")
      .map((_, element) =>
        $(element).attr("aria-label") || $(element).attr("aria-labelledby")
          ? null
          : `${path}: ${String($(element).prop("tagName"))} without a name`,
      )
      .get(),
    ...$("table")
      .map((_, element) => ($(element).find("th").length > 0 ? null : `${path}: table without headers`))
      .get(),
  ]);
  expect(wrong).toEqual([]);
});
