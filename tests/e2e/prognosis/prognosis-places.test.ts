import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { formatWhole } from "../../../src/charts/format-number.ts";
import { meanDeaths, meanPeriod } from "../../../src/domain/prognosis/run/five-year-means.ts";
import { projectPopulation } from "../../../src/domain/prognosis/population/projection.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import { readPolicyViolations, useBrowser, waitForIslands } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const content = loadContentModel();
/** A region where guests of a house that closes have another to go to. */
const region = content.regions.find(({ id }) => content.sites.filter((site) => site.region === id).length > 2)!;
const [closed, other] = content.sites.filter((site) => site.region === region.id).map(({ name }) => name) as [
  string,
  string,
];
const municipalities = region.parts.map(({ municipality }) => content.municipalities[municipality]!.name);

/** By keyboard, as the answer to a question that is not open yet. */
async function openView(page: Page, id: string) {
  await page.locator(`#vraag-${id} button`).press("Enter");
  const view = page.locator(`#antwoord-${id} .places`);
  await view.waitFor();
  return view;
}

describe("the views of places and ages", () => {
  test("close a house by keyboard, say who moves where, and keep every row at 100%", async () => {
    await using opened = await openPage(`/prognose/${region.id}/`);
    const { page, problems } = opened;
    await waitForIslands(page);
    const view = await openView(page, "herkomst");
    const rows = () =>
      view
        .locator(".share-matrix tbody tr")
        .evaluateAll((all) =>
          all.map((row) => [...row.querySelectorAll("td")].map((cell) => Number.parseInt(cell.textContent))),
        );
    const houses = () => view.locator(".share-matrix thead").innerText();
    const checkRows = async () => {
      const found = await rows();
      expect(found).toHaveLength(municipalities.length);
      for (const cells of found)
        expect([cells.slice(0, -1).reduce((sum, cell) => sum + cell, 0), cells.at(-1)]).toEqual([100, 100]);
    };
    await checkRows();

    await view.locator(".share-matrix").getByRole("button", { name: closed, exact: true }).press("Enter");
    await view.getByRole("button", { name: "Sluit dit huis" }).press("Enter");
    await expect.poll(houses).not.toContain(closed);
    const moves = view.getByRole("region", { name: /^Gasten per jaar die naar een ander huis gaan, gemiddeld/ });
    expect(await moves.locator("tbody th").first().innerText()).toContain(`Van ${closed} naar `);
    await checkRows();
    await expect.poll(() => new URL(page.url()).searchParams.has("scenario")).toBe(true);

    const field = view.getByLabel(other, { exact: true });
    await field.fill("35,5");
    await expect
      .poll(() => view.locator(".catchment-changes li").allInnerTexts())
      .toContainEqual(expect.stringContaining(`: 35,5% naar ${other}`));
    await field.fill("twaalf");
    await expect
      .poll(() => view.locator(".field-problem").allInnerTexts())
      .toContain("Vul een getal in van 0 tot en met 100.");
    await checkRows();

    await view.getByRole("button", { name: /^Maak alle wijzigingen/ }).press("Enter");
    await expect.poll(houses).toContain(closed);
    expect(await view.innerText()).toContain("U hebt nog niets veranderd");
    expect(problems).toEqual([]);
  });

  test("map the deaths of the model, and are accessible and within the content policy", async () => {
    await using opened = await openPage(`/prognose/${region.id}/`, { colorScheme: "dark" });
    const { page, problems } = opened;
    await waitForIslands(page);
    await openView(page, "leeftijden");
    await openView(page, "herkomst");
    const view = await openView(page, "gemeenten");
    await view.getByLabel("Wat laat de kaart zien?").selectOption("deaths");
    await view.getByRole("button", { name: municipalities[0]!, exact: true }).press("Enter");
    await view.locator(".stay-map .chosen").waitFor();

    const projection = projectPopulation(content, "central");
    const [before, after] = [2025, 2040].map((year) => meanDeaths(content, projection, meanPeriod(content, year))) as [
      Float64Array,
      Float64Array,
    ];
    const expected = region.parts.map(({ municipality }) => [
      content.municipalities[municipality]!.name,
      formatWhole(before[municipality]!),
      formatWhole(after[municipality]!),
    ]);
    const shown = await view
      .locator(".places-list tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("th, td")].slice(0, 3).map((cell) => cell.textContent)),
      );
    expect(shown.sort()).toEqual(expected.sort());

    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect(await readPolicyViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
