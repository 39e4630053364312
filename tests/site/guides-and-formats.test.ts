import { describe, expect, test } from "vitest";
import { readDirectory } from "../../scripts/content/read-directory.ts";
import { compileDirectory } from "../../src/domain/directory/records/compile.ts";
import { writeAddress } from "../../src/presentation/site/web-address.ts";
import { projectFolder, readPages } from "./built-site.ts";

const pages = readPages();
const below = (section: string) => pages.filter(({ path }) => new RegExp(`^/${section}/[^/]+/$`, "u").test(path));
const guides = below("handreikingen");
const { consortiumPage } = compileDirectory(readDirectory(projectFolder).documents).bundle!.settings;
const sum = (minutes: readonly number[]) => minutes.reduce((total, each) => total + each, 0);

describe.each(guides)("the guide $path", ({ path, $ }) => {
  test("says who takes each step and how long it takes, and its total is what the steps add up to", () => {
    const minutes = $("table.steps td[data-minutes]")
      .map((_, cell) => Number($(cell).attr("data-minutes")))
      .get();
    expect(minutes.length).toBeGreaterThan(2);
    expect(Number($("[data-total]").attr("data-total"))).toBe(sum(minutes));
    for (const row of $("table.steps tbody tr").toArray()) expect($(row).find("td").first().text().trim()).not.toBe("");
  });

  test("explains as many steps as its table holds, has rules to adopt, an example, and a summary on one sheet", () => {
    expect($("h2#stappen ~ ol").first().children("li")).toHaveLength($("table.steps tbody tr").length);
    expect($('section[aria-labelledby="afspraken"] li').length).toBeGreaterThan(1);
    expect($("h2#voorbeeld").length).toBe(1);
    expect($(`a[href="${path}samenvatting/"]`).length).toBe(1);
    expect(pages.some((page) => page.path === `${path}samenvatting/`)).toBe(true);
  });
});

describe.each(pages.filter(({ path }) => /^\/handreikingen\/[^/]+\/samenvatting\/$/u.test(path)))(
  "the summary $path",
  ({ path, $ }) => {
    test("warns for every pitfall of its guide", () => {
      const { $: whole } = pages.find((page) => page.path === path.replace("samenvatting/", ""))!;
      const named = whole("h2#valkuilen ~ ul").first().find("li > strong:first-child");
      const warned = $('section[aria-labelledby="valkuilen"] li')
        .map((_, item) => $(item).text())
        .get();
      expect(warned.length).toBeGreaterThan(0);
      expect(warned).toEqual(named.map((_, words) => whole(words).text().replace(/\.$/u, "")).get());
    });

    test("writes out where each tool of its guide stands, and whom to ask, for who has only the paper", () => {
      const { $: whole } = pages.find((page) => page.path === path.replace("samenvatting/", ""))!;
      const addresses = whole(".tool-links a")
        .map((_, link) => whole(link).attr("data-address"))
        .get();
      expect(addresses).toHaveLength(whole(".tool-links a").length);
      const told = $(".guide-sheet").text();
      for (const address of addresses) {
        expect(address).toMatch(/^https:\/\/[^/]+\//u);
        expect(told).toContain(address);
      }
      expect(told).toContain(writeAddress(consortiumPage));
    });
  },
);

test("every guide ends at a way to reach somebody: the networks, and Ligare where a network has no site", () => {
  expect(guides.length).toBeGreaterThan(0);
  for (const { path, $ } of guides) {
    const links = $("h2#bij-wie-u-terechtkunt")
      .nextUntil("h2")
      .find("a")
      .addBack("a")
      .map((_, link) => $(link).attr("href"))
      .get();
    expect(links, path).toContain("/netwerken/");
    expect(links, path).toContain(consortiumPage);
  }
});

test("the sum on a chance to refuse stands in one guide; the others lead to it", () => {
  const told = guides.filter(({ $ }) =>
    $(".model-figure")
      .toArray()
      .some((figure) => /van de 100/u.test($(figure).text())),
  );
  expect(told).toHaveLength(1);
  const [home] = told;
  const ids = new Set(
    home
      ?.$("[id]")
      .map((_, element) => home.$(element).attr("id"))
      .get() ?? [],
  );
  for (const { path, $ } of guides.filter((guide) => guide !== home)) {
    const links = $(`main a[href^="${home?.path ?? ""}#"]`)
      .map((_, link) => $(link).attr("href")?.split("#")[1] ?? "")
      .get();
    expect(links.length, path).toBeGreaterThan(0);
    for (const id of links) expect(ids.has(id), `${path} -> ${id}`).toBe(true);
  }
});

test("every program of a format adds up to the time stated below it", () => {
  const programs = below("formats").flatMap(({ path, $ }) =>
    $("table.program")
      .toArray()
      .map((table) => ({ path, $, table })),
  );
  expect(programs.length).toBeGreaterThan(0);
  for (const { path, $, table } of programs) {
    const minutes = sum(
      $(table)
        .find("tbody tr")
        .map((_, row) => Number($(row).find("td").eq(1).text()))
        .get(),
    );
    const [, hours = "0", rest = "0"] =
      /Samen (?:(\d+) uur)?(?: en )?(?:(\d+) minuten)?/u.exec($(table).parent().next("p").text()) ?? [];
    expect(Number(hours) * 60 + Number(rest), path).toBe(minutes);
  }
});

test.each([
  ["vragenlijst", /^\/(?:data\/)?vragenlijst-hospice[/.]/u],
  ["gesprekslijst", /^\/formats\/vragenlijst-hospices\//u],
])("a link that names a %s leads to that one and not to the other", (name, home) => {
  const links = pages.flatMap(({ path, $ }) =>
    $("a[href^='/']")
      .toArray()
      .filter((link) => new RegExp(`\\b${name}\\b`, "iu").test($(link).text()))
      .map((link) => ({ path, to: $(link).attr("href") ?? "" })),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const { path, to } of links) expect(to, path).toMatch(home);
});

test("a table with minutes in a guide or a format ends with what they add up to", () => {
  const told = [...guides, ...below("formats")].flatMap(({ path, $ }) =>
    $("main table:not(.program, .steps)")
      .toArray()
      .flatMap((table) => {
        const column = $(table)
          .find("thead th")
          .toArray()
          .findIndex((head) => $(head).text().trim() === "Minuten");
        const rows = $(table)
          .find("tbody tr")
          .map((_, row) => Number($(row).children().eq(column).text()))
          .get();
        return column === -1 ? [] : [{ path, minutes: rows.slice(0, -1), total: rows.at(-1) }];
      }),
  );
  expect(told.length).toBeGreaterThan(0);
  for (const { path, minutes, total } of told) expect(sum(minutes), path).toBe(total);
});
