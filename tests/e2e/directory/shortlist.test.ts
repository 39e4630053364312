import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { orderPhones } from "../../../src/domain/directory/house/call-plan.ts";
import type { Hospice } from "../../../src/domain/directory/records/hospice.ts";
import { isOffered } from "../../../src/domain/directory/records/offered.ts";
import { listPlaceQuestions } from "../../../src/presentation/directory/choice/place-questions.ts";
import {
  cardWords,
  choiceLinkText,
  choiceWords,
  comparisonContact,
  fullSentence,
  noPatientSentence,
  notKeptSentence,
  removeLabel,
} from "../../../src/words/keuze.ts";
import { readPages, readSiteFile } from "../../site/built-site.ts";
import { readPolicyViolations, useBrowser } from "../open-site.ts";
import { readSheets } from "../read-sheets.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const toggles = (page: Page) => page.locator("shortlist-toggle button");
const chosen = (page: Page) => page.locator(".chosen-name a");
const bar = (page: Page) => page.locator("shortlist-bar a");
const { hospices } = JSON.parse(readSiteFile("data/hospices.json")) as {
  hospices: (Pick<Hospice, "id" | "name" | "phones" | "status"> & { website?: unknown })[];
};
const housePages = readPages().filter(({ $ }) => $(".call-block").length > 0);

/** Whether what is at the middle of the link is the link: in sight, and under nothing. */
function isReachable(page: Page): Promise<boolean> {
  return bar(page).evaluate((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === link;
  });
}

/** The shown text of the card as printed, without spaces: the end of a line may break a word. */
async function printCard(page: Page): Promise<{ pages: number; text: string }> {
  const [first = "", ...others] = await readSheets(page);
  return { pages: 1 + others.length, text: squeeze(first) };
}

const squeeze = (words: string) => words.replaceAll(/\s+/gu, "");

describe.each([360, 1280])("who compares three houses and prints the card, by keyboard, at %i pixels", (width) => {
  test("takes along what was looked for, how far it is, how to reach each house and what to ask", async () => {
    await using opened = await openPage("/sociale-kaart/?nodig=als&plaats=Enschede", { width });
    const { page, problems } = opened;
    // The list from the build has buttons too; it gives way to the answer, near houses first.
    await page.locator(".entry-distance").first().waitFor();
    await toggles(page).nth(2).waitFor();
    expect(await bar(page).isVisible()).toBe(false);
    for (let index = 0; index < 3; index++) {
      await toggles(page).nth(index).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => bar(page).textContent()).toBe(choiceLinkText({ count: index + 1 }));
      expect(await isReachable(page)).toBe(true);
    }
    await bar(page).focus();
    await page.keyboard.press("Enter");
    await page.locator(".card-code").waitFor({ state: "attached" });
    const folded = page.locator(".compared-head [aria-expanded=false]");
    expect((await folded.count()) > 0, "folded on a small screen only").toBe(width < 480);
    while ((await folded.count()) > 0) {
      await folded.first().focus();
      await page.keyboard.press("Enter");
    }
    const rows = await page.locator(".choice-table tbody th").allTextContents();
    await expect
      .poll(() => page.locator(".choice-table tbody th").allTextContents())
      .toContain(comparisonContact.distance);
    for (const label of [comparisonContact.phone, comparisonContact.address]) expect(rows).toContain(label);
    expect(await page.locator(".asked-questions li").count()).toBe(listPlaceQuestions("").length + 1);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    const print = page.getByRole("button", { name: choiceWords.print });
    await print.focus();
    expect(await print.evaluate((button) => document.activeElement === button)).toBe(true);
    const { pages, text } = await printCard(page);
    expect(pages).toBe(1);
    for (const name of await chosen(page).allTextContents()) expect(text).toContain(squeeze(name));
    for (const words of [
      cardWords.ask,
      ...listPlaceQuestions(""),
      cardWords.called,
      cardWords.answer,
      noPatientSentence,
      "rond Enschede",
      "Consortium Ligare",
    ])
      expect(text).toContain(squeeze(words));
    expect(text).not.toMatch(/huisartsofwijkverpleegkundige|Belhuwhuisarts|onbekend\)/u);
    await page.emulateMedia({ media: "print" });
    const height = await page.locator(".referral-card").evaluate((card) => card.getBoundingClientRect().height);
    expect(height / (96 / 25.4)).toBeGreaterThan(240);
    expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
  }, 60_000);

  test("sees the way to the choice on the page of a house too", async () => {
    await using opened = await openPage(housePages[0]!.path, { width });
    const { page } = opened;
    await toggles(page).first().focus();
    await page.keyboard.press("Enter");
    expect(await isReachable(page)).toBe(true);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });
});

test("three houses beside each other take half of a small screen's scroll until one asks for all", async () => {
  const ids = hospices.slice(0, 3).map(({ id }) => id);
  await using opened = await openPage(`/sociale-kaart/keuze/#huizen=${ids.join(",")}&nodig=als`, { width: 360 });
  const { page } = opened;
  await page.locator(".compared-head").first().waitFor();
  const heightOfChoice = () =>
    page.locator(".shortlist-page").evaluate((element) => element.getBoundingClientRect().height);
  const short = await heightOfChoice();
  const card = page.locator(".referral-card");
  expect(await card.isVisible()).toBe(false);
  const folded = page.locator(".compared-head [aria-expanded=false]");
  while ((await folded.count()) > 0) await folded.first().click();
  await page.getByRole("button", { name: choiceWords.showCard }).click();
  expect(await card.isVisible()).toBe(true);
  expect(await findAccessibilityProblems(page)).toEqual([]);
  expect(short).toBeLessThanOrEqual((await heightOfChoice()) / 2);
  await page.getByRole("button", { name: choiceWords.hideCard }).click();
  expect((await printCard(page)).pages).toBe(1);
});

test("with room the card stands there, and nothing asks whether to show it", async () => {
  const [first] = hospices;
  await using opened = await openPage(`/sociale-kaart/keuze/#huizen=${first!.id}`, { width: 1280 });
  const { page } = opened;
  await page.locator(".referral-card").waitFor();
  expect(await page.locator(".card-fold").isVisible()).toBe(false);
});

describe("where the browser keeps nothing", () => {
  test("the link carries the choice and what was looked for", async () => {
    await using opened = await openPage("/sociale-kaart/?nodig=als&plaats=Enschede");
    const { page } = opened;
    await toggles(page).first().waitFor();
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException("geblokkeerd", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, { get: refuse, configurable: true });
    });
    await toggles(page).first().click();
    expect(await page.locator("shortlist-toggle .note").first().textContent()).toContain(notKeptSentence);
    const id = await page.locator("shortlist-toggle").first().getAttribute("data-id");
    await bar(page).click();
    await expect.poll(() => chosen(page).count()).toBe(1);
    expect(await chosen(page).getAttribute("href")).toBe(`/sociale-kaart/${id}/?nodig=als&plaats=Enschede`);
    expect(await page.locator(".referral-card .card-head").textContent()).toContain("rond Enschede");
  });
});

describe("the choice of hospices", () => {
  test("has the number to call in the row of each house, in the order in which to call", async () => {
    const numbered = hospices.filter((house) => isOffered(house) && house.phones.length > 0).slice(0, 3);
    await using opened = await openPage(`/sociale-kaart/keuze/#huizen=${numbered.map(({ id }) => id).join(",")}`);
    const { page } = opened;
    const numbers = page.locator(".chosen-phone a");
    await numbers.first().waitFor();
    expect(await numbers.allTextContents()).toEqual(numbered.map((house) => orderPhones(house.phones)[0]!.number));
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("is filled by keyboard, put in order and undone", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page, problems } = opened;
    await toggles(page).first().waitFor();
    await toggles(page).first().focus();
    await page.keyboard.press("Enter");
    await toggles(page).nth(1).focus();
    await page.keyboard.press("Space");
    expect(await toggles(page).first().textContent()).toContain(removeLabel);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await bar(page).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".choice-table table").count()).toBe(1);
    const names = await chosen(page).allTextContents();
    expect(names).toHaveLength(2);
    await page.getByRole("button", { name: `${choiceWords.later} (${names[0] ?? ""})` }).click();
    expect(await chosen(page).allTextContents()).toEqual([...names].reverse());
    await expect.poll(() => page.locator(".card-houses h3").first().textContent()).toContain(names[1]);
    for (const name of names) await page.getByRole("button", { name: `${choiceWords.remove} (${name})` }).click();
    expect(await page.getByText(choiceWords.emptyBefore).isVisible()).toBe(true);
    expect(await page.evaluate(() => [document.activeElement?.id, localStorage.length])).toEqual(["keuze", 0]);
    expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("holds five, says so at the sixth, and stays after a reload", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await toggles(page).first().waitFor();
    for (let index = 0; index < 6; index++) await toggles(page).nth(index).click();
    expect(await page.locator("shortlist-toggle .note").nth(5).textContent()).toContain(fullSentence);
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
    expect(await page.locator(".banner").first().textContent()).toContain(choiceWords.gone({ count: 1 }));
    expect(await page.evaluate(() => localStorage.getItem("keuze"))).toBe(own);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole("button", { name: choiceWords.keep }).click();
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
    await page.locator(".banner[data-said]").waitFor();
    expect(await chosen(page).count()).toBe(1);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("without script explains itself and leads back to the list", async () => {
    await using opened = await openPage("/sociale-kaart/keuze/", { javaScriptEnabled: false });
    expect(await opened.page.locator("noscript .banner").innerText()).toContain(choiceWords.noScriptBefore);
    await using list = await openPage("/sociale-kaart/", { javaScriptEnabled: false });
    expect(await toggles(list.page).count()).toBe(0);
  });
});

describe("a hospice's own page", () => {
  test("shows the number, or the way to it, on the first screen of every width", async () => {
    const one = (isFit: (hospice: (typeof hospices)[number]) => boolean) => hospices.find(isFit)?.id ?? [];
    const ids = [
      one(({ phones }) => phones.length > 0),
      one(({ phones, website }) => phones.length === 0 && website !== undefined),
      one(({ phones, website }) => phones.length === 0 && website === undefined),
    ].flat();
    for (const width of [360, 768, 1280]) {
      for (const id of ids) {
        await using opened = await openPage(`/sociale-kaart/${id}/`, { width });
        const way = opened.page.locator(".call-block a").first();
        const bottom = await way.evaluate((link) => link.getBoundingClientRect().bottom);
        expect(bottom, `${id} at ${width}`).toBeLessThan(740);
      }
    }
  });

  test("has one place for what is not known, out of the search index, and no such mark elsewhere", () => {
    for (const { path, $ } of housePages) {
      expect($(".not-known").length, path).toBeLessThanOrEqual(1);
      expect($(".not-known:not([data-pagefind-ignore])").length, path).toBe(0);
      expect($("main .state-unknown").not("[data-valid-until], .nearby .state").length, path).toBe(0);
      expect($("main .state-unconfirmed").length, path).toBe(0);
    }
  });

  test("carries a data block that is not executed and breaks no policy", async () => {
    const page = housePages.find(({ isNoindex }) => !isNoindex);
    if (page === undefined) return;
    await using opened = await openPage(page.path);
    const isUnderPolicy = () => {
      const policy = document.querySelector('meta[http-equiv="content-security-policy" i]');
      const data = document.querySelector('script[type="application/ld+json"]');
      return (
        policy !== null &&
        data !== null &&
        (policy.compareDocumentPosition(data) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
      );
    };
    expect(await opened.page.evaluate(isUnderPolicy)).toBe(true);
    expect([...opened.problems, ...(await readPolicyViolations(opened.page))]).toEqual([]);
  });

  test("shows the source of each fact on demand, with the words of a correction for that one fact", async () => {
    const { id, name } = hospices.find(({ phones }) => phones.length > 0)!;
    await using opened = await openPage(`/sociale-kaart/${id}/`, { javaScriptEnabled: false });
    const source = opened.page.locator(".call-block .fact-source").first();
    expect(await source.locator("a").first().isVisible()).toBe(false);
    await source.locator("summary").click();
    expect(await source.locator("a").first().isVisible()).toBe(true);
    const words = await source.innerText();
    for (const part of [`${name} (${id})`, "(phones)"]) expect(words).toContain(part);
  });
});

test("the page for relatives leads with a human being, has a neutral name and needs no script", async () => {
  await using opened = await openPage("/sociale-kaart/voor-naasten/", { javaScriptEnabled: false });
  const { page } = opened;
  // Who looks along at the screen, or later at where one has been, learns nothing from the name.
  expect(await page.title()).not.toMatch(/hospice|palliatie|terminaal|sterv|overl[ei]jd|laatste/iu);
  const main = await page.locator("main").innerText();
  const [contents, first, second] = await page.locator("main h2").allTextContents();
  const startOf = (heading: string | undefined) => main.lastIndexOf(heading!);
  expect(startOf(first)).toBeGreaterThan(startOf(contents));
  expect(main.slice(startOf(first), startOf(second))).toMatch(/huisarts|wijkverpleegkundige/u);
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(10);
  expect(main).not.toMatch(/\d+ hospices|%/);
});
