import { expect, test } from "vitest";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import { readPolicyViolations, useBrowser, waitForIslands } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";
import {
  calibrationWords,
  confirmWords,
  countsFormWords,
  ownWords,
  pasteWords,
  rowsWords,
} from "../../../src/words/prognose-eigen-cijfers.ts";
import { countColumns } from "../../../src/words/prognose-eigen-tabel.ts";

const openPage = useBrowser();

const { regions, sites } = loadContentModel();
/** A region with houses enough for one row to be right and one to be misspelt. */
const region = regions.find(({ id }) => sites.filter((site) => site.region === id).length > 1)!;
const [known, misspelt] = sites.filter((site) => site.region === region.id).map(({ name }) => name) as [string, string];
/** As somebody types it who hits the last key twice. */
const typed = `${misspelt}${misspelt.at(-1)}`;

const messyTable = [
  "Overzicht 2023-2025",
  "Hospice\tJaar\tAantal opnames\tGem. verblijfsduur (dagen)\tBezetting\tWeigeringen\tBedden\tOpmerking",
  `${known}\t2024\ttachtig\t18,5\t\t7%\t5\t=1+1`,
  "\t\t\t\t\t\t\t",
  `${typed}\t2024\t1.064\t21\t\t12\t4\t`,
  "Totaal\t2024\t1.131\t\t\t\t\t",
].join("\r\n");

test("own figures: a messy table is pointed out cell by cell, mended, used, kept on the device and removed", async () => {
  await using opened = await openPage(`/prognose/${region.id}/`, { width: 360 });
  const { page, problems } = opened;
  await waitForIslands(page);
  const answer = page.locator(".answer");
  const standard = await answer.innerText();
  await page.getByRole("button", { name: "Eigen cijfers van een regio invullen" }).click();
  const panel = page.locator("#antwoord-eigen-cijfers");
  await expect.poll(() => panel.innerText()).toContain(calibrationWords.none);
  const requests: string[] = [];
  page.on("request", (request) =>
    requests.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ""}`),
  );

  const years = panel.getByRole("region", { name: "Opnames en ligduur per jaar" });
  await years.getByText("Plak een tabel of kies een bestand").click();
  await years.getByLabel("Geplakte tabel").fill(messyTable);
  await years.getByRole("button", { name: "Lees in" }).click();
  const summary = years.getByRole("group", { name: rowsWords.problems({ count: 3 }) });
  await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await summary.getByRole("listitem").allInnerTexts()).toEqual([
    "Rij 3, opnames: gevonden “tachtig”; verwacht: een heel getal van 0 of meer, of niets.",
    "Rij 3, geweigerde aanvragen: gevonden “7%”; verwacht: een heel getal van 0 of meer, of niets, geen percentage.",
    `Rij 5, huis: gevonden “${typed}”; verwacht: een huis uit de lijst, of “Alle huizen samen”. Bedoelt u ${misspelt}?`,
  ]);
  expect(await years.innerText()).toContain("Rij 5, opnames: “1.064” is gelezen als 1064.");
  expect(await years.getByLabel("Geplakte tabel").inputValue()).toContain("tachtig");
  expect(await findAccessibilityProblems(page)).toEqual([]);

  const first = years.getByRole("group", { name: "Rij 3" });
  await summary.getByRole("link", { name: /Rij 3, opnames/ }).click();
  expect(await first.getByLabel("Opnames").evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("80");
  await first.getByLabel(countColumns.refusals).fill("7");
  const second = years.getByRole("group", { name: "Rij 5" });
  await second.getByLabel("Huis").selectOption(misspelt);
  await second.getByLabel("Opnames").fill("64");
  // Nothing counts before the visitor says so.
  expect(await answer.innerText()).toBe(standard);
  await years.getByRole("button", { name: "Deze jaren gebruiken" }).click();
  await expect
    .poll(() => panel.innerText())
    .toMatch(
      /Bijgesteld op 144 opnames in (\d+ van de \d+ huizen \([^)]+\), )?2024\. [^.]+\. De cijfers tellen voor \d+% mee: [^.]+\. Daarmee gaan mensen uit deze regio \d,\d\d keer zo vaak/,
    );
  await expect.poll(() => answer.innerText()).toContain("eigen cijfers");
  await expect.poll(() => answer.innerText()).toContain("bijgesteld");
  expect(await panel.innerText()).toContain("Opgeslagen: 2 rijen tellen mee.");

  await page.getByRole("button", { name: "Klopt het model met wat er gebeurde?" }).click();
  const monitor = page.locator("#antwoord-toetsen");
  await expect.poll(() => monitor.locator("figure").count()).toBeGreaterThan(0);
  expect(await monitor.innerText()).toContain("gebruikt om het model bij te stellen");
  expect(await findAccessibilityProblems(page)).toEqual([]);
  expect(requests.filter((request) => /^(?!GET )|144|tachtig/.test(request))).toEqual([]);

  const calibrated = await answer.innerText();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect.poll(() => other.locator(".answer").innerText()).toBe(calibrated);

  await panel.getByRole("button", { name: "Alle eigen cijfers verwijderen" }).click();
  await panel.getByRole("button", { name: "Ja, verwijder alles" }).click();
  await expect.poll(() => answer.innerText()).toBe(standard);
  await expect.poll(() => other.locator(".answer").innerText()).toBe(standard);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("eigen")))).toEqual([]);
  expect(await readPolicyViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("own figures: admissions far from what the model expects count only once the visitor confirms them", async () => {
  await using opened = await openPage("/prognose/twente/", { width: 360 });
  const { page, problems } = opened;
  await waitForIslands(page);
  const answer = page.locator(".answer");
  const standard = await answer.innerText();
  await page.getByRole("button", { name: "Eigen cijfers van een regio invullen" }).click();
  const years = page.locator("#antwoord-eigen-cijfers").getByRole("region", { name: "Opnames en ligduur per jaar" });
  const use = years.getByRole("button", { name: "Deze jaren gebruiken" });
  // Six times what the model expects cannot count at all.
  await years.getByLabel("Opnames").fill("3000");
  await use.click();
  await expect
    .poll(() => years.locator("[data-said]").allInnerTexts())
    .toContainEqual(expect.stringContaining("kunnen niet tellen"));
  expect(await answer.innerText()).toBe(standard);
  await years.getByLabel("Opnames").fill("1500");
  await use.click();
  const asked = years.getByRole("group", { name: "Klopt dit?" });
  await expect.poll(() => asked.evaluate((box) => box === document.activeElement)).toBe(true);
  const words = await asked.innerText();
  expect(words).toMatch(
    /U vult 1\.500 opnames in, en het model verwacht er in dezelfde huizen ongeveer \d+ \(in dat ene jaar\)\. Dat scheelt meer dan een factor twee\./,
  );
  expect(words).toMatch(/gaat de uitkomst voor \d{4} van [\d.]+ naar [\d.]+ gasten per jaar\./);
  expect(await findAccessibilityProblems(page)).toEqual([]);
  expect(await answer.innerText()).toBe(standard);
  await asked.getByRole("button", { name: "Nee, ik pas ze eerst aan" }).click();
  await expect.poll(() => asked.count()).toBe(0);
  expect(await answer.innerText()).toBe(standard);

  await use.click();
  await asked.getByRole("button", { name: "Ja, dit klopt. Gebruik deze cijfers" }).click();
  await expect.poll(() => answer.innerText()).toContain("eigen cijfers");
  expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
});

test("own figures: who has to choose a region first is led to that choice, from wherever the question stands", async () => {
  await using opened = await openPage("/prognose/");
  const { page } = opened;
  await waitForIslands(page);
  await page.locator("#vraag-eigen-cijfers button").press("Enter");
  await page.locator("#antwoord-eigen-cijfers").getByRole("link", { name: ownWords.chooseRegion }).press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("choice-region");
  expect(await page.locator("#choice-region").evaluate((field) => field.getBoundingClientRect().top)).toBeGreaterThan(
    0,
  );
});

test.each([360, 1280])(
  "own figures: what became of reading and using stays in view, says what changed, and rows keep their number, at %i pixels",
  async (width) => {
    await using opened = await openPage(`/prognose/${region.id}/`, { width });
    const { page, problems } = opened;
    await waitForIslands(page);
    await page.getByRole("button", { name: "Eigen cijfers van een regio invullen" }).click();
    const years = page.locator("#antwoord-eigen-cijfers").getByRole("region", { name: countsFormWords.title });
    await years.getByText(pasteWords.title).click();
    await years.getByLabel(pasteWords.label).fill(`Hospice\tJaar\tOpnames\n${known}\t2023\t70\n${known}\t2024\t74`);
    await years.getByRole("button", { name: pasteWords.replace, exact: true }).click();
    const isInView = (said: string) =>
      years
        .locator("[data-said]")
        .filter({ hasText: said })
        .evaluate((line) => {
          const { top, bottom } = line.getBoundingClientRect();
          const bar = document.querySelector(".staying-bar")?.getBoundingClientRect().top ?? innerHeight;
          return top >= 0 && bottom <= Math.min(innerHeight, bar);
        });
    await expect.poll(() => isInView(pasteWords.read({ rows: 2 }))).toBe(true);
    const rowNames = () => years.locator("legend").allInnerTexts();
    const before = await rowNames();
    await years.getByRole("button", { name: countsFormWords.use }).click();
    const confirm = years.getByRole("button", { name: confirmWords.yes });
    const saved = countsFormWords.saved({ rows: 2 });
    await expect.poll(async () => (await confirm.count()) + (await years.getByText(saved).count())).toBeGreaterThan(0);
    if ((await confirm.count()) > 0) await confirm.click();
    await expect.poll(() => isInView(saved)).toBe(true);
    expect(await years.getByText(saved).innerText()).toMatch(
      /van \d+ naar \d+, omdat er in die 2 jaren samen (in \d+ van de \d+ huizen )?144 opnames/,
    );
    expect(await rowNames()).toEqual(before);
    expect(problems).toEqual([]);
  },
);
