import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { URGENCIES } from "../../../src/domain/directory/house/urgency.ts";
import { FACET_IDS, FACETS, type FacetId } from "../../../src/domain/directory/finding/facets.ts";
import {
  ASKERS,
  emptyQuery,
  isEmptyQuery,
  readQuery,
  writeQuery,
  type DirectoryQuery,
} from "../../../src/presentation/directory/directory-query.ts";

const word = fc
  .string({ maxLength: 60, unit: "grapheme" })
  .map((text) => text.trim())
  .filter((text) => text.length <= 100);
const id = fc.constantFrom("dementie", "als", "copd-zuurstof", "tuin", "islamitische-zorg", "respijtzorg");
const one = word.map((choice) => (choice === "" ? [] : [choice]));
const chosen = Object.fromEntries(
  FACET_IDS.map((facet) => [facet, FACETS[facet].isMultiple ? fc.uniqueArray(id, { maxLength: 6 }) : one]),
) as Record<FacetId, fc.Arbitrary<string[]>>;
const query: fc.Arbitrary<DirectoryQuery> = fc.record({
  ...chosen,
  text: word,
  place: word,
  urgency: fc.constantFrom("" as const, ...URGENCIES),
  asker: fc.constantFrom("" as const, ...ASKERS),
  sort: fc.constantFrom("match" as const, "distance" as const, "name" as const),
});

describe("the directory's wishes in the address", () => {
  test("come back as they were written, for 200 random states", () => {
    const comesBack = (asked: DirectoryQuery) => {
      expect(readQuery(writeQuery(asked))).toEqual(asked);
    };
    fc.assert(fc.property(query, comesBack), { numRuns: 200 });
  });

  test("have each a name of their own in the address", () => {
    const names = [...FACET_IDS.map((facet) => FACETS[facet].parameter), "q", "plaats", "wanneer", "wie", "volgorde"];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("leave the address clean when there are none", () => {
    expect(writeQuery(emptyQuery)).toBe("");
    expect(isEmptyQuery({ ...emptyQuery, text: "  " })).toBe(true);
  });

  test("ask nothing of the list by who asks, and something by urgency", () => {
    expect(isEmptyQuery({ ...emptyQuery, asker: "naaste", urgency: "later" })).toBe(true);
    expect(isEmptyQuery({ ...emptyQuery, urgency: "spoed" })).toBe(false);
  });

  test("use Dutch names and leave out what they do not know", () => {
    const asked: DirectoryQuery = {
      ...emptyQuery,
      text: "zwolle",
      need: ["dementie", "als"],
      type: ["bth"],
      region: ["salland"],
      place: "8011",
      distance: ["20"],
      urgency: "spoed",
      asker: "naaste",
      sort: "distance",
    };
    expect(writeQuery(asked)).toBe(
      "?q=zwolle&nodig=dementie&nodig=als&regio=salland&type=bth&plaats=8011&binnen=20&wanneer=spoed&wie=naaste&volgorde=afstand",
    );
    expect(readQuery("?foo=1&regio=twente&regio=salland&wanneer=ooit&wie=iedereen&volgorde=match")).toEqual({
      ...emptyQuery,
      region: ["twente"],
    });
  });

  test("are cut off when somebody makes them absurdly long", () => {
    expect(readQuery(`?q=${"a".repeat(5000)}`).text).toHaveLength(100);
    expect(readQuery(`?${Array.from({ length: 500 }, (_, index) => `nodig=n${index}`).join("&")}`).need).toHaveLength(
      20,
    );
  });
});
