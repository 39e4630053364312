import { expect, test } from "vitest";
import { markShownAddresses } from "../../../../scripts/building/first-view/shown-addresses.ts";

const link = (href: string, words: string, rel = "external noopener") => `<a href="${href}" rel="${rel}">${words}</a>`;
const isMarked = (html: string) => markShownAddresses(`<p class="prose">${html}</p>`).includes(" data-shown>");

test.each([
  ["https://www.huis.example", "huis.example"],
  ["https://www.huis.example/", "Zoek het nummer op <b>huis.example</b>"],
  ["http://net.example/twente", "net.example/twente"],
  ["https://net.example/pad/?a=1&amp;b=2", "net.example/pad"],
])("the address %s in the words “%s” is not printed behind them once more", (href, words) => {
  const html = `<p class="prose">${link("https://ander.example", "de site")} en ${link(href, words)}</p>`;
  expect(markShownAddresses(html)).toBe(
    `<p class="prose">${link("https://ander.example", "de site")} en ${link(href, words).replace(">", " data-shown>")}</p>`,
  );
});

test("an address that the words do not say, or only its site, is left to be printed", () => {
  expect(isMarked(link("https://www.huis.example/aanmelden", "huis.example"))).toBe(false);
  expect(isMarked(link("https://www.huis.example", "de site van het huis"))).toBe(false);
});

test("links within the site stay as they are", () => {
  expect(isMarked(link("https://huis.example", "huis.example", ""))).toBe(false);
});
