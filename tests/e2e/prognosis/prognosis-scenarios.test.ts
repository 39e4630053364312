import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ModelData } from "../../../src/domain/prognosis/data/model-data.ts";
import { encodeText } from "../../../src/domain/prognosis/scenario/scenario-code.ts";
import { SCENARIO_VERSION } from "../../../src/domain/prognosis/scenario/scenario-version.ts";
import { readPolicyViolations, useBrowser, waitForIslands, type WatchedPage } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();

/** More stops than the page has; a control that is not among them cannot be reached. */
const MOST_STOPS = 250;

interface Walk {
  key?: "Enter" | " ";
  back?: boolean;
}

/** Walks on from where the focus is; a keyboard has no other way. */
async function press(page: Page, target: Locator, { key = "Enter", back = false }: Walk = {}): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return page.keyboard.press(key);
  }
  throw new Error(`No tab stop is ${String(target)}`);
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const findComparison = (page: Page) => page.locator(".comparison[aria-busy=false]");

async function expectSound({ page, problems }: WatchedPage): Promise<void> {
  expect(await findAccessibilityProblems(page)).toEqual([]);
  expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
}

test("with a keyboard alone: a question, a ready-made scenario, a comparison, one that is kept, and the report", async () => {
  await using opened = await openPage("/prognose/twente/");
  const { page } = opened;
  await waitForIslands(page);
  const standardGuests = /ongeveer ([\d.]+) gasten/.exec(await page.locator(".answer .lead").innerText())![1]!;

  await press(page, button(page, "Een scenario openen, bewaren of delen"));
  const longer = page
    .locator(".ready-made > li")
    .filter({ has: page.getByRole("heading", { name: "Gasten blijven langer" }) });
  await press(page, longer.getByRole("button", { name: "Vergelijken" }));
  // The way there opens the question it leads to.
  await press(page, page.getByRole("link", { name: "Ga naar de vergelijking" }));
  await expect.poll(() => findComparison(page).innerText()).toContain("vraagt “B. Gasten blijven langer”");
  const rows = findComparison(page).locator("table.stacks").first().locator("tbody tr");
  expect(await rows.nth(0).locator("td").first().innerText()).toContain(`${standardGuests} (`);
  expect(await findComparison(page).locator(".differences").innerText()).toContain("25 dagen");
  // Charts draw what their tables say.
  const chart = findComparison(page).locator("figure").first();
  await press(page, chart.locator("summary"));
  await chart.locator("tr.marked").waitFor();
  const marked = await chart.locator("tr.marked td").allInnerTexts();
  expect(
    await chart
      .locator("svg.wide .value")
      .allTextContents()
      .then((values) => values.sort()),
  ).toEqual([...new Set(marked)].sort());
  await expectSound(opened);

  await press(page, longer.getByRole("button", { name: "Openen" }), { back: true });
  await expect.poll(() => page.url()).toContain("scenario=");
  await press(page, button(page, "Bewaar dit scenario"));
  await expect.poll(() => page.locator(".saved-scenarios").innerText()).toContain("- Twente - Gasten blijven langer");
  await press(page, button(page, "Meenemen: rapport, rekenblad en tabel"));
  await press(page, page.locator(".take-along a"));
  await page.waitForURL(/\/prognose\/rapport\/\?scenario=/);

  // What was kept on the device, and what was compared in this tab, is there when the visitor comes back.
  await page.goBack();
  await waitForIslands(page);
  await page.locator(".saved-scenarios > li").waitFor();
  await expect.poll(() => findComparison(page).innerText()).toContain("vraagt “B. Gasten blijven langer”");
  await expectSound(opened);
});

test("an old link shows then and now, a broken link or file says why not beside its field, and a link made here opens", async () => {
  await using opened = await openPage("/prognose/");
  const { page } = opened;
  const model = (await page.evaluate(
    async () => (await fetch("/data/prognose.json")).json() as Promise<unknown>,
  )) as Pick<ModelData, "dataVersion" | "modelVersion">;
  const then = { year: 2040, guests: 1234.5, beds: { occupancy: 61, refusal: 62, wait: 63, waitAndLeave: 64 } };
  const old = {
    version: 3,
    modelVersion: model.modelVersion,
    dataVersion: "2024-01-01-00000000",
    title: "Plan van toen",
    region: "drenthe",
    year: 2040,
    settings: { meanStayDays: 24 },
    reasons: { meanStayDays: "Opgave van de huizen" },
    headline: then,
  };
  await page.goto(new URL(`/prognose/?scenario=${encodeText(JSON.stringify(old))}`, page.url()).href);
  await waitForIslands(page);
  await button(page, "Een scenario openen, bewaren of delen").click();
  const thenAndNow = page.locator(".then-and-now");
  await expect.poll(() => thenAndNow.innerText()).toContain("“Plan van toen” voor 2040");
  expect(await thenAndNow.innerText()).toContain(`andere gegevens (toen 2024-01-01-00000000, nu ${model.dataVersion})`);
  expect((await thenAndNow.locator("tbody tr").first().locator("td").allInnerTexts())[0]).toBe("1.234,5");

  const link = page.getByLabel("Plak een link");
  await link.fill("https://example.org/?scenario=%00kapot");
  await button(page, "Open de link").click();
  await expect
    .poll(() => page.locator(".refusal").filter({ hasText: "In deze link staat geen scenario" }).count())
    .toBe(1);
  expect(await link.getAttribute("aria-invalid")).toBe("true");

  const file = page.getByLabel("Kies een bestand");
  const choose = (scenario: object) =>
    file.setInputFiles({
      name: "scenario.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(scenario)),
    });
  await choose({ version: 9 });
  await expect
    .poll(() => page.locator(".refusal").allInnerTexts())
    .toContain(`Dit scenario heeft versie 9; deze site leest versie 1 tot en met ${SCENARIO_VERSION}.`);
  await choose({ version: 3, region: "salland" });
  await expect.poll(() => page.locator(".answer .lead").innerText()).toContain("in Salland");
  expect(await thenAndNow.innerText()).toContain("is niet bekend");

  await button(page, "Kopieer de link").click();
  const made = await page.getByLabel("Link naar dit scenario").inputValue();
  await expectSound(opened);
  await page.goto(made);
  await waitForIslands(page);
  await expect.poll(() => page.locator(".answer .lead").innerText()).toContain("in Salland");
  await expect.poll(() => thenAndNow.innerText()).toContain("nog dezelfde uitkomst");
  expect(opened.problems).toEqual([]);
});
