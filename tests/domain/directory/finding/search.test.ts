import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACET_IDS, FACETS, type FacetId } from "../../../../src/domain/directory/finding/facets.ts";
import { listNeeds } from "../../../../src/domain/directory/finding/needs.ts";
import { findHospices } from "../../../fixtures/find-hospices.ts";
import type { HospiceSearch } from "../../../../src/domain/directory/finding/search.ts";
import { toSearchable, type SearchableHospice } from "../../../../src/domain/directory/finding/searchable.ts";
import { distanceKm } from "../../../../src/domain/border/distance.ts";
import { explainMatch, judge, type Wish } from "../../../../src/domain/directory/finding/match.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

const bundle = compileOrThrow(realDocuments);
const searchables = bundle.hospices.map((hospice) =>
  toSearchable(hospice, bundle.taxonomy, bundle.networks, bundle.regions),
);
const needs = listNeeds(bundle.taxonomy, [], new Set(bundle.hospices.map(({ type }) => type)));
const termIds = needs.filter(({ kind }) => kind === "term").map(({ id }) => id);

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
function listChoices(facet: FacetId): readonly string[] {
  const { choices } = FACETS[facet];
  return typeof choices === "function"
    ? choices({ needs, regions: bundle.regions.modelRegions }).map(({ id }) => id)
    : choices;
}
const CHOICES = new Map(FACET_IDS.map((facet) => [facet, listChoices(facet)]));
const wishOf = (facet: FacetId, most: number) =>
  fc
    .subarray([...CHOICES.get(facet)!], { maxLength: most })
    .map((choices) => choices.map((choice): Wish => ({ facet, choice })));
const wishes: fc.Arbitrary<HospiceSearch> = fc
  .record(
    {
      text: fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 })),
      wishes: fc
        .tuple(...FACET_IDS.map((facet) => wishOf(facet, FACETS[facet].isMultiple ? 2 : 1)))
        .map((lists) => lists.flat()),
      sort: fc.constantFrom("match", "distance", "name"),
      from: fc.record({
        latitude: fc.double({ min: 52.2, max: 53.4, noNaN: true }),
        longitude: fc.double({ min: 5.4, max: 7, noNaN: true }),
      }),
    },
    { requiredKeys: ["text"] },
  )
  // Without a place no distance can be asked.
  .map((asked) =>
    asked.from ? asked : { ...asked, wishes: (asked.wishes ?? []).filter(({ facet }) => facet !== "distance") },
  );

const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const find = (text: string, items: readonly SearchableHospice[] = searchables) => {
  const { found, isSimilarOnly } = findHospices(items, { text });
  return { ids: idsOf(found), isSimilarOnly };
};
const byId = new Map(searchables.map((hospice) => [hospice.id, hospice]));
const kmTo = (id: string, { from }: HospiceSearch) => from && distanceKm(from, byId.get(id)!);
const lacksOf = (id: string, asked: HospiceSearch) =>
  explainMatch(byId.get(id)!, asked.wishes ?? [], kmTo(id, asked)).filter(({ verdict }) => verdict === "lacks").length;

describe("finding hospices", () => {
  it("gives all of them by name for an empty query", () => {
    const byName = [...searchables].sort((a, b) => new Intl.Collator("nl").compare(a.name, b.name)).map(({ id }) => id);
    for (const empty of [{}, { text: "  " }, { text: "?!" }, { text: "in de" }, { text: "hospice" }, { wishes: [] }]) {
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

  it("orders every block by distance from any place, whatever kind or wish is asked, unless asked by name", () => {
    fc.assert(
      fc.property(
        wishes.filter(({ from, sort }) => from !== undefined && sort !== "name"),
        fc.constantFrom(undefined, ...CHOICES.get("type")!),
        (asked, kind) => {
          const others = (asked.wishes ?? []).filter(({ facet }) => facet !== "type");
          const kinds: Wish[] = kind === undefined ? [] : [{ facet: "type", choice: kind }];
          const { found, nearMisses, nearest } = findHospices(searchables, { ...asked, wishes: [...others, ...kinds] });
          for (const block of [found, nearMisses, nearest]) {
            // Equal to the metre is equal.
            const metres = block.map(({ distanceKm: km }) => Math.round(km! * 1000));
            expect(metres).toEqual([...metres].sort((a, b) => a - b));
          }
        },
      ),
      { numRuns: 150 },
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
        const wish: Wish = { facet: "need", choice: term };
        const after = idsOf(findHospices(searchables, { ...asked, wishes: [...(asked.wishes ?? []), wish] }).found);
        expect(before).toEqual(expect.arrayContaining(after));
        const gone = before.filter((id) => !after.includes(id));
        for (const id of gone) expect(judge(byId.get(id)!, wish)).toBe("lacks");
      }),
      { numRuns: 60 },
    );
  });

  it("counts beside each choice of a facet what choosing it would find", () => {
    const single = FACET_IDS.filter((facet) => !FACETS[facet].isMultiple);
    fc.assert(
      fc.property(wishes, (asked) => {
        const { counts } = findHospices(searchables, asked);
        const others = (facet: FacetId) => (asked.wishes ?? []).filter((wish) => wish.facet !== facet);
        for (const facet of single.filter((id) => asked.from || !FACETS[id].isDistance))
          for (const choice of CHOICES.get(facet)!) {
            const wish: Wish = { facet, choice };
            const { found } = findHospices(searchables, { ...asked, wishes: [...others(facet), wish] });
            const meeting = found.filter(({ id }) => judge(byId.get(id)!, wish, kmTo(id, asked)) === "meets");
            expect(counts[facet][choice]?.meets ?? 0).toBe(meeting.length);
          }
      }),
      { numRuns: 40 },
    );
  });

  it("counts what every hospice found says about a need, unknown included", () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const { found, counts } = findHospices(searchables, asked);
        for (const [choice, said] of Object.entries(counts.need)) {
          expect(said.meets + said["on-consultation"] + said.lacks + said.unknown).toBe(found.length);
          const meeting = found.filter(({ id }) => judge(byId.get(id)!, { facet: "need", choice }) === "meets");
          expect(said.meets).toBe(meeting.length);
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
    const found = find("Súdwest-Fryslân").ids;
    const there = bundle.hospices.filter(({ address }) => address.municipality.name === "Súdwest-Fryslân");
    expect(found).toEqual(expect.arrayContaining(idsOf(there)));
    expect(find("sudwest").ids).toEqual(found);
    expect(find("een HOSPICE in Zwoll").ids).toEqual(find("zwolle").ids);
  });

  it("finds a postcode with and without its space and letters", () => {
    const { id, address } = bundle.hospices.find((house) => /^\d{4} ?[A-Z]{2}$/u.test(house.address.postalCode ?? ""))!;
    const [, digits = "", letters = ""] = /^(\d{4}) ?([A-Z]{2})$/u.exec(address.postalCode!)!;
    const byPostcode = find(digits).ids;
    expect(byPostcode).toContain(id);
    for (const text of [`${digits} ${letters}`, `${digits}${letters.toLowerCase()}`])
      expect(find(text).ids).toEqual(byPostcode);
    expect(find(String(Number(digits) + 1)).ids).not.toContain(id);
  });

  it("finds a type by its abbreviation and its other words", () => {
    const bth = searchables
      .filter(({ answers: { type } }) => type === "bth")
      .map(({ id }) => id)
      .sort();
    expect(bth.length).toBeGreaterThan(0);
    for (const text of ["BTH", "bijnathuishuis"]) expect([...find(text).ids].sort()).toEqual(bth);
  });

  it("forgives a typing error, and says that it did", () => {
    const house = { ...searchables[0]!, id: "huis", name: "Huis aan de Kade", place: "Leeuwarden" };
    const misspelt = find("leewarden", [house]);
    expect(misspelt).toEqual({ ids: ["huis"], isSimilarOnly: true });
    expect(find("leeuwarden", [house]).isSimilarOnly).toBe(false);
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
    const asking = (choice: string) => ({ wishes: [{ facet: "need" as const, choice }] });
    const foundWith = (term: string) => findHospices(items, asking(term)).found.map(({ id, isKnown }) => [id, isKnown]);
    expect(foundWith("huisdieren")).toEqual([["verzonnen-huis", true]]);
    expect(foundWith("dementie")).toEqual([["verzonnen-huis", true]]);
    expect(foundWith("als")).toEqual([]);
    expect(idsOf(findHospices(items, asking("als")).nearMisses)).toEqual(["verzonnen-huis"]);
    expect(foundWith("parkinson")).toEqual([["verzonnen-huis", false]]);
  });

  it("finds the words of an expertise only where it is offered", () => {
    expect(find("alzheimer", items).ids).toEqual(["verzonnen-huis"]);
    expect(find("spierziekte", items).ids).toEqual([]);
  });

  it("counts yes, in consultation, no and unknown apart", () => {
    const { need } = findHospices(items, {}).counts;
    expect(need["dementie"]).toEqual({ meets: 0, "on-consultation": 1, lacks: 0, unknown: 0 });
    expect(need["als"]).toEqual({ meets: 0, "on-consultation": 0, lacks: 1, unknown: 0 });
    expect(need["parkinson"]).toBeUndefined();
  });
});
