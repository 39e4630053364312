import { expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";
import { readSheets } from "../read-sheets.ts";

const openPage = useBrowser();
const pages = readPages();
const house = pages.find(({ $ }) => $("main > .call-block").length > 0 && $("main > .not-known").length > 0)!.path;
const guide = pages.find(({ path }) => /^\/handreikingen\/[^/]+\/$/u.test(path))!.path;
const forms = pages.filter(({ $ }) => $("#document").length > 0).map(({ path }) => path);
const leaflet = pages.find(({ $ }) => $("main .one-sheet").length > 0)!.path;
const kinds = ["/", "/prognose/", "/prognose/twente/", "/hospicezorg-2030/", "/sociale-kaart/", house, guide, leaflet];

async function printPage(path: string): Promise<string[]> {
  await using opened = await openPage(path, { width: 1280 });
  return await readSheets(opened.page);
}

test.each(kinds)("%s prints black on white, without fields, and all of it from one edge of the paper", async (path) => {
  await using opened = await openPage(path, { width: 1280 });
  const { page } = opened;
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const left = (selector: string) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(selector)!);
      return Math.round(range.getBoundingClientRect().left);
    };
    const isShown = (element: Element) => element.checkVisibility();
    return {
      thread: style.getPropertyValue("--thread"),
      paper: style.getPropertyValue("--paper"),
      fields: [...document.querySelectorAll(".site-header :is(input, button)")].filter(isShown).length,
      edges: [left("main h1"), left("body > .print-only")],
    };
  });
  expect(found).toMatchObject({ thread: "#000", paper: "#fff", fields: 0 });
  expect(found.edges[0]).toBe(found.edges[1]);
});

test("a house on paper begins with what one needs to call, and leaves out what nobody told", async () => {
  const sheets = await printPage(house);
  await using opened = await openPage(house);
  const heading = await opened.page.locator("main h1").innerText();
  const unknown = await opened.page.locator("#nog-niet-bekend").innerText();
  expect(sheets[0]).toContain(heading);
  expect(sheets.join(" ")).not.toContain(unknown);
  expect(sheets.length).toBeLessThanOrEqual(5);
});

test("the brochure for relatives says on its first side whom to call", async () => {
  await using opened = await openPage(leaflet);
  const heading = await opened.page.locator("#nummers").textContent();
  expect((await printPage(leaflet))[0]).toContain(heading!.trim());
});

test("a guide names on its first sheet the address of its summary on one page, and whom to ask", async () => {
  const [first] = await printPage(guide);
  const squeeze = (text: string) => text.replaceAll(/[\s-]/gu, "");
  expect(squeeze(first!)).toContain(squeeze(`${guide}samenvatting/`));
  const { $ } = pages.find(({ path }) => path === guide)!;
  expect(squeeze(first!)).toContain(squeeze($("#in-het-kort ~ .print-only").text()));
});

test.each(forms)("%s prints the head of each part on the sheet where its first question stands", async (path) => {
  const sheets = (await printPage(path)).map((text) => text.replaceAll(/[\s-]/gu, ""));
  const { $ } = pages.find((page) => page.path === path)!;
  for (const part of $("main .sheet > section").toArray()) {
    const [head = "", question = ""] = ["h3", "h4"].map((selector) =>
      $(part)
        .find(selector)
        .first()
        .text()
        .replaceAll(/[\s\u00ad-]/gu, ""),
    );
    const shared = sheets.filter((text) => text.includes(head) && text.slice(text.indexOf(head)).includes(question));
    expect(shared, `${head} ${question}`).not.toEqual([]);
  }
});

/** What is less than this stood at the end of the sheet before it, had that been laid out well. */
const FEW_CHARACTERS = 400;

test.each(["/", "/prognose/twente/"])("%s prints no last sheet of a few lines", async (path) => {
  const sheets = await printPage(path);
  if (sheets.length > 1) expect(sheets.at(-1)!.length).toBeGreaterThan(FEW_CHARACTERS);
});

test("the report of the prognosis says on paper who sends it, where it stands, and which sheet this is", async () => {
  await using opened = await openPage("/prognose/rapport/?regio=salland&jaar=2035", { width: 1280 });
  const { page } = opened;
  await page.locator(".report .card-code").waitFor({ timeout: 20_000 });
  const sender = await page.locator(".report-sender").textContent();
  const sheets = await readSheets(page, "");
  expect(sheets[0]).toContain(sender!);
  sheets.forEach((text, index) => expect(text).toContain(`${index + 1} / ${sheets.length}`));
  expect(sheets.join("")).toContain(page.url());
  await page.emulateMedia({ media: "print" });
  // On the widest line there is room for beside the code.
  const [words, code] = await page
    .locator(".report-link > *")
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()));
  expect(words!.right).toBeLessThanOrEqual(code!.left);
});

test("my house on paper carries what was filled in, each on a line and not in a box of the screen, and no button", async () => {
  const { $ } = pages.find(({ path }) => path === "/prognose/mijn-huis/")!;
  const chosen = $("#huis option[value!='']").first().attr("value");
  await using opened = await openPage(`/prognose/mijn-huis/?huis=${chosen}&bedden=7&plan=9`, { width: 1280 });
  const { page } = opened;
  await page.locator(".my-house .basis").waitFor({ timeout: 20_000 });
  const name = await page.locator("#huis option:checked").textContent();
  const text = (await readSheets(page)).join(" ");
  expect(text).toContain(name!);
  await page.emulateMedia({ media: "print" });
  const found = await page.locator(".my-house .house-top").evaluate((part) => {
    const isShown = (element: Element) => element.checkVisibility();
    const fields = [...part.querySelectorAll<HTMLInputElement>("input:not([type='checkbox'])")];
    return {
      filled: fields.filter(isShown).flatMap(({ value }) => (value === "" ? [] : [value])),
      sides: fields.map((field) => getComputedStyle(field).borderLeftWidth).filter((width) => width !== "0px"),
      boxes: [...part.querySelectorAll("[type='checkbox']")].filter(isShown).length,
      buttons: [...part.querySelectorAll("button")].filter(isShown).length,
    };
  });
  expect(found).toEqual({ filled: ["7", "9"], sides: [], boxes: 1, buttons: 0 });
});
