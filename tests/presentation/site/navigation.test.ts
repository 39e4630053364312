import { expect, test } from "vitest";
import { footerNavigation, mainNavigation, siteMap, trailTo } from "../../../src/presentation/site/navigation.ts";
import { namePageFacet } from "../../../src/presentation/site/name-page-facet.ts";
import { pageFacets } from "../../../src/domain/content/page-kinds.ts";

const inSiteMap = siteMap.flatMap(({ pages }) => pages);

test("what the footer lists is in the site map under the same name, but for the search that the map stands on", () => {
  const listed = new Map(inSiteMap.map(({ href, label }) => [href, label]));
  for (const { href, label } of footerNavigation.flatMap(({ links }) => links))
    if (href !== "/zoeken/") expect(listed.get(href)).toBe(label);
});

test("every page of the site map says what is there", () => {
  for (const { href, description } of inSiteMap) expect(description, href).not.toBe("");
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
