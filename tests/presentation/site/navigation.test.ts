import { expect, test } from "vitest";
import {
  findSection,
  footerNavigation,
  mainNavigation,
  siteMap,
  trailTo,
} from "../../../src/presentation/site/navigation.ts";
import { namePageFacet } from "../../../src/presentation/site/name-page-facet.ts";
import { pageKinds } from "../../../src/domain/content/page-kind-table.ts";
import { listedPageKinds, pageFacets } from "../../../src/domain/content/page-kinds.ts";

const inSiteMap = siteMap.flatMap(({ pages }) => pages);

test("what the footer lists is in the site map under the same name, but for the search that the map stands on", () => {
  const listed = new Map(inSiteMap.map(({ href, label }) => [href, label]));
  for (const { href, label } of footerNavigation.flatMap(({ links }) => links))
    if (href !== "/zoeken/") expect(listed.get(href)).toBe(label);
});

test("every page of the site map says what is there", () => {
  for (const { href, description } of inSiteMap) expect(description, href).not.toBe("");
});

test("a page is in the menu where its address begins, or where it belongs, and nowhere when it belongs to none", () => {
  const menu = mainNavigation.map(({ href }) => href);
  for (const { section } of listedPageKinds) if (section !== undefined) expect(menu).toContain(section);
  expect(findSection(pageKinds.relatives.address)).toBe(pageKinds.relatives.address);
  expect(findSection(`${pageKinds.prognosis.address}een-regio/`)).toBe(pageKinds.prognosis.address);
  for (const { address } of [pageKinds.regions, pageKinds.networks])
    expect(findSection(`${address}een/`)).toBe(pageKinds.directory.address);
  expect(findSection(pageKinds.formats.address)).toBe(pageKinds.guides.address);
  expect(findSection(`${pageKinds.agenda.address}een-dag/`)).toBe(pageKinds.about.address);
  expect(findSection(pageKinds.privacy.address)).toBeUndefined();
});

test("the main menu leads to pages that the footer lists too", () => {
  const footer = footerNavigation.flatMap(({ links }) => links.map(({ href }) => href));
  expect(mainNavigation.filter(({ href }) => !footer.includes(href))).toEqual([]);
});

test("a trail names the page above, and a facet has a name of its own or stays as it is", () => {
  expect(trailTo("guides").href).toBe("/handreikingen/");
  expect(new Set(pageFacets.map(namePageFacet)).size).toBe(pageFacets.length);
  expect(namePageFacet("onzin")).toBe("onzin");
});
