import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import fc from "fast-check";
import { createElement, type ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { drawAreaMap, type Boundaries } from "../../src/charts/maps/area-map.ts";
import { findClass, findClassBreaks } from "../../src/charts/maps/class-breaks.ts";
import { formatWhole } from "../../src/charts/format-number.ts";
import { roundShares } from "../../src/charts/round-shares.ts";
import { toWholeBeds } from "../../src/domain/prognosis/beds/capacity.ts";
import { meanGuests, meanPeriod } from "../../src/domain/prognosis/run/five-year-means.ts";
import { prepareRun } from "../../src/domain/prognosis/run/prepare-run.ts";
import { fillQuery, projectNeed } from "../../src/domain/prognosis/run/project.ts";
import { projectPopulation } from "../../src/domain/prognosis/population/projection.ts";
import type { CatchmentChoices } from "../../src/domain/prognosis/catchment/build-catchment.ts";
import { listCatchmentChanges } from "../../src/presentation/prognosis/places/list-catchment-changes.ts";
import { computeProfileYear, prepareProfiles } from "../../src/presentation/prognosis/places/compare-profiles.ts";
import { rowBeforeEdits } from "../../src/presentation/prognosis/places/catchment-facts.ts";
import { placeNewHouse } from "../../src/islands/prognosis/places/place-new-house.ts";
import { readFigure } from "../../src/islands/prognosis/places/read-figure.ts";
import type { ViewProps } from "../../src/presentation/prognosis/outcome/view-props.ts";
import AgeGroupsView from "../../src/islands/prognosis/views/AgeGroupsView.tsx";
import CatchmentView from "../../src/islands/prognosis/views/CatchmentView.tsx";
import MapView from "../../src/islands/prognosis/views/MapView.tsx";
import { contentRoot } from "../content-root.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";

const model = loadFrozenModel();
const projection = projectPopulation(model, "central");
const ALTEVEER = "hospice-het-alteveer-assen";

function propsOf(region: string, catchment?: CatchmentChoices): ViewProps {
  const query = fillQuery(model, { region, ...(catchment && { catchment }) });
  const draft = { region, year: 2040, catchment };
  return {
    model,
    projection,
    query,
    draft,
    place: "Drenthe",
    year: 2040,
    rule: "refusal",
    usesOwnFigures: false,
    origin: "own",
    change: () => undefined,
  };
}

const render = (View: ComponentType<ViewProps>, props: ViewProps) => load(renderToString(createElement(View, props)));

function readRows($: ReturnType<typeof load>, table: string): string[][] {
  return $(table)
    .find("tbody tr")
    .toArray()
    .map((row) =>
      $(row)
        .find("th, td")
        .toArray()
        .map((cell) => $(cell).text()),
    );
}

describe("the map of gemeenten", () => {
  it("has a table with what the model says, as means over five years", () => {
    const $ = render(MapView, propsOf("drenthe"));
    const query = fillQuery(model, { region: "drenthe" });
    const guests = meanGuests(model, prepareRun(model, query, projection), meanPeriod(model, 2040));
    const rows = readRows($, ".places-list");
    const names = model.regions
      .find(({ id }) => id === "drenthe")!
      .parts.map(({ municipality }) => model.municipalities[municipality]!.name);
    expect(rows.map(([name]) => name)).toEqual(names.sort((a, b) => a.localeCompare(b, "nl")));
    for (const [name, , now] of rows)
      expect(now).toBe(formatWhole(guests[model.municipalities.findIndex((one) => one.name === name)]!));
    const { from, to } = meanPeriod(model, 2040);
    const outcomes = projectNeed(model, { ...query, fromYear: from, toYear: to }, projection);
    const mean = outcomes.reduce((sum, outcome) => sum + outcome.guests, 0) / outcomes.length;
    expect($(".places-list tfoot td").eq(1).text()).toBe(formatWhole(mean));
    expect($.text()).toContain(`${from}-${to}`);
  });

  it("has a bar under every number of a year, as long as the number is large, and none under the sum", () => {
    const $ = render(MapView, propsOf("drenthe"));
    const bars = $(".places-list tbody .cell-bar").toArray();
    expect(bars).toHaveLength(2 * $(".places-list tbody tr").length);
    expect(bars.every((bar) => $(bar).attr("aria-hidden") === "true" && $(bar).attr("style") === undefined)).toBe(true);
    expect($(".places-list tfoot .cell-bar")).toHaveLength(0);
    const lengths = bars.map((bar) => ({
      width: Number.parseInt($(bar).find("rect").attr("width")!, 10),
      number: Number($(bar).parent().text().replace(".", "")),
    }));
    expect(Math.max(...lengths.map(({ width }) => width))).toBe(100);
    const most = Math.max(...lengths.map(({ number }) => number));
    for (const { width, number } of lengths) expect(Math.abs(width - (100 * number) / most)).toBeLessThan(2);
  });

  it("knows a border for every gemeente of the model", () => {
    const boundaries = JSON.parse(
      readFileSync(join(contentRoot, "content/geo/gemeenten.topo.json"), "utf8"),
    ) as Boundaries;
    const shades = model.municipalities.map(({ code }) => ({ id: code, codes: [code] }));
    expect(drawAreaMap({ boundaries, shades, width: 480 }).shades.every(({ path }) => path.startsWith("M"))).toBe(true);
  });

  it("puts every value in a class of its own limits, higher values never in a lower one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 5000, noNaN: true }), { minLength: 1, maxLength: 60 }),
        (values) => {
          const breaks = findClassBreaks(values, 5);
          expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
          const classes = [...values].sort((a, b) => a - b).map((value) => findClass(breaks, value));
          expect(classes).toEqual([...classes].sort((a, b) => a - b));
          expect(classes.every((index) => index >= 0 && index <= breaks.length)).toBe(true);
        },
      ),
    );
    expect(findClassBreaks([3, 3, 3], 5)).toEqual([]);
  });
});

describe("the editor of catchment areas", () => {
  it("shows rows of 100%, whatever was changed", () => {
    for (const catchment of [
      undefined,
      { siteChanges: [{ kind: "close", siteId: ALTEVEER }] },
      { edits: [{ municipalityCode: "GM0106", siteId: ALTEVEER, share: 0.123 }] },
    ] as const) {
      const $ = render(CatchmentView, propsOf("drenthe", catchment));
      const rows = readRows($, ".share-matrix");
      expect(rows).toHaveLength(13);
      for (const [, ...cells] of rows) {
        expect(cells.at(-1)).toBe("100%");
        expect(cells.slice(0, -1).reduce((sum, cell) => sum + Number.parseInt(cell), 0)).toBe(100);
      }
    }
  });

  it("says who moves where when a house closes, and nothing when nothing changes", () => {
    expect(render(CatchmentView, propsOf("drenthe")).text()).toContain("Niemand:");
    const $ = render(CatchmentView, propsOf("drenthe", { siteChanges: [{ kind: "close", siteId: ALTEVEER }] }));
    expect($(".share-matrix thead").text()).not.toContain("Alteveer");
    const routes = $("caption")
      .filter((_, caption) => $(caption).text().startsWith("Gasten per jaar die naar een ander huis gaan"))
      .first()
      .parent();
    const names = routes
      .find("tbody th")
      .toArray()
      .map((cell) => $(cell).text());
    expect(names.length).toBeGreaterThan(2);
    expect(names.slice(0, -1).every((name) => name.startsWith("Van Hospice Het Alteveer naar "))).toBe(true);
    expect($(".catchment-changes li").text()).toContain("Hospice Het Alteveer is gesloten");
  });

  it("takes changes back one by one", () => {
    const choices: CatchmentChoices = {
      siteChanges: [
        { kind: "close", siteId: ALTEVEER },
        { kind: "resize", siteId: "hospice-eesinge-meppel", beds: 9 },
      ],
      edits: [{ municipalityCode: "GM0106", siteId: ALTEVEER, share: 0.5 }],
      outsideShares: { GM0106: 0.1 },
      inflowShares: { [ALTEVEER]: 0.2 },
      knownBeds: { "hospice-lotus-zwolle": 5 },
      origins: [{ siteId: ALTEVEER, municipalityCode: "GM0106", guests: 12, year: 2025 }],
    };
    const groups = listCatchmentChanges(model, choices, (municipality) =>
      rowBeforeEdits(model, { catchment: choices }, municipality),
    );
    const lines = groups.flatMap((group) => group.lines);
    expect(lines.map(({ text }) => text)).toEqual([
      "Hospice Het Alteveer is gesloten",
      `Hospice Eesinge gaat van ${model.sites.find(({ id }) => id === "hospice-eesinge-meppel")!.beds ?? "onbekend"} naar 9\u00a0bedden`,
      "Assen: 50% naar Hospice Het Alteveer",
      "Assen: 10%",
      "Hospice Het Alteveer: 20%",
      "Hospice Lotus: 5",
      "1 regel met tellingen",
    ]);
    lines.forEach(({ text, undo }) => {
      const left = listCatchmentChanges(model, undo(), (municipality) =>
        rowBeforeEdits(model, { catchment: undo() }, municipality),
      );
      expect(left.flatMap((group) => group.lines).map((line) => line.text)).toEqual(
        lines.map((line) => line.text).filter((other) => other !== text),
      );
    });
  });

  it("rounds a row so that it stays 100%", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 }),
        fc.constantFrom(0, 1),
        (weights, decimals) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          fc.pre(total > 0);
          const percents = roundShares(
            weights.map((weight) => weight / total),
            decimals,
          );
          expect(percents.reduce((sum, percent) => sum + percent, 0)).toBeCloseTo(100, 9);
          percents.forEach((percent, index) =>
            expect(Math.abs(percent - (100 * weights[index]!) / total)).toBeLessThan(1 / 10 ** decimals),
          );
        },
      ),
    );
  });

  it("reads figures as Dutch people write them, and no others", () => {
    expect(["12,5", "12.5", " 80 % ", "0", "100"].map(readFigure)).toEqual([12.5, 12.5, 80, 0, 100]);
    expect(["", "-1", "1e3", "twaalf", "1,2,3", "99999"].map(readFigure)).toEqual([null, null, null, null, null, null]);
  });

  it("puts a new house at its postcode or in the middle of its gemeente", () => {
    const assen = model.municipalities.findIndex(({ name }) => name === "Assen");
    const [code, latitude, longitude] = model.postcodes[assen]![0]!;
    expect(placeNewHouse(model, assen, String(code))).toEqual({
      latitude: expect.closeTo(latitude, 3) as number,
      longitude: expect.closeTo(longitude, 3) as number,
    });
    const middle = placeNewHouse(model, assen, "")!;
    const latitudes = model.postcodes[assen]!.map(([, value]) => value);
    expect(middle.latitude).toBeGreaterThan(Math.min(...latitudes));
    expect(middle.latitude).toBeLessThan(Math.max(...latitudes));
    expect(placeNewHouse(model, assen, "8911")).toBeNull();
  });
});

describe("the ages", () => {
  it("give for each profile the guests and pooled beds of the model", () => {
    for (const region of ["drenthe", "alle"]) {
      const query = fillQuery(model, { region });
      for (const { kind, run } of prepareProfiles(model, query, projection)) {
        const [outcome] = projectNeed(model, { ...query, profile: kind, fromYear: 2040, toYear: 2040 }, projection);
        for (const rule of ["occupancy", "refusal"] as const) {
          const { guests, beds } = computeProfileYear(model, run, 2040, rule);
          expect(guests).toBeCloseTo(outcome!.guests, 6);
          expect(beds).toBe(toWholeBeds(outcome!.bedsByRule[rule].pooled));
        }
      }
    }
  });

  it("show the whole rise at 85 and over, and tables that add up to the model", () => {
    const $ = render(AgeGroupsView, propsOf("drenthe"));
    expect($.text()).toContain("De hele stijging van de sterfte");
    const [outcome] = projectNeed(
      model,
      fillQuery(model, { region: "drenthe", fromYear: 2040, toYear: 2040 }),
      projection,
    );
    const all = $("th")
      .filter((_, cell) => $(cell).text() === "Alle leeftijden")
      .map((_, cell) => $(cell).nextAll().eq(1).text())
      .toArray();
    expect(all).toEqual([formatWhole(outcome!.deaths), formatWhole(outcome!.guests)]);
  });
});
