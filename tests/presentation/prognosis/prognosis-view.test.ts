import { describe, expect, it } from "vitest";
import { settingsOfGroups } from "../../../src/presentation/prognosis/controls/control-groups.ts";
import { REGISTER_GROUPS } from "../../../src/components/model-texts/parameter-groups.ts";
import { toWholeBeds } from "../../../src/domain/prognosis/beds/capacity.ts";
import { computeIntervals } from "../../../src/domain/prognosis/uncertainty/intervals.ts";
import { fillQuery, projectNeed } from "../../../src/domain/prognosis/run/project.ts";
import { projectPlaces } from "../../../src/domain/prognosis/run/project-places.ts";
import { chooseSettings, listSettings, type Settings } from "../../../src/domain/prognosis/data/settings.ts";
import { prepareUncertainty } from "../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import {
  addBands,
  computeBands,
  computeView,
  findYear,
  PROFILES,
  SHOWN_RULES,
  VARIANTS,
} from "../../../src/presentation/prognosis/outcome/prognosis-view.ts";
import {
  bedSeries,
  deathAgeSeries,
  findMostBeds,
  gatherGrowth,
  gatherHeadline,
  guestSeries,
} from "../../../src/presentation/prognosis/outcome/view-charts.ts";
import { bedTable, guestTable, needTable } from "../../../src/presentation/prognosis/outcome/view-tables.ts";
import { loadFrozenModel } from "../../domain/prognosis/frozen-model.ts";

const data = loadFrozenModel();
const uncertainty = prepareUncertainty(data, { count: 200 });
const standard = fillQuery(data, { region: "alle" });

describe("computeView", () => {
  it("tells of growth the same, whatever the growth of the scenario is", () => {
    const { low, high } = data.parameters["growthPerYear"]!;
    const grown = [low, high, (low + high) / 2].map((growthPerYear) =>
      computeView(data, { ...standard, settings: { growthPerYear } }).years.map(({ grownBeds }) => grownBeds),
    );
    expect(grown).toEqual([grown[0], grown[0], grown[0]]);
  });

  it("shows what the model says, for every variant and profile", () => {
    for (const variant of VARIANTS) {
      for (const profile of PROFILES) {
        const view = computeView(data, fillQuery(data, { region: "salland", variant, profile }));
        const outcomes = projectNeed(data, fillQuery(data, { region: "salland", variant, profile }));
        expect(
          view.years.map(({ year, deaths, guests, beds }) => [
            year,
            deaths,
            guests[profile],
            beds.occupancy.pooled,
            beds.refusal.pooled,
          ]),
        ).toEqual(
          outcomes.map(({ year, deaths, guests, bedsByRule }) => [
            year,
            deaths,
            guests,
            toWholeBeds(bedsByRule.occupancy.pooled),
            bedsByRule.refusal.pooled,
          ]),
        );
        expect(view.years.map(({ beds }) => beds.refusal.perHouse)).toEqual(
          outcomes.map(({ bedsByRule }) => bedsByRule.refusal.perSite),
        );
      }
    }
  });

  it("rounds the norm up for every house", () => {
    const view = computeView(data, standard);
    const [places] = projectPlaces(data, fillQuery(data, { region: "alle", fromYear: 2040, toYear: 2040 }));
    const houses = places!.areas.flatMap(({ sites }) => sites);
    expect(view.houses).toBe(houses.length);
    expect(findYear(view, 2040).beds.occupancy.perHouse).toBe(
      houses.reduce((sum, { neededBeds }) => sum + Math.ceil(neededBeds!.occupancy), 0),
    );
  });

  it("gives no sum over houses where there are none", () => {
    const view = computeView(
      { ...data, sites: data.sites.filter(({ region }) => region !== "salland") },
      { ...standard, region: "salland" },
    );
    expect([view.houses, findYear(view, 2040).beds.refusal.perHouse]).toEqual([0, null]);
    expect(bedSeries(view, "refusal").map(({ id }) => id)).toEqual(["refusal-pooled"]);
    expect(bedTable(view, "refusal", 2040).rows[0]!.cells.at(-1)).toBe("onbekend");
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

  it("shows the rule the visitor chose beside the flat norm, in headings, table and chart", () => {
    const query = fillQuery(data, { region: "salland", settings: { waitTargetDays: 4 } });
    const view = computeView(data, query, "wait");
    const [outcome] = projectNeed(data, { ...query, fromYear: 2040, toYear: 2040 });
    const { groups, rows } = needTable(view, 2040, "all");
    expect(groups!.map(({ label }) => label)).toEqual([
      "",
      "Gasten",
      "Bedden bij 80% bezetting",
      "Bedden bij gemiddeld hooguit 4 dagen wachten",
    ]);
    expect(rows.find(({ cells }) => cells[0] === "2040")!.cells[8]).toBe(String(outcome!.bedsByRule.wait.pooled));
    expect(
      bedSeries(view, "wait")
        .at(-1)!
        .points.find(({ x }) => x === 2040)!.y,
    ).toBe(outcome!.bedsByRule.wait.pooled);
  });

  it("says where the limit of the model works, and what is calibrated", () => {
    const capped = computeView(data, fillQuery(data, { region: "salland", settings: { guestsPerDeath: 0.5 } }));
    expect([findYear(capped, 2040).isCapped, findYear(computeView(data, standard), 2040).isCapped]).toEqual([
      true,
      false,
    ]);
    expect(computeView(data, { ...standard, calibrationByRegion: { twente: 1.1 } }).calibration).toEqual({
      regions: data.regions.length,
      calibrated: 1,
      counted: null,
    });
    expect(
      computeView(data, fillQuery(data, { region: "salland", calibrationByRegion: { twente: 1.1 } })).calibration,
    ).toEqual({ regions: 1, calibrated: 0, counted: null });
  });

  it("refuses a year it does not have", () => {
    expect(() => findYear(computeView(data, standard), 2021)).toThrow(RangeError);
  });
});

describe("one figure, everywhere", () => {
  const central = computeView(data, standard);
  const view = addBands(central, computeBands(data, standard, uncertainty));

  it("says in the headline what the table and the chart show", () => {
    const { guests, guestsRange, beds } = gatherHeadline(view, 2040);
    const { occupancy, refusal } = beds;
    const row = needTable(view, 2040, "all").rows.find(({ cells }) => cells[0] === "2040")!;
    const range = ({ low, high } = guestsRange!) => `${low}–${high}`;
    const [, midden, guests67, , norm, norm67, , normHouses, limit, limit67, , limitHouses] = row.cells;
    expect([midden, guests67]).toEqual([guests, range()]);
    expect([norm, norm67, normHouses]).toEqual([occupancy.pooled, range(occupancy.pooledRange!), occupancy.perHouse]);
    expect([limit, limit67, limitHouses]).toEqual([refusal.pooled, range(refusal.pooledRange!), refusal.perHouse]);
    for (const rule of SHOWN_RULES) {
      const charted = bedSeries(view, rule).map(({ points }) => String(points.find(({ x }) => x === 2040)!.y));
      expect(charted).toEqual([
        gatherHeadline(view, 2040).beds[rule].perHouse,
        gatherHeadline(view, 2040).beds[rule].pooled,
      ]);
    }
  });

  it("has every heading over its own columns", () => {
    for (const { head, groups, rows } of [
      needTable(view, 2040, "fifths"),
      guestTable(view, 2040),
      bedTable(view, "occupancy", 2040),
    ]) {
      expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => head.length));
      if (groups) expect(groups.reduce((sum, { columns }) => sum + columns, 0)).toBe(head.length);
    }
  });

  it("draws the bands of the domain around the chosen profile only", () => {
    const intervals = computeIntervals(data, fillQuery(data, { region: "alle" }), uncertainty, { rules: SHOWN_RULES });
    const [outer, inner] = guestSeries(view).find(({ id }) => id === standard.profile)!.bands!;
    expect(outer!.points.map(({ low, high }) => [low, high])).toEqual(
      intervals.map(({ guests }) => [...guests.interval95]),
    );
    expect(inner!.points.map(({ low, high }) => [low, high])).toEqual(
      intervals.map(({ guests }) => [...guests.interval67]),
    );
    expect(guestSeries(view).filter(({ bands = [] }) => bands.length > 0)).toHaveLength(1);
  });

  it("shows that bands are on their way", () => {
    expect(guestSeries(central).flatMap(({ bands }) => bands)).toEqual([]);
    expect(needTable(central, 2040, "all").rows[0]!.cells).toContain("…");
    expect(gatherHeadline(central, 2040).guestsRange).toBeNull();
  });

  it("gives both charts of beds an axis that holds all beds", () => {
    const highest = Math.max(...view.years.flatMap(({ beds }) => [beds.occupancy.pooled, beds.refusal.perHouse!]));
    expect(findMostBeds(view)).toBeGreaterThanOrEqual(highest);
  });

  it("keeps the year spoken of in the five-yearly table", () => {
    const years = needTable(view, 2037, "fifths").rows.map(({ cells }) => cells[0]);
    expect(years).toEqual(["2025", "2030", "2035", "2037", "2040", "2045", "2050"]);
  });
});

describe("the list of figures", () => {
  it("has one place for every setting of the model", () => {
    expect(REGISTER_GROUPS.flatMap(({ groups }) => settingsOfGroups(data.parameters, groups)).sort()).toEqual(
      listSettings(data).sort(),
    );
  });

  it("keeps apart what changes nothing unless a scenario uses it", () => {
    const scenarioOnly = settingsOfGroups(data.parameters, REGISTER_GROUPS.at(-1)!.groups);
    const shown = (settings: Partial<Settings>) =>
      projectNeed(data, fillQuery(data, { region: "twente", fromYear: 2040, toYear: 2040, settings })).map(
        ({ guests, bedsByRule }) => [guests, bedsByRule.occupancy, bedsByRule.refusal],
      );
    const central = chooseSettings(data);
    const moved = scenarioOnly.filter((name) => central[name] !== 0);
    for (const name of moved) expect(shown({ [name]: data.parameters[name]!.low }), name).toEqual(shown({}));
  });
});
