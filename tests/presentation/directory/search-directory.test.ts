import { describe, expect, test } from "vitest";
import { indexHospiceWords } from "../../../src/domain/directory/finding/hospice-words.ts";
import type { DirectoryData } from "../../../src/presentation/directory/directory-data.ts";
import { emptyQuery } from "../../../src/presentation/directory/directory-query.ts";
import type { ListedHospice } from "../../../src/presentation/directory/listed-hospice.ts";
import { resultSentence } from "../../../src/presentation/directory/result-sentence.ts";
import { resultWords } from "../../../src/words/sociale-kaart.ts";
import { findNearestKnown } from "../../../src/presentation/directory/nearest-known.ts";
import { searchDirectory, type Told } from "../../../src/presentation/directory/search-directory.ts";

type Claim = "yes" | "on-consultation" | "no" | "unknown";

const REGIONS = [
  { id: "noord", name: "Noord", municipalityCodes: [] },
  { id: "oost", name: "Oost", municipalityCodes: [] },
];

function invent(name: string, latitude: number, regions: string[], claims: Record<string, Claim>) {
  const id = name.toLowerCase();
  const place = { latitude, longitude: 6 };
  const regionId = regions[0]!;
  const hospice: ListedHospice = {
    id,
    name,
    otherNames: "",
    place: "Verzonnen",
    organization: "",
    typeWords: "",
    termWords: "",
    areaWords: "",
    answers: { type: "bth", region: regions, need: claims },
    city: "Verzonnen",
    typeName: "Bijna-thuis-huis",
    regionId,
    regionName: regionId === "noord" ? "Noord" : "Oost",
    networkNames: [],
    phone: null,
    beds: null,
    status: "open",
    confirmed: false,
    precision: "town",
    ...place,
  };
  return hospice;
}

// Invented houses: none of these exists.
const houses = [
  invent("Zilverberk", 53.0, ["oost"], { dementie: "no" }),
  invent("Appelhof", 53.1, ["oost", "noord"], {}),
  invent("Morgenrood", 53.2, ["noord"], { dementie: "on-consultation" }),
  invent("Beukenlaan", 53.3, ["noord"], { dementie: "unknown" }),
];
const data: DirectoryData = {
  hospices: houses,
  regions: REGIONS,
  needs: [
    { id: "dementie", kind: "term", name: "Dementie", group: "Ziekten", phrases: [] },
    { id: "bth", kind: "type", name: "Bijna-thuis-huis", group: "Soort hospice", phrases: [] },
  ],
  kinds: [],
  towns: [],
  outside: [
    {
      name: "Buitendorp",
      province: "Gelderland",
      kind: "adults",
      status: "unknown",
      latitude: 52.95,
      longitude: 6,
      houses: [],
    },
  ],
};
indexHospiceWords(houses);
const search = (query: Partial<typeof emptyQuery>, from: { latitude: number; longitude: number } | null = null) =>
  searchDirectory(data, { ...emptyQuery, ...query }, from);
const groupsOf = (...asked: Parameters<typeof search>) =>
  search(...asked).groups.map(({ heading, entries }) => [
    heading,
    ...entries.map(({ number, hospice }) => `${number} ${hospice.name}`),
  ]);

describe("searching the directory", () => {
  test("without wishes gives all, by region and name, numbered through", () => {
    expect(groupsOf({})).toEqual([
      ["Noord", "1 Beukenlaan", "2 Morgenrood"],
      ["Oost", "3 Appelhof", "4 Zilverberk"],
    ]);
  });

  test("a region also finds the house on its border, and names who lacks only that", () => {
    const { groups, nearMisses } = search({ region: ["noord"] });
    expect(groups.flatMap(({ entries }) => entries.map(({ hospice }) => hospice.name))).toEqual([
      "Appelhof",
      "Beukenlaan",
      "Morgenrood",
    ]);
    expect(nearMisses.map(({ number, hospice, explain }) => [number, hospice.name, explain()])).toEqual([
      [4, "Zilverberk", [{ name: "regio Noord", verdict: "lacks", isNeed: false }]],
    ]);
  });

  test("a need puts who can first, keeps the unknown apart, and makes only a stated no a near miss", () => {
    expect(groupsOf({ need: ["dementie"] })).toEqual([
      ["Ja of in overleg", "1 Morgenrood"],
      ["Iets is onbekend: vraag het zelf na", "2 Appelhof", "3 Beukenlaan"],
    ]);
    expect(search({ need: ["dementie"] }).nearMisses.map(({ hospice }) => hospice.name)).toEqual(["Zilverberk"]);
  });

  test("unknown is never counted as yes", () => {
    const { options, told, count } = search({ need: ["dementie"] });
    expect(options.need).toEqual([{ id: "dementie", name: "Dementie", count: 1, refusals: 0 }]);
    expect(options.type).toEqual([{ id: "bth", name: "Bijna-thuis-huis", count: 3, refusals: 0 }]);
    expect([count, told]).toEqual([
      3,
      {
        about: { facet: "need", name: "Dementie" },
        wishes: ["Dementie"],
        met: 0,
        discussed: 1,
        unknown: 2,
        refused: 1,
      },
    ]);
  });

  test("a place puts the nearest first and says how far, and a house over the border is named", () => {
    const { groups, nearerOutside } = search({ place: "Ergens" }, { latitude: 52.9, longitude: 6 });
    expect(groups[0]?.heading).toBe("Gevonden, dichtstbij eerst");
    expect(groups[0]?.entries.map(({ hospice, distanceKm }) => [hospice.name, Math.round(distanceKm ?? 0)])).toEqual([
      ["Zilverberk", 11],
      ["Appelhof", 22],
      ["Morgenrood", 33],
      ["Beukenlaan", 44],
    ]);
    expect(nearerOutside.map(({ town }) => town.name)).toEqual(["Buitendorp"]);
  });

  test("with a place the nearest stands first too where others are known to fit, and the nearest of those is named", () => {
    const from = { latitude: 52.9, longitude: 6 };
    const namesOf = (answer: ReturnType<typeof search>) =>
      answer.groups.flatMap(({ entries }) => entries.map(({ hospice }) => hospice.name));
    const answer = search({ need: ["dementie"], place: "Ergens" }, from);
    expect(namesOf(answer)).toEqual(["Appelhof", "Morgenrood", "Beukenlaan"]);
    expect(findNearestKnown(answer)?.hospice.name).toBe("Morgenrood");
    // Not where it is the first, where nothing is asked, or where the list keeps who is known to apart.
    expect(
      findNearestKnown(search({ need: ["dementie"], place: "Daar" }, { latitude: 53.21, longitude: 6 })),
    ).toBeNull();
    expect(findNearestKnown(search({ need: ["dementie"], place: "Ergens", sort: "name" }, from))?.hospice.name).toBe(
      "Morgenrood",
    );
    expect(findNearestKnown(search({ place: "Ergens" }, from))).toBeNull();
    expect(findNearestKnown(search({ need: ["dementie"] }))).toBeNull();
  });

  test("when nothing fits, offers what comes nearest", () => {
    const nothing = search({ region: ["bestaat-niet"], need: ["dementie"] });
    expect(nothing.count).toBe(0);
    expect(nothing.nearMissKind).toBe("one-wish");
    expect(nothing.nearMisses[0]?.hospice.name).toBe("Morgenrood");
    const word = search({ text: "xqzwvkjj" });
    expect([word.count, word.nearMissKind, word.nearMisses.length]).toEqual([0, "other-words", 3]);
  });
});

describe("a need of which no hospice has said anything", () => {
  const unanswered = {
    ...data,
    needs: [
      ...data.needs,
      { id: "beademing", kind: "term" as const, name: "Beademing", group: "Handelingen", phrases: [] },
    ],
  };
  const ask = (need: string[], query: Partial<typeof emptyQuery> = {}) =>
    searchDirectory(unanswered, { ...emptyQuery, need, ...query }, null);

  test("leaves every house in the list, as it was, and is said once instead of at every house", () => {
    const { count, unanswered: names, groups } = ask(["beademing"]);
    expect([count, names]).toEqual([4, ["Beademing"]]);
    expect(groups.map(({ heading }) => heading)).toEqual(["Noord", "Oost"]);
    expect(groups.flatMap(({ entries }) => entries.flatMap(({ explain }) => explain()))).toEqual([]);
  });

  test("does not hide what is known of another need, is said beside it in each row, and is not among the certain ones", () => {
    const { groups, unanswered: names, told } = ask(["dementie", "beademing"]);
    expect([names, told]).toMatchObject([["Beademing"], { met: 0, discussed: 1, unknown: 2 }]);
    expect(groups.map(({ heading }) => heading)).toEqual(["Gevonden, beste eerst"]);
    expect(
      groups[0]?.entries.map(({ hospice, explain }) => [hospice.name, explain().map(({ verdict }) => verdict)]),
    ).toEqual([
      ["Morgenrood", ["on-consultation", "unknown"]],
      ["Appelhof", ["unknown", "unknown"]],
      ["Beukenlaan", ["unknown", "unknown"]],
    ]);
    const inRegion = ask(["beademing"], { region: ["noord"] }).groups.flatMap(({ entries }) => entries);
    expect(inRegion.map(({ explain }) => explain().map(({ verdict }) => verdict))).toEqual(
      inRegion.map(() => ["unknown", "meets"]),
    );
  });

  test("a need some house answered is never called unanswered, also where the houses found did not answer", () => {
    expect(ask(["dementie"], { region: ["bestaat-niet"] }).unanswered).toEqual([]);
  });
});

describe("what is certain of every house", () => {
  test("is not called an answer: a region alone gives no heading of yes or in consultation", () => {
    const { groups, told } = search({ region: ["noord"] });
    expect([groups.map(({ heading }) => heading), told]).toEqual([["Gevonden, op naam"], null]);
  });

  test("the order to choose is called what it comes to, and there is no choice where both are one", () => {
    const namesOf = ({ orders }: ReturnType<typeof search>) => orders.map(({ name }) => name);
    const near = { latitude: 53, longitude: 6 };
    expect(namesOf(search({ need: ["dementie"] }))).toEqual(["past het best", "naam"]);
    expect(namesOf(search({ text: "hof" }))).toEqual(["past het best", "naam"]);
    expect(namesOf(search({ urgency: "week" }))).toEqual(["regio", "naam"]);
    expect(namesOf(search({ region: ["noord"] }))).toEqual(["naam"]);
    expect(namesOf(search({ region: ["noord"], place: "Ergens" }, near))).toEqual(["dichtstbij", "naam"]);
  });

  test("counts of types leave out the number where it is unknown, instead of saying none", () => {
    const hidden = { ...data, hospices: data.hospices.map((hospice) => ({ ...hospice, answers: {} })) };
    expect(searchDirectory(hidden, emptyQuery, null).options.type[0]).not.toHaveProperty("count");
    expect(search({}).options.type[0]).toMatchObject({ id: "bth", count: 4 });
  });
});

describe("the sentence above the list", () => {
  const none = { met: 0, discussed: 0, unknown: 0, refused: 0 };
  const need = { facet: "need" as const, name: "Dementie" };
  const say = (
    count: number,
    told: Partial<Told> | null,
    more: Partial<Parameters<typeof resultSentence>[0]> = {},
    text = "",
  ) =>
    resultSentence(
      {
        count,
        told: told && { about: need, wishes: ["Tuin"], ...none, ...told },
        isSimilarOnly: false,
        unanswered: [],
        nearMissKind: "one-wish",
        ...more,
      },
      4,
      text,
    );

  test("says how many, and of one wish who says yes, who wants to discuss it and of whom it is unknown", () => {
    expect(say(4, null)).toBe("4 hospices");
    expect(say(1, null)).toBe("1 van de 4 hospices");
    expect(say(0, null)).toBe("Geen van de 4 hospices past bij uw keuze.");
    expect(say(3, { met: 1, unknown: 2, refused: 1 })).toBe(
      "3 van de 4 hospices: 1 zegt ‘ja’, van 2 is het onbekend. 1 hospice zegt ‘nee’ en staat apart. Onbekend is geen nee: bel en vraag het na.",
    );
    expect(say(3, { discussed: 3 })).toBe("3 van de 4 hospices: 3 zeggen ‘in overleg’.");
    expect(say(2, { met: 2 })).toBe("2 van de 4 hospices: 2 zeggen ‘ja’.");
    expect(say(2, null, { isSimilarOnly: true })).toContain("lijkt");
  });

  test("of one kind does not speak of yes and no, and of several wishes counts who fits all of them", () => {
    expect(say(3, { about: { facet: "type", name: "Bijna-thuis-huis" }, met: 2, unknown: 1 })).toContain(
      "2 zijn volgens een bron een bijna-thuis-huis, van 1 is de soort onbekend.",
    );
    const ofKind = say(3, { about: { facet: "type", name: "Bijna-thuis-huis" }, met: 3, refused: 2 });
    expect(ofKind).toContain(resultWords.otherKind({ count: 2 }));
    expect(ofKind).not.toContain("nee");
    expect(say(4, { about: "several", met: 1, discussed: 1, unknown: 2 })).toContain(
      "4 hospices: 1 past op elk punt, 1 past op elk punt, een deel in overleg, van 2 kennen wij niet elk antwoord.",
    );
  });

  test("counts what is unknown only where something is known of others", () => {
    const type = { facet: "type" as const, name: "Bijna-thuis-huis" };
    for (const [about, ofAll] of [
      [need, resultWords.unknownOfAll],
      [type, resultWords.kindUnknownOfAll],
      ["several", resultWords.someUnknownOfAll],
    ] as const)
      for (const count of [1, 4]) {
        expect(say(count, { about, unknown: count })).toContain(`: ${ofAll({ count })}.`);
        expect(say(count + 1, { about, met: 1, unknown: count })).not.toContain(ofAll({ count }));
      }
  });

  test("says once and truly that nothing is known, apart from what is known of the rest", () => {
    expect(say(4, null, { unanswered: ["Beademing"] })).toBe(
      "4 hospices. Over ‘Beademing’ weten wij nog van geen enkel hospice een antwoord. Onbekend is geen nee: bel en vraag het na.",
    );
    expect(say(4, null, { unanswered: ["ALS", "Tuin", "Beademing"] })).toContain(
      "Over ‘ALS’, ‘Tuin’ en ‘Beademing’ weten wij",
    );
    expect(say(4, { met: 4 }, { unanswered: ["Beademing"] })).toContain("4 hospices. Over ‘Tuin’: 4 zeggen ‘ja’. Over");
    expect(say(0, null, { unanswered: ["Beademing"] })).toContain("Onbekend is geen nee");
  });

  test("a word in no name or place is not a no", () => {
    expect(say(0, null, { nearMissKind: "other-words" }, " beademing ")).toBe(
      "‘beademing’ staat bij geen van de 4 hospices in naam, plaats of soort. Dat zegt niets over wat zij kunnen.",
    );
  });
});
