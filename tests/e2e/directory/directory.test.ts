import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inventDirectory } from "../../fixtures/invent-directory.ts";
import { readPolicyViolations, useBrowser } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

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
  await page.route("**/data/hospicelijst.json", (route) =>
    route.fulfill({ contentType: "application/json", body: JSON.stringify(data) }),
  );
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
    await expect.poll(() => page.locator(".hospice-entry").first().textContent()).toContain("\u00a0km");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("hospices");
    for (
      let step = 0;
      step < 30 && !(await page.evaluate(() => document.activeElement?.classList.contains("entry-phone")));
      step++
    )
      await page.keyboard.press("Tab");
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
    await using opened = await openPage(
      "/sociale-kaart/?q=huis&nodig=dementie&regio=twente&type=bth&plaats=Almelo&binnen=30&wie=naaste&volgorde=naam",
    );
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
      const options = (name: string) =>
        [
          ...[...document.querySelectorAll("label")]
            .find((label) => label.textContent === name)!
            .parentElement!.querySelectorAll("option"),
        ].map(({ value }) => value);
      const field = (name: string) =>
        [...document.querySelectorAll("label")]
          .find((label) => label.textContent?.startsWith(name))!
          .parentElement!.querySelector<HTMLInputElement | HTMLSelectElement>("input, select")!;
      let seed = 1;
      const pick = (items: readonly string[]) => items[(seed = (seed * 48271) % 2147483647) % items.length]!;
      const choices: Record<string, readonly string[]> = {
        regio: options("Regio"),
        type: options("Soort hospice"),
        wanneer: options("Hoe snel?"),
        wie: options("Wie vraagt het?"),
        plaats: ["", "Zwolle", "8011", "Nes", "<b>&?=#", "’s-Heerenbroek"],
        q: ["", "huis", "a&b=c", "%41+", "é 🙂"],
      };
      const labels: Record<string, string> = {
        regio: "Regio",
        type: "Soort hospice",
        wanneer: "Hoe snel?",
        wie: "Wie vraagt het?",
        plaats: "Waar?",
        q: "Naam, plaats",
      };
      const mistakes: string[] = [];
      for (let state = 0; state < 200; state++) {
        const wanted = new URLSearchParams(Object.entries(choices).map(([key, values]) => [key, pick(values)]));
        history.pushState(null, "", `?${wanted}`);
        dispatchEvent(new PopStateEvent("popstate"));
        const differing = () => [...wanted].filter(([key, value]) => field(labels[key]!).value !== value);
        for (let wait = 0; wait < 100 && differing().length > 0; wait++)
          await new Promise((done) => setTimeout(done, 5));
        mistakes.push(...differing().map(([key, value]) => `${key}: ${value} became ${field(labels[key]!).value}`));
      }
      return mistakes;
    });
    expect(wrong).toEqual([]);
  });

  test("says plainly that no name has the word, never that no house can, and offers the need that was meant", async () => {
    await using opened = await openPage("/sociale-kaart/?q=xqzwvkjj+zuurstof");
    const { page } = opened;
    await expect
      .poll(() => sentence(page).textContent(), { timeout: 15_000 })
      .toMatch(
        /^‘xqzwvkjj zuurstof’ staat bij geen van de \d+ hospices in naam, plaats of soort\. Dat zegt niets over wat zij kunnen\.$/u,
      );
    expect(await page.getByRole("heading", { name: "Zonder het woord dat u typte" }).isVisible()).toBe(true);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "de wens Zuurstof, ook bij COPD" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?q=xqzwvkjj&nodig=copd-zuurstof");
  });

  test("offers a word that is a place as the place", async () => {
    await using opened = await openPage("/sociale-kaart/?q=hospice+Winschoten");
    const { page } = opened;
    await page.getByRole("button", { name: "de plaats Winschoten" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?plaats=Winschoten");
    await expect.poll(() => page.locator(".hospice-entry").first().textContent()).toContain("\u00a0km");
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
    await openWith(
      {
        ...data,
        hospices: data.hospices.map((hospice) => ({
          ...hospice,
          name: hostile,
          city: hostile,
          phone: "javascript:alert(1)",
        })),
      },
      page,
    );
    await expect.poll(() => names(page)).toEqual([hostile]);
    await waitForMap(page);
    await markers(page).first().click();
    await expect.poll(() => page.locator(".map-choice .entry-name a").textContent()).toBe(hostile);
    expect(await page.locator(".hospice-entry .entry-phone").getAttribute("href")).toBe("tel:1");
    expect(await page.evaluate(() => "isRun" in window)).toBe(false);
    expect(problems).toEqual([]);
  });
});

describe("the box of wishes", () => {
  test.each([360, 768, 1280, 1920])(
    "lies on top of everything at %i px: every spot of every option is the option",
    async (width) => {
      await using opened = await openPage("/sociale-kaart/", { width });
      const { page } = opened;
      await waitForMap(page);
      await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      await needField(page).click();
      await expect.poll(() => page.getByRole("option").count()).toBeGreaterThan(20);
      // Nor does the list lie over what says which field this is.
      const label = page.locator(".need-picker label");
      const isLabelInSight = await label.evaluate((element) => {
        const { left, top, bottom } = element.getBoundingClientRect();
        return document.elementFromPoint(left + 4, (top + bottom) / 2) === element;
      });
      expect(isLabelInSight).toBe(true);
      const covered = await page.getByRole("listbox").evaluate((list) => {
        const wrong: string[] = [];
        let points = 0;
        for (const option of list.querySelectorAll("[role=option]")) {
          option.scrollIntoView({ block: "center", behavior: "instant" });
          const { left, right, top, bottom } = option.getBoundingClientRect();
          for (let step = 0; step <= 10; step++) {
            const x = left + 2 + ((list.clientWidth - 4) * step) / 10;
            const hit = document.elementFromPoint(Math.min(x, right - 2), (top + bottom) / 2);
            points += 1;
            if (!hit || !option.contains(hit))
              wrong.push(`${option.textContent}: ${hit?.tagName}.${hit?.className} at ${Math.round(x)}`);
          }
        }
        return { points, wrong: wrong.slice(0, 5) };
      });
      expect(covered.wrong).toEqual([]);
      expect(covered.points).toBeGreaterThan(200);
    },
  );

  test.each([
    ["jonge mensen", "jongvolwassenen"],
    ["hond mee", "huisdieren"],
    ["tracheacanule", "tracheostoma"],
  ])("chooses on Enter what %s names", async (typed, id) => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await waitUntilReady(page);
    await needField(page).fill(typed);
    await needField(page).press("Enter");
    await expect.poll(() => new URL(page.url()).search).toBe(`?nodig=${id}`);
    expect(await needField(page).inputValue()).toBe("");
  });

  test("chooses nothing on Enter for a word that names no wish: the word stays, is said not to count, and there is a way on", async () => {
    await using opened = await openPage("/sociale-kaart/", { width: 360 });
    const { page } = opened;
    await waitUntilReady(page);
    for (const typed of ["epilepsie", "kanker", "eigen huisarts", "logeren", "alzeimer"]) {
      await needField(page).fill(typed);
      await needField(page).press("Enter");
      await expect
        .poll(() => page.locator(".need-picker").textContent())
        .toMatch(new RegExp(`‘${typed}’ .*telt (nog |hier )?niet mee`, "u"));
      expect(await needField(page).inputValue()).toBe(typed);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
      expect(new URL(page.url()).search).toBe("");
    }
    await needField(page).fill("epilepsie");
    expect(await page.getByRole("link", { name: "zoek het op de hele site" }).getAttribute("href")).toBe(
      "/zoeken/?q=epilepsie",
    );
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("says that a wish left in the field with Tab does not count, and Tab goes to the next field", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await waitUntilReady(page);
    await needField(page).focus();
    await page.keyboard.type("dementie");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(".need-picker").textContent()).toContain("‘dementie’ telt nog niet mee");
    expect(await placeField(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test("keeps the rest of a sentence when one wish in it is chosen", async () => {
    await using opened = await openPage("/sociale-kaart/");
    const { page } = opened;
    await waitUntilReady(page);
    await needField(page).fill("man met dementie die zuurstof gebruikt");
    await page.getByRole("option", { name: /^Dementie/u }).click();
    await expect.poll(() => needField(page).inputValue()).toBe("zuurstof ");
    await needField(page).press("Enter");
    await expect.poll(() => new URL(page.url()).search).toBe("?nodig=dementie&nodig=copd-zuurstof");
  });
});

describe("a wish no house has answered", () => {
  const claimless = () => {
    const data = inventDirectory(30);
    const hospices = data.hospices.map((hospice) => ({
      ...hospice,
      termWords: "",
      answers: { ...hospice.answers, need: {} },
    }));
    return { ...data, hospices };
  };

  test("is said once, as unknown, at every house still listed; no number or sentence makes it a no", async () => {
    await using opened = await openPage("/sociale-kaart/?nodig=tracheostoma");
    const { page } = opened;
    await openWith(claimless(), page);
    await expect
      .poll(() => sentence(page).textContent())
      .toContain(
        " hospices. Over ‘tracheostoma’ weten wij nog van geen enkel hospice een antwoord. Onbekend is geen nee: bel en vraag het na.",
      );
    expect(await names(page)).toHaveLength(30);
    expect(await page.locator(".entry-phone").count()).toBe(30);
    expect(await page.locator(".entry-reasons").count()).toBe(0);
    await needField(page).click();
    expect(
      (await page.getByRole("option").allTextContents()).filter((text) =>
        /ja|nee|0/u.test(text.replace(/^[^(]*/u, "")),
      ),
    ).toEqual([]);
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
    await expect
      .poll(() => page.locator(".directory-filters").textContent())
      .toContain("Postcode 1012 kennen wij niet.");
  });

  test("near the border names the hospices just outside", async () => {
    await using opened = await openPage("/sociale-kaart/?plaats=Lemmer");
    await expect
      .poll(() => opened.page.locator(".directory-list").textContent(), { timeout: 15_000 })
      .toContain("Emmeloord (Flevoland)");
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
