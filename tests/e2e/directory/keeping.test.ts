import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { writeShortlistHash } from "../../../src/domain/directory/house/shortlist.ts";
import { choiceLinkText, choicePath, choiceWords } from "../../../src/words/keuze.ts";
import { readSiteFile } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();
const { hospices } = JSON.parse(readSiteFile("data/hospices.json")) as {
  hospices: { id: string; name: string; status: string; phones: unknown[] }[];
};
const list = JSON.parse(readSiteFile("data/hospicelijst.json")) as {
  needs: { id: string; kind: string }[];
  hospices: { answers: { need?: Record<string, string> } }[];
};
const wishes = list.needs.filter(({ kind }) => kind === "term").map(({ id }) => id);
/** Nobody said yes, so that there is somebody to begin with. */
const open = wishes.filter((id) =>
  list.hospices.every(({ answers }) => (answers.need?.[id] ?? "unknown") === "unknown"),
);
const PLACES = ["Emmen", "Enschede", "Sneek", "Zwolle", "Groningen", "Steenwijk"];

/** Every button to keep a house that stands in a line about one: whose it says it is, and which house the line names. */
function readButtons(page: Page) {
  return page.locator("shortlist-toggle").evaluateAll((toggles) =>
    toggles.flatMap((toggle) => {
      const link = toggle.parentElement?.querySelector<HTMLAnchorElement>("a[href^='/sociale-kaart/']");
      const label = toggle.querySelector("button .visually-hidden")?.textContent ?? "";
      return [
        {
          named: link?.pathname.split("/").at(-2),
          name: link?.textContent,
          label: label.trim().replace(/^\(|\)$/gu, ""),
          id: (toggle as HTMLElement).dataset["id"],
        },
      ];
    }),
  );
}

/** Presses the button of the house to begin with, tells what the device then keeps, and presses it again. */
async function keepFirst(page: Page): Promise<unknown> {
  const first = page.locator(".next-step shortlist-toggle button").first();
  await first.click();
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("keuze") ?? "[]") as unknown);
  await first.click();
  return kept;
}

test(
  "the house in a line, the one in the name of its button and the one that is kept are the same, whatever was asked before",
  { timeout: 90_000 },
  async () => {
    await using opened = await openPage("/sociale-kaart/?nodig=tracheostoma&plaats=Emmen");
    const { page, problems } = opened;
    await page.locator(".next-step shortlist-toggle button").first().waitFor({ timeout: 15_000 });
    const asked = PLACES.flatMap((place, index) =>
      [...open.slice(index % 2, (index % 2) + 2), wishes[(index * 5) % wishes.length]!].map((wish) => ({
        place,
        wish,
      })),
    );
    let kept = 0;
    for (const { place, wish } of asked) {
      // As the back button does: the same page, another question.
      await page.evaluate((search) => {
        history.pushState(null, "", search);
        dispatchEvent(new PopStateEvent("popstate"));
      }, `?nodig=${wish}&plaats=${place}`);
      await page.locator(".active-filters button", { hasText: place }).waitFor();
      for (const { named, name, label, id } of await readButtons(page)) {
        expect({ id, label }, `${wish}, ${place}`).toEqual({ id: named, label: name });
      }
      if ((await page.locator(".next-step shortlist-toggle").count()) === 0) continue;
      const [first] = await readButtons(page);
      expect(await keepFirst(page), `${wish}, ${place}`).toEqual([first!.named]);
      kept += 1;
    }
    expect(kept > 0).toBe(open.length > 0);
    expect(problems).toEqual([]);
  },
);

test("after keeping a house the choice is the next stop of the keyboard, and nowhere else does it add one", async () => {
  await using opened = await openPage("/sociale-kaart/?nodig=als&plaats=Enschede");
  const { page } = opened;
  await page.locator(".entry-distance").first().waitFor();
  const buttons = page.locator("shortlist-toggle button");
  await buttons.nth(2).waitFor();
  for (const index of [0, 1, 2]) {
    await buttons.nth(index).focus();
    await page.keyboard.press("Enter");
  }
  expect(await page.locator("shortlist-toggle a:not([hidden])").count()).toBe(1);
  await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  expect(await focused.textContent()).toBe(choiceLinkText({ count: 3 }));
  const { width, height } = (await focused.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === choicePath);
  await expect.poll(() => page.locator(".chosen-name").count()).toBe(3);
});

test("the card calls in the order that was set, and the button that set it keeps the focus", async () => {
  const isOpen = ({ status }: { status: string }) => status === "open";
  const without = hospices.filter((house) => isOpen(house) && house.phones.length === 0).slice(0, 1);
  const others = hospices.filter((house) => isOpen(house) && house.phones.length > 0).slice(0, 2);
  const ids = [...others, ...without].map(({ id }) => id);
  await using opened = await openPage(`${choicePath}${writeShortlistHash(ids)}`);
  const { page } = opened;
  await expect.poll(() => page.locator(".card-houses > li").count()).toBe(ids.length);
  const last = hospices.find(({ id }) => id === ids.at(-1))!;
  const earlier = page.getByRole("button", { name: `${choiceWords.earlier} (${last.name})` });
  await earlier.focus();
  for (let times = 0; times < ids.length; times++) await page.keyboard.press("Enter");
  expect(await earlier.evaluate((button) => document.activeElement === button)).toBe(true);
  expect(await earlier.getAttribute("aria-disabled")).toBe("true");
  const onPage = await page.locator(".chosen-name a").allTextContents();
  expect(onPage[0]).toBe(last.name);
  const onCard = await page.locator(".card-houses > li h3").allTextContents();
  expect(onCard.map((heading) => onPage.findIndex((name) => heading.includes(name)))).toEqual(
    onPage.map((_, at) => at),
  );
});

test("what was kept is in sight on the home page too, which asks for nothing of it where nothing was", async () => {
  await using opened = await openPage("/sociale-kaart/", { width: 360 });
  const { page } = opened;
  const asksForChoice = () =>
    page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => /shortlist/u.test(name)));
  await page.goto(new URL("/", page.url()).href);
  await page.waitForLoadState("networkidle");
  expect(await asksForChoice()).toBe(false);
  expect(await page.locator("shortlist-bar").isVisible()).toBe(false);
  await page.goto(new URL("/sociale-kaart/", page.url()).href);
  await page.locator(".hospice-entry .shortlist-button").first().click();
  await page.goto(new URL("/", page.url()).href);
  const link = page.locator("shortlist-bar a");
  await link.waitFor();
  const { y, height } = (await link.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
  await link.click();
  await page.locator(".chosen-list li").first().waitFor();
});
