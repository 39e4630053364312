import { expect, test } from "vitest";
import { MOST_AT_ONCE } from "../../../src/presentation/directory/list-parts.ts";
import { divideNetworkHouses } from "../../../src/presentation/directory/network-parts.ts";
import { inventCountry } from "../../fixtures/invent-country.ts";

/** The networks of a country, each with its houses; a house stands in one of so many gemeenten. */
function inventNetworks(houses: number, networks: number, gemeenten: number) {
  const { hospices } = inventCountry({ houses, regions: 8, networks });
  const placed = hospices.map(({ id, name, networkNames }, index) => {
    const number = (index * 7) % gemeenten;
    return { id, name, networkNames, address: { municipality: { code: `GM${number}`, name: `Gemeente ${number}` } } };
  });
  return [...Map.groupBy(placed, ({ networkNames }) => networkNames[0]!).values()];
}

test.each([
  { houses: 10_000, networks: 65, gemeenten: 342 },
  { houses: 10_000, networks: 12, gemeenten: 342 },
  { houses: 10_000, networks: 3, gemeenten: 4 },
])("no page of a network holds more houses than a list of ordinary size: %o", ({ houses, networks, gemeenten }) => {
  for (const own of inventNetworks(houses, networks, gemeenten)) {
    const parts = divideNetworkHouses(own);
    expect(parts.length > 0).toBe(own.length > MOST_AT_ONCE);
    for (const { houses: listed, municipality } of parts) {
      expect(listed.length).toBeGreaterThan(0);
      expect(listed.length).toBeLessThanOrEqual(MOST_AT_ONCE);
      for (const house of listed) expect(house.address.municipality.name).toBe(municipality);
    }
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    if (parts.length === 0) continue;
    const listed = parts.flatMap((part) => part.houses.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  }
});

const inGemeente = (municipality: string, name: string) => ({
  name,
  address: { municipality: { code: municipality, name: municipality } },
});

test("a large network names its gemeenten in the order of their names, under addresses without signs", () => {
  const houses = ["Súdwest-Fryslân", "'s-Hertogenbosch", "Bergen (NH.)"].map((name) => inGemeente(name, "Huis"));
  expect(divideNetworkHouses(houses, 2).map(({ id, municipality }) => [id, municipality])).toEqual([
    ["s-hertogenbosch", "'s-Hertogenbosch"],
    ["bergen-nh", "Bergen (NH.)"],
    ["sudwest-fryslan", "Súdwest-Fryslân"],
  ]);
});

test("a gemeente with more houses than a page holds is cut in pieces, by the names of the houses", () => {
  const houses = ["d", "b", "e", "a", "c"].map((name) => inGemeente("Zwolle", name));
  expect(divideNetworkHouses(houses, 2).map(({ houses: own, ...part }) => [part, own.map(({ name }) => name)])).toEqual(
    [
      [{ id: "zwolle-1", municipality: "Zwolle", piece: { number: 1, of: 3 } }, ["a", "b"]],
      [{ id: "zwolle-2", municipality: "Zwolle", piece: { number: 2, of: 3 } }, ["c", "d"]],
      [{ id: "zwolle-3", municipality: "Zwolle", piece: { number: 3, of: 3 } }, ["e"]],
    ],
  );
});
