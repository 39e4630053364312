import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { planImport } from "../../scripts/importing/plan-import.ts";
import {
  dontKnow,
  houseWords,
  knownWords,
  prepareAnswers,
  resultWords,
  sayFaultCount,
} from "../../src/words/vragenlijst.ts";
import { contentRoot } from "../content-root.ts";
import { readSiteFile } from "../site/built-site.ts";
import { readPolicyViolations, useBrowser } from "./open-site.ts";
import { findAccessibilityProblems } from "./run-axe.ts";

const openPage = useBrowser();
const today = new Date().toISOString().slice(0, 10);
/** A house with beds and a number of its own. */
const house = (JSON.parse(readSiteFile("data/hospices.json")) as { hospices: { id: string }[] }).hospices
  .map(({ id }) => ({ id, ...readKnown(id) }))
  .find(
    ({ known }) =>
      known["capacity.beds"] !== undefined && known["phones.0.number"] !== undefined && !known["phones.1.number"],
  )!;

function readKnown(id: string): { name: string; known: Record<string, string> } {
  return JSON.parse(readSiteFile(`data/vragenlijst/${id}.json`)) as { name: string; known: Record<string, string> };
}

async function openAllParts(page: Page): Promise<void> {
  await page.locator("form.is-started").waitFor();
  await page.evaluate(() => document.querySelectorAll("[data-part]").forEach((part) => part.setAttribute("open", "")));
}

async function fill(page: Page, answers: Record<string, string>): Promise<void> {
  await openAllParts(page);
  for (const [name, value] of Object.entries(answers)) {
    const field = page.locator(`[name="${name}"]`).first();
    if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption({ label: value });
    else await field.fill(value);
  }
}

const finish = (page: Page) => page.getByRole("button", { name: prepareAnswers }).click();

async function saveAnswers(page: Page, label: string): Promise<string> {
  const link = page.getByRole("link", { name: label });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return readFileSync(await download.path(), "utf8");
}

describe("a house with a page", () => {
  const judge = (page: Page, path: string, verdict: string) =>
    page.locator(`[name="oordeel-${path}"][value=${verdict}]`).check();

  test("finds what is known, confirms, corrects and adds, and its answers fit the import", async () => {
    await using opened = await openPage(`/vragenlijst-hospice/?huis=${house.id}`, { width: 360 });
    const { page, problems } = opened;
    await openAllParts(page);
    expect(await page.locator("[data-house-name]").textContent()).toBe(house.name);
    expect(await page.locator("[data-question=id]").count()).toBe(0);
    const beds = Number(house.known["capacity.beds"]) + 1;
    await judge(page, "capacity.beds", "changed");
    await page.locator("[name='capacity.beds']").fill(String(beds));
    await judge(page, "phones.0.number", "changed");
    await page.locator("[name='phones.0.number']").fill("(050) 123 45 67");
    await page.locator("[name='checked.by_role']").fill("coördinator");
    await page.locator("[name=confirmed]").selectOption({ index: 1 });
    await finish(page);
    const text = await saveAnswers(page, resultWords.textFile);
    const csv = await saveAnswers(page, resultWords.csv);
    const folder = mkdtempSync(join(tmpdir(), "antwoorden-"));
    try {
      for (const [name, content] of [
        ["antwoord.csv", csv],
        ["antwoord.txt", text],
      ] as const) {
        writeFileSync(join(folder, name), content);
        const { faults, records } = planImport(contentRoot, [join(folder, name)], { today });
        expect(faults, name).toEqual([]);
        const record = parse(records[0]!.text) as Record<string, never>;
        expect(record["capacity"], name).toMatchObject({ beds, as_of: today });
        expect(record["phones"], name).toMatchObject([{ number: "050-1234567" }]);
        expect(record["confirmed"], name).toMatchObject({ hospice: true });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect([...problems, ...(await readPolicyViolations(page)), ...(await findAccessibilityProblems(page))]).toEqual(
      [],
    );
  });

  test("finds its answers again on this device, and can wipe them", async () => {
    await using opened = await openPage(`/vragenlijst-hospice/?huis=${house.id}`, { width: 360 });
    const { page } = opened;
    await openAllParts(page);
    await judge(page, "capacity.beds", "right");
    await page.locator("[name='checked.by_role']").fill("bestuurder");
    await page.reload();
    await page.locator("form.is-started").waitFor();
    expect(await page.locator("[name='checked.by_role']").inputValue()).toBe("bestuurder");
    expect(await page.locator("[name='oordeel-capacity.beds'][value=right]").isChecked()).toBe(true);
    expect(await page.locator("[data-kept]").textContent()).toBe(houseWords.restored);
    await page.getByRole("button", { name: houseWords.forget }).click();
    expect(await page.locator("[name='checked.by_role']").inputValue()).toBe("bestuurder");
    await page.getByRole("button", { name: houseWords.sureForget }).click();
    await expect.poll(() => page.locator("[name='checked.by_role']").inputValue()).toBe("");
  });

  test("answers the first questions by keyboard alone", async () => {
    await using opened = await openPage(`/vragenlijst-hospice/?huis=${house.id}`, { width: 360 });
    const { page } = opened;
    await page.locator("form.is-started").waitFor();
    const claim = page
      .locator("[data-part]")
      .first()
      .locator("[role=radiogroup][data-question$='.value']")
      .filter({ hasNot: page.locator(".known") });
    const first = claim.first().locator("input").first();
    await page.locator("[data-choose-house]").focus();
    for (
      let presses = 0;
      presses < 80 && !(await first.evaluate((input) => input === document.activeElement));
      presses += 1
    )
      await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await first.isChecked()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toMatch(/\.note$/u);
  });

  test("that is not known is told so, and nothing can be sent", async () => {
    await using opened = await openPage("/vragenlijst-hospice/?huis=bestaat-niet");
    const { page } = opened;
    await page.locator("[data-house-fault]").waitFor();
    expect(await page.locator(".send button").first().isDisabled()).toBe(true);
  });
});

describe("a new house", () => {
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

  test("is told beside each answer what does not fit yet, with a way to it", async () => {
    await using opened = await openPage("/vragenlijst-hospice/", { width: 360 });
    const { page, problems } = opened;
    await fill(page, {
      name: "Het Nieuwe Huis",
      "address.postal_code": "1234",
      "email.address": "geen adres",
      "capacity.beds": "600",
    });
    await finish(page);
    await expect.poll(() => page.getByRole("heading", { name: sayFaultCount({ count: 6 }) }).count()).toBe(1);
    const faulty = page.locator(".is-faulty .field-fault:visible");
    expect(await faulty.count()).toBe(6);
    expect((await faulty.allTextContents()).join()).not.toMatch(/please|must|value/iu);
    await page.evaluate(() => document.querySelectorAll("[data-part]").forEach((part) => part.removeAttribute("open")));
    await page.getByRole("link", { name: "Postcode" }).click();
    expect(new URL(page.url()).hash).toBe("#vraag-address-postal_code");
    expect(await page.locator("[name='address.postal_code']").isVisible()).toBe(true);
    expect([...problems, ...(await readPolicyViolations(page)), ...(await findAccessibilityProblems(page))]).toEqual(
      [],
    );
  });

  test("yields a file for the editors and a table for the import, and runs no text", async () => {
    await using opened = await openPage("/vragenlijst-hospice/");
    const { page, problems } = opened;
    await fill(page, answers);
    await finish(page);
    expect(parse(await saveAnswers(page, resultWords.yaml))).toMatchObject({
      name: answers.name,
      publication: "lead",
      capacity: { beds: 6, as_of: "2026-11-20" },
      address: { municipality: "GM0014" },
    });
    expect(await saveAnswers(page, resultWords.csv)).toContain("Bedden;6");
    expect(await page.locator("[data-result] pre").textContent()).toContain("<script>alert(1)</script>");
    expect([...problems, ...(await readPolicyViolations(page)), ...(await findAccessibilityProblems(page))]).toEqual(
      [],
    );
  });

  test("finds the spreadsheet and the Word file without JavaScript", async () => {
    await using opened = await openPage("/vragenlijst-hospice/", { javaScriptEnabled: false });
    const { page } = opened;
    expect(await page.locator("main noscript p").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: prepareAnswers }).isVisible()).toBe(false);
    for (const file of ["xlsx", "docx"])
      expect(await page.locator(`main a[href='/data/vragenlijst-hospice.${file}']`).isVisible()).toBe(true);
  });
});

test("the questions show words, never the codes of the files", async () => {
  await using opened = await openPage(`/vragenlijst-hospice/?huis=${house.id}`, { width: 360 });
  await openAllParts(opened.page);
  const text = await opened.page.locator("form.questionnaire").innerText();
  expect(text).toContain(dontKnow);
  expect(text).toContain(knownWords.now);
  expect(text).not.toMatch(/\b(?:yes|unknown|on-consultation|temporarily-closed|null|true|false)\b/u);
});
