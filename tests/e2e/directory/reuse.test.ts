import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { countInWords } from "../../../src/islands/embed/embed-filter.ts";
import { resultWords, sayFaultCount } from "../../../src/words/vragenlijst.ts";
import { readSiteFile } from "../../site/built-site.ts";
import { readPolicyViolations, useBrowser } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
/** A region with a hospice: that of the first in the frame. */
const region = readSiteFile("embed/kaart/index.html").match(/data-regions="([a-z-]+)/u)![1]!;

describe("the frame for other sites", () => {
  test("shows only what the address asks for, in list and map alike", async () => {
    await using opened = await openPage(`/embed/kaart/?regio=${region}`, { width: 360 });
    const { page, problems } = opened;
    const shown = page.locator("li[data-embed]:not([hidden])");
    await expect.poll(() => shown.count()).toBeGreaterThan(0);
    const regions = await shown.evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-regions")));
    expect(regions.filter((names) => !names?.split(" ").includes(region))).toEqual([]);
    const dots = await page.locator("circle[data-embed]:not([display=none])").count();
    expect(dots).toBe(regions.length);
    expect(await page.locator("[data-embed-count]").textContent()).toBe(countInWords(regions.length));
    expect([...problems, ...(await readPolicyViolations(page)), ...(await findAccessibilityProblems(page))]).toEqual(
      [],
    );
  });

  test("says so when nothing fits, and shows everything without JavaScript", async () => {
    await using opened = await openPage("/embed/kaart/?netwerk=bestaat-niet");
    await expect.poll(() => opened.page.locator("[data-embed-count]").textContent()).toBe(countInWords(0));
    await using plain = await openPage(`/embed/kaart/?regio=${region}`, { javaScriptEnabled: false });
    const all = await plain.page.locator("li[data-embed]").count();
    expect(all).toBeGreaterThan(0);
    expect(await plain.page.locator("li[data-embed]:visible").count()).toBe(all);
  });

  test("the map is decoration: the keyboard goes from link to link", async () => {
    await using opened = await openPage("/embed/kaart/");
    await opened.page.keyboard.press("Tab");
    expect(await opened.page.evaluate(() => document.activeElement?.closest("li[data-embed]") !== null)).toBe(true);
  });
});

describe("the questionnaire in the browser", () => {
  const fill = async (page: Awaited<ReturnType<typeof openPage>>["page"], answers: Record<string, string>) => {
    for (const [name, value] of Object.entries(answers)) {
      const field = page.locator(`[name="${name}"]`);
      if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption({ label: value });
      else await field.fill(value);
    }
    await page.getByRole("button", { name: "Maak de antwoorden klaar" }).click();
  };
  const answers = {
    name: "Het Nieuwe <script>alert(1)</script> Huis",
    status: "open",
    "address.city": "Groningen",
    "address.municipality": "Groningen",
    "capacity.beds": "6",
    "checked.on": "2026-11-20",
    "checked.by_role": "coördinator",
    "source.publisher": "Stichting Verzonnen",
    "source.url": "https://verzonnen.example/",
  };

  test("names every answer that does not fit yet, with a way to it", async () => {
    await using opened = await openPage("/vragenlijst-hospice/", { width: 360 });
    const { page, problems } = opened;
    await fill(page, { name: "Het Nieuwe Huis", "address.postal_code": "1234" });
    await expect.poll(() => page.getByRole("heading", { name: sayFaultCount({ count: 5 }) }).count()).toBe(1);
    expect(await page.locator("[data-result] li").allTextContents()).toEqual([
      expect.stringContaining("Postcode: gevonden 1234"),
      expect.stringMatching(/^Ingevuld op.*verwacht de dag waarop/u),
      expect.stringContaining("Functie van wie invult"),
      expect.stringContaining("Bron: uitgever"),
      expect.stringContaining("Bron: webadres"),
    ]);
    await page.getByRole("link", { name: "Postcode" }).click();
    expect(new URL(page.url()).hash).toBe("#vraag-address-postal_code");
    expect(await page.locator("[aria-invalid=true]").count()).toBe(5);
    expect([...problems, ...(await readPolicyViolations(page)), ...(await findAccessibilityProblems(page))]).toEqual(
      [],
    );
  });

  test("yields a file for the editors and a table for the import, and runs no text", async () => {
    await using opened = await openPage("/vragenlijst-hospice/");
    const { page, problems } = opened;
    await fill(page, answers);
    const link = page.getByRole("link", { name: resultWords.yaml });
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(parse(readFileSync(await download.path(), "utf8"))).toMatchObject({
      name: answers.name,
      publication: "lead",
      capacity: { beds: 6, as_of: "2026-11-20" },
      address: { municipality: "GM0014" },
    });
    const [table] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: resultWords.csv }).click(),
    ]);
    expect(readFileSync(await table.path(), "utf8")).toContain("capacity.beds;Bedden;6");
    expect(await page.locator("[data-result] pre").textContent()).toContain("<script>alert(1)</script>");
    expect([...problems, ...(await readPolicyViolations(page)), ...(await findAccessibilityProblems(page))]).toEqual(
      [],
    );
  });

  test("offers the spreadsheet without JavaScript", async () => {
    await using opened = await openPage("/vragenlijst-hospice/", { javaScriptEnabled: false });
    expect(await opened.page.locator("main noscript p").isVisible()).toBe(true);
    expect(await opened.page.getByRole("button", { name: "Maak de antwoorden klaar" }).isVisible()).toBe(false);
  });
});
