import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DISTANCES_KM,
  findHospices,
  wishesOf,
  type DirectoryQuery,
} from "../../../../src/domain/directory/finding/search.ts";
import { toSearchable, type SearchableHospice } from "../../../../src/domain/directory/finding/searchable.ts";
import { distanceKm } from "../../../../src/domain/border/distance.ts";
import { explainMatch } from "../../../../src/domain/directory/finding/match.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

const bundle = compileOrThrow(realDocuments);
const searchables = bundle.hospices.map((hospice) =>
  toSearchable(hospice, bundle.taxonomy, bundle.networks, bundle.regions),
);
const typeIds = bundle.taxonomy.types.map(({ id }) => id);
const regionIds = bundle.regions.modelRegions.map(({ id }) => id);
const termIds = [...bundle.taxonomy.expertise, ...bundle.taxonomy.facilities].map(({ id }) => id);

const words = [
  "zwolle",
  "bth",
  "huis",
  "hospice in Twente",
  "friesland",
  "leendert",
  "xyz",
  "súdwest",
  "",
  "???",
  "'; <b>",
];
const zwolle = { latitude: 52.51, longitude: 6.09 };
const query: fc.Arbitrary<DirectoryQuery> = fc.record(
  {
    text: fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 })),
    types: fc.subarray(typeIds, { maxLength: 2 }),
    regions: fc.subarray(regionIds, { maxLength: 2 }),
    terms: fc.subarray(termIds, { maxLength: 2 }),
    sort: fc.constantFrom("match", "distance", "name"),
    from: fc.record({
      latitude: fc.double({ min: 52.2, max: 53.4, noNaN: true }),
      longitude: fc.double({ min: 5.4, max: 7, noNaN: true }),
    }),
  },
  { requiredKeys: ["text"] },
);
const wishes = fc
  .tuple(query, fc.constantFrom(undefined, ...DISTANCES_KM))
  .map(([asked, km]): DirectoryQuery => (asked.from && km ? { ...asked, withinKm: km } : asked));

const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const find = (text: string, items: readonly SearchableHospice[] = searchables) => {
  const { found, isSimilarOnly } = findHospices(items, { text });
  return { ids: idsOf(found), isSimilarOnly };
};
const byId = new Map(searchables.map((hospice) => [hospice.id, hospice]));
const lacksOf = (id: string, asked: DirectoryQuery) =>
  explainMatch(byId.get(id)!, wishesOf(asked)).filter(({ verdict }) => verdict === "lacks").length;

describe("finding hospices", () => {
  it("gives all of them by name for an empty query", () => {
    const byName = [...searchables].sort((a, b) => new Intl.Collator("nl").compare(a.name, b.name)).map(({ id }) => id);
    for (const empty of [
      {},
      { text: "  " },
      { text: "?!" },
      { text: "in de" },
      { text: "hospice" },
      { types: [], regions: [], terms: [] },
    ]) {
      expect(idsOf(findHospices(searchables, empty).found)).toEqual(byName);
    }
  });

  it("answers the same in whatever order the hospices come", () => {
    fc.assert(
      fc.property(wishes, fc.shuffledSubarray(searchables, { minLength: searchables.length }), (asked, shuffled) => {
        const { counts, ...blocks } = findHospices(searchables, asked);
        const { counts: otherCounts, ...otherBlocks } = findHospices(shuffled, asked);
        expect(otherBlocks).toEqual(blocks);
        expect(otherCounts).toEqual(counts);
      }),
      { numRuns: 60 },
    );
  });

  it("puts every hospice that has the words where its lacks belong: none found, one near, more left out", () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const { found, nearMisses, nearest } = findHospices(searchables, asked);
        for (const { id } of found) expect(lacksOf(id, asked)).toBe(0);
        for (const { id } of nearMisses) expect(lacksOf(id, asked)).toBe(1);
        for (const { id } of nearest) expect(lacksOf(id, asked)).toBeGreaterThan(1);
        if (found.length + nearMisses.length > 0) expect(nearest).toEqual([]);
        const withWords = findHospices(searchables, { text: asked.text ?? "" }).found;
        const sorted = withWords.filter(({ id }) => lacksOf(id, asked) <= 1);
        expect(new Set(idsOf([...found, ...nearMisses]))).toEqual(new Set(idsOf(sorted)));
      }),
      { numRuns: 100 },
    );
  });

  it("never finds more when a wish is added, and a wish that is unknown takes nobody out", () => {
    fc.assert(
      fc.property(wishes, fc.constantFrom(...termIds), (asked, term) => {
        const before = idsOf(findHospices(searchables, asked).found);
        const after = idsOf(findHospices(searchables, { ...asked, terms: [...(asked.terms ?? []), term] }).found);
        expect(before).toEqual(expect.arrayContaining(after));
        const gone = before.filter((id) => !after.includes(id));
        for (const id of gone) expect(byId.get(id)?.claims[term]).toBe("no");
      }),
      { numRuns: 60 },
    );
  });

  it("counts beside each type, region and distance what choosing it would find", () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const { counts } = findHospices(searchables, asked);
        const foundWith = (more: DirectoryQuery) => findHospices(searchables, { ...asked, ...more }).found;
        for (const type of typeIds)
          expect(counts.types[type] ?? 0).toBe(
            foundWith({ types: [type] }).filter(({ id }) => byId.get(id)?.type === type).length,
          );
        for (const region of regionIds)
          expect(counts.regions[region] ?? 0).toBe(
            foundWith({ regions: [region] }).filter(({ id }) => byId.get(id)?.regions.includes(region)).length,
          );
        for (const km of asked.from ? DISTANCES_KM : [])
          expect(counts.distances[km]).toBe(foundWith({ withinKm: km }).length);
      }),
      { numRuns: 40 },
    );
  });

  it("counts what every hospice found says about a term, unknown included", () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const { found, counts } = findHospices(searchables, asked);
        for (const [term, count] of Object.entries(counts.terms)) {
          expect(count.yes + count["on-consultation"] + count.no + count.unknown).toBe(found.length);
          expect(count.yes).toBe(found.filter(({ id }) => byId.get(id)?.claims[term] === "yes").length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("orders by distance or by name when asked, and says the distance as the crow flies", () => {
    const { found } = findHospices(searchables, { from: zwolle, sort: "distance" });
    for (const { id, distanceKm: km } of found) expect(km).toBe(distanceKm(zwolle, byId.get(id)!));
    const kilometres = found.map(({ distanceKm: km }) => Math.round((km ?? NaN) * 1000));
    expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b));
    expect(idsOf(findHospices(searchables, { from: zwolle }).found)).toEqual(idsOf(found));
    expect(idsOf(findHospices(searchables, { from: zwolle, sort: "name" }).found)).toEqual(
      idsOf(findHospices(searchables, {}).found),
    );
  });
});

describe("searching by words", () => {
  it("finds a hospice by its name, town, gemeente, postcode and organisation", () => {
    for (const { id, name, address, organization } of bundle.hospices) {
      const texts = [name, address.city, address.municipality.name, address.postalCode, organization?.name];
      for (const text of texts.filter((value) => value !== undefined)) expect(find(text).ids, text).toContain(id);
    }
  });

  it("does not mind accents, capitals, half words and small words around", () => {
    const sneek = find("Súdwest-Fryslân").ids;
    expect(sneek).toContain("hospice-de-kime-sneek");
    expect(find("sudwest").ids).toEqual(sneek);
    expect(find("een HOSPICE in Zwoll").ids).toEqual(find("zwolle").ids);
  });

  it("finds a postcode with and without its space and letters", () => {
    const byPostcode = find("9718").ids;
    expect(byPostcode).toContain("gasthuis-groningen");
    for (const text of ["9718 BB", "9718bb"]) expect(find(text).ids).toEqual(byPostcode);
    expect(find("9719").ids).not.toContain("gasthuis-groningen");
  });

  it("finds a type by its abbreviation and its other words", () => {
    const bth = searchables
      .filter(({ type }) => type === "bth")
      .map(({ id }) => id)
      .sort();
    expect(bth.length).toBeGreaterThan(0);
    for (const text of ["BTH", "bijnathuishuis"]) expect([...find(text).ids].sort()).toEqual(bth);
  });

  it("forgives a typing error, and says that it did", () => {
    const misspelt = find("leewarden");
    expect(misspelt.ids).toContain("marcelis-goverts-gasthuis-leeuwarden");
    expect(misspelt.isSimilarOnly).toBe(true);
    expect(find("leeuwarden").isSimilarOnly).toBe(false);
  });

  it("does not offer Ommen to who types Emmen", () => {
    const places = find("emmen").ids.map((id) => bundle.hospices.find((hospice) => hospice.id === id)?.address.city);
    expect(new Set(places)).toEqual(new Set(["Emmen"]));
  });

  it("finds nothing for words that are nowhere, and says so plainly", () => {
    expect(find("zeppelinvliegveld")).toMatchObject({ ids: [], isSimilarOnly: false });
  });

  it("takes hostile text as text", () => {
    for (const text of [
      "<script>alert(1)</script>",
      "__proto__",
      "constructor",
      "%00",
      "\u202Eelloz",
      "(((",
      "a".repeat(10_000),
    ]) {
      expect(() => find(text)).not.toThrow();
    }
  });
});

describe("searching by what a house can do", () => {
  const invented = compileOrThrow(withHospices(parseHospice(fixtureText)));
  const items = invented.hospices.map((hospice) =>
    toSearchable(hospice, invented.taxonomy, invented.networks, invented.regions),
  );

  it("finds who says yes or wants to discuss it, and who says nothing as unknown; who says no is a near miss", () => {
    const foundWith = (term: string) =>
      findHospices(items, { terms: [term] }).found.map(({ id, isKnown }) => [id, isKnown]);
    expect(foundWith("huisdieren")).toEqual([["verzonnen-huis", true]]);
    expect(foundWith("dementie")).toEqual([["verzonnen-huis", true]]);
    expect(foundWith("als")).toEqual([]);
    expect(idsOf(findHospices(items, { terms: ["als"] }).nearMisses)).toEqual(["verzonnen-huis"]);
    expect(foundWith("parkinson")).toEqual([["verzonnen-huis", false]]);
  });

  it("finds the words of an expertise only where it is offered", () => {
    expect(find("alzheimer", items).ids).toEqual(["verzonnen-huis"]);
    expect(find("spierziekte", items).ids).toEqual([]);
  });

  it("counts yes, in consultation, no and unknown apart", () => {
    const { terms } = findHospices(items, {}).counts;
    expect(terms["dementie"]).toEqual({ yes: 0, "on-consultation": 1, no: 0, unknown: 0 });
    expect(terms["als"]).toEqual({ yes: 0, "on-consultation": 0, no: 1, unknown: 0 });
    expect(terms["parkinson"]).toBeUndefined();
  });
});
