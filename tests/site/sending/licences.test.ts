import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { readPages, siteFolder } from "../built-site.ts";

const { $ } = readPages().find(({ path }) => path === "/open-data/licenties/")!;
const sections = $("main details")
  .map((_, details) => {
    const summary = $(details).children("summary");
    const [name, licence] = ["strong", "span"].map((part) => summary.find(part).text());
    return { name: name!, licence: licence!, notice: summary.nextAll().text() };
  })
  .get();

/** Licences that ask for no more than their notice. */
const PERMISSIVE = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "OFL-1.1"]);
/** Asked for by the client, named in README: its licence forbids harm to people and is no open-source licence by OSI. */
const EXCEPTIONS = new Set(["react-leaflet", "@react-leaflet/core"]);

test("what the site sends of others has a licence that allows it, or is the named exception", () => {
  expect(sections.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["react", "react-dom", "leaflet", "pagefind", "workbox-routing"]),
  );
  const refused = sections.filter(({ name, licence }) => !PERMISSIVE.has(licence) && !EXCEPTIONS.has(name));
  expect(refused).toEqual([]);
});

test("each of them has its notice on the page, in the language of its makers", () => {
  expect($("main [lang=en] details")).toHaveLength(sections.length);
  for (const { name, notice } of sections) expect(notice, name).toMatch(/copyright|licen[cs]e/iu);
});

test("each family of letters that is sent has its notice", () => {
  const families = new Set(
    globSync("_astro/*.woff2", { cwd: siteFolder }).map(
      (file) => file.slice("_astro/".length).split(/-latin|-standard/)[0],
    ),
  );
  expect(families.size).toBeGreaterThan(0);
  for (const family of families)
    expect(
      sections.some(({ name }) => name.endsWith(`/${family}`)),
      family,
    ).toBe(true);
});
