import type { CheerioAPI } from "cheerio";
import { describe, expect, test } from "vitest";
import { readPages } from "../built-site.ts";

const pages = readPages().filter(({ isRedirect }) => !isRedirect);

type Found = ReturnType<CheerioAPI>;

/** The tables of the site that lack something, by page and by their first words. */
function findTables(lacks: (table: Found, $: CheerioAPI) => boolean): string[] {
  return pages.flatMap(({ path, $ }) =>
    $("main table")
      .toArray()
      .map((table) => $(table))
      .filter((table) => lacks(table, $))
      .map((table) => `${path} ${table.text().trim().slice(0, 60)}`),
  );
}

/** A head over several columns without its group: a `colgroup` for every head of the first row. */
function lacksGroups(table: Found, $: CheerioAPI): boolean {
  const read = (found: Found, name: string) => found.toArray().map((one) => $(one).attr(name) ?? "1");
  const heads = read(table.find("thead tr").first().children(), "colspan");
  return heads.some((columns) => columns !== "1") && read(table.children("colgroup"), "span").join() !== heads.join();
}

describe("a table of the site", () => {
  test("stands in a box that may scroll, and is called something", () => {
    expect(findTables(() => true).length).toBeGreaterThan(50);
    expect(
      findTables((table) => table.parent(".table-scroll:is([aria-label], [aria-labelledby])").length === 0),
    ).toEqual([]);
  });

  test("has a head, and a group for every head over several columns", () => {
    expect(findTables((table) => table.find("thead th").length === 0)).toEqual([]);
    expect(findTables(lacksGroups)).toEqual([]);
  });
});

describe("a bar under a number", () => {
  const bars = pages.flatMap(({ path, $ }) =>
    $(".cell-bar")
      .toArray()
      .map((bar) => ({ path, $, bar: $(bar), width: Number.parseInt($(bar).find("rect").attr("width") ?? "", 10) })),
  );

  test("is for the eye alone, under a number, and never under a sum", () => {
    expect(bars.length).toBeGreaterThan(20);
    const wrong = bars.filter(
      ({ bar }) =>
        bar.attr("aria-hidden") !== "true" ||
        bar.parent("td.number").length === 0 ||
        bar.closest("tfoot, .total").length > 0,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("has its place on one scale: in every table one is as long as the line, and none longer", () => {
    const tables = new Map<unknown, number[]>();
    for (const { bar, width } of bars) {
      const table = bar.closest("table").get(0);
      tables.set(table, [...(tables.get(table) ?? []), width]);
    }
    for (const widths of tables.values()) expect(Math.max(...widths)).toBe(100);
  });

  test("stands under all numbers of its column", () => {
    const without = pages.flatMap(({ path, $ }) =>
      $("main table:has(.cell-bar)")
        .toArray()
        .flatMap((table) => {
          const rows = $(table).find("tbody tr:not(.total)").toArray();
          const columns = rows.map((row) =>
            $(row)
              .children()
              .toArray()
              .map((cell) => $(cell).find(".cell-bar").length),
          );
          return columns.every((columnsOfRow) => columnsOfRow.join() === columns[0]!.join()) ? [] : [path];
        }),
    );
    expect(without).toEqual([]);
  });
});
