import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPolicyViolations, useBrowser } from "./open-site.ts";
import { findAccessibilityProblems } from "./run-axe.ts";

const openPage = useBrowser();
const toggles = (page: Page) => page.locator("shortlist-toggle button");
const chosen = (page: Page) => page.locator(".chosen-name a");

describe("the choice of hospices", () => {
  test("is filled from the list and from a page by keyboard, compared, put in order and undone", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page, problems } = opened;
    await toggles(page).first().waitFor();
    await toggles(page).first().focus();
    await page.keyboard.press("Enter");
    await toggles(page).nth(1).focus();
    await page.keyboard.press("Space");
    expect(await toggles(page).first().textContent()).toMatch(/^Haal uit uw keuze \(/);
    const link = page.getByRole("link", { name: "Naar uw keuze (2 hospices)" });
    expect(await link.isVisible()).toBe(true);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await link.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".comparison table").count()).toBe(1);
    const names = await chosen(page).allTextContents();
    expect(names).toHaveLength(2);
    await page.getByRole("button", { name: `Later bellen (${names[0] ?? ""})` }).click();
    expect(await chosen(page).allTextContents()).toEqual([...names].reverse());
    await expect.poll(() => page.locator(".card-houses h3").first().textContent()).toContain(names[1]);
    await page.locator(".card-code").waitFor();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    for (const name of names) await page.getByRole("button", { name: `Haal weg (${name})` }).click();
    expect(await page.getByText("U heeft nog geen hospice gekozen").isVisible()).toBe(true);
    expect(await page.evaluate(() => [document.activeElement?.id, localStorage.length])).toEqual(["keuze", 0]);
    expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("holds five, says so at the sixth, and stays after a reload", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await toggles(page).first().waitFor();
    for (let index = 0; index < 6; index++) await toggles(page).nth(index).click();
    expect(await page.locator("shortlist-toggle [role=status]").nth(5).textContent()).toContain("Uw keuze is vol");
    await page.reload();
    await expect.poll(() => page.locator("shortlist-toggle button[data-kept]").count()).toBe(5);
  });

  test("travels in a link that no server sees, and replaces one's own only when asked", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await toggles(page).first().waitFor();
    await toggles(page).first().click();
    const own = await page.evaluate(() => localStorage.getItem("keuze"));
    const ids = await page
      .locator("shortlist-toggle")
      .evaluateAll((elements) => elements.slice(3, 5).map((element) => (element as HTMLElement).dataset["id"]));
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(new URL(`/sociale-kaart/keuze/#huizen=${ids.join(",")},bestaat-niet,<script>`, page.url()).href);
    await expect.poll(() => chosen(page).count()).toBe(2);
    expect(
      requests.some((url) => new URL(url).search.includes("huizen") || new URL(url).pathname.includes("bestaat-niet")),
    ).toBe(false);
    expect(await page.locator(".banner").first().textContent()).toContain("Eén hospice uit deze keuze staat niet meer");
    expect(await page.evaluate(() => localStorage.getItem("keuze"))).toBe(own);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "Bewaar deze keuze op dit apparaat" }).click();
    expect(await page.evaluate(() => [localStorage.getItem("keuze"), location.hash])).toEqual([
      JSON.stringify(ids),
      "",
    ]);
  });

  test("says plainly when the data cannot be fetched, and keeps the names", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await toggles(page).first().waitFor();
    await toggles(page).first().click();
    await page.route("**/data/hospices/*.json", (route) => route.abort());
    await page.goto(new URL("/sociale-kaart/keuze/", page.url()).href);
    await expect.poll(() => page.getByRole("alert").count()).toBe(1);
    expect(await chosen(page).count()).toBe(1);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("without script explains itself and leads back to the list", async () => {
    await using opened = await openPage("/sociale-kaart/keuze/", { javaScriptEnabled: false });
    expect(await opened.page.locator("noscript .banner").innerText()).toContain("JavaScript nodig");
    await using list = await openPage("/sociale-kaart/", { javaScriptEnabled: false });
    expect(await toggles(list.page).count()).toBe(0);
  });
});

describe("a hospice's own page", () => {
  test("carries a data block that is not executed and breaks no policy", async () => {
    await using opened = await openPage("/sociale-kaart/hospice-zwolle/");
    const { page, problems } = opened;
    const block = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "") as Record<
      string,
      unknown
    >;
    const isUnderPolicy = () => {
      const policy = document.querySelector('meta[http-equiv="content-security-policy" i]');
      const data = document.querySelector('script[type="application/ld+json"]');
      return (
        policy !== null &&
        data !== null &&
        (policy.compareDocumentPosition(data) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
      );
    };
    expect(await page.evaluate(isUnderPolicy)).toBe(true);
    expect(block).toMatchObject({
      "@context": "https://schema.org",
      name: "Hospice Zwolle",
      telephone: expect.any(String) as string,
    });
    expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("shows the source of each fact on demand, with the words of a correction for that one fact", async () => {
    await using opened = await openPage("/sociale-kaart/hospice-zwolle/", { javaScriptEnabled: false });
    const { page } = opened;
    const source = page.locator(".call-block .fact-source").first();
    expect(await source.locator("a").first().isVisible()).toBe(false);
    await source.locator("summary").click();
    expect(await source.locator("a").first().isVisible()).toBe(true);
    const words = await source.innerText();
    for (const part of ["Hospice Zwolle (hospice-zwolle)", "Telefoon (phones)", "Versie van de gegevens"])
      expect(words).toContain(part);
  });
});

test("the page for relatives leads with a human being, has a neutral name and needs no script", async () => {
  await using opened = await openPage("/sociale-kaart/voor-naasten/", { javaScriptEnabled: false });
  const { page } = opened;
  expect(await page.title()).toBe("Voor naasten – Consortium Ligare");
  expect(await page.locator("main h2").nth(1).textContent()).toBe("Bel met een mens");
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(10);
  expect(await page.locator("main").innerText()).not.toMatch(/\d+ hospices|%/);
});
