import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { formatWhole } from "../../../src/charts/format-number.ts";
import type { ModelData } from "../../../src/domain/prognosis/data/model-data.ts";
import { fillQuery, projectNeed } from "../../../src/domain/prognosis/run/project.ts";
import { ALL_REGIONS } from "../../../src/domain/prognosis/data/regions.ts";
import { writeReportAddress } from "../../../src/islands/prognosis/take-along/report-address.ts";
import type { ScenarioDraft } from "../../../src/presentation/prognosis/outcome/view-props.ts";
import { countedWords } from "../../../src/words/prognose-getelde-huizen.ts";
import { sheetNames } from "../../../src/words/prognose-meenemen.ts";
import { reportWords, saveWords } from "../../../src/words/prognose-rapport.ts";
import { viewTitles } from "../../../src/words/prognose-vragen.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import { readXlsx } from "../../fixtures/xlsx.ts";
import { readPolicyViolations, useBrowser, waitForIslands } from "../open-site.ts";
import { readSheets } from "../read-sheets.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const YEAR = 2040;
const hostile = `<b>Langer</b> "verblijf" & =1+1`;
const draft: ScenarioDraft = {
  region: "salland",
  year: YEAR,
  title: hostile,
  settings: { meanStayDays: 28 },
  reasons: { meanStayDays: "Gasten blijven hier langer." },
};
let model: ModelData;
let outcomes: ReturnType<typeof projectNeed>;
beforeAll(() => {
  model = loadContentModel();
  outcomes = projectNeed(model, fillQuery(model, { region: "salland", settings: { meanStayDays: 28 } }));
});

/** With the keyboard alone. */
async function download(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const started = page.waitForEvent("download");
  await button.focus();
  await page.keyboard.press("Enter");
  const file = await started;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

describe("taking the prognosis along", () => {
  test("a spreadsheet, a table and pictures hold the figures of the model and say what they are", async () => {
    const report = await writeReportAddress(model, draft, false);
    await using opened = await openPage(report.replace("/rapport/", "/"));
    const { page } = opened;
    await waitForIslands(page);
    await page.getByRole("button", { name: "Meenemen: rapport, rekenblad en tabel" }).click();
    const panel = page.locator(".take-along");
    await expect
      .poll(() => panel.getByRole("link", { name: "Maak een rapport" }).getAttribute("href"))
      .toMatch(/^\/prognose\/rapport\/\?scenario=/);

    const book = await download(page, panel.getByRole("button", { name: "Bewaar als rekenblad (XLSX)" }));
    expect(book.name).toMatch(/^prognose-salland-\d{4}-\d{4}-\d\d-\d\d\.xlsx$/);
    const sheets = await readXlsx(book.content);
    expect(sheets.map(({ name }) => name)).toEqual(Object.values(sheetNames));
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)!.rows;
    const guests = rowsOf("Cijfers per jaar")
      .slice(1)
      .map((row) => row[5]?.value);
    // Two engines may differ in the last digit.
    expect(guests).toEqual(outcomes.map((outcome): unknown => expect.closeTo(outcome.guests, 8)));
    expect(rowsOf("Antwoord")[2]?.[1]?.value).toBe(hostile);

    const table = await download(page, panel.getByRole("button", { name: "Bewaar als tabel (CSV)" }));
    expect(table.content.toString("utf8").trimEnd().split("\r\n")).toHaveLength(outcomes.length + 1);
    await panel.getByText(`Bewaard als ${table.name}.`).waitFor();

    await page.locator("#vraag-band button").press("Enter");
    const buttons = page.getByRole("group", { name: "Grafiek bewaren: Hospicegasten per jaar" });
    const svg = (await download(page, buttons.getByRole("button", { name: "Bewaar als SVG" }))).content.toString(
      "utf8",
    );
    expect(svg).toContain(">Hospicegasten per jaar</text>");
    expect(svg).toContain(`model ${model.modelVersion}`);
    expect(svg).toContain("Scenario, niet de uitkomst van Ligare: 1 aanname is anders");
    const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg)!;
    const png = await download(page, buttons.getByRole("button", { name: "Bewaar als PNG" }));
    expect(png.content.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([
      2 * Number(width),
      2 * Number(height),
    ]);
    await buttons.getByText(`Bewaard als ${png.name}.`).waitFor();

    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect(await readPolicyViolations(page)).toEqual([]);
    expect(opened.problems).toEqual([]);
  });

  test("a report with three years of own figures of two houses prints on two sheets, each saying whose it is", async () => {
    const region = model.regions
      .map(({ id }) => id)
      .find((id) => model.sites.filter((one) => one.region === id).length > 1);
    const houses = model.sites.filter((one) => one.region === region).slice(0, 2);
    const rows = houses.flatMap(({ name }) => [2022, 2023, 2024].map((year) => [name, year, 70, "20,3"].join("\t")));
    await using opened = await openPage(`/prognose/${region!}/`);
    const { page } = opened;
    await page.getByRole("button", { name: viewTitles.ownFigures }).click();
    const years = page.locator("#antwoord-eigen-cijfers").getByRole("region", { name: "Opnames en ligduur per jaar" });
    await years.getByText("Plak een tabel of kies een bestand").click();
    await years.getByLabel("Geplakte tabel").fill(["Huis\tJaar\tOpnames\tVerblijf", ...rows].join("\n"));
    await years.getByRole("button", { name: "Lees in" }).click();
    await years.getByRole("button", { name: "Deze jaren gebruiken" }).click();
    await expect.poll(() => page.locator(".answer").innerText()).toContain("eigen cijfers");
    await page.getByRole("link", { name: "Rapport", exact: true }).click();
    await page.locator(".report").waitFor({ timeout: 60_000 });
    const status = await page.locator(".running-head").textContent();
    const sheets = await readSheets(page);
    expect(sheets).toHaveLength(2);
    const [first, ...later] = sheets.map((text) => text.replace(/\s+/g, "").split(status!.replace(/\s+/g, "")));
    for (const parts of [first!, ...later]) expect(parts).toHaveLength(2);
    const report = await page.locator(".report").innerText();
    const counted = model.sites.filter((one) => one.region === region).length;
    if (counted > houses.length)
      expect(report).toContain(countedWords.part({ counted: houses.length, houses: counted }));
    for (const { name } of houses) expect(report).toContain(name);
    expect(report).toContain(reportWords.linkWithoutOwn);
    // Whoever opens the link from the sheet has none of these figures.
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.getByText(reportWords.noOwnFigures).waitFor({ timeout: 60_000 });
    expect(await page.locator(".report").innerText()).not.toContain(reportWords.linkWithoutOwn);
  }, 150_000);

  test.each([...loadContentModel().regions.map(({ id }) => id), ALL_REGIONS])(
    "a report of %s prints on two sheets, without own figures and with those of all houses but one",
    async (region) => {
      await using opened = await openPage("/prognose/rapport/");
      const { page } = opened;
      const figures = (id: string) => {
        const houses = model.sites.filter((site) => site.region === id);
        const counted = { beds: null, admissions: 70, bedDays: null, meanStayDays: 20.3, refusals: null };
        return {
          bedsBySite: {},
          origins: [],
          counts: houses
            .slice(0, Math.max(1, houses.length - 1))
            .flatMap(({ id: siteId }) =>
              [2022, 2023, 2024].map((year) => ({ siteId, year, ...counted, isForCalibration: true })),
            ),
        };
      };
      const own = { version: 1, regions: Object.fromEntries(model.regions.map(({ id }) => [id, figures(id)])) };
      await page.evaluate((text) => localStorage.setItem("ligare-eigen-cijfers-1", text), JSON.stringify(own));
      for (const asked of ["", "&eigen=1"]) {
        await page.goto(new URL(`/prognose/rapport/?regio=${region}&jaar=${YEAR}${asked}`, page.url()).href);
        await page.locator(".report").waitFor({ timeout: 60_000 });
        expect([asked, (await readSheets(page)).length]).toEqual([asked, 2]);
      }
      expect(opened.problems).toEqual([]);
    },
    150_000,
  );

  test("a report is printed light, with a code that can be scanned, whatever the screen is", async () => {
    await using opened = await openPage(`/prognose/rapport/?regio=salland&jaar=${YEAR}`, { colorScheme: "dark" });
    const { page } = opened;
    const code = page.locator(".report .card-code");
    await code.waitFor({ timeout: 20_000 });
    const fillOf = (shape: string) =>
      code
        .locator(shape)
        .first()
        .evaluate((element) => getComputedStyle(element).fill);
    expect([await fillOf("rect"), await fillOf("path")]).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const readColours = () =>
      page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor].map((one) => Number(/\d+/.exec(one)![0]));
      });
    const [ink, paper] = (await readColours()) as [number, number];
    expect(ink).toBeLessThan(100);
    expect(paper === 0 || paper > 200).toBe(true);
  });

  test("a report prints its scenario on one or two sheets, and refuses a broken link in Dutch", async () => {
    await using opened = await openPage(await writeReportAddress(model, draft, true));
    const { page } = opened;
    await page.locator(".report").waitFor();
    const text = await page.locator(".report").innerText();
    const { guests } = outcomes.find(({ year }) => year === YEAR)!;
    expect(text).toContain(`In ${YEAR} verwacht het model ongeveer ${formatWhole(guests)} gasten`);
    expect(text).toContain(`Naam die de maker gaf: “${hostile}”`);
    const said =
      /Dit is een scenario uit een link, niet de uitkomst van Ligare: 1 aanname is anders\. Standaard zijn het in \d+ ongeveer [\d.]+ gasten per jaar en [\d.]+\sbedden\./;
    expect(text.search(said)).toBeGreaterThanOrEqual(0);
    expect(text.search(said)).toBeLessThan(text.indexOf("verwacht het model"));
    expect(text).toContain("Gasten blijven hier langer.");
    expect(text).toMatch(/vraagt dit scenario, bij de regel voor weigering, .* meer bedden dan de standaard/);
    expect(text).toContain(reportWords.noOwnFigures);
    for (const said of [/Neem mee: \d/u, "als het gebruik niet groeit", "De basis is smal"]) expect(text).toMatch(said);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    const printed = await readSheets(page);
    expect(printed.length).toBeLessThanOrEqual(2);
    for (const sheet of printed) expect(sheet.replace(/\s+/g, " ")).toMatch(said);
    expect(await readPolicyViolations(page)).toEqual([]);

    const book = await download(page, page.getByRole("button", { name: saveWords.sheet }));
    const sheets = await readXlsx(book.content);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...Object.values(sheetNames),
      reportWords.movesSheet,
      reportWords.limits,
    ]);
    expect(sheets[0]!.rows.at(-1)?.[1]?.value).toBe(page.url());

    await page.goto(page.url().replace(/\?.*$/, "?scenario=eyJ2ZXJzaW9u"));
    await page.locator("[data-said]").getByText("De link is beschadigd").waitFor();
    await page.getByRole("link", { name: "Twente" }).click();
    await page
      .locator(".report")
      .getByRole("heading", { name: `Hoeveel hospicebedden zijn er in ${YEAR} nodig in Twente?` })
      .waitFor();
    expect(opened.problems).toEqual([]);
  });
});
