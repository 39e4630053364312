import { load } from "cheerio";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../scripts/building/browser.ts";
import { startServer, type RunningServer } from "../../../scripts/serve.ts";
import { formatDateText } from "../../../src/domain/border/dates.ts";
import { inventedHospices, lasting } from "../../fixtures/invented-site/hospices.ts";
import { buildInventedSite } from "../invented-site.ts";
import { availabilityNames, statusSentences } from "../../../src/words/sociale-kaart.ts";
import { houseWords } from "../../../src/words/sociale-kaart-kaart.ts";
import { readSheets } from "../read-sheets.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

let browser: Browser;
let server: RunningServer;
let site: string;

beforeAll(async () => {
  site = buildInventedSite();
  server = await startServer(site, 0);
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Opened extends AsyncDisposable {
  page: Page;
  problems: string[];
}

/** Opens a page at a moment; the clock then runs on. */
async function openAt(moment: string, path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "nl-NL",
    timezoneId: "America/New_York",
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.clock.install({ time: new Date(moment) });
  await page.goto(`${server.url}${path}`);
  return { page, problems, [Symbol.asyncDispose]: () => context.close() };
}

const houseAt = (moment: string, id: string, options?: BrowserContextOptions) =>
  openAt(moment, `/sociale-kaart/${id}/`, options);
const place = (page: Page) => page.locator("[data-valid-until]");
const report = "er is plek (gemeld op 20\u00a0november 2026, geldt tot en met 27\u00a0november 2026)";
/** Of a house whose report holds on the day of the build. */
const lastingReport = `vol (gemeld op ${formatDateText(lasting.from)}, geldt tot en met ${formatDateText(lasting.until)})`;
const unknown = "Onbekend. Bel het hospice.";

describe("what regions reported", () => {
  test("stands on the monitor beside what was expected, with a verdict, and unknown stays unknown", () => {
    const $ = load(readFileSync(join(site, "prognose/monitor/index.html"), "utf8"));
    const rowsOf = (place: string, table: number) =>
      $(`h3#${place}`)
        .nextUntil("h3")
        .find("table")
        .eq(table)
        .find("tbody tr")
        .toArray()
        .map((row) =>
          $(row)
            .children()
            .toArray()
            .map((cell) => $(cell).text()),
        );
    expect($(".aside").text()).toContain("Twente had in 2026 meer gasten dan verwacht: buiten de band van 95%.");
    expect(rowsOf("twente", 0).map((cells) => cells.slice(4))).toEqual([
      ["520", "binnen de band van 67%"],
      ["900", "hoger dan verwacht: buiten de band van 95%"],
      ...Array.from({ length: 4 }, () => ["", ""]),
    ]);
    expect(rowsOf("twente", 1)).toEqual([
      ["2025", "20", "71%", "12", "Verzonnen opgave"],
      ["2026", "10,9", "67%", "onbekend", "Verzonnen opgave"],
    ]);
    expect(rowsOf("salland", 0)[0]!.slice(4)).toEqual(["onbekend", "onbekend"]);
    expect(rowsOf("friesland", 0).every(({ length }) => length === 4)).toBe(true);
    expect($('.without a[href="#friesland"], .without a[href="#twente"]').length).toBe(1);
  });
});

describe("a photograph of a house", () => {
  const read = (id: string) => load(readFileSync(join(site, `sociale-kaart/${id}/index.html`), "utf8"));

  test("stands below the number to call, from a file of this site that waits until it is nearly in view", () => {
    const $ = read("verzonnen-vijf");
    const figure = $("main .house-photo");
    expect(figure.find("img").attr()).toMatchObject({
      width: "900",
      height: "600",
      alt: "Een verzonnen huis.",
      loading: "lazy",
      decoding: "async",
    });
    expect(figure.text().trim()).toBe("Foto: Hospice Verzonnen");
    expect(figure.prevAll(".call-block")).toHaveLength(1);
    const address = figure.find("img").attr("src") ?? "";
    expect(address).toMatch(/^\/_astro\/verzonnen-vijf\.[\w-]+\.webp$/u);
    expect(readFileSync(join(site, address)).subarray(8, 12).toString()).toBe("WEBP");
  });

  test("is not shown of a house that closed, nor is there a trace of it where there is none", () => {
    for (const id of ["verzonnen-gesloten", "verzonnen-vol"]) {
      expect(read(id)(".house-photo")).toHaveLength(0);
      expect(read(id).html()).not.toContain("house-photo");
    }
  });

  test("keeps its place before it is there, and stays within the column on a phone and on paper", async () => {
    await using opened = await houseAt("2026-11-24T12:00:00Z", "verzonnen-vijf", {
      viewport: { width: 360, height: 700 },
    });
    const { page } = opened;
    const photo = page.locator(".house-photo img");
    const boxOf = () => photo.evaluate((image) => image.getBoundingClientRect().toJSON() as DOMRect);
    const before = await boxOf();
    await photo.scrollIntoViewIfNeeded();
    await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(900);
    const after = await boxOf();
    expect([after.width, after.height]).toEqual([before.width, before.height]);
    expect(after.right).toBeLessThanOrEqual(360);
    expect(after.width / after.height).toBeCloseTo(1.5, 1);
    await page.emulateMedia({ media: "print" });
    expect((await boxOf()).width).toBeLessThanOrEqual(after.width);
    expect(opened.problems).toEqual([]);
  });
});

describe("a report of free places", () => {
  test("is in the page itself with its last day, and in the row of the list", () => {
    const textOf = (path: string, part: string) => load(readFileSync(join(site, path), "utf8"))(part).text();
    expect(textOf("sociale-kaart/verzonnen-vol/index.html", "[data-valid-until]")).toBe(lastingReport);
    expect(textOf("sociale-kaart/index.html", "#hospice-verzonnen-vol")).toContain(
      houseWords.report({ report: availabilityNames.full, until: formatDateText(lasting.until) }),
    );
  });

  test("is taken out of the row of the list at its end, in a page left open", async () => {
    await using opened = await openAt(`${lasting.until}T21:30:00Z`, "/sociale-kaart/");
    const row = opened.page.locator("#hospice-verzonnen-vol .entry-report");
    await expect.poll(() => row.isVisible()).toBe(true);
    await opened.page.clock.fastForward("04:00:00");
    await expect.poll(() => row.isVisible()).toBe(false);
  });

  test("is shown while it holds and taken away at its end, in a page left open, by the Dutch clock", async () => {
    await using opened = await houseAt("2026-11-27T22:58:00Z", "verzonnen-met-plek");
    const { page, problems } = opened;
    await expect.poll(() => place(page).textContent()).toBe(report);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.clock.fastForward("03:00");
    await expect.poll(() => place(page).textContent()).toBe(unknown);
    expect(await place(page).getAttribute("class")).toContain("state-unknown");
    expect(problems).toEqual([]);
  });

  test("is not shown before it was made: then a clock is wrong", async () => {
    await using opened = await houseAt("2026-11-01T12:00:00Z", "verzonnen-met-plek");
    expect(await place(opened.page).textContent()).toBe(unknown);
  });

  test("without script is read with its days beside it", async () => {
    await using opened = await houseAt(`${lasting.from}T12:00:00Z`, "verzonnen-vol", { javaScriptEnabled: false });
    const text = await opened.page.locator(".call-block").innerText();
    expect(text).toContain(lastingReport);
    expect(text).not.toContain(unknown);
  });

  test("goes out for reuse with its last day", () => {
    const file = JSON.parse(readFileSync(join(site, "data/hospices/verzonnen-met-plek.json"), "utf8")) as {
      hospice: { availability: unknown };
    };
    expect(file.hospice.availability).toMatchObject({ status: "place", validUntil: "2026-11-27" });
  });
});

describe("the call block", () => {
  const openState = (page: Page) => page.locator("[data-call-hours]").first();

  test("says open or closed now by the hours of the number, and follows the clock", async () => {
    await using opened = await houseAt("2026-11-23T15:58:00Z", "verzonnen-vijf");
    const { page } = opened;
    await expect.poll(() => openState(page).textContent()).toMatch(/^nu open tot 17\.00 uur/);
    await page.clock.fastForward("03:00");
    await expect.poll(() => openState(page).textContent()).toMatch(/^nu gesloten, morgen om 9\.00 uur weer open/);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("puts the coordination point first, in words and in numbers", async () => {
    await using opened = await houseAt("2026-11-21T12:00:00Z", "verzonnen-met-punt");
    const { page } = opened;
    expect(await page.locator(".call-block .first").textContent()).toContain("Bel het Verzonnen Punt");
    expect(
      await page
        .locator('.call-block a[href^="tel:"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
    ).toEqual(["tel:0502222222", "tel:0501111111"]);
    await expect.poll(() => openState(page).textContent()).toBe("nu open");
  });

  test("holds the numbers, the urgent route, who registers, the papers and the questions without script too", async () => {
    await using opened = await houseAt("2026-11-21T12:00:00Z", "verzonnen-vijf", { javaScriptEnabled: false });
    const text = await opened.page.locator(".call-block").innerText();
    for (const part of ["050-1234567", "9.00-17.00", "Bel ook in het weekend"]) expect(text).toContain(part);
    const application = await opened.page.locator('section[aria-labelledby="aanmelden"]').innerText();
    for (const part of ["transferverpleegkundige", "medicatieoverzicht"]) expect(application).toContain(part);
    await opened.page.locator(".questions summary").click();
    expect(await opened.page.locator(".questions li").first().textContent()).toBe(
      "Is de levensverwachting korter dan ongeveer 3 maanden?",
    );
  });
});

test("a closed hospice keeps its page, which says so first, and is no alternative to others", async () => {
  await using opened = await houseAt("2026-11-21T12:00:00Z", "verzonnen-gesloten");
  const { page } = opened;
  const notice = await page.locator(".banner").first().textContent();
  expect(notice).toContain(statusSentences.closed);
  expect(notice).toContain("Gesloten in 2025.");
  expect(await page.locator(".call-block, #bellen, #aanmelden, #kosten, .not-known").count()).toBe(0);
  expect(await page.locator('nav a:is([href="#bellen"], [href="#aanmelden"])').count()).toBe(0);
  expect(await page.locator('main a[href^="tel:"]:not([href="tel:112"])').count()).toBe(
    await page.locator('.nearby a[href^="tel:"]').count(),
  );
  expect(await page.locator(".nearby li").count()).toBeGreaterThan(2);
  const [numbers, contents] = [page.locator(".nearby"), page.locator("#streek")];
  expect((await numbers.boundingBox())!.y).toBeLessThan((await contents.boundingBox())!.y);
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await using old = await houseAt("2026-11-21T12:00:00Z", "verzonnen-oud-gesloten");
  expect(await old.page.locator("main").innerText()).not.toContain("In gebruik");
  await using other = await houseAt("2026-11-21T12:00:00Z", "verzonnen-vijf");
  expect(await other.page.locator('.nearby a[href*="verzonnen-gesloten"]').count()).toBe(0);
});

test("a closed hospice is in no list, map or model, and stays in the open data", () => {
  const naming = (id: string) =>
    readdirSync(site, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:html|js|json|xml)$/u.test(file) && readFileSync(join(site, file), "utf8").includes(id))
      .map((file) => file.split(sep).join("/"));
  const own = (id: string) =>
    new RegExp(
      `^(?:data/(?:(?:hospices|vragenlijst)/${id}\\.json|hospices\\.(?:geo)?json|hsds/.*)|(?:embed/hospice|sociale-kaart)/${id}/index\\.html|sociale-kaart/keuze/index\\.html|feeds/.*|zoeken/woorden\\.json|pagefind/.*|redactie/bestanden\\.json|sitemap.*)$`,
      "u",
    );
  const isElsewhere = (id: string) => naming(id).filter((file) => !own(id).test(file));
  expect(isElsewhere("verzonnen-gesloten")).toEqual([]);
  for (const file of [
    "sociale-kaart/index.html",
    "data/hospicelijst.json",
    "embed/kaart/index.html",
    "regio/groningen/index.html",
    "data/prognose.json",
  ])
    expect(isElsewhere("verzonnen-vijf")).toContain(file);
  expect(naming("verzonnen-gesloten")).toEqual(
    expect.arrayContaining(["sociale-kaart/verzonnen-gesloten/index.html", "data/hospices.json"]),
  );
});

test("an overdue check is told from the day after it was due, without a new build", async () => {
  await using early = await houseAt("2026-12-01T12:00:00Z", "verzonnen-vijf");
  await expect.poll(() => early.page.locator("[data-check-due]").isVisible()).toBe(false);
  await using late = await houseAt("2026-12-02T12:00:00Z", "verzonnen-vijf");
  await expect.poll(() => late.page.locator("[data-check-due]").isVisible()).toBe(true);
  expect(await findAccessibilityProblems(late.page)).toEqual([]);
});

test("marks and quotes in a record are shown as text, in the page and in its data block", async () => {
  const name = `Huis "X" & < 3 'Z'`;
  await using opened = await houseAt("2026-11-21T12:00:00Z", "verzonnen-vreemd");
  const { page, problems } = opened;
  expect(await page.locator("h1").textContent()).toBe(name);
  const block = await page.locator('script[type="application/ld+json"]').textContent();
  const { "@graph": graph } = JSON.parse(block ?? "") as { "@graph": { name?: string }[] };
  expect(graph.at(-1)?.name).toBe(name);
  expect(problems).toEqual([]);
});

test("five full hospices fit on one A4, with numbers, hours, papers, questions, the moment and the code", async () => {
  const ids = inventedHospices.map(({ id }) => id);
  await using opened = await openAt("2026-11-23T12:00:00Z", `/sociale-kaart/keuze/#huizen=${ids.join(",")}`);
  const { page, problems } = opened;
  await page.locator(".card-code").waitFor();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  const sheets = await readSheets(page);
  expect(sheets).toHaveLength(1);
  // Without spaces: the end of a line may break a word at its hyphen.
  const squeeze = (words: string) => words.replaceAll(/\s+/g, "");
  const text = squeeze(sheets.join());
  for (const part of [
    "050-1234567",
    "9.00-17.00",
    "medicatieoverzicht",
    "levensverwachting",
    "23 november 2026, 13.00 uur",
    "#huizen=",
  ])
    expect(text).toContain(squeeze(part));
  expect(text).not.toContain("Naastelkaar");
  expect(problems).toEqual([]);
}, 90_000);
