import { load, type CheerioAPI } from "cheerio";
import { describe, expect, test } from "vitest";
import { readPages } from "../built-site.ts";

const NAMED = "[aria-label]:not([aria-hidden=true])";
const squeeze = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** What names a figure: its title, and what it finds. */
const HEADS = "figcaption, figcaption > strong, figcaption > span";

/** The names of parts that are also the text right before them, or a sentence of the figure they are in. */
function findHeardTwice($: CheerioAPI): string[] {
  $("script, style, template, noscript, [aria-hidden=true], [hidden]").remove();
  return $(`body ${NAMED}`)
    .toArray()
    .flatMap((part) => {
      const name = squeeze($(part).attr("aria-label") ?? "");
      const heard = [
        $(part).prevAll().first(),
        ...$(part)
          .closest("figure")
          .find(HEADS)
          .toArray()
          .map((head) => $(head)),
      ].map((element) => squeeze(element.text()));
      return name !== "" && heard.includes(name) ? [name] : [];
    });
}

describe("a name is heard once:", () => {
  test.concurrent.for(readPages().filter(({ isRedirect }) => !isRedirect))("$path", ({ $ }, { expect: hold }) => {
    hold(findHeardTwice($)).toEqual([]);
  });
});

test("a label that repeats the head before it or around it is noticed, and another is not", () => {
  const page = (label: string) =>
    load(`<main><h2>Bedden per jaar</h2><svg role="img" aria-label="${label}"></svg></main>`);
  expect(findHeardTwice(page("Bedden per jaar"))).toEqual(["Bedden per jaar"]);
  expect(findHeardTwice(page("lijngrafiek"))).toEqual([]);
  const around =
    "<figure><figcaption><strong>Bedden</strong> 34</figcaption><div><svg aria-label=Bedden></svg></div></figure>";
  expect(findHeardTwice(load(around))).toEqual(["Bedden"]);
});
