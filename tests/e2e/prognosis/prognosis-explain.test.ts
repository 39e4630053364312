import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { chooseSettings } from "../../../src/domain/prognosis/data/settings.ts";
import type { ModelData } from "../../../src/domain/prognosis/data/model-data.ts";
import { fillQuery } from "../../../src/domain/prognosis/run/project.ts";
import type { TableContent } from "../../../src/presentation/prognosis/outcome/table-content.ts";
import { drawCurve, readHouse, readPool } from "../../../src/presentation/prognosis/explaining/capacity-curves.ts";
import { curveTable, houseTable } from "../../../src/presentation/prognosis/explaining/refusal-facts.ts";
import { rankBars } from "../../../src/presentation/prognosis/explaining/ranked-bars.ts";
import { tornadoTable } from "../../../src/presentation/prognosis/explaining/tornado-rows.ts";
import { waterfallTable } from "../../../src/presentation/prognosis/explaining/waterfall-rows.ts";
import { loadTask } from "../../../src/islands/prognosis/worker-tasks.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import { readPolicyViolations, useBrowser, waitForIslands } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const YEAR = 2040;
const noDraws = () => {
  throw new Error("These tasks make no draws");
};
let model: ModelData;
beforeAll(() => {
  model = loadContentModel();
});

async function openView(page: Page, title: string): Promise<Locator> {
  await page.getByRole("button", { name: title, exact: true }).click();
  const view = page.locator(".view", { has: page.getByRole("heading", { name: title }) });
  await view.locator(".explained:not([aria-busy=true]) figure").first().waitFor();
  return view;
}

/** Opens the table of a chart and reads it. */
async function readTable(figure: Locator): Promise<string[][]> {
  await figure.getByText("Dezelfde cijfers als tabel").click();
  return readRows(figure.locator("table"));
}

async function readRows(table: Locator): Promise<string[][]> {
  await table.waitFor();
  return table
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
}

const [runWaterfall, runPlaces, runSensitivity] = await Promise.all([
  loadTask("waterfall"),
  loadTask("places"),
  loadTask("sensitivity"),
]);
const cellsOf = ({ rows }: TableContent) => rows.map(({ cells }) => [...cells]);

describe("the views that explain the outcome", () => {
  test("show the figures of the model, also of another choice, and can be used by everybody", async () => {
    await using opened = await openPage("/prognose/groningen/");
    const { page } = opened;
    await waitForIslands(page);
    const query = fillQuery(model, { region: "groningen" });
    const settings = chooseSettings(model);

    const heaviest = await openView(page, "Wat telt het zwaarst?");
    const sensitivity = runSensitivity(model, noDraws, { query, year: YEAR });
    expect(await readTable(heaviest.locator("figure"))).toEqual(
      cellsOf(tornadoTable(model, rankBars(sensitivity, "beds").drawn, "beds", "")),
    );
    await heaviest.getByLabel("Gasten per jaar").check();
    expect(await readRows(heaviest.locator("figure table"))).toEqual(
      cellsOf(tornadoTable(model, rankBars(sensitivity, "guests").drawn, "guests", "")),
    );

    const change = await openView(page, "Wat verandert er, en waardoor?");
    await change.getByLabel("In de huizen").check();
    const waterfall = runWaterfall(model, noDraws, {
      query,
      question: { year: YEAR, outcome: "load", by: "placeOfStay" },
    });
    await expect.poll(() => change.locator("figcaption").innerText()).toContain("in de huizen in Groningen");
    expect(await readTable(change.locator("figure"))).toEqual(
      cellsOf(waterfallTable(waterfall, "load", { baseYear: 2025, year: YEAR }, "")),
    );

    const refusal = await openView(page, "Hoe vaak is er geen plek?");
    const [area] = runPlaces(model, noDraws, { query, year: YEAR }).areas;
    const groups = [...area!.sites.map(readHouse), readPool(area!, "Alle huizen als één pool")];
    expect(await readRows(refusal.locator(".explained > .table-scroll table"))).toEqual(
      cellsOf(houseTable(groups, settings, "")),
    );
    const unknown = groups.find(({ beds }) => beds === null)!;
    await refusal.getByLabel("Huis", { exact: true }).selectOption(unknown.id);
    await expect
      .poll(() => refusal.locator("figcaption").first().innerText())
      .toContain("Hoeveel bedden er zijn, is onbekend.");
    expect(await readTable(refusal.locator("figure").first())).toEqual(
      cellsOf(curveTable("refusal", unknown, drawCurve("refusal", unknown, settings), settings, "")),
    );

    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect(await readPolicyViolations(page)).toEqual([]);
    expect(opened.problems).toEqual([]);
    await page.setViewportSize({ width: 340, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
  });
});
