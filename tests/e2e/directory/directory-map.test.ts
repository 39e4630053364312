import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inventDirectory } from "../../fixtures/invent-directory.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";
import { notLoadedWords } from "../../../src/words/niet-geladen.ts";
import { chosenWords } from "../../../src/words/sociale-kaart-kaart.ts";

const openPage = useBrowser();

const markers = (page: Page) => page.locator(".hospice-marker");
const panel = (page: Page) => page.locator(".map-choice");
const chosenNames = (page: Page) => panel(page).locator(".entry-name a").allTextContents();

async function waitForMap(page: Page): Promise<void> {
  await page.locator(".directory-map").scrollIntoViewIfNeeded();
  await expect.poll(() => markers(page).count(), { timeout: 15_000 }).toBeGreaterThan(0);
}

/** Data of the page replaced by made-up hospices. */
async function openWith(data: ReturnType<typeof inventDirectory>, page: Page): Promise<void> {
  await page.route("**/data/hospicelijst.json", (route) =>
    route.fulfill({ contentType: "application/json", body: JSON.stringify(data) }),
  );
  await page.reload();
}

describe("what is chosen on the map", () => {
  test.each([320, 360, 768, 1024, 1280, 1920])(
    "stands under it with name and number of each house, wholly in sight, for every marker at %i px",
    { timeout: 120_000 },
    async (width) => {
      await using opened = await openPage("/sociale-kaart/?plaats=Assen", { width });
      const { page } = opened;
      await waitForMap(page);
      const wrong: string[] = [];
      for (let index = 0; index < (await markers(page).count()); index++) {
        const marker = markers(page).nth(index);
        const name = (await marker.getAttribute("aria-label")) ?? "";
        await marker.focus();
        await page.keyboard.press("Enter");
        await expect.poll(() => marker.getAttribute("aria-expanded")).toBe("true");
        const names = await chosenNames(page);
        if (names.length === 0 || names.some((one) => !name.includes(one))) wrong.push(`${name}: ${names.join()}`);
        wrong.push(
          ...(await panel(page).evaluate(
            (section, label) =>
              [section, ...section.querySelectorAll(".entry-name a, .entry-phone, .entry-line, button")].flatMap(
                (element) => {
                  element.scrollIntoView({ block: "nearest", behavior: "instant" });
                  const { left, right, top, bottom } = element.getBoundingClientRect();
                  const isWhole = element === section || (top >= -1 && bottom <= innerHeight + 1);
                  return left >= 0 && right <= innerWidth && isWhole ? [] : [`${label}: ${element.className} is cut`];
                },
              ),
            name,
          )),
        );
      }
      expect(wrong).toEqual([]);
    },
  );

  test("is used by keyboard: a marker says its name, opens, and gives the focus back", async () => {
    await using opened = await openPage("/sociale-kaart/?q=sneek");
    const { page } = opened;
    await waitForMap(page);
    await expect.poll(() => markers(page).count()).toBe(1);
    const marker = markers(page).first();
    expect(await marker.getAttribute("aria-label")).toMatch(/^1\. .+, Sneek$/u);
    for (const close of [
      () => page.keyboard.press("Escape"),
      () => panel(page).getByText(chosenWords.close, { exact: true }).click(),
    ]) {
      await marker.focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".map-choice") !== null)).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("A");
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await close();
      await expect.poll(() => panel(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.classList.contains("hospice-marker"))).toBe(true);
    }
  });

  test("follows every change: number, distance, and gone when the house is no longer in the answer", async () => {
    await using opened = await openPage("/sociale-kaart/?plaats=Emmen");
    const { page } = opened;
    await waitForMap(page);
    await markers(page).last().focus();
    await page.keyboard.press("Enter");
    const [name = ""] = await chosenNames(page);
    const inPanel = () => panel(page).locator(".chosen-house").first().locator(".entry-number").textContent();
    const inList = () =>
      page
        .locator(".hospice-entry", { has: page.locator(`a:text-is("${name}")`) })
        .locator(".entry-number")
        .textContent();
    const before = await panel(page).textContent();
    await page.getByLabel("Waar? Plaats of postcode").fill("Leeuwarden");
    await expect.poll(() => panel(page).textContent()).not.toBe(before);
    await expect.poll(async () => (await inPanel()) === (await inList())).toBe(true);
    await page.getByText("Zoek op naam, regio of soort").click();
    await page.getByLabel("Naam, plaats of woord").fill("xqzwvkjj");
    await expect.poll(async () => (await chosenNames(page)).includes(name)).toBe(false);
  });

  test("can be kept from there, and says the number that belongs to an organisation to be that", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    const [house] = inventDirectory(1).hospices;
    await openWith(
      {
        ...inventDirectory(1),
        hospices: [{ ...house!, phoneKind: "organization", guestArea: "Inwoners van Verzonnendorp." }],
      },
      page,
    );
    await waitForMap(page);
    await markers(page).first().click();
    await expect.poll(() => panel(page).textContent()).toContain("algemeen nummer");
    expect(await panel(page).textContent()).toContain("Gasten, zegt het hospice: Inwoners van Verzonnendorp.");
    expect(await panel(page).textContent()).not.toContain("verzorgingsgebied");
    await panel(page).locator("shortlist-toggle button").click();
    await expect.poll(() => panel(page).locator(".shortlist-button[data-kept]").count()).toBe(1);
  });
});

describe("the first screen", () => {
  test("at 1280 by 900 shows the form, at least four houses and the whole map", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    const bottoms = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    const seen = (values: readonly number[]) => values.filter((bottom) => bottom <= 900).length;
    await expect.poll(async () => (await bottoms(".hospice-map-canvas")).length, { timeout: 15_000 }).toBe(1);
    expect(seen(await bottoms(".hospice-map-canvas"))).toBe(1);
    expect(seen(await bottoms(".directory-form > fieldset .filter-field"))).toBe(5);
    expect(seen(await bottoms(".hospice-entry"))).toBeGreaterThanOrEqual(4);
  });

  test.each([
    [360, 740],
    [768, 900],
  ])("at %i by %i shows the first house with its number", async (width, height) => {
    await using opened = await openPage("/sociale-kaart/", { width });
    const call = opened.page.locator(".hospice-entry .entry-call").first();
    await expect.poll(() => call.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThanOrEqual(height);
  });

  test.each([
    [360, 132],
    [768, 106],
    [1280, 120],
  ])("at %i px a house takes less than %i px, half of what it took", async (width, most) => {
    await using opened = await openPage("/sociale-kaart/", { width });
    const height = await opened.page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>(".hospice-entry")];
      for (const row of rows) row.style.contentVisibility = "visible";
      return document.querySelector(".hospice-list")!.getBoundingClientRect().height / rows.length;
    });
    expect(height).toBeLessThan(most);
  });

  test("leads each house with name, place, kind and what to call", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const parts = await opened.page.locator(".hospice-entry").evaluateAll((all) =>
      all.map((one) =>
        [...one.children]
          .slice(0, 3)
          .map(({ classList }) => classList.item(classList.length - 1))
          .join(),
      ),
    );
    const withoutNumber = parts.filter((part) => part === "entry-name,entry-line,entry-ways").length;
    const withNumber = parts.filter((part) => part === "entry-name,entry-line,entry-call").length;
    expect(withNumber).toBeGreaterThan(0);
    expect(withNumber + withoutNumber).toBe(parts.length);
  });
});

test.each(["mouse", "keyboard"])("the way to the map, by %s, ends where the map begins", async (by) => {
  await using opened = await openPage("/sociale-kaart/", { width: 360 });
  const { page } = opened;
  await page.locator("shortlist-toggle button").first().waitFor();
  const way = page.locator(".to-map a");
  if (by === "mouse") await way.click();
  else {
    await way.focus();
    await page.keyboard.press("Enter");
  }
  const top = () => page.locator("#kaart").evaluate((map) => Math.round(map.getBoundingClientRect().top));
  await expect.poll(top).toBeLessThan(200);
  expect(await top()).toBeGreaterThanOrEqual(0);
});

describe("the map", () => {
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

  test("clusters ten thousand houses, and a cluster opens by keyboard", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page, problems } = opened;
    await openWith(inventDirectory(10_000), page);
    await waitForMap(page);
    const clusters = page.locator(".hospice-marker[aria-label*='hospices bij elkaar']");
    await expect.poll(() => clusters.count(), { timeout: 15_000 }).toBeGreaterThan(0);
    expect(await markers(page).count()).toBeLessThan(200);
    const before = await markers(page).evaluateAll((all) =>
      all.map((marker) => marker.getAttribute("aria-label")).join(),
    );
    await clusters.first().focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => markers(page).evaluateAll((all) => all.map((marker) => marker.getAttribute("aria-label")).join()))
      .not.toBe(before);
    expect(problems).toEqual([]);
  });

  test("asks nothing of others until the visitor asks for tiles, and then only of PDOK", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page, problems } = opened;
    await waitForMap(page);
    expect(problems).toEqual([]);
    await page.getByRole("button", { name: "Toon achtergrondkaart (PDOK)" }).click();
    await expect.poll(() => problems.some((problem) => problem.includes("https://service.pdok.nl/brt/"))).toBe(true);
    expect(
      problems.filter((problem) => problem.startsWith("request to") && !problem.includes("https://service.pdok.nl/")),
    ).toEqual([]);
    // The test lets nothing out, so this is also what a visitor without PDOK sees.
    await expect
      .poll(() => page.locator(".map-controls [data-said]").textContent())
      .toContain("niet (helemaal) te laden");
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

  test.each([360, 1280])("names towns clear of the markers at %i px", async (width) => {
    await using opened = await openPage("/sociale-kaart/", { width });
    const { page } = opened;
    await waitForMap(page);
    await expect.poll(() => page.locator(".map-town span").count()).toBeGreaterThan(5);
    const covered = await page.evaluate(() => {
      const pins = [...document.querySelectorAll(".hospice-marker")].map((pin) => pin.getBoundingClientRect());
      const frame = document.querySelector(".hospice-map-canvas")!.getBoundingClientRect();
      return [...document.querySelectorAll(".map-town span")]
        .filter((town) => {
          const { left, right, top, bottom } = town.getBoundingClientRect();
          const isCut = left < frame.left - 1 || right > frame.right + 1;
          return (
            isCut || pins.some((pin) => pin.left < right && left < pin.right && pin.top < bottom && top < pin.bottom)
          );
        })
        .map(({ textContent }) => textContent);
    });
    expect(covered).toEqual([]);
  });
});

test("a map whose style sheet does not come gives way to the drawn one, with words and every number", async () => {
  await using opened = await openPage("/sociale-kaart/");
  const { page } = opened;
  await page.route("**/live-map*.css", (route) => route.abort());
  await page.reload();
  await expect.poll(() => page.getByText(notLoadedWords.map).count()).toBe(1);
  expect(await page.locator(".leaflet-container").count()).toBe(0);
  expect(await page.locator("a[href^='tel:']").count()).toBeGreaterThan(0);
});
