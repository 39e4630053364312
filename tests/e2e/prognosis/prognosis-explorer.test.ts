import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { runPrognosis } from "../../../scripts/prognosis-command/run-prognosis.ts";
import type { Answer } from "../../../scripts/prognosis-command/compute-answer.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import { readPolicyViolations, useBrowser } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const data = loadContentModel();
const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });

const lead = (page: Page) => page.locator(".answer .lead").innerText();
/** Until then a key does nothing. */
const waitForControls = (page: Page) => page.locator(".choices > fieldset:enabled").waitFor();
/** The answer with its bands. */
const READY = /gasten \(\d+\u00a0tot\u00a0\d+\)/;

/** Cells of the row of a year in the table of needs. */
async function readNeed(page: Page, year: number): Promise<string[]> {
  const row = page
    .locator(".years > .table-scroll")
    .first()
    .locator("tr", { has: page.locator("th", { hasText: String(year) }) });
  return row.locator("td").allTextContents();
}

describe("the prognosis as a question of the visitor", () => {
  test("a slider moved by keyboard gives the figures of the command line, in sentence, table and chart", async () => {
    await using opened = await openPage("/prognose/twente/");
    const { page } = opened;
    await waitForControls(page);
    const standard = await lead(page);
    const slider = page.getByRole("slider", { name: "Gemiddelde ligduur" });
    await slider.focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(() => lead(page)).not.toBe(standard);
    await expect.poll(() => lead(page)).toMatch(READY);

    await expect.poll(() => page.url()).toContain("scenario=");
    const options = ["--scenario", page.url(), "--trekkingen", String(data.uncertainty.draws), "--json"];
    const { exitCode, stdout } = runPrognosis(options, data);
    expect(exitCode).toBe(0);
    const { years } = JSON.parse(stdout) as Answer;
    const { guests, bedsByRule, intervals } = years.find(({ year }) => year === 2040)!;
    const edges = intervals!.bedsByRule.refusal.pooled.interval67
      .map((edge) => whole.format(Math.ceil(edge - 1e-9)))
      .join("–");
    await expect.poll(() => readNeed(page, 2040)).not.toContain("…");
    const [middle, , , , , , , limit, limit67] = await readNeed(page, 2040);
    expect([middle, limit, limit67]).toEqual([whole.format(guests), whole.format(bedsByRule.refusal.pooled), edges]);
    expect(await lead(page)).toContain(`${middle} gasten`);
    const charted = await page.locator(".outcome-now text.value").allTextContents();
    expect(charted).toContain(limit);

    const changes = page.getByRole("region", { name: "U wijzigde" });
    expect(await changes.innerText()).toContain("Gemiddelde ligduur: 24 dagen");
    await changes.getByRole("textbox", { name: /Waarom wijzigt u dit\?/ }).fill("Zwaardere zorg");
    expect(await changes.getByRole("textbox").inputValue()).toBe("Zwaardere zorg");
    await page.getByRole("button", { name: /Terug naar 21 dagen/ }).click();
    await expect.poll(() => lead(page)).toBe(standard);
    await expect.poll(() => new URL(page.url()).search).toBe("");
    expect([...opened.problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("a number out of range is explained beside its field, and the last good one counts on", async () => {
    await using opened = await openPage("/prognose/salland/");
    const { page } = opened;
    await waitForControls(page);
    const standard = await lead(page);
    const field = page.getByRole("textbox", { name: "Gemiddelde ligduur, als getal" });
    await field.fill("24,5");
    await expect.poll(() => lead(page)).not.toBe(standard);
    await expect.poll(() => lead(page)).toMatch(READY);
    const answer = await lead(page);
    await field.fill("900");
    await field.press("Tab");
    await expect
      .poll(() => page.locator("#eerst-meanStayDays-number-error").innerText())
      .toContain("1 tot en met 120 dagen");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await lead(page)).toBe(answer);
    expect(await page.getByRole("slider", { name: "Gemiddelde ligduur" }).inputValue()).toBe("24.5");
    await page.getByRole("button", { name: "Alles terugzetten" }).click();
    await expect.poll(() => field.inputValue()).toBe("21");
    expect(await page.locator("#eerst-meanStayDays-number-error").innerText()).toBe("");
  });

  test("all settings, another rule and the views open by keyboard, stay open after a reload, and break no rule of accessibility", async () => {
    await using opened = await openPage("/prognose/ijssel-vecht/", { width: 360 });
    const { page } = opened;
    await waitForControls(page);
    await page.getByLabel("Wanneer zijn er genoeg bedden?").selectOption("wait");
    await expect
      .poll(() => page.locator(".outcome-others").innerText())
      .toMatch(/\d+\sbedden \(\d+\u00a0tot\u00a0\d+\) bij gemiddeld hooguit/);
    const all = page.getByRole("button", { name: "Alle instellingen" });
    await all.focus();
    await page.keyboard.press("Enter");
    await page.locator(".setting-group summary").first().waitFor();
    for (const summary of await page.locator(".setting-group > summary").all()) {
      await summary.focus();
      await page.keyboard.press("Enter");
    }
    await page.getByRole("group", { name: "jongere mensen" }).waitFor();
    const views = page.locator(".views .view-toggle");
    const titles = await views.allInnerTexts();
    for (let view = 0; view < titles.length; view += 1) {
      await views.nth(view).focus();
      await page.keyboard.press("Enter");
    }
    await page.waitForFunction(() => document.querySelector(".view-loading") === null);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.reload();
    await waitForControls(page);
    await expect.poll(() => page.locator(".view.open").count()).toBe(titles.length);
    await expect.poll(() => page.getByLabel("Wanneer zijn er genoeg bedden?").inputValue()).toBe("wait");
    expect([...opened.problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("the back button brings back the region before, and a broken link is refused in Dutch", async () => {
    await using opened = await openPage("/prognose/?scenario=kapot!");
    const { page } = opened;
    await waitForControls(page);
    await expect
      .poll(() => page.locator("[data-said]").first().innerText())
      .toContain("Deze link kan niet worden getoond");
    expect(await lead(page)).toContain("heel Noordoost-Nederland");
    const region = page.getByLabel("Regio", { exact: true });
    await region.selectOption("salland");
    await region.selectOption("twente");
    await expect.poll(() => lead(page)).toContain("Twente");
    await page.goBack();
    await expect.poll(() => lead(page)).toContain("Salland");
    expect(await region.inputValue()).toBe("salland");
    expect(opened.problems).toEqual([]);
  });
});
