import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPrognosis } from "../../scripts/read-prognosis.ts";
import { compilePrognosis } from "../../src/domain/prognosis/compile.ts";
import { hydratePrognosis } from "../../src/domain/prognosis/model-data.ts";
import { fillQuery, projectNeed } from "../../src/domain/prognosis/project.ts";
import { readChoice, writeChoice } from "../../src/islands/prognosis/choice-url.ts";
import { computeView, findYear, PROFILES, VARIANTS, type PrognosisChoice } from "../../src/islands/prognosis/prognosis-view.ts";
import { bedSeries, deathAgeSeries, gatherGrowth, gatherHeadline, outcomeTable } from "../../src/islands/prognosis/view-charts.ts";

const read = readPrognosis(fileURLToPath(new URL("../..", import.meta.url)));
const compiled = read.problems ? read : compilePrognosis(read.source);
if (compiled.problems) throw new Error(JSON.stringify(compiled.problems));
const data = hydratePrognosis(compiled.bundle);
const standard: PrognosisChoice = { region: "alle", variant: "central", profile: "meanAndSpread", year: 2040 };

describe("computeView", () => {
  it("shows what the model says, for every variant and profile", () => {
    for (const variant of VARIANTS) {
      for (const profile of PROFILES) {
        const view = computeView(data, { region: "salland", variant, profile });
        const outcomes = projectNeed(data, fillQuery(data, { region: "salland", variant, profile }));
        expect(view.years.map(({ year, deaths, guests, bedsByOccupancy, bedsByRefusal }) => [year, deaths, guests[profile], bedsByOccupancy, bedsByRefusal])).toEqual(
          outcomes.map(({ year, deaths, guests, bedsByRule }) => [year, deaths, guests, bedsByRule.occupancy.pooled, bedsByRule.refusal.pooled]),
        );
      }
    }
  });

  it("splits deaths in three ages that add up", () => {
    const view = computeView(data, { ...standard, region: "twente" });
    const series = deathAgeSeries(view);
    view.years.forEach(({ deaths }, index) => {
      expect(series.reduce((sum, { points }) => sum + points[index]!.y, 0)).toBeCloseTo(deaths, 6);
    });
  });

  it("lets a flat profile grow exactly as deaths do", () => {
    const view = computeView(data, { ...standard, profile: "flat" });
    const { deathsChange, guestsChange } = gatherGrowth(view, 2040);
    expect(guestsChange).toBeCloseTo(deathsChange, 2);
  });

  it("refuses a year it does not have", () => {
    expect(() => findYear(computeView(data, standard), 2021)).toThrow(RangeError);
  });
});

describe("one figure, everywhere", () => {
  const view = computeView(data, standard);

  it("says in the headline what the table and the chart show", () => {
    const headline = gatherHeadline(view, 2040);
    const row = outcomeTable(view, 2040, "all").rows.find(({ cells }) => cells[0] === "2040")!;
    expect(row.cells.slice(1, 4)).toEqual([headline.guests, headline.bedsByOccupancy, headline.bedsByRefusal]);
    const charted = bedSeries(view).map(({ points }) => String(points.find(({ x }) => x === 2040)!.y));
    expect(charted).toEqual([headline.bedsByOccupancy, headline.bedsByRefusal]);
  });

  it("keeps the year spoken of in the five-yearly table", () => {
    const years = outcomeTable(view, 2037, "fifths").rows.map(({ cells }) => cells[0]);
    expect(years).toEqual(["2025", "2030", "2035", "2037", "2040", "2045", "2050"]);
  });
});

describe("the choice in the address", () => {
  const limits = { regions: ["alle", "twente"], years: [2030, 2040, 2050] };

  it("survives the address and back", () => {
    for (const region of limits.regions) {
      for (const variant of VARIANTS) {
        for (const profile of PROFILES) {
          for (const year of limits.years) {
            const choice = { region, variant, profile, year };
            expect(readChoice(writeChoice(choice, standard), standard, limits)).toEqual(choice);
          }
        }
      }
    }
  });

  it("writes nothing for what the page shows anyway", () => {
    expect(writeChoice(standard, standard)).toBe("");
  });

  it("keeps to the page for words it does not know", () => {
    expect(readChoice("?regio=utrecht&variant=x&profiel=%3Cb%3E&jaar=1999", standard, limits)).toEqual(standard);
  });
});
