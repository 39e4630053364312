import { describe, expect, test } from "vitest";
import { sayBedsNow } from "../../../src/components/prognosis/say-beds-now.ts";
import { countCapacity } from "../../../src/domain/prognosis/beds/capacity.ts";
import { regionOverview } from "../../../src/words/prognose-grondslag.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import { readPages } from "../built-site.ts";

const data = loadContentModel();
const pages = new Map(readPages().map(({ path, $ }) => [path, $] as const));
const textOf = (path: string, selector: string) =>
  pages.get(path)!(selector).first().text().replace(/\s+/gu, " ").trim();
/** As `textOf` reads it. */
const bedsNowOf = (houses: Parameters<typeof countCapacity>[0]) =>
  sayBedsNow(countCapacity(houses)).replace(/\s+/gu, " ");

describe("the page of a region and its prognosis", () => {
  test.each(data.regions.map(({ id }) => id))("say the same number with the same margin (%s)", (id) => {
    const answer = textOf(`/prognose/${id}/`, ".answer .lead");
    expect(answer).not.toBe("");
    expect(textOf(`/regio/${id}/`, "section[aria-labelledby=prognose] p")).toContain(answer);
  });

  test("stand in the overview with the year itself and an earlier one beside each other", () => {
    const $ = pages.get("/prognose/")!;
    const table = $("table")
      .filter((_, one) => $(one).text().includes(regionOverview.together))
      .first();
    const heads = table
      .find("thead th")
      .toArray()
      .map((head) => $(head).text());
    const years = heads.flatMap((head) => /\b20\d\d\b/.exec(head)?.[0] ?? []);
    expect(new Set(years).size).toBe(2);
    expect(table.find("tbody tr").length).toBe(data.regions.length + 1);
  });

  test("tell that a house on a border counts once in the prognosis, where the list of regions counts it twice", () => {
    const note = pages.get("/regio/")!("main p.note").last().text();
    const counted = /alleen (\d+) van de (\d+) huizen/u.exec(note)?.slice(1).map(Number);
    // A part is told where it is one: "33 of the 33" says nothing.
    if (counted) expect([counted[0], counted[0]! < counted[1]!]).toEqual([data.sites.length, true]);
    expect(note).toContain("telt elk huis één keer");
  });

  test.each([["", "all"], ...data.regions.map(({ id }) => [`${id}/`, id])])(
    "/prognose/%s says the beds of now of its own houses",
    (path, region) => {
      const houses = data.sites.filter((site) => region === "all" || site.region === region);
      expect(textOf(`/prognose/${path}`, ".page-ways")).toContain(`: ${bedsNowOf(houses)}.`);
    },
  );

  test("are added up in the overview: the beds of now of the whole area are of every house", () => {
    const known = bedsNowOf(data.sites);
    expect(textOf("/prognose/", "#regios + .table-scroll tr.total td:last-child")).toBe(known);
  });
});
