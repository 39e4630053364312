import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { formatWhole } from "../../../src/charts/format-number.ts";
import { meanDeaths, meanPeriod } from "../../../src/domain/prognosis/run/five-year-means.ts";
import { projectPopulation } from "../../../src/domain/prognosis/population/projection.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import { readPolicyViolations, useBrowser, waitForIslands } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();

/** By keyboard, as the answer to a question that is not open yet. */
async function openView(page: Page, id: string) {
  await page.locator(`#vraag-${id} button`).press("Enter");
  const view = page.locator(`#antwoord-${id} .places`);
  await view.waitFor();
  return view;
}

describe("the views of places and ages", () => {
  test("close a house by keyboard, say who moves where, and keep every row at 100%", async () => {
    await using opened = await openPage("/prognose/drenthe/");
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
      expect(found).toHaveLength(13);
      for (const cells of found)
        expect([cells.slice(0, -1).reduce((sum, cell) => sum + cell, 0), cells.at(-1)]).toEqual([100, 100]);
    };
    await checkRows();

    await view.locator(".share-matrix").getByRole("button", { name: "Hospice Het Alteveer" }).press("Enter");
    await view.getByRole("button", { name: "Sluit dit huis" }).press("Enter");
    await expect.poll(houses).not.toContain("Alteveer");
    const moves = view.getByRole("region", { name: /^Gasten per jaar die naar een ander huis gaan, gemiddeld/ });
    expect(await moves.locator("tbody th").first().innerText()).toMatch(/^Van Hospice Het Alteveer naar /);
    await checkRows();
    await expect.poll(() => new URL(page.url()).searchParams.has("scenario")).toBe(true);

    const field = view.getByLabel("Hospice Eesinge", { exact: true });
    await field.fill("35,5");
    await expect
      .poll(() => view.locator(".catchment-changes li").allInnerTexts())
      .toContainEqual(expect.stringContaining("Aa en Hunze: 35,5% naar Hospice Eesinge"));
    await field.fill("twaalf");
    await expect
      .poll(() => view.locator(".field-problem").allInnerTexts())
      .toContain("Vul een getal in van 0 tot en met 100.");
    await checkRows();

    await view.getByRole("button", { name: /^Maak alle wijzigingen/ }).press("Enter");
    await expect.poll(houses).toContain("Alteveer");
    expect(await view.innerText()).toContain("U hebt nog niets veranderd");
    expect(problems).toEqual([]);
  });

  test("map the deaths of the model, and are accessible and within the content policy", async () => {
    await using opened = await openPage("/prognose/drenthe/", { colorScheme: "dark" });
    const { page, problems } = opened;
    await waitForIslands(page);
    await openView(page, "leeftijden");
    await openView(page, "herkomst");
    const view = await openView(page, "gemeenten");
    await view.getByLabel("Wat laat de kaart zien?").selectOption("deaths");
    await view.getByRole("button", { name: "Emmen" }).press("Enter");
    await view.locator(".place-map .chosen").waitFor();

    const model = loadContentModel();
    const projection = projectPopulation(model, "central");
    const [before, after] = [2025, 2040].map((year) => meanDeaths(model, projection, meanPeriod(model, year))) as [
      Float64Array,
      Float64Array,
    ];
    const expected = model.regions
      .find(({ id }) => id === "drenthe")!
      .parts.map(({ municipality }) => [
        model.municipalities[municipality]!.name,
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
