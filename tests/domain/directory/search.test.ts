import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterHospices, type DirectoryQuery } from "../../../src/domain/directory/search.ts";
import { splitWords } from "../../../src/domain/directory/search-words.ts";
import { toSearchable, type SearchableHospice } from "../../../src/domain/directory/searchable.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "./read-fixture.ts";

const bundle = compileOrThrow(realDocuments);
const searchables = bundle.hospices.map((hospice) => toSearchable(hospice, bundle.taxonomy, bundle.networks, bundle.regions));
const typeIds = bundle.taxonomy.types.map(({ id }) => id);
const regionIds = bundle.regions.modelRegions.map(({ id }) => id);
const termIds = [...bundle.taxonomy.expertise, ...bundle.taxonomy.facilities].map(({ id }) => id);

const words = ["zwolle", "bth", "huis", "hospice in Twente", "friesland", "leendert", "xyz", "súdwest", "", "???", "'; <b>"];
const query: fc.Arbitrary<DirectoryQuery> = fc.record({
  text: fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 })),
  types: fc.subarray(typeIds, { maxLength: 2 }),
  regions: fc.subarray(regionIds, { maxLength: 2 }),
  terms: fc.subarray(termIds, { maxLength: 2 }),
});

const find = (text: string, items: readonly SearchableHospice[] = searchables) => filterHospices(items, { text });

describe("filtering hospices", () => {
  it("returns all of them, in the order given, for an empty query", () => {
    const all = searchables.map(({ id }) => id);
    for (const empty of [{}, { text: "  " }, { text: "?!" }, { text: "in de" }, { types: [], regions: [], terms: [] }]) {
      expect(filterHospices(searchables, empty).ids).toEqual(all);
    }
  });

  it("finds the same hospices in whatever order they come", () => {
    fc.assert(
      fc.property(query, fc.shuffledSubarray(searchables, { minLength: searchables.length }), (asked, shuffled) => {
        const one = filterHospices(searchables, asked);
        const other = filterHospices(shuffled, asked);
        expect(new Set(other.ids)).toEqual(new Set(one.ids));
        expect(other.counts).toEqual(one.counts);
        if (splitWords(asked.text ?? "").length > 0) expect(other.ids).toEqual(one.ids);
      }),
      { numRuns: 60 },
    );
  });

  it("never finds more when a filter is added", () => {
    fc.assert(
      fc.property(query, query, ({ text }, { types, regions, terms }) => {
        const steps: DirectoryQuery[] = [{ text: text ?? "" }];
        for (const more of [{ types }, { regions }, { terms }]) steps.push({ ...steps.at(-1), ...more } as DirectoryQuery);
        const found = steps.map((step) => filterHospices(searchables, step).ids);
        found.slice(1).forEach((ids, index) => expect(found[index]).toEqual(expect.arrayContaining(ids)));
      }),
      { numRuns: 60 },
    );
  });

  it("counts beside each type and region what choosing it would find", () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { counts } = filterHospices(searchables, asked);
        for (const type of typeIds) expect(counts.types[type] ?? 0).toBe(filterHospices(searchables, { ...asked, types: [type] }).ids.length);
        for (const region of regionIds) expect(counts.regions[region] ?? 0).toBe(filterHospices(searchables, { ...asked, regions: [region] }).ids.length);
      }),
      { numRuns: 25 },
    );
  });

  it("counts what every hospice says about a term, unknown included", () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { ids, counts } = filterHospices(searchables, asked);
        for (const of of Object.values(counts.terms)) {
          expect(of.yes + of["on-consultation"] + of.no + of.unknown).toBe(ids.length);
        }
      }),
      { numRuns: 60 },
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
    const bth = searchables.filter(({ type }) => type === "bth").map(({ id }) => id).sort();
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
    for (const text of ["<script>alert(1)</script>", "__proto__", "constructor", "%00", "\u202Eelloz", "(((", "a".repeat(10_000)]) {
      expect(() => find(text)).not.toThrow();
    }
  });
});

describe("searching by what a house can do", () => {
  const invented = compileOrThrow(withHospices(parseHospice(fixtureText)));
  const items = invented.hospices.map((hospice) => toSearchable(hospice, invented.taxonomy, invented.networks, invented.regions));

  it("finds who says yes or wants to discuss it, not who says no or nothing", () => {
    const foundWith = (term: string) => filterHospices(items, { terms: [term] }).ids;
    expect(foundWith("huisdieren")).toEqual(["verzonnen-huis"]);
    expect(foundWith("dementie")).toEqual(["verzonnen-huis"]);
    expect(foundWith("als")).toEqual([]);
    expect(foundWith("parkinson")).toEqual([]);
  });

  it("finds the words of an expertise only where it is offered", () => {
    expect(find("alzheimer", items).ids).toEqual(["verzonnen-huis"]);
    expect(find("spierziekte", items).ids).toEqual([]);
  });

  it("counts yes, in consultation, no and unknown apart", () => {
    const { terms } = filterHospices(items, {}).counts;
    expect(terms["dementie"]).toEqual({ yes: 0, "on-consultation": 1, no: 0, unknown: 0 });
    expect(terms["als"]).toEqual({ yes: 0, "on-consultation": 0, no: 1, unknown: 0 });
    expect(terms["parkinson"]).toBeUndefined();
  });
});
