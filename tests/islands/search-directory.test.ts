import { describe, expect, test } from "vitest";
import type { DirectoryData } from "../../src/islands/directory/directory-data.ts";
import { emptyQuery } from "../../src/islands/directory/directory-query.ts";
import type { ListedHospice } from "../../src/islands/directory/listed-hospice.ts";
import { resultSentence } from "../../src/islands/directory/result-sentence.ts";
import { searchDirectory } from "../../src/islands/directory/search-directory.ts";

type Claim = "yes" | "on-consultation" | "no" | "unknown";

const REGIONS = [{ id: "noord", name: "Noord", municipalityCodes: [] }, { id: "oost", name: "Oost", municipalityCodes: [] }];

function invent(name: string, regionId: string, regions: string[], claims: Record<string, Claim>) {
  const id = name.toLowerCase();
  const listed: ListedHospice = {
    id, name, city: "Verzonnen", typeId: "bth", typeName: "Bijna-thuis-huis", regionId, regionName: regionId === "noord" ? "Noord" : "Oost",
    networkNames: [], phone: null, beds: null, bedsAsOf: null, status: "open", confirmed: false, latitude: 53, longitude: 6, precision: "town",
  };
  const searchable = { id, name, place: "Verzonnen", organization: "", typeWords: "hospice", termWords: "", areaWords: "", type: "bth", regions, claims };
  return { listed, searchable };
}

// Invented houses: none of these exists.
const houses = [
  invent("Zilverberk", "oost", ["oost"], { dementie: "no" }),
  invent("Appelhof", "oost", ["oost", "noord"], {}),
  invent("Morgenrood", "noord", ["noord"], { dementie: "on-consultation" }),
  invent("Beukenlaan", "noord", ["noord"], { dementie: "unknown" }),
];
const data: DirectoryData = {
  hospices: houses.map(({ listed }) => listed),
  searchables: houses.map(({ searchable }) => searchable),
  regions: REGIONS,
  types: [{ id: "bth", name: "Bijna-thuis-huis" }],
  expertiseTerms: [{ id: "dementie", name: "Dementie", group: "Ziekten" }],
  towns: [],
};
const names = (query: Partial<typeof emptyQuery>) =>
  searchDirectory(data, { ...emptyQuery, ...query }).groups.map(({ heading, start, hospices }) => [heading, start, ...hospices.map(({ name }) => name)]);

describe("searching the directory", () => {
  test("without wishes gives all, by region and name, numbered through", () => {
    expect(names({})).toEqual([["Noord", 1, "Beukenlaan", "Morgenrood"], ["Oost", 3, "Appelhof", "Zilverberk"]]);
  });

  test("a region also finds the house on its border", () => {
    expect(names({ regionId: "noord" })).toEqual([["Noord", 1, "Appelhof", "Beukenlaan", "Morgenrood"]]);
  });

  test("an expertise puts who can first, keeps the unknown apart, and leaves out only a stated no", () => {
    expect(names({ expertiseId: "dementie" })).toEqual([
      ["Ja of in overleg", 1, "Morgenrood"],
      ["Onbekend: vraag het zelf na", 2, "Beukenlaan", "Appelhof"],
    ]);
  });

  test("unknown is never counted as yes", () => {
    const { options, knownCount } = searchDirectory(data, { ...emptyQuery, expertiseId: "dementie" });
    expect(options.expertise).toEqual([{ id: "dementie", name: "Dementie", group: "Ziekten", count: 1 }]);
    expect(knownCount).toBe(1);
  });

  test("a wish nobody knows gives nothing, without an error", () => {
    expect(searchDirectory(data, { ...emptyQuery, regionId: "bestaat-niet" }).count).toBe(0);
  });
});

describe("the sentence above the list", () => {
  test("says how many, and how many are unknown", () => {
    expect(resultSentence({ count: 4, knownCount: null, isSimilarOnly: false }, 4)).toBe("4 hospices");
    expect(resultSentence({ count: 1, knownCount: null, isSimilarOnly: false }, 4)).toBe("1 van de 4 hospices");
    expect(resultSentence({ count: 0, knownCount: null, isSimilarOnly: false }, 4)).toBe("Geen van de 4 hospices past bij uw keuze.");
    expect(resultSentence({ count: 3, knownCount: 0, isSimilarOnly: false }, 4)).toContain("van 3 is het onbekend");
    expect(resultSentence({ count: 2, knownCount: null, isSimilarOnly: true }, 4)).toContain("lijkt");
  });
});
