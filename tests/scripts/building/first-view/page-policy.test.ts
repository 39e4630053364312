import { expect, test } from "vitest";
import { nameInlineParts } from "../../../../scripts/building/first-view/page-policy.ts";
import { hashInlineScript } from "../../../../src/components/inline-script.ts";

const page = (rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-old=' 'wasm-unsafe-eval'; style-src 'self' 'sha256-old=';"></head>${rest}`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(nameInlineParts(html))![1]!;

test("the policy names each script and style that stands in the page, once, and no others", () => {
  const html = page("<style>p{a:b}</style><script>run()</script><script>run()</script>");
  expect(policyOf(html)).toBe(
    `default-src 'none';script-src 'self' 'wasm-unsafe-eval' '${hashInlineScript("run()")}';style-src 'self' '${hashInlineScript("p{a:b}")}'`,
  );
});

test.each([
  ["a script of its own file", '<script type="module" src="/a.js"></script>'],
  ["a script that waits", '<script type="text/plain" data-late="/a.js"></script>'],
  ["data", '<script type="application/ld+json">{"a":1}</script>'],
])("%s needs no leave", (_what, html) => {
  expect(policyOf(page(html))).not.toContain("sha256");
});

test("a page without a policy stays as it is", () => {
  expect(nameInlineParts("<p>Tekst</p><script>run()</script>")).toBe("<p>Tekst</p><script>run()</script>");
});
