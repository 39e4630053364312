import type { CheerioAPI } from "cheerio";
import { describe, expect, test } from "vitest";
import { runPrognosis } from "../../../scripts/prognosis-command/run-prognosis.ts";
import type { Answer, AnswerYear } from "../../../scripts/prognosis-command/compute-answer.ts";
import type { Bands } from "../../../src/domain/prognosis/uncertainty/bands.ts";
import { toWholeBeds } from "../../../src/domain/prognosis/beds/capacity.ts";
import { fillQuery } from "../../../src/domain/prognosis/run/project.ts";
import { projectPlaces } from "../../../src/domain/prognosis/run/project-places.ts";
import type { SiteYear } from "../../../src/domain/prognosis/run/project-places.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import { readPages } from "../built-site.ts";

const data = loadContentModel();
const addresses = ["/prognose/", ...data.regions.map(({ id }) => `/prognose/${id}/`)];
const pages = readPages().filter(({ path }) => addresses.includes(path));
const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });

/** How a sentence joins the ends of a range. */
const between = "\u00a0tot\u00a0";

/** Cells of a table of the page by its caption, one row per year. */
function readTable($: CheerioAPI, caption: string): string[][] {
  const table = $("table")
    .filter((_, one) => $(one).children("caption").text().startsWith(caption))
    .first();
  return table
    .find("tbody tr")
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((cell) => $(cell).text().trim()),
    );
}

/** What the command line says of a region, with as many draws as the page. */
function askCommand(region: string): Answer {
  const { exitCode, stdout } = runPrognosis(
    ["--regio", region, "--trekkingen", String(data.uncertainty.draws), "--json"],
    data,
  );
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as Answer;
}

function describeBands({ interval67, interval95 }: Bands, round: (edge: number) => number): string[] {
  return [interval67, interval95].map(([low, high]) => `${whole.format(round(low))}–${whole.format(round(high))}`);
}

function expectedCells({ year, guests, bedsByRule, intervals }: AnswerYear, sites: readonly SiteYear[]): string[] {
  const houses = sites.reduce((sum, { neededBeds }) => sum + toWholeBeds(neededBeds!.occupancy), 0);
  const { occupancy, refusal } = bedsByRule;
  return [
    String(year),
    whole.format(guests),
    ...describeBands(intervals!.guests, Math.round),
    whole.format(toWholeBeds(occupancy.pooled)),
    ...describeBands(intervals!.bedsByRule.occupancy.pooled, toWholeBeds),
    whole.format(houses),
    whole.format(refusal.pooled),
    ...describeBands(intervals!.bedsByRule.refusal.pooled, toWholeBeds),
    whole.format(refusal.perSite!),
  ];
}

describe("the prognosis pages", () => {
  test.each([
    ["/prognose/", "alle"],
    ["/prognose/twente/", "twente"],
    ["/prognose/friesland/", "friesland"],
  ])("%s shows every fifth year what the command line says of %s", (path, region) => {
    const { $ } = pages.find((page) => page.path === path)!;
    const { years, dataVersion } = askCommand(region);
    const places = projectPlaces(data, fillQuery(data, { region }));
    const expected = years
      .map((year, index) =>
        expectedCells(
          year,
          places[index]!.areas.flatMap(({ sites }) => sites),
        ),
      )
      .filter(([year]) => Number(year) % 5 === 0);
    expect(readTable($, "Gasten en bedden om de vijf jaar")).toEqual(expected);
    expect($("main").text()).toContain(dataVersion);

    const [, guests, guests67, , beds, beds67] = expected.find(([year]) => year === "2040")!;
    expect($(".answer .lead").text()).toContain(`${guests} gasten (${guests67!.replace("–", between)})`);
    expect($(".answer .lead").text()).toContain(`${beds}\u00a0bedden (${beds67!.replace("–", between)})`);
  });

  test("every page draws its bands in the chart itself, and says nothing is still to be computed", () => {
    expect(pages).toHaveLength(data.regions.length + 1);
    for (const { path, $ } of pages) {
      expect($("svg path.band.inner").length, path).toBeGreaterThan(0);
      expect($("svg path.band.outer").length, path).toBeGreaterThan(0);
      expect($("main").text(), path).not.toMatch(/nog niet (berekend|te berekenen)|…/);
    }
  });

  test("a difference with the beds there are is shown only where all of them are known", () => {
    for (const { id } of data.regions) {
      const { $ } = pages.find(({ path }) => path === `/prognose/${id}/`)!;
      const houses = data.sites.filter(({ region }) => region === id);
      const isKnown = houses.every(({ beds }) => beds !== null);
      const text = $("#nu").parent().text();
      expect($("#nu").parent().find("th").text().includes("Verschil"), id).toBe(isKnown);
      expect(/bij \d+ van de \d+ hospices|: onbekend/.test(text), id).toBe(!isKnown);
    }
  });
});
