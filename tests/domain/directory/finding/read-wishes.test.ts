import { assert, constantFrom, array, property } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Need } from "../../../../src/domain/directory/finding/need.ts";
import { readWishes, type WishVocabulary } from "../../../../src/domain/directory/finding/read-wishes.ts";
import { emptyQuery, readQuery } from "../../../../src/presentation/directory/directory-query.ts";
import { linksToDirectory } from "../../../../src/presentation/directory/directory-link.ts";
import { searchText } from "../../../../src/words/zoeken.ts";

const need = (id: string, kind: Need["kind"], name: string, ...phrases: string[]): Need => ({
  id,
  kind,
  name,
  group: "",
  phrases,
});
const vocabulary: WishVocabulary = {
  needs: [
    need("dementie", "term", "Dementie", "alzheimer"),
    need("beademing", "term", "Beademing"),
    need("huisdieren", "term", "Huisdieren", "hond"),
    need("respijt", "term", "Respijtzorg", "logeren"),
    need("slapen", "term", "Blijven slapen", "logeren"),
    need("bth", "type", "Bijna-thuis-huis", "BTH"),
  ],
  regions: [
    { id: "drenthe", name: "Drenthe" },
    { id: "ijssel-vecht", name: "IJssel-Vecht" },
  ],
  places: {
    postcodes: [["8011", 52.5, 6.1]],
    towns: [
      { name: "Winschoten", municipality: "Oldambt", latitude: 53.1, longitude: 7 },
      { name: "Een", municipality: "Noordenveld", latitude: 53.1, longitude: 6.4 },
      { name: "De Wijk", municipality: "De Wolden", latitude: 52.7, longitude: 6.3 },
      { name: "Nes", municipality: "Ameland", latitude: 53.4, longitude: 5.8 },
      { name: "Nes", municipality: "Heerenveen", latitude: 53, longitude: 5.9 },
      { name: "Hattem", municipality: "Hattem", province: "Gelderland", latitude: 52.5, longitude: 6.1 },
    ],
    postBoxes: [],
    villages: [],
    municipalities: [],
    formerMunicipalities: [],
  },
};
const link = (text: string, known = vocabulary) => linksToDirectory(text, known, true)[0]!;
const search = (text: string) =>
  decodeURIComponent(link(text).href.replace("/sociale-kaart/", "").replaceAll("+", " "));

describe("free words as wishes of the directory", () => {
  test.each([
    ["Winschoten", "?plaats=Winschoten"],
    ["hospice Winschoten", "?plaats=Winschoten"],
    ["hospice in winschoten met hond", "?nodig=huisdieren&plaats=Winschoten"],
    ["De Wijk hospice", "?plaats=De Wijk"],
    ["8011 AB", "?plaats=8011"],
    ["Hattem", "?plaats=Hattem"],
    ["Nes", "?plaats=Nes"],
    ["Een", "?plaats=Een"],
    ["dementie", "?nodig=dementie"],
    ["alzheimer, beademing", "?nodig=dementie&nodig=beademing"],
    ["dementie hospice Drenthe", "?nodig=dementie&regio=drenthe"],
    ["IJssel-Vecht", "?regio=ijssel-vecht"],
    ["BTH Winschoten", "?type=bth&plaats=Winschoten"],
    // Not known, or known as more than one thing: as words.
    ["wat kost een hospice", "?q=wat kost een hospice"],
    ["logeren", "?q=logeren"],
    ["bedden 2040", "?q=bedden 2040"],
    ["Lotus", "?q=Lotus"],
  ])("%s goes along as %s", (text, expected) => {
    expect(search(text)).toBe(expected);
  });

  test("say in the link what is asked, and nothing that is not", () => {
    expect(link("hospice winschoten met hond").label).toBe("Zoek op de sociale kaart: rond Winschoten, ‘Huisdieren’");
    expect(link("Drenthe").label).toBe("Zoek op de sociale kaart: regio Drenthe");
    expect(link("lotus").label).toBe(searchText.directory);
  });

  test("is no link for words that can be no name of a house and hold no wish", () => {
    expect(linksToDirectory("wat kost een hospice", vocabulary, false)).toEqual([]);
    expect(linksToDirectory("hond", vocabulary, false).map(({ href }) => href)).toEqual([
      "/sociale-kaart/?nodig=huisdieren",
    ]);
  });

  test("offer the town and the region where both have the name, and the one there is where not", () => {
    const regions = [...vocabulary.regions, { id: "winschoten", name: "Winschoten" }];
    const both = linksToDirectory("dementie Winschoten", { ...vocabulary, regions }, true);
    expect(both.map(({ href }) => href)).toEqual([
      "/sociale-kaart/?nodig=dementie&plaats=Winschoten",
      "/sociale-kaart/?nodig=dementie&regio=winschoten",
    ]);
    expect(both[1]!.label).toContain("regio Winschoten");
    for (const text of ["Winschoten", "Drenthe", "dementie", "Lotus"])
      expect(linksToDirectory(text, vocabulary, true), text).toHaveLength(1);
  });

  test("know their wishes before the places are there", () => {
    expect(link("dementie Winschoten", { ...vocabulary, places: null }).href).toBe("/sociale-kaart/?nodig=dementie");
  });

  test("give every meaning, each with the text that stays without it", () => {
    expect(readWishes("logeren in Winschoten", vocabulary)).toMatchObject([
      { kind: "need", needs: [{ id: "respijt" }, { id: "slapen" }], without: "Winschoten" },
      { kind: "place", place: "Winschoten", without: "logeren" },
    ]);
    expect(readWishes("de Winschoten", vocabulary)).toMatchObject([{ without: "" }]);
  });

  test("whatever is typed gives an address that the directory reads back, with one place at most", () => {
    const words = constantFrom(
      "dementie",
      "hond",
      "Winschoten",
      "Nes",
      "Drenthe",
      "hospice",
      "in",
      "een",
      "&",
      "?",
      "lotus",
      "8011",
      "<b>",
      "logeren",
    );
    assert(
      property(array(words, { maxLength: 7 }), (typed) => {
        const query = readQuery(link(typed.join(" ")).href.split("?")[1] ?? "");
        expect(query.place === "" || query.region.length === 0).toBe(true);
        expect(query.text === "" || (query.place === "" && query.need.length === 0)).toBe(true);
        for (const id of query.need) expect(["dementie", "huisdieren"]).toContain(id);
        expect({ ...query, text: "", need: [], place: "", region: [] }).toEqual(emptyQuery);
      }),
    );
  });
});
