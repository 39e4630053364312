import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { ModelData } from "../../../src/domain/prognosis/data/model-data.ts";
import { answerHouse, type HouseAnswer } from "../../../src/domain/prognosis/house/answer-house.ts";
import { prepareUncertainty } from "../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { sayAttracted } from "../../../src/presentation/prognosis/house/attracted.ts";
import { sayLeftOut } from "../../../src/presentation/prognosis/house/say-left-out.ts";
import { sayHouseQuestion } from "../../../src/presentation/prognosis/house/say-house-question.ts";
import { sayAnswer } from "../../../src/presentation/prognosis/house/house-facts.ts";
import { formatChance } from "../../../src/presentation/prognosis/explaining/format-chance.ts";
import { formWords, pageWords, problems, sayAdmissionsOf, tableHeads, toReport } from "../../../src/words/mijn-huis.ts";
import { comparedHouses, keepWords } from "../../../src/words/mijn-huis-bewaren.ts";
import { houseSheets } from "../../../src/words/mijn-huis-rapport.ts";
import { saveWords } from "../../../src/words/prognose-rapport.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import { readXlsx } from "../../fixtures/xlsx.ts";
import { readPolicyViolations, useBrowser, waitForIslands } from "../open-site.ts";
import { readSheets } from "../read-sheets.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const PATH = "/prognose/mijn-huis/";
let data: ModelData;
beforeAll(() => {
  data = loadContentModel();
});

/** What the page says in the one sentence that is read out. */
const answerOf = (page: Page) => page.locator(".my-house .answer .lead");

/** Paper parts words and joins some letters: only what stays the same. */
function keepLetters(text: string): string {
  return text.normalize("NFKC").replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
}

function expectAnswer(page: Page, sentence: string) {
  return expect.poll(() => answerOf(page).textContent(), { timeout: 20_000 }).toBe(sentence);
}

describe("my house", () => {
  test("a board decides on 6 to 8 beds with 75, 80 and 70 admissions, by keyboard, and shares it", async () => {
    const site = data.sites[0]!;
    await using opened = await openPage(PATH);
    const { page, problems: trouble } = opened;
    await waitForIslands(page);
    await page.getByLabel(formWords.house, { exact: true }).selectOption(site.id);
    const fill = async (label: string, text: string) => {
      const field = page.getByLabel(label, { exact: true });
      await field.focus();
      await page.keyboard.type(text);
    };
    await fill(formWords.beds, "6");
    await fill(formWords.planned, "8");
    await fill(formWords.stay, "19,4");
    await fill(formWords.turnover, "1");
    for (const [index, count] of ["75", "80", "70"].entries()) await fill(sayAdmissionsOf({ earlier: index }), count);
    const year = Number(await page.getByLabel(formWords.year, { exact: true }).inputValue());
    const question = {
      place: { siteId: site.id },
      beds: 6,
      admissions: [75, 80, 70],
      refusalsPerYear: null,
      meanStayDays: 19.4,
      turnoverDays: 1,
      plannedBeds: 8,
      year,
      refusalTarget: null,
      drawsGuests: false,
    };
    const answer = answerHouse(data, question, prepareUncertainty(data)) as HouseAnswer;
    const sentence = sayAnswer({ name: site.name, question, answer })!;
    await expectAnswer(page, sentence);
    const row = page.locator(".outcome table").first().locator("tbody tr", { hasText: tableHeads.chance });
    const chance = answer.beds.find(({ beds }) => beds === 8)!.chanceEnough!;
    expect(await row.locator("td").last().textContent()).toBe(formatChance(chance));
    expect(await page.locator(".my-house [data-said]").filter({ hasText: sentence }).count()).toBe(1);
    expect(await findAccessibilityProblems(page)).toEqual([]);

    const link = new URL(page.url());
    await using shared = await openPage(link.pathname + link.search);
    await waitForIslands(shared.page);
    await expectAnswer(shared.page, sentence);
    expect([...trouble, ...shared.problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("who comes to the answer on a telephone sees no button that empties the fields, and the way to the report", async () => {
    await using opened = await openPage(`${PATH}?huis=${data.sites[0]!.id}&bedden=6&plan=8&opnames=75`, { width: 360 });
    const { page } = opened;
    await page.setViewportSize({ width: 360, height: 740 });
    const report = page.locator(".my-house .answer").getByRole("link", { name: toReport });
    await report.waitFor({ timeout: 20_000 });
    await page.locator(".house-bar").getByRole("link").click();
    const empty = page.getByRole("button", { name: formWords.reset });
    await expect.poll(async () => (await empty.boundingBox())!.y + (await empty.boundingBox())!.height).toBeLessThan(0);
    await expect.poll(async () => (await answerOf(page).boundingBox())!.y).toBeLessThan(200);
    const { search } = new URL(page.url());
    expect(await report.getAttribute("href")).toBe(`/prognose/rapport/${search}`);
    expect(opened.problems).toEqual([]);
  });

  test("a house alone gives an answer that says it is the model's", async () => {
    const site = data.sites.find(({ beds }) => beds === null) ?? data.sites[0]!;
    await using opened = await openPage(`${PATH}?huis=${site.id}`);
    await expect
      .poll(() => opened.page.locator(".my-house .basis .state-unconfirmed").count(), { timeout: 20_000 })
      .toBe(1);
    expect(await answerOf(opened.page).textContent()).toContain(site.name);
    expect(opened.problems).toEqual([]);
  });

  test("figures that cannot be are told beside the field or in place of the answer", async () => {
    const site = data.sites[0]!;
    await using opened = await openPage(`${PATH}?huis=${site.id}&bedden=6&opnames=105&verblijf=19.4&wisseltijd=1`);
    const { page } = opened;
    await expectAnswer(page, problems.alwaysFull);
    await page.getByLabel(formWords.refusals, { exact: true }).fill("40");
    await expect.poll(() => answerOf(page).textContent()).toContain(site.name);
    const beds = page.getByLabel(formWords.beds, { exact: true });
    await beds.fill("6,5");
    await beds.blur();
    expect(await beds.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator(`[id="${await beds.getAttribute("id")}-error"]`).textContent()).not.toBe("");
  });

  test("a house of one's own is asked for its admissions first, and keeps its name in the link", async () => {
    const region = data.regions[0]!.id;
    await using opened = await openPage(`${PATH}?huis=eigen&naam=%3Cb%3EOns%3C/b%3E&regio=${region}&plan=5`);
    const { page } = opened;
    await expectAnswer(page, problems.admissionsNeeded);
    await page.getByLabel(formWords.beds, { exact: true }).fill("4");
    await page.getByLabel(sayAdmissionsOf({ earlier: 0 }), { exact: true }).fill("40");
    await expect.poll(() => answerOf(page).textContent()).toContain("<b>Ons</b>");
    expect(new URL(page.url()).searchParams.get("opnames")).toBe("40");
    expect(opened.problems).toEqual([]);
  });

  test.each([360, 1280])("fits a window of %i wide, in the dark too", async (width) => {
    const search = `?huis=${data.sites[0]!.id}&bedden=6&opnames=75&opnames=80&opnames=70&verblijf=19.4&wisseltijd=1&plan=8`;
    await using opened = await openPage(PATH + search, { width, colorScheme: "dark" });
    const { page } = opened;
    await page.locator("#nu-en-plan").waitFor();
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWide).toBe(false);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("keeps its answer in a bar of at most 56 pixels on a narrow screen, with a way to all of it", async () => {
    await using opened = await openPage(`${PATH}?huis=${data.sites[0]!.id}`, { width: 360 });
    const { page } = opened;
    await waitForIslands(page);
    const bar = page.locator(".house-bar");
    await expect.poll(() => bar.innerText(), { timeout: 20_000 }).toMatch(/\d\sbed/);
    const before = await bar.innerText();
    const planned = page.getByLabel(formWords.planned, { exact: true });
    await planned.fill("8");
    await expect.poll(() => bar.innerText(), { timeout: 20_000 }).not.toBe(before);
    await planned.focus();
    const box = (await bar.boundingBox())!;
    expect(box.height).toBeLessThanOrEqual(56);
    expect(box.y + box.height).toBeLessThanOrEqual(page.viewportSize()!.height + 1);
    expect((await bar.locator("p").boundingBox())!.height).toBeLessThan(box.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await bar.getByRole("link").click();
    await expect
      .poll(async () => (await answerOf(page).boundingBox())!.y)
      .toBeLessThan(page.viewportSize()!.height / 2);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect(opened.problems).toEqual([]);
  });

  test("is one step from the first screen of the prognosis and of every region", async () => {
    for (const path of ["/prognose/", ...data.regions.map(({ id }) => `/prognose/${id}/`)]) {
      await using opened = await openPage(path, { javaScriptEnabled: false });
      const link = opened.page.locator("main").getByRole("link", { name: pageWords.link });
      const box = (await link.boundingBox())!;
      expect(box.y + box.height, path).toBeLessThan(900);
      expect(await link.getAttribute("href")).toBe(PATH);
    }
  });

  test("says without script what it needs, and shows what the model knows", async () => {
    await using opened = await openPage(PATH, { javaScriptEnabled: false });
    expect(await opened.page.locator("main noscript p").first().isVisible()).toBe(true);
    expect(await opened.page.locator("#bekend").isVisible()).toBe(true);
    const known = data.sites.filter(({ beds }) => beds !== null);
    expect(await opened.page.locator("main section:has(#bekend) tbody tr").count()).toBe(known.length);
  });

  test("the question leaves as a report of two sheets and a spreadsheet, with who loses guests when asked", async () => {
    const site = data.sites[0]!;
    const search = `?huis=${site.id}&bedden=6&verblijf=19.4&wisseltijd=1&plan=8&opnames=75&opnames=80&opnames=70&trekt=ja&jaar=${data.years.last}`;
    await using opened = await openPage(PATH + search);
    const { page } = opened;
    await page.getByRole("link", { name: keepWords.report }).click();
    const report = page.locator(".house-report");
    await report.waitFor({ timeout: 20_000 });
    const question = {
      place: { siteId: site.id },
      beds: 6,
      admissions: [75, 80, 70],
      refusalsPerYear: null,
      meanStayDays: 19.4,
      turnoverDays: 1,
      plannedBeds: 8,
      year: data.years.last,
      refusalTarget: null,
      drawsGuests: true,
    };
    const answer = answerHouse(data, question, prepareUncertainty(data)) as HouseAnswer;
    const house = { name: site.name, question, answer };
    const text = await report.innerText();
    for (const sentence of [sayHouseQuestion(house), sayAnswer(house)!, sayAttracted(house)!])
      expect(text).toContain(sentence);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect(await readSheets(page)).toHaveLength(2);
    const started = page.waitForEvent("download");
    await page.getByRole("button", { name: saveWords.sheet }).click();
    const sheets = await readXlsx(await readFile(await (await started).path()));
    expect(sheets.map(({ name }) => name)).toEqual(Object.values(houseSheets));
    expect(opened.problems).toEqual([]);
  });

  test.each([
    ["the least that can be asked", ""],
    ["a plan with own figures", "&bedden=6&verblijf=19.4&plan=8&opnames=75&opnames=80&opnames=70"],
    [
      "everything",
      "&bedden=6&verblijf=19.4&wisseltijd=2&weigeringen=20&doel=0.1&plan=8&opnames=75&opnames=80&opnames=70&trekt=ja",
    ],
    ["a count the model denies", "&bedden=6&verblijf=19.4&wisseltijd=1&weigeringen=0&plan=8&opnames=75"],
  ])("the report of %s prints on two sheets, with every paragraph whole on one of them", async (_what, choices) => {
    await using opened = await openPage(`/prognose/rapport/?huis=${data.sites[0]!.id}${choices}`);
    await opened.page.locator(".house-report").waitFor({ timeout: 20_000 });
    const sheets = (await readSheets(opened.page, "")).map(keepLetters);
    expect(sheets).toHaveLength(2);
    await opened.page.emulateMedia({ media: "print" });
    const shown = opened.page.locator(".house-report p").filter({ visible: true });
    for (const paragraph of (await shown.allTextContents()).map(keepLetters))
      expect(sheets.filter((sheet) => sheet.includes(paragraph)).length, paragraph).toBeGreaterThan(0);
    expect(opened.problems).toEqual([]);
  });

  test("a link that fills in what cannot be says so before its answer", async () => {
    await using opened = await openPage(`${PATH}?huis=${data.sites[0]!.id}&bedden=6.5&plan=8&opnames=75.`);
    const alert = opened.page.locator("main").locator("[data-said]");
    await expect.poll(() => alert.allInnerTexts()).toContain(sayLeftOut({ field: "beds", value: "6.5" }));
    expect(await opened.page.getByLabel(sayAdmissionsOf({ earlier: 0 })).inputValue()).toBe("75");
    expect(await findAccessibilityProblems(opened.page)).toEqual([]);
  });

  test("questions are kept on the device and stand beside each other", async () => {
    const ask = (plan: number) => `${PATH}?huis=${data.sites[0]!.id}&bedden=6&opnames=75&plan=${plan}`;
    await using opened = await openPage(ask(7));
    const { page } = opened;
    await page.getByRole("button", { name: keepWords.save }).click();
    await page.goto(new URL(ask(8), page.url()).href);
    await page.getByRole("button", { name: keepWords.save }).click();
    const boxes = page.locator(".kept-houses input");
    await expect.poll(() => boxes.count()).toBe(2);
    for (const index of [0, 1]) await boxes.nth(index).check();
    const table = page.getByRole("table", { name: comparedHouses.caption });
    await table.waitFor({ timeout: 20_000 });
    expect(await table.locator("thead th").count()).toBe(3);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.locator(".kept-houses button").first().click();
    await expect.poll(() => boxes.count()).toBe(1);
    expect(opened.problems).toEqual([]);
  });
});
