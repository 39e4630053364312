import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { emptyQuery, type DirectoryQuery } from "../../../src/presentation/directory/directory-query.ts";
import type { DirectoryData } from "../../../src/presentation/directory/directory-data.ts";
import { choosePartsFor, divideList } from "../../../src/presentation/directory/list-parts.ts";
import { searchDirectory } from "../../../src/presentation/directory/search-directory.ts";
import { inventCountry } from "../../fixtures/invent-country.ts";
import { inventDirectory } from "../../fixtures/invent-directory.ts";

const NATION = { houses: 10_000, networks: 65 };

const small = inventCountry({ houses: 1500, regions: 8, networks: 65 });
const divided = divideList(small);
const from = { latitude: 52.1, longitude: 5.2, precision: "place" as const };

/** What the browser holds after a question: the houses of the parts that it asked for. */
function loadFor(query: DirectoryQuery, place: typeof from | null): DirectoryData {
  const wanted = choosePartsFor(divided.index.parts ?? [], query, place);
  return { ...divided.index, hospices: wanted.flatMap(({ id }) => divided.parts.get(id) ?? []) };
}

function idsOf(data: DirectoryData, query: DirectoryQuery, place: typeof from | null): string[] {
  const { groups } = searchDirectory(data, query, place);
  return groups.flatMap(({ entries }) => entries.map(({ hospice }) => hospice.id)).sort();
}

const queries = fc.record({
  region: fc.subarray(
    small.regions.map(({ id }) => id),
    { maxLength: 2 },
  ),
  need: fc.subarray(["dementie", "tuin", "wifi"], { maxLength: 2 }),
  distance: fc.subarray(["10", "20", "30", "50"], { maxLength: 1 }),
});

describe("a list too large to hand over at once", () => {
  test("is left as it is at an ordinary size", () => {
    const data = inventDirectory(300);
    expect(divideList(data)).toEqual({ index: data, parts: new Map() });
  });

  test.each([8, 30])("has every house of ten thousand in exactly one of %i parts", (regions) => {
    const data = inventCountry({ ...NATION, regions });
    const { index, parts } = divideList(data);
    expect(index.hospices).toEqual([]);
    expect(index.parts).toHaveLength(regions);
    expect(
      [...parts.values()]
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(data.hospices.map(({ id }) => id).sort());
    expect(index.parts?.map(({ id, count }) => [id, count])).toEqual([...parts].map(([id, list]) => [id, list.length]));
  });

  test("begins no heavier for ten thousand houses than for three hundred", () => {
    const weigh = (data: DirectoryData) => gzipSync(JSON.stringify(data)).length;
    const nation = divideList(inventCountry({ ...NATION, regions: 30 })).index;
    expect(weigh(nation)).toBeLessThan(weigh(inventDirectory(300)));
  });

  test("answers from its parts what it answers whole", () => {
    fc.assert(
      fc.property(queries, fc.boolean(), ({ region, need, distance }, hasPlace) => {
        const query: DirectoryQuery = { ...emptyQuery, region, need, distance: hasPlace ? distance : [] };
        const place = hasPlace ? from : null;
        fc.pre(hasPlace || region.length > 0 || need.length > 0);
        expect(idsOf(loadFor(query, place), query, place)).toEqual(idsOf(small, query, place));
      }),
      { numRuns: 60 },
    );
  });

  test("asks for no part before there is a question, and for a region only where its houses are", () => {
    const parts = divided.index.parts ?? [];
    expect(choosePartsFor(parts, emptyQuery, null)).toEqual([]);
    const [asked] = choosePartsFor(parts, { ...emptyQuery, region: ["streek-3"] }, null).map(({ id }) => id);
    expect(choosePartsFor(parts, { ...emptyQuery, region: ["streek-3"] }, null).length).toBeLessThan(parts.length);
    expect(asked).toBeDefined();
  });

  test("asks for fewer parts the nearer a house has to be", () => {
    const parts = divideList(inventCountry({ ...NATION, regions: 30 })).index.parts ?? [];
    const within = (km: string) => choosePartsFor(parts, { ...emptyQuery, distance: [km] }, from).length;
    expect(within("10")).toBeLessThan(within("50"));
    expect(within("50")).toBeLessThan(parts.length);
  });
});
