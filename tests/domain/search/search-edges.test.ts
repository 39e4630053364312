import { assert, integer, property, stringMatching } from "fast-check";
import { describe, expect, test } from "vitest";
import { countErrors, findClosestWord } from "../../../src/domain/border/closest-word.ts";
import { extraWordsSchema } from "../../../src/domain/content/addresses/extra-words.ts";
import { countByValue, filterByFacets } from "../../../src/domain/search/facets.ts";
import { buildLexicon } from "../../../src/domain/search/lexicon.ts";
import { mergeMatches } from "../../../src/domain/search/merge-matches.ts";
import { listPageFacets, type SiteFacts } from "../../../src/domain/content/page-facets.ts";
import { buildPageTable } from "../../../src/domain/search/page-table.ts";
import { foldName, splitWords } from "../../../src/domain/search/query-words.ts";
import { rewriteQuery, suggestQuery } from "../../../src/domain/search/rewrite-query.ts";
import { splitCompound } from "../../../src/domain/search/split-compound.ts";

describe("the number of errors between two words", () => {
  test.each([
    ["huis", "huis", 0],
    ["huis", "huid", 1],
    ["huis", "hui", 1],
    ["huis", "uis", 1],
    ["huis", "huisj", 1],
    ["huis", "hius", 1],
    ["", "huis", 4],
    ["huis", "", 4],
    ["ab", "ba", 1],
    ["abc", "ca", 3],
    ["kosten", "ksoetn", 2],
    ["dementie", "demnetei", 2],
  ])("%j and %j is %i, read either way", (first, second, errors) => {
    expect(countErrors(first, second, 9)).toBe(errors);
    expect(countErrors(second, first, 9)).toBe(errors);
  });

  test("is told as one more than the most that is asked for, however many there are", () => {
    const word = stringMatching(/^[a-c]{0,6}$/);
    assert(
      property(word, word, integer({ min: 0, max: 4 }), (first, second, most) => {
        expect(countErrors(first, second, most)).toBe(Math.min(most + 1, countErrors(first, second, 99)));
      }),
    );
  });
});

describe("the word that was meant", () => {
  test("has one error up to seven letters, two from eight, and none below four", () => {
    expect(findClosestWord("huid", ["huis"])).toBe("huis");
    expect(findClosestWord("hus", ["huis"])).toBeNull();
    expect(findClosestWord("kostxn", ["kosten"])).toBe("kosten");
    expect(findClosestWord("koxtxn", ["kosten"])).toBeNull();
    expect(findClosestWord("kostxxx", ["kostene"])).toBeNull();
    expect(findClosestWord("dexentxe", ["dementie"])).toBe("dementie");
    expect(findClosestWord("xexentxe", ["dementie"])).toBeNull();
  });

  test("is the closest, and of words as close the first", () => {
    expect(findClosestWord("bedragen", ["bijdragen", "gedragen"])).toBe("gedragen");
    expect(findClosestWord("haas", ["huas", "haar", "maas"])).toBe("huas");
    expect(findClosestWord("xxdragen", ["bedragen", "axdragen"])).toBe("axdragen");
  });

  test("is none for a known word, a beginning of one, and a long one with a known word in front", () => {
    expect(findClosestWord("wachtlijst", ["wachtlijst", "wachtlijsx"])).toBeNull();
    expect(findClosestWord("wacht", ["wachtlijst", "wachx"])).toBeNull();
    expect(findClosestWord("hospices", ["hospice", "hospicex"])).toBeNull();
    // Too short to be sure that the rest is an ending.
    expect(findClosestWord("kosten", ["koste"])).toBe("koste");
    expect(findClosestWord("koste", ["kosten", "kostex"])).toBeNull();
    expect(findClosestWord("kostend", ["kosten", "kostene"])).toBeNull();
    expect(findClosestWord("kosten", ["kosten"])).toBeNull();
    expect(findClosestWord("kostenx", ["koste", "kostens"])).toBe("kostens");
  });
});

describe("the words of the lexicon", () => {
  const makeLexicon = () =>
    buildLexicon(
      [
        { name: "Bijna-thuis-huis", otherWords: ["BTH", "?", "bijna thuis huis", "bth"] },
        { name: "BTH-kaart", otherWords: ["BTH"] },
      ],
      ["Huis 2030 aan zee", "Plan9 klaar"],
    );

  test("hold each way to rewrite once, none to itself and none from nothing", () => {
    expect(makeLexicon().rewrites).toEqual([
      ["bth", "bijna thuis huis"],
      ["bth", "bth kaart"],
    ]);
  });

  test("are those of names, other words and titles of more than three letters, without figures, each once", () => {
    expect(makeLexicon().words).toEqual(["bijna", "thuis", "huis", "kaart", "klaar"]);
  });

  test("a name is folded, its parts apart", () => {
    expect(foldName("  Súdwest-Fryslân: 't Húske ")).toBe("sudwest fryslan t huske");
    expect(splitWords("?!")).toEqual([]);
  });
});

describe("the ways to ask", () => {
  test("put the longest synonym first, replace whole words only, and split what is not known itself", () => {
    const lexicon = buildLexicon(
      [
        { name: "eigen bijdrage", otherWords: ["kosten", "kosten per dag"] },
        { name: "wacht", otherWords: [] },
        { name: "lijst", otherWords: [] },
      ],
      ["wachtlijst"],
    );
    expect(rewriteQuery("kosten per dag", lexicon)).toEqual([
      { text: "kosten per dag", weight: 1 },
      { text: "eigen bijdrage", weight: 0.9 },
      { text: "eigen bijdrage per dag", weight: 0.9 },
    ]);
    expect(rewriteQuery("onkosten", lexicon)).toEqual([{ text: "onkosten", weight: 1 }]);
    expect(rewriteQuery("wachtlijst", lexicon)).toEqual([{ text: "wachtlijst", weight: 1 }]);
    expect(rewriteQuery("wachtlijsten lijstwacht", lexicon)).toEqual([
      { text: "wachtlijsten lijstwacht", weight: 1 },
      { text: "wachtlijsten lijst wacht", weight: 0.8 },
    ]);
    expect(rewriteQuery("?", lexicon)).toEqual([]);
  });

  test("are eight at most", () => {
    const names = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
    const lexicon = buildLexicon(
      names.map((name) => ({ name: `${name} dingen`, otherWords: ["iets bijzonders"] })),
      [],
    );
    expect(rewriteQuery("iets bijzonders", lexicon)).toHaveLength(1);
    expect(
      rewriteQuery(
        "bijzonders",
        buildLexicon(
          names.map((name) => ({ name: `${name} dingen`, otherWords: ["bijzonders"] })),
          [],
        ),
      ),
    ).toHaveLength(8);
  });

  test("suggest a synonym of one word, and never half of one of several", () => {
    const lexicon = {
      rewrites: [
        ["alzheimer", "dementie"],
        ["wat kost dat", "eigen bijdrage"],
      ] as [string, string][],
      words: ["dementie"],
    };
    expect(suggestQuery("alzheimr", lexicon)).toBe("alzheimer");
    expect(suggestQuery("wat kist dat", lexicon)).toBeNull();
    expect(suggestQuery("zeppelin demetie", lexicon)).toBe("zeppelin dementie");
  });
});

describe("a compound", () => {
  const splitWith = (word: string, ...known: string[]) => splitCompound(word, (part) => known.includes(part));

  test.each([
    ["zorgplan", ["zorg", "plan"]],
    ["bedrijfsplan", ["bedrijf", "plan"]],
    ["hondehok", null],
    ["vrouwenhuis", ["vrouw", "huis"]],
    ["rozetuin", ["roze", "tuin"]],
  ])("%s falls into %j", (word, parts) => {
    expect(splitWith(word, "zorg", "plan", "bedrijf", "hond", "hok", "vrouw", "huis", "roze", "tuin")).toEqual(parts);
  });

  test("takes the longest first part, and none of fewer than four letters", () => {
    expect(splitWith("huisartsenpost", "huis", "artsenpost", "huisarts", "post")).toEqual(["huisarts", "post"]);
    expect(splitWith("beddenplan", "bed", "plan")).toBeNull();
    expect(splitWith("zorghuis", "zorg", "huis")).toEqual(["zorg", "huis"]);
    expect(splitWith("zorgbed", "zorg", "bed")).toBeNull();
  });
});

describe("facets and pages", () => {
  const pages = [
    { id: "1", name: "zorg", soort: ["gids"], thema: ["Samen", "Leren"] },
    { id: "2", name: "zorg", soort: ["gids"] },
    { id: "3", name: "huis", soort: ["huis"], thema: ["Samen"] },
  ];

  test("keep pages of one name apart, and give each entry back", () => {
    const { idsByName, placeById, entryById } = buildPageTable(pages);
    expect(idsByName.get("zorg")).toEqual(["1", "2"]);
    expect(entryById.get("3")).toBe(pages[2]);
    expect(placeById.get("3")).toBe(2);
  });

  test("leave a chosen value in its list when nothing is left of it, and no other", () => {
    const { facets } = buildPageTable(pages);
    expect([...countByValue(pages, { soort: "huis", thema: "Leren" }, facets, "thema")]).toEqual([
      ["Samen", 1],
      ["Leren", 0],
    ]);
    expect([...countByValue(pages, { soort: "huis" }, facets, "thema")]).toEqual([["Samen", 1]]);
    expect(filterByFacets(pages, { soort: "huis", thema: "Leren" }, facets, "thema").map(({ id }) => id)).toEqual([
      "3",
    ]);
  });

  test("pages of equal score stand by their id, and the best score of each counts whatever its place", () => {
    expect(
      mergeMatches([
        {
          weight: 1,
          matches: [
            { id: "b", score: 1 },
            { id: "a", score: 1 },
            { id: "c", score: 3 },
          ],
        },
        { weight: 0.5, matches: [{ id: "c", score: 2 }] },
      ]),
    ).toEqual([
      { id: "c", score: 3 },
      { id: "a", score: 1 },
      { id: "b", score: 1 },
    ]);
  });
});

describe("what a page is about", () => {
  const facts: SiteFacts = {
    regionNames: new Map([
      ["twente", "Twente"],
      ["salland", "Salland"],
    ]),
    regionsOfHospice: new Map([["huis", ["twente"]]]),
    regionsOfNetwork: new Map([["net", ["salland", "elders"]]]),
    texts: new Map([
      ["/handreikingen/a/", { audience: ["naaste"], activities: [1, 9], regions: ["salland"] }],
      ["/regio/twente/", { audience: ["redacteur"], activities: [], regions: ["salland"] }],
    ]),
    themes: [
      { id: "samen", name: "Samen", activities: [5, 9] },
      { id: "leren", name: "Leren", activities: [2] },
    ],
  };

  test("follows its section where it has no text, and its text where it has one", () => {
    expect(listPageFacets("/netwerken/net/", facts)).toEqual({
      voor: ["Verwijzers", "Netwerkcoördinatoren"],
      regio: ["Salland"],
      thema: [],
    });
    expect(listPageFacets("/regio/twente/", facts)).toEqual({ voor: ["Redacteuren"], regio: ["Twente"], thema: [] });
    expect(listPageFacets("/prognose/salland/", facts).regio).toEqual(["Salland"]);
    expect(listPageFacets("/handreikingen/a/", facts)).toEqual({
      voor: ["Patiënten en naasten"],
      regio: ["Salland"],
      thema: ["Samen"],
    });
    expect(listPageFacets("/themas/leren/", facts)).toEqual({
      voor: ["Bestuurders en managers", "Netwerkcoördinatoren"],
      regio: [],
      thema: ["Leren"],
    });
  });

  test("is nothing that another section says of the same name", () => {
    expect(listPageFacets("/sociale-kaart/net/", facts).regio).toEqual([]);
    expect(listPageFacets("/netwerken/huis/", facts).regio).toEqual([]);
    expect(listPageFacets("/netwerken/samen/", facts).thema).toEqual([]);
    expect(listPageFacets("/agenda/twente/", facts).regio).toEqual([]);
    expect(listPageFacets("/", facts)).toEqual({ voor: [], regio: [], thema: [] });
  });
});

test("extra words for pages name each page once, by its address on this site", () => {
  const fits = (...pages: string[]) =>
    extraWordsSchema.safeParse({ pages: pages.map((page) => ({ page, words: ["bedden"] })) }).success;
  expect([fits("/"), fits("/prognose/"), fits("/a/b-2/", "/a/")]).toEqual([true, true, true]);
  expect([
    fits("/prognose/", "/prognose/"),
    fits("prognose/"),
    fits("/prognose"),
    fits("https://a.example/"),
    fits(),
  ]).toEqual([false, false, false, false, false]);
});
