import { describe, expect, test } from "vitest";
import { countByValue, filterByFacets } from "../../../src/domain/search/facets.ts";
import { listPageFacets, type SiteFacts } from "../../../src/domain/content/page-facets.ts";
import { buildPageTable } from "../../../src/domain/search/page-table.ts";
import { readSearchAddress, writeSearchAddress } from "../../../src/islands/site-search/search-address.ts";

const { facets, placeById, idsByName } = buildPageTable([
  { id: "1", name: "eerste", soort: ["hospice"], regio: ["Friesland"] },
  { id: "2", name: "tweede", soort: ["hospice"], regio: ["Friesland", "Groningen"] },
  { id: "3", name: "derde", soort: ["format"], voor: ["Verwijzers"] },
]);
const pages = [{ id: "1" }, { id: "2" }, { id: "3" }];

describe("facets", () => {
  test("keep the pages that carry every chosen value", () => {
    expect(filterByFacets(pages, { regio: "Friesland", soort: "hospice" }, facets).map(({ id }) => id)).toEqual([
      "1",
      "2",
    ]);
    expect(filterByFacets(pages, { regio: "Drenthe" }, facets)).toEqual([]);
    expect(filterByFacets(pages, {}, facets)).toEqual(pages);
  });

  test("count per value what the other choices leave, so that a choice does not empty its own list", () => {
    expect([...countByValue(pages, { regio: "Groningen" }, facets, "regio")]).toEqual([
      ["Friesland", 2],
      ["Groningen", 1],
    ]);
    expect([...countByValue(pages, { regio: "Groningen" }, facets, "soort")]).toEqual([["hospice", 1]]);
  });

  test("every count is the number of pages that choosing it leaves", () => {
    for (const facet of ["soort", "regio", "voor"] as const) {
      for (const [value, count] of countByValue(pages, {}, facets, facet)) {
        expect(filterByFacets(pages, { [facet]: value }, facets)).toHaveLength(count);
      }
    }
  });

  test("pages are found by their folded name and keep the order of the table", () => {
    expect(idsByName.get("tweede")).toEqual(["2"]);
    expect([...placeById]).toEqual([
      ["1", 0],
      ["2", 1],
      ["3", 2],
    ]);
  });
});

test("a page says for whom, where and on which theme it is, from its own text or else from its section", () => {
  const facts: SiteFacts = {
    regionNames: new Map([["twente", "Twente"]]),
    regionsOfHospice: new Map([["huis", ["twente"]]]),
    regionsOfNetwork: new Map(),
    texts: new Map([["/formats/opzet/", { audience: ["bestuurder"], activities: [5], regions: ["twente"] }]]),
    themes: [{ id: "samen", name: "Samen", activities: [5] }],
  };
  expect(listPageFacets("/formats/opzet/", facts)).toEqual({
    voor: ["Bestuurders en managers"],
    regio: ["Twente"],
    thema: ["Samen"],
  });
  expect(listPageFacets("/sociale-kaart/huis/", facts).regio).toEqual(["Twente"]);
  expect(listPageFacets("/sociale-kaart/huis/", facts).voor).toContain("Verwijzers");
  expect(listPageFacets("/themas/samen/", facts).thema).toEqual(["Samen"]);
  expect(listPageFacets("/prognose/", facts).regio).toEqual([]);
  expect(listPageFacets("/privacy/", facts)).toEqual({ voor: [], regio: [], thema: [] });
});

test("a search survives its address", () => {
  const request = {
    query: "hond & kat",
    choice: { soort: "hospice", regio: "Drenthe en Steenwijkerland" },
    order: "title",
  } as const;
  expect(readSearchAddress(writeSearchAddress(request))).toEqual(request);
  expect(writeSearchAddress({ ...request, query: "" })).toBe("");
});
