import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inventDirectory } from "../fixtures/invent-directory.ts";
import { readPolicyViolations, useBrowser, waitForIslands } from "./open-site.ts";
import { findAccessibilityProblems } from "./run-axe.ts";

const openPage = useBrowser();

const sentence = (page: Page) => page.locator(".result-sentence");
const names = (page: Page) => page.locator(".hospice-list h4 a").allTextContents();
const markers = (page: Page) => page.locator(".hospice-marker");
const chips = (page: Page) => page.getByRole("list", { name: "Gekozen filters" });
const needField = (page: Page) => page.getByRole("combobox", { name: "Wat is nodig?" });
const placeField = (page: Page) => page.getByLabel("Waar? Plaats of postcode");

/** The form stands still until the data is there. */
async function waitUntilReady(page: Page): Promise<void> {
  await expect.poll(() => needField(page).isEnabled(), { timeout: 15_000 }).toBe(true);
}

async function openMoreFilters(page: Page): Promise<void> {
  await waitUntilReady(page);
  await page.getByText("Zoek op naam, regio of soort").click();
}

async function waitForMap(page: Page): Promise<void> {
  await page.locator(".directory-map").scrollIntoViewIfNeeded();
  await expect.poll(() => markers(page).count(), { timeout: 15_000 }).toBeGreaterThan(0);
}

/** Data of the page replaced by made-up hospices. */
async function openWith(data: ReturnType<typeof inventDirectory>, page: Page): Promise<void> {
  await page.route("**/data/hospicelijst.json", (route) => route.fulfill({ contentType: "application/json", body: JSON.stringify(data) }));
  await page.reload();
  await waitUntilReady(page);
}

describe("finding a hospice", () => {
  test("in three steps to a phone number, with the keyboard alone", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page, problems } = opened;
    await waitUntilReady(page);
    await needField(page).focus();
    await page.keyboard.type("logeren");
    await expect.poll(() => page.getByRole("option").count()).toBeGreaterThan(1);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => chips(page).getByRole("button").count()).toBe(2);
    await page.keyboard.press("Tab");
    await page.keyboard.type("9718 BB");
    await expect.poll(() => page.locator(".hospice-entry").first().textContent()).toContain("hemelsbreed");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("hospices");
    for (let step = 0; step < 30 && !(await page.evaluate(() => document.activeElement?.classList.contains("entry-phone"))); step++) await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toMatch(/^tel:\d+$/u);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("understands a typing error in a need, and leaves every hospice nobody asked in the list, as unknown", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await waitUntilReady(page);
    const total = (await names(page)).length;
    await needField(page).fill("tracheastoma");
    await page.getByRole("option", { name: /^Tracheostoma/u }).click();
    await expect.poll(() => sentence(page).textContent()).toContain("Onbekend is geen nee");
    expect(await names(page)).toHaveLength(total);
    expect(await page.locator(".entry-reasons").first().textContent()).toBe("onbekend: Tracheostoma");
    expect(new URL(page.url()).search).toBe("?nodig=tracheostoma");
  });

  test("filters list and map together, says how many, and can be undone", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page, problems } = opened;
    await waitForMap(page);
    const all = await names(page);
    expect(await sentence(page).textContent()).toBe(`${all.length} hospices`);
    await openMoreFilters(page);
    await page.getByLabel("Regio").selectOption("friesland");
    await expect.poll(() => sentence(page).textContent()).toMatch(/^\d+ van de \d+ hospices/u);
    expect(new URL(page.url()).search).toBe("?regio=friesland");
    await expect.poll(() => page.locator(".map-chosen").count()).toBe(1);
    expect(await page.getByRole("heading", { name: "Op één punt na passend" }).isVisible()).toBe(true);
    expect(await page.locator(".near-misses .entry-reasons").first().textContent()).toContain("niet: regio Friesland");
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => sentence(page).textContent()).toBe(`${all.length} hospices`);
    expect(await names(page)).toEqual(all);
    expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("opens a shared address with everything in it, and each wish has its own way out", async () => {
    await using opened = await openPage("/sociale-kaart/?q=huis&nodig=dementie&regio=twente&type=bth&plaats=Almelo&binnen=30&wie=naaste&volgorde=naam");
    const { page } = opened;
    await expect.poll(() => chips(page).getByRole("button").count(), { timeout: 15_000 }).toBe(8);
    expect(await page.getByLabel("Regio").inputValue()).toBe("twente");
    expect(await page.getByLabel("Volgorde").inputValue()).toBe("name");
    await chips(page).getByRole("button", { name: "Haal weg: regio Twente" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has("regio")).toBe(false);
    await chips(page).getByRole("button", { name: "Wis alle filters" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
    // The address changes at once; the list follows in its own time.
    await expect.poll(() => chips(page).count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("hospices");
  });

  test("shows again what the address says, for 200 random states", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await openMoreFilters(page);
    const wrong = await page.evaluate(async () => {
      const options = (name: string) => [...[...document.querySelectorAll("label")].find((label) => label.textContent === name)!.parentElement!.querySelectorAll("option")].map(({ value }) => value);
      const field = (name: string) => [...document.querySelectorAll("label")].find((label) => label.textContent?.startsWith(name))!.parentElement!.querySelector<HTMLInputElement | HTMLSelectElement>("input, select")!;
      let seed = 1;
      const pick = (items: readonly string[]) => items[(seed = (seed * 48271) % 2147483647) % items.length]!;
      const choices: Record<string, readonly string[]> = { regio: options("Regio"), type: options("Soort hospice"), wanneer: options("Hoe snel?"), wie: options("Wie vraagt het?"), plaats: ["", "Zwolle", "8011", "Nes", "<b>&?=#", "’s-Heerenbroek"], q: ["", "huis", "a&b=c", "%41+", "é 🙂"] };
      const labels: Record<string, string> = { regio: "Regio", type: "Soort hospice", wanneer: "Hoe snel?", wie: "Wie vraagt het?", plaats: "Waar?", q: "Naam, plaats" };
      const mistakes: string[] = [];
      for (let state = 0; state < 200; state++) {
        const wanted = new URLSearchParams(Object.entries(choices).map(([key, values]) => [key, pick(values)]));
        history.pushState(null, "", `?${wanted}`);
        dispatchEvent(new PopStateEvent("popstate"));
        const differing = () => [...wanted].filter(([key, value]) => field(labels[key]!).value !== value);
        for (let wait = 0; wait < 100 && differing().length > 0; wait++) await new Promise((done) => setTimeout(done, 5));
        mistakes.push(...differing().map(([key, value]) => `${key}: ${value} became ${field(labels[key]!).value}`));
      }
      return mistakes;
    });
    expect(wrong).toEqual([]);
  });

  test("says plainly that nothing is found, offers what comes nearest and the need that was meant", async () => {
    await using opened = await openPage("/sociale-kaart/?q=zuurstof");
    const { page } = opened;
    await expect.poll(() => sentence(page).textContent(), { timeout: 15_000 }).toMatch(/^Geen van de \d+ hospices past bij uw keuze\.$/u);
    expect(await page.getByRole("heading", { name: "Zonder het woord dat u typte" }).isVisible()).toBe(true);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "COPD en zuurstof" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?nodig=copd-zuurstof");
  });

  test("without script the whole list is there and no control that does nothing", async () => {
    await using opened = await openPage("/sociale-kaart/", { javaScriptEnabled: false });
    const { page } = opened;
    expect((await names(page)).length).toBeGreaterThan(30);
    expect(await needField(page).isVisible()).toBe(false);
    expect(await page.locator(".area-map svg").isVisible()).toBe(true);
  });

  test("shows hostile text in a record as text and runs nothing", async () => {
    await using opened = await openPage("/sociale-kaart/?q=script");
    const { page, problems } = opened;
    const data = inventDirectory(1);
    const hostile = "<script>window.isRun = true</script><img src=x onerror=alert(1)>";
    await openWith({ ...data, hospices: data.hospices.map((hospice) => ({ ...hospice, name: hostile, city: hostile, phone: "javascript:alert(1)" })), searchables: data.searchables.map((hospice) => ({ ...hospice, name: hostile })) }, page);
    await expect.poll(() => names(page)).toEqual([hostile]);
    await waitForMap(page);
    await markers(page).first().click();
    await expect.poll(() => page.locator(".hospice-popup a").textContent()).toBe(`1. ${hostile}`);
    expect(await page.locator(".entry-phone").getAttribute("href")).toBe("tel:1");
    expect(await page.evaluate(() => "isRun" in window)).toBe(false);
    expect(problems).toEqual([]);
  });
});

describe("a place", () => {
  test("that lies in more gemeenten asks which; one outside the area says so", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await waitUntilReady(page);
    await placeField(page).fill("Nes");
    await page.getByRole("button", { name: "Nes (Ameland)" }).click();
    await expect.poll(() => placeField(page).inputValue()).toBe("Nes (Ameland)");
    await page.getByLabel("Hoe ver (hemelsbreed)?").selectOption("30");
    await expect.poll(() => new URL(page.url()).searchParams.get("binnen")).toBe("30");
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await placeField(page).fill("1012 AB");
    await expect.poll(() => page.locator(".directory-filters").textContent()).toContain("Postcode 1012 kennen wij niet.");
  });

  test("near the border names the hospices just outside", async () => {
    await using opened = await openPage("/sociale-kaart/?plaats=Lemmer");
    await expect.poll(() => opened.page.locator(".directory-list").textContent(), { timeout: 15_000 }).toContain("Emmeloord in Flevoland");
  });

  test("of one's own is asked on request only, and stays on the device", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page, problems } = opened;
    await page.context().grantPermissions(["geolocation"]);
    await page.context().setGeolocation({ latitude: 52.51, longitude: 6.09 });
    await waitUntilReady(page);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.getByRole("button", { name: "Gebruik mijn locatie" }).click();
    await expect.poll(() => page.locator(".hospice-entry").first().textContent()).toContain("Zwolle");
    expect(await page.locator(".directory-filters").textContent()).toContain("Die blijft op dit apparaat");
    expect(new URL(page.url()).search).toBe("");
    expect(requests.filter((url) => url.includes("52.") || url.includes("6.09"))).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe("the map", () => {
  test("is used by keyboard: a marker says its name, opens, and gives the focus back", async () => {
    await using opened = await openPage("/sociale-kaart/?q=sneek");
    const { page } = opened;
    await waitForMap(page);
    await expect.poll(() => markers(page).count()).toBe(1);
    const marker = markers(page).first();
    expect(await marker.getAttribute("aria-label")).toMatch(/^1\. .+, Sneek$/u);
    await marker.focus();
    await page.keyboard.press("Enter");
    const link = page.locator(".hospice-popup a");
    await expect.poll(() => link.count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("A");
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => link.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.classList.contains("hospice-marker"))).toBe(true);
  });

  test("and the list highlight each other", async () => {
    await using opened = await openPage("/sociale-kaart/?q=sneek");
    const { page } = opened;
    await waitForMap(page);
    await expect.poll(() => markers(page).count()).toBe(1);
    await page.locator(".entry-phone, .hospice-entry a").first().focus();
    await expect.poll(() => page.locator(".hospice-marker.is-highlighted").count()).toBe(1);
    await markers(page).first().hover();
    await expect.poll(() => page.locator(".hospice-entry[data-highlighted]").count()).toBe(1);
  });

  test("shows the catchment of a hospice when asked, as an assumption of the model, and takes it away again", async () => {
    await using opened = await openPage("/sociale-kaart/?q=sneek");
    const { page } = opened;
    await waitForMap(page);
    await expect.poll(() => markers(page).count()).toBe(1);
    await markers(page).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Toon verzorgingsgebied van/u }).click();
    await expect.poll(() => page.locator(".map-catchment").count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator(".catchment-note").textContent()).toContain("een aanname van ons model");
    expect(new URL(page.url()).searchParams.get("gebied")).toBe("hospice-de-kime-sneek");
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "Verberg het verzorgingsgebied" }).click();
    await expect.poll(() => page.locator(".map-catchment").count()).toBe(0);
  });

  test("clusters ten thousand houses, and a cluster opens by keyboard", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page, problems } = opened;
    await openWith(inventDirectory(10_000), page);
    await waitForMap(page);
    const clusters = page.locator(".hospice-marker[aria-label*='hospices bij elkaar']");
    await expect.poll(() => clusters.count(), { timeout: 15_000 }).toBeGreaterThan(0);
    expect(await markers(page).count()).toBeLessThan(200);
    const before = await markers(page).evaluateAll((all) => all.map((marker) => marker.getAttribute("aria-label")).join());
    await clusters.first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => markers(page).evaluateAll((all) => all.map((marker) => marker.getAttribute("aria-label")).join())).not.toBe(before);
    expect(problems).toEqual([]);
  });

  test("asks nothing of others until the visitor asks for tiles, and then only of PDOK", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page, problems } = opened;
    await waitForMap(page);
    expect(problems).toEqual([]);
    await page.getByRole("button", { name: "Toon achtergrondkaart (PDOK)" }).click();
    await expect.poll(() => problems.some((problem) => problem.includes("https://service.pdok.nl/brt/"))).toBe(true);
    expect(problems.filter((problem) => problem.startsWith("request to") && !problem.includes("https://service.pdok.nl/"))).toEqual([]);
    // The test lets nothing out, so this is also what a visitor without PDOK sees.
    await expect.poll(() => page.locator(".map-controls [role=status]").textContent()).toContain("niet (helemaal) te laden");
  });

  test("lets the wheel scroll the page", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await waitForMap(page);
    await waitForIslands(page);
    const before = await page.locator(".map-land").getAttribute("d");
    await page.locator(".hospice-map-canvas").hover();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await page.locator(".map-land").getAttribute("d")).toBe(before);
  });
});
