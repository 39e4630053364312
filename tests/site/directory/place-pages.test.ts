import { describe, expect, test } from "vitest";
import { monitorPage, monitorWords } from "../../../src/words/prognose-monitor.ts";
import { readPages, type BuiltPage } from "../built-site.ts";

const pages = readPages().filter(({ isRedirect }) => !isRedirect);
const open = (path: string) => pages.find((page) => page.path === path)!.$;
const houses = pages.filter(({ $ }) => $("main > .call-block").length > 0);
const hrefsOf = ($: BuiltPage["$"], selector: string) =>
  $(selector)
    .toArray()
    .map((link) => $(link).attr("href"));

describe("the page of a house", () => {
  test("shows where it is right after whom to call, before what one reads", () => {
    const late = houses.filter(({ $ }) => {
      const map = $("main > .place-map");
      const before = map.prevAll().toArray();
      return (
        !before.some((part) => $(part).is(".call-block")) ||
        before.some((part) => $(part).is(".lead, .contents, section:not(.call-block, .asked-here)"))
      );
    });
    expect(houses.length).toBeGreaterThan(0);
    expect(late.map(({ path }) => path)).toEqual([]);
  });

  test("numbers on the map the houses that one can call instead, in the order of their list", () => {
    const wrong = houses.filter(({ $ }) => {
      const near = hrefsOf($, ".place-map ol a");
      const listed = $(".nearby > li")
        .toArray()
        .map((row) => $(row).find("a").first().attr("href"));
      const numbers = $(".place-map .near")
        .toArray()
        .map((number) => $(number).text());
      const isKnown = numbers.every((number) => Number(number) >= 1 && Number(number) <= near.length);
      return near.length === 0 || near.join() !== listed.join() || !isKnown || new Set(numbers).size !== numbers.length;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const written = houses.flatMap(({ $ }) => $(".place-map .near").toArray()).length;
    const asked = houses.flatMap(({ $ }) => $(".place-map ol a").toArray()).length;
    expect(written / asked).toBeGreaterThan(0.9);
  });
});

test("the regions stand on one map, and each has a row with its beds on the thread, its page and its prognosis", () => {
  const $ = open("/regio/");
  expect($("main svg[role], main [role=img]").length).toBe(1);
  const regions = pages.map(({ path }) => /^\/regio\/([^/]+)\/$/u.exec(path)?.[1]).filter((id) => id !== undefined);
  const rows = $(".region-rows > li").toArray();
  expect(rows.map((row) => $(row).find("h2 a").attr("href")).sort()).toEqual(
    regions.map((id) => `/regio/${id}/`).sort(),
  );
  for (const row of rows) {
    const id = $(row).find("h2 a").attr("href")!.split("/")[2];
    expect($(row).find(`a[href="/prognose/${id}/"]`).text()).toMatch(/^\d+\sbed/u);
    expect($(row).find(".bed-thread .needed").length, id).toBe(1);
  }
  expect(hrefsOf($, ".region-map a").sort()).toEqual(regions.map((id) => `/regio/${id}/`).sort());
});

test("the monitor says once that nothing was reported, and not again in every year of every region", () => {
  const text = open("/prognose/monitor/")("main").text();
  for (const unknown of [monitorWords.noFigures, monitorPage.noFigures, monitorPage.nothingReported])
    expect(text.split(unknown).length - 1, unknown).toBeLessThanOrEqual(1);
});

test("no mark with a number covers another on a drawn map", () => {
  const rectsOf = ($: BuiltPage["$"], map: Parameters<BuiltPage["$"]>[0]) =>
    $(map)
      .find("g.point rect")
      .toArray()
      .map((rect) => ["x", "y", "width", "height"].map((name) => Number($(rect).attr(name))));
  const covered = pages.flatMap(({ path, $ }) =>
    $("svg:has(g.point rect)")
      .toArray()
      .filter((map) => {
        const rects = rectsOf($, map);
        return rects.some(([x, y, width, height], index) =>
          rects
            .slice(index + 1)
            .some(
              ([left, top, wide, high]) =>
                x! < left! + wide! - 0.1 &&
                left! < x! + width! - 0.1 &&
                y! < top! + high! - 0.1 &&
                top! < y! + height! - 0.1,
            ),
        );
      })
      .map(() => path),
  );
  expect(covered).toEqual([]);
});

describe("the page of a region", () => {
  const regions = pages.filter(({ path }) => /^\/regio\/[^/]+\/$/u.test(path));
  const plan = open("/hospicezorg-2030/");

  test("lists every part of it before the first", () => {
    expect(regions.length).toBeGreaterThan(1);
    for (const { path, $ } of regions) {
      const parts = $("main > section > h2").toArray();
      expect(hrefsOf($, ".contents a"), path).toEqual(parts.map(({ attribs }) => `#${attribs["id"]}`));
      expect($(".contents").nextAll("section").length, path).toBe(parts.length);
    }
  });

  test("says of its activities how far they are and when, as the work plan does, and what holds for more than one once", () => {
    for (const { path, $ } of regions) {
      const own: string[] = [];
      const shared = $("#werkplan ~ .activity-status").text();
      for (const item of $("#werkplan ~ .region-activities > li").toArray()) {
        const href = $(item).find("a").attr("href");
        const inPlan = plan("li[data-activity]").filter((_, li) => plan(li).find("h3 a").attr("href") === href);
        const planned = inPlan.find(".activity-status").text();
        expect(planned, `${path} ${href}`).toMatch(/\S\. \p{L}+: \S.*\.$/u);
        const said = $(item).find(".activity-status").text();
        expect(said || shared, `${path} ${href}`).toContain(planned);
        own.push(...(said === "" ? [] : [said]));
      }
      for (const said of own) expect(shared, path).not.toContain(said);
      if (shared === "") expect(new Set(own).size, path).toBe(own.length);
    }
    expect(regions.flatMap(({ $ }) => $(".region-activities > li").toArray()).length).toBeGreaterThan(0);
  });

  test("leads to the work plan for that region, and to what is known of a decision on it", () => {
    const choices = plan("#kies-regio option")
      .toArray()
      .map(({ attribs }) => attribs["value"]);
    const active = regions.filter(({ $ }) => $(".region-activities").length > 0);
    expect(active.length).toBeGreaterThan(0);
    for (const { path, $ } of active) {
      const hrefs = hrefsOf($, "section:has(> #werkplan) a[href]").map(String);
      const chosen = hrefs.flatMap((href) => /^\/hospicezorg-2030\/\?regio=(.+)$/u.exec(href)?.slice(1) ?? []);
      expect(chosen.length, path).toBeGreaterThan(0);
      for (const region of chosen) expect(choices, path).toContain(region);
      const [note] = hrefs.flatMap((href) => /^\/hospicezorg-2030\/(#.+)$/u.exec(href)?.slice(1) ?? []);
      expect(plan(note).length, path).toBe(1);
    }
  });
});

test("beside every region where a relative chooses one stand the towns with a house", () => {
  const $ = open("/sociale-kaart/voor-naasten/");
  const choices = $("a[href^='#in-']").toArray();
  expect(choices.length).toBeGreaterThan(1);
  for (const link of choices) {
    const region = $($(link).attr("href")).closest(".region");
    const towns = $(link).parent().find(".note").text();
    expect(towns).not.toBe("");
    expect(region.find("summary .note").text()).toBe(towns);
    for (const town of towns.split(", ")) expect(region.find(".houses").text()).toContain(town);
  }
});
