import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ListedHospice } from "../../../src/presentation/directory/listed-hospice.ts";
import { needWords, offerWords, placeWords, resultWords } from "../../../src/words/sociale-kaart.ts";
import { nextStepWords } from "../../../src/words/vervolgstap.ts";
import { readSiteFile } from "../../site/built-site.ts";
import { readPolicyViolations, useBrowser } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const needField = (page: Page) => page.getByRole("combobox", { name: "Wat is nodig?" });
const step = (page: Page) => page.locator(".next-step");

async function choose(page: Page, typed: string): Promise<void> {
  await needField(page).fill(typed);
  await page.keyboard.press("Enter");
  await expect.poll(() => needField(page).inputValue()).toBe("");
}

test.for([360, 1280])(
  "at %i px a GP comes from the home page, through two wishes nobody answered and a place, to numbers to call and what to ask",
  { timeout: 60_000 },
  async (width) => {
    await using opened = await openPage("/", { width });
    const { page, problems } = opened;
    await page.locator('main a[href="/sociale-kaart/"]').first().click();
    await expect.poll(() => needField(page).isEnabled(), { timeout: 15_000 }).toBe(true);
    await choose(page, "ALS");
    await choose(page, "tracheacanule");
    const chosen = page.locator(".need-chosen");
    expect(await chosen.textContent()).toContain("Tracheostoma");
    const [field, line] = await Promise.all([needField(page).boundingBox(), chosen.boundingBox()]);
    expect(line!.y - (field!.y + field!.height)).toBeLessThan(80);
    // The sentence above the list is what is spoken; this line is for the eye.
    expect(await chosen.evaluate((element) => element.closest("[data-said], [aria-live]"))).toBeNull();
    await expect.poll(() => step(page).textContent()).toContain(nextStepWords.choosePlace);
    const place = page.getByLabel(placeWords.label);
    await place.fill("Emmen");
    await expect.poll(() => step(page).textContent(), { timeout: 15_000 }).toContain(nextStepWords.begin);

    // Without a scroll: the answer begins in the first screen, also of a small telephone.
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect((await step(page).boundingBox())!.y).toBeLessThan(width < 600 ? 610 : 760);

    const { needs, kinds } = await page.evaluate(
      async () =>
        (await (await fetch("/data/hospicelijst.json")).json()) as {
          needs: { id: string; question?: string }[];
          kinds: { needIds: string[]; source: { url: string } }[];
        },
    );
    const asked = needs.filter(({ id }) => ["als", "tracheostoma"].includes(id));
    for (const { question } of asked) expect(await step(page).textContent()).toContain(question);
    for (const { source } of kinds.filter(({ needIds }) => needIds.includes("tracheostoma")))
      expect(await step(page).locator(`a[href="${source.url}"]`).count()).toBe(1);
    // Whom to call stands within a screen and a half of where the answer begins, and so does what to ask them.
    const numbers = step(page).locator("a[href^='tel:']");
    expect(await numbers.count()).toBeGreaterThanOrEqual(3);
    const top = (await page.locator(".directory-list").boundingBox())!.y;
    const ask = step(page).getByRole("heading", { name: nextStepWords.ask });
    for (const one of [numbers.nth(0), numbers.nth(1), numbers.nth(2), ask])
      expect((await one.boundingBox())!.y - top).toBeLessThan(width < 600 ? 1110 : 700);
    expect(await page.locator(".result-sentence").textContent()).toContain(resultWords.notNo);

    // As on a telephone: "go" on the keys; every answer counts at once, so the button shows only to who comes by keyboard.
    await place.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("vervolgstap");
    const stepTop = (await step(page).boundingBox())!.y;
    expect(stepTop).toBeGreaterThanOrEqual(-1);
    expect(stepTop).toBeLessThan(760);
    // For what the place was taken stays in sight beside it.
    const reading = (await page.locator(".place-answer").boundingBox())!;
    expect(reading.y).toBeGreaterThanOrEqual(-1);
    expect(reading.y + reading.height).toBeLessThan(900);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
  },
);

test("a wish only a house further on is known to meet begins nearby too, under the head of the list, and names that house with how old its answer is", async () => {
  const { hospices } = JSON.parse(readSiteFile("data/hospicelijst.json")) as {
    hospices: Pick<ListedHospice, "city" | "phone" | "regionId" | "answers" | "answerMarks" | "status">[];
  };
  const isAnswering = (id: string) => (house: (typeof hospices)[number]) =>
    /yes|on-consultation/u.test(String((house.answers.need as Record<string, string> | undefined)?.[id]));
  // A wish that a house with an old source answers, asked where nobody in the region does.
  const [asked] = hospices.flatMap(({ answerMarks = {} }) =>
    Object.entries(answerMarks).flatMap(([id, mark]) => {
      const answering = hospices.filter(isAnswering(id));
      const from = hospices.find(
        ({ regionId, phone, status }) =>
          phone !== null && status === "open" && !answering.some((one) => one.regionId === regionId),
      );
      return answering.length === 1 && from !== undefined ? [{ id, mark, city: from.city }] : [];
    }),
  );
  await using opened = await openPage(`/sociale-kaart/?nodig=${asked!.id}&plaats=${asked!.city}`, { width: 360 });
  const { page, problems } = opened;
  await expect.poll(() => step(page).textContent(), { timeout: 15_000 }).toContain(nextStepWords.begin);
  expect(await step(page).locator("a[href^='tel:']").first().isVisible()).toBe(true);
  expect(await step(page).textContent()).toContain(`(${asked!.mark}) ${nextStepWords.knownAt}`);
  const [head, advice, list] = await Promise.all(
    ["#hospices", ".next-step", ".hospice-list"].map(
      async (selector) => (await page.locator(selector).first().boundingBox())!.y,
    ),
  );
  expect([head, advice, list]).toEqual([head, advice, list].toSorted((a, b) => a! - b!));
  await page.getByLabel(placeWords.label).press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("hospices");
  expect(await findAccessibilityProblems(page)).toEqual([]);
  expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
}, 60_000);

test("two wishes in one line are taken together, also where one of them counts already", async () => {
  await using opened = await openPage("/sociale-kaart/");
  const { page } = opened;
  await expect.poll(() => needField(page).isEnabled(), { timeout: 15_000 }).toBe(true);
  const asked = () => new URL(page.url()).searchParams.getAll("nodig").sort();
  await needField(page).fill("ALS tracheostoma");
  await page.keyboard.press("Enter");
  await expect.poll(asked).toEqual(["als", "tracheostoma"]);
  expect(await needField(page).inputValue()).toBe("");
  await needField(page).fill("als dementie");
  await page.keyboard.press("Enter");
  await expect.poll(asked).toEqual(["als", "dementie", "tracheostoma"]);
  expect(await needField(page).inputValue()).toBe("");
}, 30_000);

test("two wishes beside another word stay in the open list, to be taken together by the next Enter", async () => {
  await using opened = await openPage("/sociale-kaart/", { width: 360 });
  const { page } = opened;
  await expect.poll(() => needField(page).isEnabled(), { timeout: 15_000 }).toBe(true);
  await needField(page).fill("ALS tracheostoma flobberdegat");
  await page.keyboard.press("Enter");
  const names = await page.evaluate(async () => {
    const { needs } = (await (await fetch("/data/hospicelijst.json")).json()) as {
      needs: { id: string; name: string }[];
    };
    return ["als", "tracheostoma"].map((asked) => needs.find(({ id }) => id === asked)!.name).join(", ");
  });
  const both = page.getByRole("option", { name: needWords.all({ count: 2, names }) });
  await expect.poll(() => both.isVisible()).toBe(true);
  expect(await page.getByRole("option").count()).toBeGreaterThanOrEqual(3);
  expect(await both.getAttribute("aria-selected")).toBe("true");
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.getAll("nodig").sort()).toEqual(["als", "tracheostoma"]);
  expect(await needField(page).inputValue()).toBe("flobberdegat ");
});

test.for(["dementie", "iets anders"])(
  "the first press on another button is not lost after typing '%s', for nothing moves under the pointer",
  async (typed) => {
    await using opened = await openPage("/sociale-kaart/", { width: 360 });
    const { page } = opened;
    await expect.poll(() => needField(page).isEnabled(), { timeout: 15_000 }).toBe(true);
    await needField(page).fill(typed);
    if (typed === "dementie") await page.keyboard.press("Enter");
    else {
      await page.keyboard.press("Escape");
      await page.locator(".need-picker [data-said] a").waitFor();
    }
    const button = page.locator(".more-questions");
    await expect.poll(() => page.getByRole("listbox").isVisible()).toBe(false);
    const { x, y, width, height } = (await button.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") !== "combobox");
    expect((await button.boundingBox())!.y).toBe(y);
    await page.mouse.up();
    await expect.poll(() => button.getAttribute("aria-expanded")).toBe("true");
  },
);

test("a word about how things go is no wish: the field says so and leads to the page that answers it", async () => {
  await using opened = await openPage("/sociale-kaart/", { width: 360 });
  const { page } = opened;
  await expect.poll(() => needField(page).isEnabled(), { timeout: 15_000 }).toBe(true);
  await needField(page).fill("kosten");
  await page.keyboard.press("Enter");
  const picker = page.locator(".need-picker");
  await expect
    .poll(() => picker.locator("[data-said] a").getAttribute("href"))
    .toBe("/sociale-kaart/voor-naasten/#wie-betaalt-het");
  expect(await needField(page).inputValue()).toBe("kosten");
  expect(new URL(page.url()).search).toBe("");
  await page.goto(new URL("/sociale-kaart/?q=wachtlijst", page.url()).href);
  await expect
    .poll(() => page.locator(".more-filters [data-said]").textContent(), { timeout: 15_000 })
    .toContain(offerWords.read);
});

test("the search leads a question to its page and does not offer it to the map", async () => {
  await using opened = await openPage("/zoeken/?q=wat+kost+een+hospice");
  const { page } = opened;
  const first = page.locator(".search-results h3 a").first();
  await expect
    .poll(() => first.getAttribute("href"), { timeout: 15_000 })
    .toMatch(/^\/sociale-kaart\/voor-naasten\/#./u);
  expect(await page.locator(".search-directory").isVisible()).toBe(false);
});

test("the search finds nothing for words nobody uses, and never corrects the name of a town", async () => {
  await using opened = await openPage("/zoeken/");
  const { page } = opened;
  const field = page.getByLabel("Waar zoekt u naar?");
  for (const word of ["flobberdegat", "blarkstra grutelmoes", "kwiebelzworp"]) {
    await field.fill(word);
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toBe(`Geen resultaten voor “${word}”.`);
  }
  const towns = await page.evaluate(async () => {
    const { townHouses } = (await (await fetch("/zoeken/woorden.json")).json()) as {
      townHouses: { towns: Record<string, number[]> };
    };
    return Object.keys(townHouses.towns);
  });
  expect(towns.length).toBeGreaterThan(500);
  for (const town of towns.filter((_, index) => index % Math.ceil(towns.length / 12) === 0)) {
    await field.fill(`hospice ${town}`);
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toContain(`“hospice ${town}”`);
    expect(await page.locator(".search-suggestion").isVisible(), town).toBe(false);
  }
});

test("passages begin a sentence or say that they do not, and never with the line of who needs care now", async () => {
  await using relatives = await openPage("/sociale-kaart/voor-naasten/");
  const urgent = await relatives.page.locator(".urgent-line").innerText();
  await using opened = await openPage("/zoeken/");
  const { page } = opened;
  for (const question of ["dringend", "hospice Sneek", "netwerk Salland", "eigen bijdrage", "huisarts"]) {
    await page.getByLabel("Waar zoekt u naar?").fill(question);
    await expect
      .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent())
      .toContain(`“${question}”`);
    for (const passage of await page.locator(".search-passage").allTextContents()) {
      expect(passage, question).toMatch(/^(?:…|[^\p{Ll}\s])/u);
      expect(passage, question).not.toContain(urgent.slice(0, 20));
    }
  }
});
