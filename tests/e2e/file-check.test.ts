import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../scripts/content/read-content.ts";
import { fileCheck as words } from "../../src/words/redactie-controle.ts";
import { contentRoot } from "../content-root.ts";
import { readPolicyViolations, useBrowser, waitForIslands } from "./open-site.ts";
import { findAccessibilityProblems } from "./run-axe.ts";

const openPage = useBrowser();
const [file = ""] = listFiles(contentRoot, "content/hospices", ".yaml");
const text = readFileSync(join(contentRoot, file), "utf8");

test.each([360, 1280])("at %i pixels an editor pastes a file and reads what is wrong with it", async (width) => {
  await using opened = await openPage("/redactie/", { width });
  const { page, problems } = opened;
  await waitForIslands(page);
  const status = page.locator(".file-check [data-said]");
  await page.getByLabel(words.paste).fill(text.replace(/^confidence: .*$/mu, "confidence: zeker"));
  await page.getByRole("button", { name: words.check }).click();
  await status.getByText(words.sayFaults({ count: 1 })).waitFor();
  expect(await status.innerText()).toContain("confidence");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.getByLabel(words.choose).setInputFiles(join(contentRoot, file));
  await status.getByText(words.sound).waitFor();
  expect(await status.innerText()).toContain(words.noChanges);
  expect(problems).toEqual([]);
  expect(await readPolicyViolations(page)).toEqual([]);
  expect(await findAccessibilityProblems(page)).toEqual([]);
});

test("what checks a file is loaded when it is asked for, not before", async () => {
  await using opened = await openPage("/redactie/");
  const { page } = opened;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await waitForIslands(page);
  expect(asked).not.toContain("/redactie/bestanden.json");
  await page.getByLabel(words.paste).fill(text);
  await page.getByRole("button", { name: words.check }).click();
  await page.locator(".file-check [data-said]").getByText(words.sound).waitFor();
  expect(asked).toContain("/redactie/bestanden.json");
});
