import { describe, expect, test } from "vitest";
import { distanceKm } from "../../../../src/domain/border/distance.ts";
import { measureExpertise } from "../../../../src/domain/directory/finding/expertise-distances.ts";
import { foldText } from "../../../../src/domain/border/fold-text.ts";
import { buildGazetteer } from "../../../../src/domain/directory/records/geography/gazetteer.ts";
import { listNearest } from "../../../../src/domain/directory/finding/nearest.ts";
import { chooseNeed, leaveOut, listNeeds, suggestNeeds } from "../../../../src/domain/directory/finding/needs.ts";
import type { Need } from "../../../../src/domain/directory/finding/need.ts";
import type { PlaceList } from "../../../../src/domain/places/place-list.ts";
import { findNearerOutside, lookUpPlace, type OutsideTown } from "../../../../src/domain/places/place-lookup.ts";
import { findHospices } from "../../../../src/domain/directory/finding/search.ts";
import type { Wish } from "../../../../src/domain/directory/finding/match.ts";
import { prepareWords, tableOf } from "../../../../src/domain/directory/finding/search-table.ts";
import { splitWords } from "../../../../src/domain/search/search-words.ts";
import { toSearchable, type SearchableHospice } from "../../../../src/domain/directory/finding/searchable.ts";
import { toShare } from "../../../../src/domain/directory/records/shares.ts";
import { allowedMistakes, indexWords, rankByText } from "../../../../src/domain/search/text-index.ts";
import { compileSmall } from "../small-directory.ts";

// Invented houses: none of these exists. One hundredth of a degree of latitude is 1.11 km.
const make = (id: string, changes: Partial<SearchableHospice> = {}): SearchableHospice => ({
  id,
  name: `Huis ${id}`,
  otherNames: "",
  place: "",
  organization: "",
  typeWords: "",
  termWords: "",
  areaWords: "",
  answers: { type: "bth", region: ["twente"], need: {} },
  latitude: 52.3,
  longitude: 6.5,
  ...changes,
});
type Claims = Record<string, "yes" | "on-consultation" | "no" | "unknown">;
const saying = (need: Claims, changes = {}) => ({ answers: { type: "bth", region: ["twente"], need, ...changes } });
const asking = (...needs: string[]): Wish[] => needs.map((choice) => ({ facet: "need", choice }));
/** Counts without what nobody says. */
const told = (counts: Record<string, Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(counts).map(([choice, said]) => [
      choice,
      Object.fromEntries(Object.entries(said).filter(([, count]) => count > 0)),
    ]),
  );
const makeThree = () => [
  make("c", { name: "Alfa", ...saying({ als: "yes", tuin: "no" }), latitude: 52.4 }),
  make("a", { name: "Beta", ...saying({ als: "on-consultation", roken: "unknown" }), latitude: 52.31 }),
  make("b", { name: "Alfa", ...saying({ als: "no" }, { type: "hch", region: ["salland"] }), latitude: 52.6 }),
];
const at = { latitude: 52.3, longitude: 6.5 };
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe("the distance along a parallel", () => {
  test("shrinks with the cosine of the latitude", () => {
    const degree = (latitude: number) => distanceKm({ latitude, longitude: 6 }, { latitude, longitude: 6.01 });
    expect(degree(0)).toBeCloseTo((6371 * Math.PI) / 18_000, 9);
    expect(degree(60) / degree(0)).toBeCloseTo(0.5, 7);
  });
});

describe("a search over a few houses", () => {
  test("orders equal names by id, and counts what each house says", () => {
    const { found, counts } = findHospices(makeThree(), {});
    expect(idsOf(found)).toEqual(["b", "c", "a"]);
    expect(Object.fromEntries(Object.entries(counts).map(([facet, said]) => [facet, told(said)]))).toEqual({
      type: { bth: { meets: 2, lacks: 1 }, hch: { meets: 1, lacks: 2 } },
      region: { twente: { meets: 2, lacks: 1 }, salland: { meets: 1, lacks: 2 } },
      distance: {},
      need: { als: { meets: 1, "on-consultation": 1, lacks: 1 }, tuin: { lacks: 1, unknown: 2 } },
    });
    expect(found.every(({ distanceKm: km, isKnown }) => km === null && isKnown)).toBe(true);
  });

  test("a term that is known of one house is counted, whichever the answer", () => {
    const verdicts = { yes: "meets", "on-consultation": "on-consultation", no: "lacks" } as const;
    for (const value of ["yes", "on-consultation", "no"] as const) {
      const { counts } = findHospices([make("a", saying({ als: value })), make("b")], {});
      expect(told(counts.need)).toEqual({ als: { [verdicts[value]]: 1, unknown: 1 } });
    }
    expect(findHospices([make("a", saying({ als: "unknown" }))], {}).counts.need).toEqual({});
  });

  test("by fit puts who lacks nothing first, and by distance or name keeps that order within each block", () => {
    const houses = makeThree();
    const search = (sort: "match" | "distance" | "name", terms: string[]) =>
      findHospices(houses, { wishes: asking(...terms), from: at, sort });
    expect(idsOf(search("match", ["tuin", "als"]).found)).toEqual(["a"]);
    expect(idsOf(search("match", ["als"]).found)).toEqual(["c", "a"]);
    expect(idsOf(search("distance", ["als"]).found)).toEqual(["a", "c"]);
    expect(idsOf(search("name", ["als"]).found)).toEqual(["c", "a"]);
    expect(idsOf(search("match", []).found)).toEqual(["a", "c", "b"]);
    expect(idsOf(search("match", ["tuin", "als"]).nearMisses)).toEqual(["c", "b"]);
  });

  test("by fit lets the words go before the distance, by distance the distance before the words", () => {
    const houses = [make("ver", { name: "Linde", latitude: 52.9 }), make("dicht", { place: "Linde", latitude: 52.31 })];
    expect(idsOf(findHospices(houses, { text: "linde", from: at }).found)).toEqual(["ver", "dicht"]);
    expect(idsOf(findHospices(houses, { text: "linde", from: at, sort: "distance" }).found)).toEqual(["dicht", "ver"]);
    expect(idsOf(findHospices(houses, { text: "linde", sort: "distance" }).found)).toEqual(["dicht", "ver"]);
  });

  test("shows at most three who lack more, and only when nobody comes near", () => {
    const far = ["a", "b", "c", "d"].map((id) => make(id, saying({ als: "no", tuin: "no" })));
    expect(idsOf(findHospices(far, { wishes: asking("als", "tuin") }).nearest)).toEqual(["a", "b", "c"]);
    expect(findHospices([...far, make("e", saying({ als: "no" }))], { wishes: asking("als", "tuin") }).nearest).toEqual(
      [],
    );
    expect(findHospices([...far, make("e")], { wishes: asking("als", "tuin") }).nearest).toEqual([]);
  });

  test("counts a distance with its border, and none without a place", () => {
    const ten = make("tien", { latitude: at.latitude + (10 / 6371) * (180 / Math.PI) * (1 - 1e-12) });
    expect(distanceKm(at, ten)).toBeCloseTo(10, 9);
    expect(findHospices([ten, make("twintig", { latitude: 52.45 })], { from: at }).counts.distance).toMatchObject({
      10: { meets: 1 },
      20: { meets: 2 },
      30: { meets: 2 },
    });
    expect(findHospices([ten], {}).counts.distance).toEqual({});
  });

  test("asks for a distance only where there is a place to measure from", () => {
    const wishes: Wish[] = [{ facet: "distance", choice: "10" }];
    const far = [make("ver", { latitude: 53.2 })];
    expect(idsOf(findHospices(far, { wishes }).found)).toEqual(["ver"]);
    expect(idsOf(findHospices(far, { wishes, from: at }).nearMisses)).toEqual(["ver"]);
  });

  test("has one table for one list, with the words made before or at the first question", async () => {
    const houses = makeThree();
    expect(tableOf(houses)).toBe(tableOf(houses));
    expect(tableOf(houses)).not.toBe(tableOf([...houses]));
    await prepareWords(houses);
    const words = tableOf(houses).readWords();
    expect(words.documentCount).toBe(3);
    await prepareWords(houses);
    expect(tableOf(houses).readWords()).toBe(words);
    expect(idsOf(findHospices(houses, { text: "beta" }).found)).toEqual(["a"]);
    const measured = tableOf(houses).measureFrom(at);
    expect(tableOf(houses).measureFrom(at)).toBe(measured);
    expect([...tableOf(houses).measureFrom({ ...at, latitude: 53 })]).not.toEqual([...measured]);
    expect([...measured]).toEqual(houses.map((house) => distanceKm(at, house)));
  });
});

describe("the words of a query", () => {
  test.each([
    ["9718 BB", ["9718"]],
    ["9718bb", ["9718"]],
    ["9718  bb", ["9718", "bb"]],
    ["9718abc", ["9718abc"]],
    ["0718 bb", ["0718", "bb"]],
    ["19718 bb", ["19718", "bb"]],
    ["Het hospice in Súdwest-Fryslân", ["sudwest", "fryslan"]],
    ["’t Huis, 's nachts", ["huis", "nachts"]],
    ["a--b", ["a", "b"]],
    ["", []],
  ])("%j are %j", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test("are folded without accents and with straight apostrophes", () => {
    expect(foldText("ÉÉN ’t Hûs")).toBe("een 't hus");
  });

  test("match whole or as a beginning from two letters, all of them, and loosely only when nothing fits", () => {
    const index = indexWords<"name">(
      [
        { id: "emmen", name: "Emmen" },
        { id: "ommen", name: "Ommen zuid" },
        { id: "e", name: "E" },
      ],
      { name: 1 },
    );
    const ranked = (text: string) => ({
      ids: [...(rankByText(index, text).ranks?.keys() ?? [])],
      isSimilarOnly: rankByText(index, text).isSimilarOnly,
    });
    expect(ranked("emmen")).toEqual({ ids: ["emmen"], isSimilarOnly: false });
    expect(ranked("em")).toEqual({ ids: ["emmen"], isSimilarOnly: false });
    expect(ranked("e")).toEqual({ ids: ["e"], isSimilarOnly: false });
    expect(ranked("o")).toEqual({ ids: [], isSimilarOnly: false });
    expect(ranked("ommen zeppelin")).toEqual({ ids: [], isSimilarOnly: false });
    expect(ranked("zuid ommen")).toEqual({ ids: ["ommen"], isSimilarOnly: false });
    expect(ranked("ummen")).toEqual({ ids: ["emmen", "ommen"], isSimilarOnly: true });
    expect(rankByText(index, "?").ranks).toBeNull();
  });

  test("may differ in no letter of a short word or number, in one of four to seven, in two from eight", () => {
    expect(["als", "huis", "hospice", "dementie", "9718", "plan9"].map(allowedMistakes)).toEqual([
      false,
      1,
      1,
      2,
      false,
      false,
    ]);
  });
});

describe("what the search looks at", () => {
  const compileHouse = () => {
    const bundle = compileSmall((files) => {
      files.hospices["huis-a"] = {
        ...files.hospices["huis-a"],
        alternate_names: ["Testhuis"],
        organization: { name: "Stichting Verzonnen" },
        expertise: { als: { value: "no" }, dementie: { value: "on-consultation" } },
        facilities: { tuin: { value: "yes" } },
      };
      Object.assign(files.types.types[0]!, {
        name: "Soort",
        abbreviation: "S",
        plural: "Soorten",
        synonyms: ["vrijwilligershuis"],
      });
      Object.assign(files.expertise.terms[1]!, { name: "Dementie", synonyms: ["alzheimer"], abbreviations: ["PG"] });
    });
    return { ...bundle, house: bundle.hospices[0]! };
  };

  test("is the words of a house, of its type, of what it offers and of where it stands", () => {
    const { house, taxonomy, networks, regions } = compileHouse();
    expect(toSearchable(house, taxonomy, networks, regions)).toEqual({
      id: "huis-a",
      name: "Huis A",
      otherNames: "Testhuis",
      place: "9001 AB Alfastad Alfa Groningen",
      organization: "Stichting Verzonnen",
      typeWords: "Soort S Soorten vrijwilligershuis",
      termWords: "Dementie alzheimer PG tuin",
      areaWords: "A Noord",
      answers: {
        type: "bth",
        region: ["noord"],
        need: { als: "no", dementie: "on-consultation", tuin: "yes" },
      },
      latitude: 53.21,
      longitude: 6.51,
    });
  });

  test("is empty where the record is, never absent", () => {
    const { house, taxonomy, networks, regions } = compileHouse();
    const bare = toSearchable(
      {
        ...house,
        type: "kasteel",
        organization: undefined,
        expertise: {},
        facilities: {},
        networks: [],
        regions: [],
        serviceArea: "De stad",
      },
      taxonomy,
      networks,
      regions,
    );
    expect([bare.typeWords, bare.organization, bare.termWords, bare.areaWords, bare.answers]).toEqual([
      "",
      "",
      "",
      "De stad",
      { type: "kasteel", need: {} },
    ]);
  });
});

describe("needs from a small vocabulary", () => {
  const term = (id: string, changes = {}) => ({
    id,
    name: id.toUpperCase(),
    group: "Groep",
    description: "",
    synonyms: [],
    abbreviations: [],
    ...changes,
  });
  const type = (id: string, changes = {}) => ({
    id,
    name: `Soort ${id}`,
    plural: `Soorten ${id}`,
    synonyms: [],
    definition: "",
    successorFunctions: [],
    sources: [],
    ...changes,
  });
  const taxonomy = {
    expertise: [term("copd-zuurstof", { name: "COPD (zuurstof)", synonyms: ["longen"], abbreviations: ["COPD"] })],
    facilities: [term("tuin")],
    types: [type("bth", { abbreviation: "BTH", synonyms: ["vrijwilligershuis"] }), type("hch"), type("unknown")],
  };
  const glossary = [
    { id: "tuin", term: "Iets anders", synonyms: ["groen"] },
    { id: "x", term: "COPD zuurstof!", abbreviation: "CZ", synonyms: ["longen", "adem"] },
    { id: "y", term: "Soort BTH", synonyms: ["thuishuis"] },
    { id: "z", term: "Nergens", synonyms: ["niets"] },
  ];

  test("are the terms and the types in use, with the words of the glossary that go by the same name, each once", () => {
    expect(listNeeds(taxonomy, glossary, new Set(["bth", "unknown"]))).toEqual([
      {
        id: "copd-zuurstof",
        kind: "term",
        name: "COPD (zuurstof)",
        group: "Groep",
        phrases: ["copd zuurstof", "longen", "COPD", "COPD zuurstof!", "CZ", "adem"],
      },
      { id: "tuin", kind: "term", name: "TUIN", group: "Groep", phrases: ["tuin", "Iets anders", "groen"] },
      {
        id: "bth",
        kind: "type",
        name: "Soort bth",
        group: "Soort hospice",
        phrases: ["bth", "Soorten bth", "vrijwilligershuis", "BTH", "Soort BTH", "thuishuis"],
      },
    ]);
    expect(listNeeds({ ...taxonomy, expertise: [], facilities: [] }, [], new Set(["hch"]))).toEqual([
      { id: "hch", kind: "type", name: "Soort hch", group: "Soort hospice", phrases: ["hch", "Soorten hch"] },
    ]);
  });

  const need = (id: string, name: string, ...phrases: string[]): Need => ({
    id,
    kind: "term",
    name,
    group: "",
    phrases,
  });
  const few = [
    need("a", "Zuurstof"),
    need("b", "Dementie", "zuurstof"),
    need("c", "Tuin en zon"),
    need("d", "Zonnebank"),
    need("e", "Mee-eten", "eten"),
  ];

  test("are suggested by a whole name first, then by names within the text, then by beginnings; by likeness only without these", () => {
    const suggest = (text: string, limit = 8) => suggestNeeds(few, text, limit).map(({ id }) => id);
    expect(suggest("zuurstof")).toEqual(["a", "b"]);
    expect(suggest("zuurstof", 1)).toEqual(["a"]);
    expect(suggest("", 2)).toEqual(["a", "b"]);
    expect(suggest("zuursotf")).toEqual(["a", "b"]);
    expect(suggest("zon")).toEqual(["d", "c"]);
    expect(suggest("thuis dementie")).toEqual(["b"]);
    expect(suggest("tuin z")).toEqual([]);
    expect(suggest("tuin zo")).toEqual(["c"]);
    expect(suggest("zon qqqq")).toEqual([]);
    expect(suggest("tuin met demenie")).toEqual([]);
  });

  test("are chosen by Enter only when the whole text is a name of one of them", () => {
    const choose = (text: string) => chooseNeed(few, text)?.id ?? null;
    expect(choose("Dementie")).toBe("b");
    expect(choose("iemand met dementie")).toBe("b");
    expect(choose("mee eten")).toBe("e");
    expect(choose("meeeten")).toBe("e");
    for (const text of ["", "zuurstof", "zon", "dem", "demente", "dementie thuis", "mee", "qqqq"])
      expect(choose(text), text).toBeNull();
  });

  test("leave what they do not cover in the field", () => {
    expect(leaveOut(few, "man met dementie die eten zelf kan, en QQ", few[1]!)).toBe("eten QQ");
    expect(leaveOut(few, "dementie", few[1]!)).toBe("");
    expect(leaveOut(few, "deme", few[1]!)).toBe("");
  });
});

describe("places of a small list", () => {
  const makeList = (): PlaceList => ({
    postcodes: [
      ["8011", 52.51, 6.09],
      ["9718", 53.21, 6.55],
    ],
    towns: [
      { name: "Nes", municipality: "Ameland", latitude: 53.44, longitude: 5.77 },
      { name: "Nes", municipality: "Heerenveen", latitude: 53.05, longitude: 5.85 },
      { name: "Zwolle", municipality: "Zwolle", latitude: 52.5, longitude: 6.1 },
      { name: "Grou", municipality: "Leeuwarden", latitude: 53.1, longitude: 5.8, otherNames: ["Grouw"] },
      { name: "Nunspeet", municipality: "Nunspeet", province: "Gelderland", latitude: 52.37, longitude: 5.78 },
      { name: "Zwolle", municipality: "Oost Gelre", province: "Gelderland", latitude: 52, longitude: 6.6 },
    ],
    postBoxes: [["8000", 2]],
    villages: [{ name: "Lhee", municipality: "Ameland" }],
    municipalities: [
      { name: "Zwolle", province: "Overijssel", latitude: 52.52, longitude: 6.11 },
      { name: "Ameland", province: "Friesland", latitude: 53.45, longitude: 5.78 },
      { name: "'t Zandt-Oost", province: "Groningen", latitude: 53.3, longitude: 6.7 },
    ],
    formerMunicipalities: [{ name: "Idaarderadeel", now: ["Leeuwarden"], latitude: 53.12, longitude: 5.82 }],
  });
  const lookUp = (text: string) => lookUpPlace(makeList(), text);

  test("a name is the town, and the gemeente where no town has it", () => {
    const zwolle = { label: "Zwolle", kind: "town", latitude: 52.5, longitude: 6.1 };
    const elsewhere = {
      label: "Zwolle (Oost Gelre)",
      kind: "town",
      latitude: 52,
      longitude: 6.6,
      province: "Gelderland",
    };
    expect(lookUp("zwolle")).toEqual({ kind: "found", place: zwolle, others: [elsewhere] });
    expect(lookUp("Zwolle (Zwolle)")).toEqual({ kind: "found", place: zwolle });
    for (const text of ["Zwolle (Oost Gelre)", "zwolle gld", "Zwolle, Gelderland"])
      expect(lookUp(text)).toEqual({ kind: "found", place: elsewhere });
    expect(lookUp("ameland")).toEqual({
      kind: "found",
      place: { label: "Ameland", kind: "municipality", latitude: 53.45, longitude: 5.78 },
    });
    expect(lookUp("gemeente zwolle")).toEqual({
      kind: "found",
      place: { label: "gemeente Zwolle", kind: "municipality", latitude: 52.52, longitude: 6.11 },
    });
    expect(lookUp("t zandt   oost")).toMatchObject({ kind: "found", place: { label: "'t Zandt-Oost" } });
  });

  test("a name in two gemeenten asks which, and with its gemeente is that one", () => {
    const nes = [
      { label: "Nes (Ameland)", kind: "town", latitude: 53.44, longitude: 5.77 },
      { label: "Nes (Heerenveen)", kind: "town", latitude: 53.05, longitude: 5.85 },
    ];
    expect(lookUp("nes")).toEqual({ kind: "ambiguous", places: nes });
    expect(lookUp("nes (heerenveen)")).toEqual({ kind: "found", place: nes[1] });
    expect(lookUp("grou leeuwarden")).toEqual({
      kind: "found",
      place: { label: "Grou", kind: "town", latitude: 53.1, longitude: 5.8 },
    });
  });

  test("a postcode is four digits with or without its letters, and nothing longer", () => {
    expect(lookUp("8011 ab")).toEqual({
      kind: "found",
      place: { label: "8011", kind: "postcode", latitude: 52.51, longitude: 6.09 },
    });
    expect(lookUp("8012")).toEqual({ kind: "unknown", similar: [], postcode4: "8012" });
    expect(lookUp("8000 aa")).toEqual({
      kind: "found",
      place: {
        label: "8000",
        kind: "postcode",
        latitude: 52.5,
        longitude: 6.1,
        measuredFrom: { kind: "town", name: "Zwolle" },
      },
    });
    for (const text of ["80111", "8011 a", "8011 abc", "0811", "nr 8011"])
      expect(lookUp(text).kind, text).toBe("unknown");
  });

  test("a town just outside is found with its province, and what is unknown gets at most five that look like it", () => {
    expect(lookUp("NUNSPEET")).toEqual({
      kind: "found",
      place: { label: "Nunspeet", kind: "town", latitude: 52.37, longitude: 5.78, province: "Gelderland" },
    });
    const similar = lookUp("zwole");
    expect(similar.kind === "unknown" ? similar.similar.map(({ label }) => label).sort() : []).toEqual([
      "Zwolle",
      "Zwolle (Oost Gelre)",
      "gemeente Zwolle",
    ]);
    const many = {
      ...makeList(),
      towns: ["Aaaaab", "Aaaaac", "Aaaaad", "Aaaaae", "Aaaaaf", "Aaaaag"].map((name) => ({
        name,
        municipality: "X",
        latitude: 53,
        longitude: 6,
      })),
    };
    const answer = lookUpPlace(many, "aaaaax");
    expect(answer.kind === "unknown" ? answer.similar.map(({ label }) => label) : []).toEqual([
      "Aaaaab",
      "Aaaaac",
      "Aaaaad",
      "Aaaaae",
      "Aaaaaf",
    ]);
  });

  test("one list is read once", () => {
    let reads = 0;
    const list = makeList();
    const counted = {
      ...list,
      get towns() {
        reads += 1;
        return list.towns;
      },
    };
    lookUpPlace(counted, "zwolle");
    const afterFirst = reads;
    lookUpPlace(counted, "nes");
    expect(reads).toBe(afterFirst);
  });

  test("a town outside is nearer only when it is, nearest first", () => {
    const town = (name: string, latitude: number, changes: Partial<OutsideTown> = {}): OutsideTown => ({
      name,
      province: "Gelderland",
      kind: "adults",
      status: "open",
      latitude,
      longitude: 6.5,
      ...changes,
    });
    const towns = [
      town("Ver", 52.5),
      town("Dicht", 52.31),
      town("Dicht maar dicht", 52.3, { status: "closed" }),
      town("Kinderen", 52.3, { kind: "children" }),
      town("Onzeker", 52.4, { status: "unknown" }),
    ];
    expect(findNearerOutside(towns, at, 100).map((item) => item.town.name)).toEqual(["Dicht", "Onzeker", "Ver"]);
    const km = distanceKm(at, towns[4]!);
    expect(findNearerOutside(towns, at, km).map((item) => item.town.name)).toEqual(["Dicht"]);
    expect(findNearerOutside(towns, at, 100)[1]?.distanceKm).toBe(km);
  });
});

describe("points of postcodes and towns", () => {
  const rows = [
    { postcode4: "9002", place: "Súd", municipality: "GM0002", latitude: 53.3, longitude: 6.0 },
    { postcode4: "9001", place: "Sud", municipality: "GM0002", latitude: 53.1, longitude: 5.000004 },
    { postcode4: "9003", place: "Noard", municipality: "GM0001", latitude: 52.9, longitude: 5.4 },
  ];

  test("stand in a fixed order, towns as the mean of their postcodes to five decimals", () => {
    expect(buildGazetteer(rows).places).toEqual({
      postcodes: [
        { postcode4: "9001", latitude: 53.1, longitude: 5.000004 },
        { postcode4: "9002", latitude: 53.3, longitude: 6 },
        { postcode4: "9003", latitude: 52.9, longitude: 5.4 },
      ],
      towns: [
        { name: "Noard", municipality: "GM0001", latitude: 52.9, longitude: 5.4 },
        { name: "Súd", municipality: "GM0002", latitude: 53.2, longitude: 5.5 },
      ],
    });
  });

  test("are found by postcode and by town within its gemeente", () => {
    const gazetteer = buildGazetteer(rows);
    expect(gazetteer.findPostcode("9003")).toBe(rows[2]);
    expect(gazetteer.findPostcode("9004")).toBeUndefined();
    expect(gazetteer.findTown("SUD", "GM0002")).toEqual({ latitude: 53.2, longitude: 5.5 });
    expect(gazetteer.findTown("Noard", "GM0002")).toBeUndefined();
  });
});

test("the nearest houses are others that may be open, by distance", () => {
  const near = (id: string, latitude: number, status: "open" | "closed" | "planned" | "unknown" = "open") => ({
    ...compileSmall().hospices[0]!,
    id,
    latitude,
    longitude: 6,
    status,
  });
  const all = [
    near("zelf", 53),
    near("ver", 52),
    near("dicht", 53.1),
    near("gesloten", 53.01, "closed"),
    near("plan", 53.02, "planned"),
    near("onzeker", 53.2, "unknown"),
  ];
  const found = listNearest(near("zelf", 53), all, 2);
  expect(idsOf(found.map(({ hospice }) => hospice))).toEqual(["dicht", "onzeker"]);
  expect(found[0]?.distanceKm).toBeCloseTo(11.1, 1);
});

test("the nearest of two houses as far is the first, and a share that is none is refused", () => {
  const house = (id: string) => ({
    id,
    name: id,
    status: "open" as const,
    latitude: 52.4,
    longitude: 6.5,
    expertise: { als: { value: "yes" as const } },
  });
  const rows = measureExpertise(
    "als",
    [house("eerst"), house("later")],
    [{ code: "GM0001", name: "Stad", ...at }],
    [],
  ).rows;
  expect(rows.map(({ hospice }) => hospice.id)).toEqual(["eerst"]);
  expect(() => toShare("veel")).toThrow('"veel" is no share');
});
