import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { encodeText } from "../../../src/domain/prognosis/scenario/scenario-code.ts";
import { PROFILE_WORDS } from "../../../src/domain/prognosis/scenario/profile-words.ts";
import { profileLabels, variantLabels } from "../../../src/words/prognose.ts";
import { bar, explorerWords } from "../../../src/words/prognose-uitkomst.ts";
import { readPolicyViolations, useBrowser } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const YEAR = 2040;
const addressOf = (page: string, choices: object) =>
  `${page}?scenario=${encodeText(JSON.stringify({ version: 3, modelVersion: null, dataVersion: null, headline: null, region: "twente", year: YEAR, ...choices }))}`;
const MADE_BY_SOMEBODY = { title: "Vastgesteld door Ligare", settings: { guestsPerDeath: 0.3 } };
const SAID =
  /^Dit is een scenario uit een link, niet de uitkomst van Ligare: 1 aanname is anders\. Standaard zijn het in 2040 ongeveer [\d.]+ gasten per jaar en [\d.]+\sbedden\./;

describe("a scenario that somebody else made", () => {
  test.each([
    ["/prognose/", 1280],
    ["/prognose/", 360],
    ["/prognose/twente/", 360],
  ])("is called one before its answer on %s, %d wide", async (path, width) => {
    await using opened = await openPage(addressOf(path, MADE_BY_SOMEBODY), { width });
    const { page } = opened;
    const notice = page.locator(".scenario-notice").first();
    await expect.poll(() => notice.innerText()).toMatch(SAID);
    expect(await notice.innerText()).toContain("Naam die de maker gaf: “Vastgesteld door Ligare”");
    const [above, answer] = [(await notice.boundingBox())!, (await page.locator(".answer .lead").boundingBox())!];
    expect(above.y + above.height).toBeLessThanOrEqual(answer.y);
    await expect.poll(() => notice.innerText()).toMatch(/Anders zijn: .* 30%, standaard \d+%\./);
    await page.getByRole("region", { name: "Anders dan de standaard" }).waitFor();
    expect(await page.locator("main").innerText()).not.toMatch(/U wijzigde|wijziging(en)? van u\b/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect([...opened.problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test.each(["/prognose/", "/prognose/twente/"])(
    "names what a short link chooses, before the answer of %s",
    async (path) => {
      await using opened = await openPage(
        `${path}?regio=twente&jaar=2040&variant=low_longevity&profiel=${PROFILE_WORDS.flat}`,
      );
      const notice = opened.page.locator(".scenario-notice").first();
      await expect
        .poll(() => notice.innerText())
        .toMatch(/uit een link, niet de uitkomst van Ligare: 2 aannames zijn anders/);
      await expect.poll(() => notice.innerText()).toContain("Anders zijn: ");
      const text = await notice.innerText();
      for (const label of [profileLabels.flat, variantLabels.low_longevity])
        expect(text.toLowerCase()).toContain(label.toLowerCase());
      expect(await findAccessibilityProblems(opened.page)).toEqual([]);
      expect([...opened.problems, ...(await readPolicyViolations(opened.page))]).toEqual([]);
    },
  );

  test("is refused in Dutch when it holds what no region can be", async () => {
    await using opened = await openPage(addressOf("/prognose/", { calibrationByRegion: { twente: 20 } }));
    const { page } = opened;
    await page.locator("[data-said]").getByText("verwacht een bijstelling van 0,2 tot en met 5").waitFor();
    expect(await page.locator(".scenario-notice").count()).toBe(0);
  });
});

describe("what a visitor chooses", () => {
  test("is called the visitor's own, also after the page is loaded again", async () => {
    await using opened = await openPage("/prognose/twente/");
    const { page } = opened;
    await page.locator(".choices > fieldset:enabled").waitFor();
    expect(await page.locator(".scenario-notice").count()).toBe(0);
    await page.getByRole("slider", { name: "Gemiddelde ligduur" }).press("ArrowRight");
    const notice = page.locator(".scenario-notice").first();
    await expect
      .poll(() => notice.innerText())
      .toMatch(/^Dit zijn uw eigen keuzes, niet de uitkomst van Ligare: 1 aanname is anders\./);
    await expect.poll(() => page.url()).toContain("scenario=");
    await page.reload();
    await expect.poll(() => notice.innerText()).toMatch(/^Dit zijn uw eigen keuzes/);
  });
});

describe("a choice made where the model cannot be fetched", () => {
  test("leaves the figures of the site, says so, and calls them nothing else", async () => {
    await using opened = await openPage("/prognose/twente/");
    const { page } = opened;
    await page.locator(".choices > fieldset:enabled").waitFor();
    const standard = await page.locator(".answer").innerText();
    await page.context().setOffline(true);
    await page.getByRole("slider", { name: "Gemiddelde ligduur" }).press("ArrowRight");
    await page
      .locator("[data-said]")
      .getByText(explorerWords.noData({ place: "Twente" }))
      .first()
      .waitFor();
    expect(await page.locator(".answer").innerText()).toBe(standard);
    expect(await page.locator(".scenario-notice").count()).toBe(0);
    await page.getByRole("link", { name: bar.report, exact: true }).click();
    await page.locator("#antwoord-meenemen").locator("[data-said]").waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: explorerWords.retry }).first().click();
    await expect.poll(() => page.locator(".scenario-notice").count()).toBe(1);
  });
});

/** A worker that takes every question and answers none, and a clock that can be moved on. */
async function loseAnswers(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: class {
        postMessage() {
          // It is still at it.
        }
        terminate() {
          Object.assign(window, { endedWorkers: ((window as { endedWorkers?: number }).endedWorkers ?? 0) + 1 });
        }
      },
    });
  });
}

describe("a calculation that does not end", () => {
  test.each([
    ["the report", addressOf("/prognose/rapport/", { settings: { meanStayDays: 28 } })],
    ["the prognosis", addressOf("/prognose/", { settings: { meanStayDays: 28 } })],
  ])("says so in %s, can be stopped, and ends by itself", async (_where, address) => {
    await using opened = await openPage("/privacy/");
    const { page } = opened;
    await loseAnswers(page);
    await page.goto(new URL(address, page.url()).href);
    const stop = page.getByRole("button", { name: "Stop de berekening" });
    await expect
      .poll(async () => {
        await page.clock.runFor(2_000);
        return stop.count();
      })
      .toBeGreaterThan(0);
    await stop.first().click();
    await page
      .getByText(/U hebt (deze berekening|het berekenen van de bandbreedtes) gestopt\./)
      .first()
      .waitFor();
    await expect.poll(() => page.evaluate(() => (window as { endedWorkers?: number }).endedWorkers)).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Opnieuw berekenen" }).first().click();
    await expect
      .poll(async () => {
        await page.clock.runFor(20_000);
        return page.getByText("duurde langer dan een minuut en is gestopt").count();
      })
      .toBeGreaterThan(0);
  });
});

test("who came to a field by a link and changes it has an address that opens at the answer", async () => {
  await using opened = await openPage("/prognose/twente/", { width: 360 });
  const { page } = opened;
  await page.locator(".choices > fieldset:enabled").waitFor();
  const way = page.locator(".outcome-now a[href^='#eerst-']");
  const field = page.locator((await way.getAttribute("href"))!);
  await way.click();
  await expect.poll(() => new URL(page.url()).hash).not.toBe("");
  await field.focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => new URL(page.url()).search).not.toBe("");
  expect(new URL(page.url()).hash).toBe("");
});
