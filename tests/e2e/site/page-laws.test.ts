import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder, readPages } from "../../site/built-site.ts";
import { useBrowser, waitForIslands, type WatchedPage } from "../open-site.ts";
import { chooseTemplatePages } from "../template-pages.ts";
import { FAMILIES, listBroken, PAGES, partsOf, type Tokens } from "./page-laws.ts";
import { readPainted } from "./read-painted.ts";
import { STYLE_BREAKS } from "./style-breaks.ts";

const openPage = useBrowser();
const pages = readPages().filter(({ isRedirect }) => !isRedirect);

/** The page of this address, or of all that it stands for the one with the longest. */
function findPage(address: string): { path: string; family: keyof typeof FAMILIES } {
  const path = address.includes("*")
    ? chooseTemplatePages(
        pages
          .filter(({ path: at }) => at.startsWith(address.split("*")[0]!) && PAGES[at] === undefined)
          .filter(({ $ }) => address !== "/sociale-kaart/*/" || $(".call-block a.button").length > 0)
          .filter(({ $ }) => address !== "/handreikingen/*/" || $("main > .contents").length > 0)
          .filter(({ $ }) => address !== "/prognose/*/" || $(".workbench").length > 0)
          .map(({ path: at }) => at)
          .filter((at) => at !== address.split("*")[0]),
      )[0]!
    : address;
  return {
    path,
    family: pages
      .find((page) => page.path === path)!
      .$("body")
      .attr("data-family") as never,
  };
}

const main = Object.keys(PAGES).map((address) => ({ address, ...findPage(address) }));
const inTests = (name: string) => main.find(({ address }) => address === name)!;

/** What the style sheets say, not what the page makes of them. */
function readTokens(): Tokens {
  const sheet = readFileSync(join(projectFolder, "src/styles/tokens.css"), "utf8");
  const read = (name: string) => new RegExp(`--${name}:\\s*([^;]+);`, "u").exec(sheet)![1]!;
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(read("thread").slice(at, at + 2), 16));
  const first = (name: string) => /"([^"]+)"/u.exec(read(name))![1]!;
  return { thread: `rgb(${red}, ${green}, ${blue})`, serif: first("font-serif"), sans: first("font-sans") };
}
const tokens = readTokens();

async function judge({ page }: WatchedPage, { address, family }: (typeof main)[number], width: number) {
  const parts = partsOf(address, family, width);
  const seen = await readPainted(page, Object.fromEntries(Object.entries(parts).map(([name, { at }]) => [name, at])));
  return listBroken(seen, family, parts, tokens);
}

describe.each([360, 1280])("at %i pixels every main page is seen as its family is", (width) => {
  test.for(main)("$address", async (one) => {
    await using opened = await openPage(one.path, { width, isLook: true });
    await waitForIslands(opened.page);
    expect(await judge(opened, one, width)).toEqual([]);
  });
});

test("the families are told apart: no two have the same title, parts and places", () => {
  const looks = Object.values(FAMILIES).map((family) => JSON.stringify(family));
  expect(new Set(looks).size).toBe(looks.length);
  expect(new Set(main.map(({ family }) => family))).toEqual(new Set(Object.keys(FAMILIES)));
});

test("the letters of the site are there", async () => {
  await using opened = await openPage(inTests("/handreikingen/*/").path, { isLook: true });
  const loaded = () =>
    opened.page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll('"', "")),
    );
  await expect.poll(loaded, { timeout: 10_000 }).toEqual(expect.arrayContaining([tokens.serif, tokens.sans]));
});

describe.each(Object.entries(STYLE_BREAKS))("on %s the laws see it when", (where, breaks) => {
  const [address, width] = where.split(" at ") as [string, string];
  test("the page is spoilt, each time in one way", async () => {
    const one = inTests(address);
    await using opened = await openPage(one.path, { width: Number(width), isLook: true });
    const { page } = opened;
    await waitForIslands(page);
    const unseen: string[] = [];
    for (const [name, sheet] of Object.entries(breaks)) {
      await page.evaluate((text) => {
        const added = new CSSStyleSheet();
        added.replaceSync(text);
        document.adoptedStyleSheets = [added];
      }, sheet);
      if ((await judge(opened, one, Number(width))).length === 0) unseen.push(name);
    }
    expect(unseen).toEqual([]);
  });
});
