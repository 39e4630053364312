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

/** The names of boxes and landmarks that the first head in them says again, and that are not named by it. */
function findNamedTwice($: CheerioAPI): string[] {
  return $("[role=region], [role=group], nav, section, aside, form")
    .filter("[aria-label]")
    .toArray()
    .filter((part) => {
      const head = $(part).find("caption, legend, summary, h1, h2, h3, h4").first();
      return squeeze(head.text()) === squeeze($(part).attr("aria-label") ?? "");
    })
    .map((part) => $(part).attr("aria-label") ?? "");
}

describe("a name is heard once:", () => {
  test.concurrent.for(readPages().filter(({ isRedirect }) => !isRedirect))("$path", ({ $ }, { expect: hold }) => {
    hold(findHeardTwice($)).toEqual([]);
    hold(findNamedTwice($)).toEqual([]);
  });
});

test("a box that has the name of its caption is noticed, and one that is named by it is not", () => {
  const box = (name: string) =>
    load(`<div role=region ${name}><table><caption id=t>Bedden</caption></table></div><nav aria-label=Menu></nav>`);
  expect(findNamedTwice(box("aria-label=Bedden"))).toEqual(["Bedden"]);
  expect(findNamedTwice(box("aria-labelledby=t"))).toEqual([]);
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
