import { describe, test } from "vitest";
import { allParts, imprint, printedFrom } from "../../../src/words/kader.ts";
import { searchPanelWords } from "../../../src/words/zoeken.ts";
import { readPages } from "../../site/built-site.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { readSheets } from "../read-sheets.ts";
import { chooseTemplatePages } from "../template-pages.ts";

const openPage = useBrowser();
const pages = readPages().filter(({ isRedirect, $ }) => !isRedirect && $("body > .print-only").length > 0);
/** Sheets and slides are a whole of their own and say themselves where they come from. */
const isWhole = ({ $ }: (typeof pages)[number]) => $(".sheet, .slides").length > 0;
const paths = chooseTemplatePages(pages.filter((page) => !isWhole(page)).map(({ path }) => path));

const squeeze = (text: string) => text.replaceAll(/[\s\u00ad\u2010-]+/g, "");

describe("a page on A4 begins with where it comes from and of which day it is, and ends where its text ends", () => {
  test.concurrent.for(paths)("%s", async (path, { expect }) => {
    await using opened = await openPage(path, { isLook: true });
    const sheets = (await readSheets(opened.page, "")).map(squeeze);
    const { $ } = pages.find((page) => page.path === path)!;
    const address = $("body > .print-only a").attr("href") ?? "";
    expect(sheets[0]).toContain(squeeze(`${printedFrom} ${address}`));
    expect(sheets[0]).toMatch(/standvan\d{1,2}[a-z]+\d{4}/u);
    expect(sheets.join("")).not.toContain(squeeze(imprint));
    expect(sheets.at(-1)).not.toBe("");
  });
});

/** Where a visitor chooses, and an address that holds a choice. */
const CHOSEN = [
  "/prognose/mijn-huis/?jaar=2035&plan=8",
  "/prognose/?jaar=2035",
  "/sociale-kaart/?plaats=Emmen",
  "/hospicezorg-2030/?regio=twente",
  "/zoeken/?q=hospice",
];

describe("a page that is printed with a choice has the address that brings the choice back", () => {
  test.concurrent.for(CHOSEN)("%s", async (path, { expect }) => {
    await using opened = await openPage(path);
    const { page } = opened;
    await waitForIslands(page);
    const { search } = new URL(page.url());
    expect(search).not.toBe("");
    const [first = ""] = await readSheets(page, "");
    expect(squeeze(first)).toContain(squeeze(search));
  });
});

test("what was found is printed without what one narrows it by, and without the parts of the whole site", async ({
  expect,
}) => {
  await using opened = await openPage("/zoeken/?q=hospice");
  await waitForIslands(opened.page);
  await opened.page.locator(".search-results > li").first().waitFor();
  const sheets = (await readSheets(opened.page, "")).map(squeeze).join("");
  for (const words of [allParts, searchPanelWords.order, searchPanelWords.keyAfter])
    expect(sheets).not.toContain(squeeze(words));
});
