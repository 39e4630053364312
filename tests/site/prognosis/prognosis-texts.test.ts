import { describe, expect, test } from "vitest";
import { formulaNames, modelTextSchema } from "../../../src/domain/content/model-text.ts";
import { toWholeBeds } from "../../../src/domain/prognosis/beds/capacity.ts";
import { fillQuery, projectNeed } from "../../../src/domain/prognosis/run/project.ts";
import { projectPlaces } from "../../../src/domain/prognosis/run/project-places.ts";
import { readScenarioLink } from "../../../src/domain/prognosis/scenario/read-scenario.ts";
import { toQuery } from "../../../src/domain/prognosis/scenario/scenario.ts";
import { chooseSettings } from "../../../src/domain/prognosis/data/settings.ts";
import { parameterAnchor } from "../../../src/presentation/prognosis/explaining/parameter-anchor.ts";
import { monitorPage } from "../../../src/words/prognose-monitor.ts";
import { readEntries } from "../../domain/content/read-entries.ts";
import { compileContent, loadContentModel } from "../../domain/prognosis/content-model.ts";
import { readPages } from "../built-site.ts";

const data = loadContentModel();
const { parameters, backTest, changes } = compileContent().documentation;
const pages = new Map(
  readPages()
    .filter(({ path }) => path.startsWith("/prognose/"))
    .map((page) => [page.path, page]),
);
const texts = ["handleiding", "verantwoording", "monitor", "gegevens"].map((id) => `/prognose/${id}/`);
const whole = (value: number) => new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 }).format(value);
const open = (path: string) => pages.get(path)!.$;
const squeeze = (text: string) => text.replace(/\s+/g, " ");

test("every page of the model leads to its manual, account, monitor and agreement on data, and they to each other", () => {
  for (const path of ["/prognose/", ...data.regions.map(({ id }) => `/prognose/${id}/`), ...texts]) {
    const links = open(path)("main a")
      .toArray()
      .map((link) => open(path)(link).attr("href"));
    expect(links, path).toEqual(expect.arrayContaining(texts.filter((text) => text !== path)));
  }
});

test("each example of the manual opens in the model with the figures it shows", () => {
  const $ = open("/prognose/handleiding/");
  const examples = $(".worked-example").toArray();
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    const href = $(example).find("a").attr("href")!;
    const { scenario } = readScenarioLink(data, href.split("?")[1]!);
    const [outcome] = projectNeed(data, toQuery(data, scenario, { fromYear: scenario.year, toYear: scenario.year }));
    const figures = $(example)
      .find("table")
      .first()
      .find("tbody tr")
      .toArray()
      .map((row) => $(row).children().last().text().split(" (")[0]);
    const { occupancy, refusal } = outcome!.bedsByRule;
    expect([figures[0], figures[1], figures[3]], scenario.title).toEqual(
      [outcome!.guests, toWholeBeds(occupancy.pooled), toWholeBeds(refusal.pooled)].map(whole),
    );
  }
});

describe("the account", () => {
  const $ = open("/prognose/verantwoording/");
  const text = squeeze($("main").text());

  test("has every figure with its explanation and source, every formula, every miss and every change", () => {
    for (const { label, explanation, sources } of parameters) {
      for (const part of [label, explanation, ...sources.map(({ publisher }) => publisher)])
        expect(text).toContain(squeeze(part).trim());
    }
    expect($("math")).toHaveLength(formulaNames.length);
    for (const part of [...backTest.misses, ...changes.map(({ title }) => title), data.modelVersion, data.dataVersion])
      expect(text).toContain(squeeze(part).trim());
  });

  test("says what the figures are not before it says how they come about", () => {
    const caveats = $("main li > strong:first-child").parent().parent().first();
    expect(caveats.children("li").length).toBeGreaterThanOrEqual(5);
    expect(caveats.prevAll().find("math").addBack("math")).toHaveLength(0);
  });
});

test("the monitor shows per region what the model expects, and that nothing was reported", () => {
  const $ = open("/prognose/monitor/");
  for (const { id } of data.regions) {
    const rows = $(`h3#${id}`)
      .nextUntil("h3")
      .find("tbody tr")
      .toArray()
      .map((row) =>
        $(row)
          .children()
          .toArray()
          .map((cell) => $(cell).text()),
      );
    // Who comes to the houses of the region, wherever they lived: the nights in them over the nights of one guest.
    const expected = projectPlaces(data, fillQuery(data, { region: id, toYear: 2030 }));
    const stayYears = chooseSettings(data).meanStayDays / 365;
    const guestsOf = ({ areas }: (typeof expected)[number]) =>
      areas[0]!.sites.reduce((sum, { guestLoad }) => sum + guestLoad, 0) / stayYears;
    expect(
      rows.map(([year, guests]) => [year, guests]),
      id,
    ).toEqual(expected.map((year) => [String(year.year), whole(guestsOf(year))]));
    // The year, what is expected and its two bands; that no counts came yet is said once, above all regions.
    expect(new Set(rows.map(({ length }) => length)), id).toEqual(new Set([4]));
  }
  expect($("main .aside").text()).toContain(monitorPage.nothingReported);
});

test("the agreement on data says of everything nobody agreed on that it is still to be agreed", () => {
  const { agreements } = modelTextSchema.parse(readEntries("modelteksten").find(({ id }) => id === "gegevens")!.data);
  const openPoints = agreements
    .flatMap(({ source, delivered_by, when, checked_by }) => [source, delivered_by, when, checked_by])
    .filter((value) => value === null);
  expect(openPoints.length).toBeGreaterThan(0);
  expect(open("/prognose/gegevens/")(".agreement .state").toArray().length).toBe(openPoints.length);
});

test("a reader who comes from a number lands on it: every figure has a place of its own, and every link to it is right", () => {
  const $ = open("/prognose/verantwoording/");
  for (const { key, label } of parameters) {
    const place = $(`#${parameterAnchor(key)}`);
    expect([key, place.find("dt").text()]).toEqual([key, label]);
    expect([key, place.closest("details").length]).toEqual([key, 1]);
  }
  for (const table of [".register", ".data-tables"])
    expect($(table).closest("details").length, table).toBe($(table).length);
  for (const [path, page] of pages) {
    const links = page
      .$("a")
      .toArray()
      .map((link) => page.$(link).attr("href") ?? "")
      .filter((href) => href.startsWith("/prognose/verantwoording/#"));
    for (const href of links) expect([path, href, $(href.slice(href.indexOf("#"))).length]).toEqual([path, href, 1]);
  }
});

test("the monitor says before its first table why its figures are not those of the page of a region", () => {
  const { $ } = pages.get("/prognose/monitor/")!;
  const parts = $("main :is(p, table)").toArray();
  const table = parts.findIndex(({ tagName }) => tagName === "table");
  const before = parts.slice(0, table).map((part) => $(part).text());
  expect(before.join(" ")).toMatch(/Op de pagina van de regio staan de gasten die er wonen/u);
});

test("a draw of the model is explained where it is first named", () => {
  for (const path of ["/prognose/", "/prognose/twente/"]) {
    const { $ } = pages.get(path)!;
    const named = $("main :is(p, li, caption, figcaption, summary, span)")
      .toArray()
      .map((part) => $(part))
      .find((part) => part.closest("details").length === 0 && /\btrekking/u.test(part.text()));
    expect(named?.text() ?? "berekening", path).toMatch(/berekening/u);
  }
});
