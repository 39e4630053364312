import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { parse } from "yaml";
import { checkEverything } from "../../scripts/checking/check-everything.ts";
import { listFiles } from "../../scripts/content/read-content.ts";
import { pretendFolder, readPicked } from "../../scripts/editing/cms/pretend-folder.ts";
import { newestSourceDate } from "../../src/domain/directory/records/field-sources.ts";
import { dutchDay } from "../../src/domain/content/build-moment.ts";
import { meetingKindNames, meetingStatusNames } from "../../src/words/agenda-en-nieuws.ts";
import { availabilityNames, phoneKindNames, statusNames } from "../../src/words/sociale-kaart.ts";
import { audienceNames } from "../../src/domain/content/audience.ts";
import { contentRoot } from "../content-root.ts";
import { projectFolder } from "../site/built-site.ts";
import { readPolicyViolations, useBrowser } from "./open-site.ts";

const openPage = useBrowser();
const MS_PER_DAY = 86_400_000;
const today = dutchDay(new Date());
const inFourDays = dutchDay(new Date(Date.now() + 4 * MS_PER_DAY));

interface House {
  publication: string;
  status: string;
  phones?: { number: string }[];
}

const read = (file: string) => readFileSync(join(contentRoot, file), "utf8");
const [houseFile = ""] = listFiles(contentRoot, "content/hospices", ".yaml").filter((file) => {
  const { publication, status, phones } = parse(read(file)) as House;
  return publication === "published" && status === "open" && phones !== undefined;
});
const [meetingFile = ""] = listFiles(contentRoot, "content/agenda", ".mdx");

/** Opens the forms on a folder of this computer. */
async function signIn(page: Page): Promise<void> {
  await pretendFolder(page, contentRoot);
  await page.goto(`${inject("siteUrl")}/redactie/cms/`);
  await page.getByRole("button", { name: "lokale" }).click();
  await page.getByRole("radio", { name: "Inhoud" }).waitFor();
}

async function openEntry(page: Page, file: string): Promise<void> {
  const [, folder, name = ""] = file.split("/");
  await page.evaluate(
    (hash) => location.assign(hash),
    `#/collections/${folder}/entries/${name.replace(/\.\w+$/u, "")}`,
  );
  await page.getByRole("group", { name: "Content-editor" }).waitFor();
}

async function roll(page: Page): Promise<void> {
  const { width, height } = page.viewportSize()!;
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.wheel(0, height / 2);
}

/** A field of the form, in sight: what is further down is drawn only when one scrolls there. */
async function show(page: Page, path: string): Promise<Locator> {
  const field = page.locator(`section[data-key-path="${path}"]`);
  await expect
    .poll(async () => {
      // The pane of the form rolls by itself: what is last there may be in sight whole.
      if ((await field.count()) === 0) await roll(page);
      return field.count();
    })
    .toBe(1);
  await field.scrollIntoViewIfNeeded();
  return field;
}

/** A group that was just added sets its fields to empty a moment later: what was lost by that is told once more. */
async function keep(isThere: () => Promise<boolean>, tell: () => Promise<void>): Promise<void> {
  await expect
    .poll(async () => {
      const wasThere = await isThere();
      if (!wasThere) await tell();
      return wasThere;
    })
    .toBe(true);
}

async function fill(page: Page, path: string, text: string): Promise<void> {
  const input = (await show(page, path)).locator("input, textarea").first();
  await keep(
    async () => (await input.inputValue()) === text,
    () => input.fill(text),
  );
}

async function choose(page: Page, path: string, name: string): Promise<void> {
  const field = await show(page, path);
  const choice = field.getByRole("radio", { name, exact: true }).or(field.getByRole("checkbox", { name, exact: true }));
  await keep(
    () => choice.isChecked(),
    () => choice.click(),
  );
}

/** Adds a line to a list, or turns a group on. */
async function add(page: Page, path: string): Promise<void> {
  const field = await show(page, path);
  const group = field.getByRole("checkbox").first();
  if (await group.isVisible())
    await keep(
      () => group.isChecked(),
      () => group.click(),
    );
  else await field.getByRole("button", { name: "toevoegen" }).click();
}

/** Chooses out of a list that unfolds. */
async function pick(page: Page, path: string, name: string): Promise<void> {
  await (await show(page, path)).getByRole("combobox").click();
  await page.getByRole("option", { name, exact: true }).click();
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Opslaan" }).click();
  // The form closes once the file is written.
  await page.getByRole("group", { name: "Content-editor" }).waitFor({ state: "hidden" });
}

/** What the folder holds in place of these files of the content, and what the check says of the whole then. */
async function checkPicked(page: Page, files: readonly string[]) {
  const root = join(projectFolder, "tests/output/cms");
  rmSync(root, { recursive: true, force: true });
  cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true });
  const before = checkEverything(root, today).problems;
  for (const file of files) writeFileSync(join(root, file), (await readPicked(page, file)) ?? "");
  return { before, after: checkEverything(root, today).problems };
}

/** Lines that are gone from a file, and lines that came. */
async function compareLines(page: Page, file: string) {
  const [old, own] = [read(file).split("\n"), ((await readPicked(page, file)) ?? "").split("\n")];
  return { gone: old.filter((line) => !own.includes(line)), come: own.filter((line) => !old.includes(line)) };
}

test("an editor changes a number, says a house is full and moves a meeting: only those lines change, and the check passes", async () => {
  await using opened = await openPage("/404.html");
  const { page, problems } = opened;
  await signIn(page);

  await openEntry(page, houseFile);
  const phones = await show(page, "phones");
  await phones.getByRole("button", { name: "Uitvouwen" }).first().click();
  await fill(page, "phones.0.number", "0592-999999");
  const availability = await show(page, "availability");
  if (!(await availability.getByRole("checkbox").isChecked())) await availability.getByRole("checkbox").click();
  const unfold = availability.getByRole("button", { name: "Uitvouwen" });
  if (await unfold.isVisible()) await unfold.click();
  await fill(page, "availability.reported_on", today);
  await fill(page, "availability.valid_until", inFourDays);
  await choose(page, "availability.status", availabilityNames.full);
  await save(page);

  await openEntry(page, meetingFile);
  await fill(page, "place", "Buurthuis De Verzonnen Zaal, Assen");
  await save(page);

  const house = await compareLines(page, houseFile);
  expect(house.gone.filter((line) => !/^ {2,}(?:status|reported_on|valid_until|(?:- )?number):/u.test(line))).toEqual(
    [],
  );
  expect(house.come).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^ {2}- number: "0592-999999"$/u),
      "  status: full",
      `  reported_on: "${today}"`,
      `  valid_until: "${inFourDays}"`,
    ]),
  );
  expect(house.come.filter((line) => line !== "availability:")).toHaveLength(4);
  const meeting = await compareLines(page, meetingFile);
  expect(meeting.come).toEqual(["place: Buurthuis De Verzonnen Zaal, Assen"]);
  expect(meeting.gone.every((line) => line.startsWith("place:"))).toBe(true);

  const { before, after } = await checkPicked(page, [houseFile, meetingFile]);
  expect(after).toEqual(before);
  expect(problems).toEqual([]);
  expect(await readPolicyViolations(page)).toEqual([]);
}, 120_000);

test("an editor adds a meeting by form, and the check passes", async () => {
  await using opened = await openPage("/404.html");
  const { page, problems } = opened;
  await signIn(page);
  await page.evaluate(() => location.assign("#/collections/agenda/new"));
  await page.getByRole("group", { name: "Content-editor" }).waitFor();
  await fill(page, "title", "Verzonnen bijeenkomst over niets");
  await choose(page, "kind", meetingKindNames["regional-session"]);
  await fill(page, "summary", "Een bijeenkomst die alleen in deze test bestaat.");
  await fill(page, "date", inFourDays);
  await choose(page, "status", meetingStatusNames.planned);
  await choose(page, "audience", audienceNames.bestuurder);
  await (await show(page, "sources")).getByRole("button", { name: "toevoegen" }).click();
  await fill(page, "sources.0.title", "Uitnodiging");
  await fill(page, "sources.0.publisher", "Consortium Ligare");
  await fill(page, "body", "U bent welkom.");
  await save(page);
  const file = "content/agenda/verzonnen-bijeenkomst-over-niets.mdx";
  expect(await readPicked(page, file)).toBe(`---
title: Verzonnen bijeenkomst over niets
kind: regional-session
summary: Een bijeenkomst die alleen in deze test bestaat.
date: "${inFourDays}"
place: null
status: planned
audience: [bestuurder]
sources:
  - title: Uitnodiging
    publisher: Consortium Ligare
---

U bent welkom.
`);
  const { before, after } = await checkPicked(page, [file]);
  expect(after).toEqual(before);
  expect(problems).toEqual([]);
}, 120_000);

const openNew = async (page: Page, folder: string): Promise<void> => {
  await page.evaluate((hash) => location.assign(hash), `#/collections/${folder}/new`);
  await page.getByRole("group", { name: "Content-editor" }).waitFor();
};

test("an editor adds a house by form, which waits to be looked at and is dated by its source, and the check passes", async () => {
  await using opened = await openPage("/404.html");
  const { page, problems } = opened;
  await signIn(page);
  await openNew(page, "hospices");
  await fill(page, "name", "Verzonnen Huis van de Formulieren");
  await choose(page, "status", statusNames.open);
  await fill(page, "status_date", today);
  await add(page, "phones");
  await fill(page, "phones.0.number", "0592-999999");
  await choose(page, "phones.0.kind", phoneKindNames.hospice);
  await choose(page, "type", "Type onbekend");
  await add(page, "sources");
  await fill(page, "sources.0.publisher", "Opgave van het hospice");
  await fill(page, "sources.0.url", "https://verzonnen.example/");
  await fill(page, "sources.0.date", today);
  await save(page);
  const file = "content/hospices/verzonnen-huis-van-de-formulieren.yaml";
  const record = parse((await readPicked(page, file)) ?? "") as Record<string, unknown> & {
    sources: { date: string }[];
  };
  expect(record).toMatchObject({ publication: "lead", confidence: "low", status: "open", status_date: today });
  expect(newestSourceDate(record.sources)).toBe(today);
  const { before, after } = await checkPicked(page, [file]);
  expect(after).toEqual(before);
  expect(problems).toEqual([]);
}, 120_000);

test("an editor closes a house with its source: only that changes, and the check passes", async () => {
  await using opened = await openPage("/404.html");
  const { page, problems } = opened;
  await signIn(page);
  await openEntry(page, houseFile);
  const { sources } = parse(read(houseFile)) as { sources: unknown[] };
  const at = `sources.${sources.length}`;
  await choose(page, "status", statusNames.closed);
  await fill(page, "status_date", today);
  await fill(page, "status_note", "Het hospice is verzonnen dicht.");
  await add(page, "sources");
  await fill(page, `${at}.publisher`, "Opgave van het hospice");
  await fill(page, `${at}.url`, "https://verzonnen.example/");
  await fill(page, `${at}.date`, today);
  await pick(page, `${at}.fields`, "Status");
  await save(page);
  const { gone, come } = await compareLines(page, houseFile);
  expect(gone.filter((line) => !/^(?:status|status_date|status_note|> |  )/u.test(line))).toEqual([]);
  expect(come).toEqual([
    "status: closed",
    `status_date: "${today}"`,
    "status_note: Het hospice is verzonnen dicht.",
    "  - publisher: Opgave van het hospice",
    "    url: https://verzonnen.example/",
    ...[`    date: "${today}"`].filter((line) => !read(houseFile).split("\n").includes(line)),
    ...["    fields: [status]"].filter((line) => !read(houseFile).split("\n").includes(line)),
  ]);
  const { before, after } = await checkPicked(page, [houseFile]);
  expect(after).toEqual(before);
  expect(problems).toEqual([]);
}, 120_000);

test("an editor changes a text of a handreiking: only that line changes, and the check passes", async () => {
  await using opened = await openPage("/404.html");
  const { page, problems } = opened;
  await signIn(page);
  const [guideFile = ""] = listFiles(contentRoot, "content/handreikingen", ".mdx");
  await openEntry(page, guideFile);
  const body = (await show(page, "body")).locator("textarea");
  const text = await body.inputValue();
  const added = "De redactie voegde deze regel toe.";
  await fill(page, "body", text.replace("\n\n## Stappen", `\n\n${added}\n\n## Stappen`));
  await save(page);
  expect(await compareLines(page, guideFile)).toEqual({ gone: [], come: [added] });
  const { before, after } = await checkPicked(page, [guideFile]);
  expect(after).toEqual(before);
  expect(problems).toEqual([]);
}, 120_000);
