import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findAnswers } from "../../../src/domain/search/answers.ts";
import type { PageEntry } from "../../../src/domain/search/page-table.ts";
import { processAnswers } from "../../../src/presentation/site/process-answers.ts";
import { readPolicyViolations, useBrowser, waitForScripts } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();

const listAddresses = (page: Page) =>
  page.locator(".search-results h3 a").evaluateAll((links) =>
    links.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return pathname + hash;
    }),
  );

describe("the search page", () => {
  test("answers hospice with the page of all houses and then houses, and a region with its own pages before others", async () => {
    const firstOf = async (query: string) => {
      await using opened = await openPage(`/zoeken/?q=${query}`, { isLook: true });
      await opened.page.locator(".search-results h3 a").first().waitFor({ timeout: 15_000 });
      return (await listAddresses(opened.page)).map((address) => address.replace(/#.*$/u, "")).slice(0, 4);
    };
    for (const query of ["hospice", "hospices"]) {
      const [all, ...houses] = await firstOf(query);
      expect(all).toBe("/sociale-kaart/");
      for (const house of houses) expect(house).toMatch(/^\/sociale-kaart\/.+/u);
    }
    const region = await firstOf("twente");
    expect(region.slice(0, 2)).toEqual(["/regio/twente/", "/prognose/twente/"]);
    for (const house of region.slice(2)) expect(house).toMatch(/^\/sociale-kaart\/.+/u);
    expect((await firstOf("hospice%20twente"))[0]).toBe("/regio/twente/");
  }, 60_000);

  test("finds pages while the reader types, says how many, and keeps the query in the address", async () => {
    await using opened = await openPage("/zoeken/");
    const { page, problems } = opened;
    await page.getByLabel("Waar zoekt u naar?").fill("Terschelling");
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toMatch(/^\d+ resulta(at|ten) voor “Terschelling”/);
    expect(await page.locator(".search-results mark").count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe("?q=Terschelling");
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("can be shared: an address with a query and a kind shows the same results", async () => {
    await using opened = await openPage("/zoeken/?q=hospice&soort=hospice", { width: 360, colorScheme: "dark" });
    const { page } = opened;
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toMatch(/resultaten voor “hospice”/);
    expect(await page.getByLabel("Soort pagina").inputValue()).toBe("hospice");
    const kinds = await page.locator(".search-kind").allTextContents();
    expect(kinds.filter((kind) => !kind.startsWith("Hospice"))).toEqual([]);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "Toon meer resultaten" }).click();
    await expect.poll(() => page.locator(".search-results li").count()).toBe(20);
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll(".search-results a")].indexOf(document.activeElement as HTMLElement),
    );
    expect(focused).toBe(10);
  });

  test("narrows by kind and goes back with the browser", async () => {
    await using opened = await openPage("/zoeken/?q=hospice");
    const { page } = opened;
    await expect.poll(() => page.locator(".search-results li").count()).toBe(10);
    const all = await page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent();
    await page.getByLabel("Soort pagina").selectOption("hospice");
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .not.toBe(all);
    expect(new URL(page.url()).searchParams.get("soort")).toBe("hospice");
    await page.goBack();
    await expect.poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent()).toBe(all);
  });

  test("says so when nothing is found, and gives advice", async () => {
    await using opened = await openPage("/zoeken/?q=xqzwvk");
    const { page } = opened;
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toBe("Geen resultaten voor “xqzwvk”.");
    expect(await page.locator(".search-advice").isVisible()).toBe(true);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("writes a query as text, whatever is in it", async () => {
    await using opened = await openPage(`/zoeken/?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}`);
    const { page, problems } = opened;
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toMatch(/voor “<img src=x/);
    expect(await page.locator("[data-search-panel] img").count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test("says so when the index cannot be loaded", async () => {
    await using opened = await openPage("/zoeken/");
    const { page } = opened;
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.getByLabel("Waar zoekt u naar?").fill("hospice");
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toMatch(/^Zoeken lukt nu niet/);
  });

  test("opens with a key on every page, not while typing, and the key can be switched off", async () => {
    await using opened = await openPage("/agenda/");
    const { page } = opened;
    await page.keyboard.press("/");
    await page.waitForURL("**/zoeken/#zoekterm");
    const field = page.getByLabel("Waar zoekt u naar?");
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type("en/of");
    expect(await field.inputValue()).toBe("en/of");
    await page.getByLabel(/Met de toets/).uncheck();
    await page.goto(new URL("/agenda/", page.url()).href);
    await waitForScripts(page);
    await page.keyboard.press("/");
    expect(new URL(page.url()).pathname).toBe("/agenda/");
  });

  test("narrows by region and reader with counts that hold, and sorts by title", async () => {
    await using opened = await openPage("/zoeken/?q=hospice");
    const { page, problems } = opened;
    const status = page.locator("[data-search-panel] [data-said]:not(.not-started)");
    await expect.poll(() => status.textContent()).toMatch(/resultaten voor/);
    const option = page.getByLabel("Regio").locator("option[value=Twente]");
    const count = Number(/\((\d+)\)/.exec((await option.textContent()) ?? "")?.[1]);
    await page.getByLabel("Regio").selectOption("Twente");
    await expect.poll(() => status.textContent()).toBe(`${count} resultaten voor “hospice”.`);
    await page.getByLabel("Voor wie").selectOption("Bestuurders en managers");
    await expect.poll(() => new URL(page.url()).searchParams.get("voor")).toBe("Bestuurders en managers");
    await page.getByLabel("Volgorde").selectOption("title");
    await expect.poll(() => new URL(page.url()).searchParams.get("volgorde")).toBe("titel");
    await expect.poll(() => page.locator(".search-results h3").count()).toBeGreaterThan(1);
    await expect
      .poll(async () => {
        const titles = await page.locator(".search-results h3").allTextContents();
        return (
          titles.length > 1 &&
          titles.every(
            (title, index) =>
              index === 0 || titles[index - 1]!.localeCompare(title, "nl", { ignorePunctuation: true }) <= 0,
          )
        );
      })
      .toBe(true);
    expect(problems).toEqual([]);
  });

  test("finds the word behind an abbreviation, and suggests a word for a misspelled one", async () => {
    await using opened = await openPage("/zoeken/?q=BTH", { width: 360 });
    const { page } = opened;
    const first = page.locator(".search-results h3").first();
    await expect.poll(() => first.textContent()).toContain("bijna-thuis-huis");
    await page.getByLabel("Waar zoekt u naar?").fill("euthenasie");
    await expect.poll(() => first.textContent()).toBe("euthanasie");
    const suggestion = page.locator(".search-suggestion a");
    expect(await suggestion.textContent()).toBe("euthanasie");
    await suggestion.click();
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toMatch(/voor “euthanasie”/);
    expect(await page.getByText("Resultaten beperken").isVisible()).toBe(true);
    expect(await page.getByLabel("Regio").isVisible()).toBe(false);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("a choice that leaves nothing says so and can be dropped; the words go along to the directory of hospices", async () => {
    await using opened = await openPage("/zoeken/?q=euthanasie&thema=Onderwijs");
    const { page } = opened;
    await page.getByRole("link", { name: "Toon alle resultaten" }).click();
    await expect.poll(() => page.locator(".search-results li").count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe("?q=euthanasie");
    expect(await page.locator(".search-directory a").getAttribute("href")).toBe("/sociale-kaart/?nodig=euthanasie");
  });

  test("takes a place and a wish along to the directory as such, above the results", async () => {
    await using opened = await openPage("/zoeken/?q=hospice+Winschoten", { width: 360 });
    const { page, problems } = opened;
    const link = page.locator(".search-directory a");
    await expect.poll(() => link.getAttribute("href")).toBe("/sociale-kaart/?plaats=Winschoten");
    expect(await link.textContent()).toBe("Zoek op de sociale kaart: rond Winschoten");
    await page.getByLabel("Waar zoekt u naar?").fill("tracheacanule Sneek");
    await expect.poll(() => link.getAttribute("href")).toBe("/sociale-kaart/?nodig=tracheostoma&plaats=Sneek");
    await expect.poll(() => page.locator(".search-results li").count()).toBeGreaterThan(0);
    const [linkBox, listBox] = await Promise.all([link.boundingBox(), page.locator(".search-results").boundingBox()]);
    expect(linkBox!.y).toBeLessThan(listBox!.y);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("answers a relative in distress first, and with nothing of editors, open data or a word that only begins alike", async () => {
    await using opened = await openPage("/zoeken/?q=pap+gaat+dood+wat+nu", { width: 360 });
    const { page, problems } = opened;
    expect(await page.locator(".urgent-line").isVisible()).toBe(true);
    await expect.poll(() => listAddresses(page)).not.toEqual([]);
    const found = await listAddresses(page);
    expect(found[0]).toBe("/sociale-kaart/voor-naasten/#na-het-overlijden");
    expect(
      found.filter((address) => /^\/(?:open-data|embed|formats|vragenlijst-hospice|redactie)/u.test(address)),
    ).toEqual([]);
    expect(problems).toEqual([]);
  });

  test.for(["eigen bijdrage", "wat kost het"])(
    "%s brings who pays what first, and of houses only what they cost",
    async (asked) => {
      await using opened = await openPage(`/zoeken/?q=${encodeURIComponent(asked)}`);
      const { page } = opened;
      await expect.poll(() => listAddresses(page)).not.toEqual([]);
      const found = await listAddresses(page);
      expect(found.slice(0, 2).sort()).toEqual([
        "/begrippen/#eigen-bijdrage",
        "/sociale-kaart/voor-naasten/#wie-betaalt-het",
      ]);
      const houses = await page
        .locator(".search-results li", { has: page.locator(".search-kind", { hasText: /^Hospice/u }) })
        .locator("h3 a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
      expect(houses.filter((part) => part !== "#kosten")).toEqual([]);
    },
  );

  test("leads to the part that answers, shows what stands there, and the part is what one sees on arriving", async () => {
    await using opened = await openPage("/zoeken/?q=wie+betaalt+het", { width: 360 });
    const { page } = opened;
    const first = page.locator(".search-results li").first();
    const href = await first.locator("h3 a").getAttribute("href");
    expect(href).toMatch(/#./u);
    const part = (await first.locator(".search-part").textContent())!;
    const passage = (await first.locator(".search-passage").textContent())!.trim();
    await first.locator("h3 a").click();
    await page.waitForURL(`**${href!}`);
    const heading = page.locator(`[id="${href!.split("#")[1]!}"]`);
    expect((await heading.textContent())!.trim()).toBe(part);
    await expect
      .poll(() => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
      .toBeLessThan(75);
    const under = await heading.evaluate((element) => element.nextElementSibling!.parentElement!.textContent);
    const squeeze = (text: string) => text.replaceAll(/[\s.]+/gu, "");
    expect(squeeze(under)).toContain(squeeze(passage).replaceAll("…", ""));
  });

  test("leads to the directory with the beginning of a wish, with a place over the border, and where nothing is found", async () => {
    await using opened = await openPage("/zoeken/?q=trach");
    const { page } = opened;
    const link = page.locator(".search-directory a");
    await expect.poll(() => link.getAttribute("href")).toBe("/sociale-kaart/?nodig=tracheostoma");
    await page.getByLabel("Waar zoekt u naar?").fill("Leer");
    await expect.poll(() => link.getAttribute("href")).toBe("/sociale-kaart/?plaats=Leer");
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toMatch(/“Leer”/u);
    // "Leren" is no answer to the name of a town.
    expect(
      (await listAddresses(page)).filter(
        (address) => !/^\/(?:sociale-kaart|netwerken|regio|nieuws|agenda)\//u.test(address),
      ),
    ).toEqual([]);
    await page.getByLabel("Waar zoekt u naar?").fill("Kwakkelveen");
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toMatch(/“Kwakkelveen”/u);
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute("href")).toBe("/sociale-kaart/");
  });

  test("does not give a house for a wish its record does not speak of", async () => {
    await using opened = await openPage("/zoeken/");
    const { page } = opened;
    const unspoken = await page.evaluate(async () => {
      const read = async (address: string): Promise<unknown> => (await fetch(address)).json();
      const { hospices } = (await read("/data/hospices.json")) as { hospices: Record<string, unknown>[] };
      const { needs } = (await read("/zoeken/woorden.json")) as {
        needs: { name: string; kind: string; phrases: string[] }[];
      };
      // The index cuts a word to its stem; a phrase of more words is spoken of where all of them are.
      const listStems = (text: string) =>
        [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word.slice(0, 5));
      const records = hospices.map((record) => new Set(listStems(JSON.stringify({ ...record, openQuestions: [] }))));
      const isSpokenOf = (phrase: string) => {
        const stems = listStems(phrase);
        return stems.length > 0 && records.some((record) => stems.every((stem) => record.has(stem)));
      };
      return needs
        .filter(
          ({ name, kind, phrases }) =>
            kind === "term" && /^\p{L}{7,}$/u.test(name) && ![name, ...phrases].some(isSpokenOf),
        )
        .map(({ name }) => name);
    });
    expect(unspoken).not.toEqual([]);
    for (const name of unspoken.slice(0, 8)) {
      await page.getByLabel("Waar zoekt u naar?").fill(name);
      await expect
        .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
        .toMatch(new RegExp(`voor “${name}”`, "u"));
      expect(await page.locator("#zoek-soort option[value=hospice]").allTextContents(), name).toEqual([]);
    }
  });
});

describe("a question of which some houses say how it is there", () => {
  test.for(["wachtlijst", "eigen bijdrage", "wat kost het"])(
    "%s is answered for all houses first, and then by these houses, at the part that says it",
    async (question) => {
      await using opened = await openPage(`/zoeken/?q=${encodeURIComponent(question)}`);
      const { page } = opened;
      await expect
        .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
        .toContain(`“${question}”`);
      const asked = findAnswers(question, processAnswers).map(({ answer }) => answer.id);
      const entries = await page.evaluate(
        async () => (await fetch("/zoeken/paginas.json")).json() as Promise<PageEntry[]>,
      );
      const parts = entries.flatMap(({ houseParts = {} }) => asked.flatMap((id) => houseParts[id] ?? []));
      const found = await listAddresses(page);
      const isHouse = (address: string) => parts.some((part) => address.endsWith(`/#${part}`));
      expect(isHouse(found[0]!)).toBe(false);
      expect(found.filter(isHouse).length > 0).toBe(parts.length > 0);
    },
  );

  test("a letter alone finds nothing and is not marked", async () => {
    await using opened = await openPage(`/zoeken/?q=${encodeURIComponent("pijn 's nachts")}`);
    const { page } = opened;
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toMatch(/resulta(at|ten) voor/u);
    const marked = await page.locator(".search-results mark").allTextContents();
    expect(marked.filter((text) => !/pijn|nacht/iu.test(text))).toEqual([]);
  });
});
