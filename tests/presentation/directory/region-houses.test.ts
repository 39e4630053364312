import { expect, test } from "vitest";
import { MOST_AT_ONCE } from "../../../src/presentation/directory/list-parts.ts";
import { divideRegionHouses } from "../../../src/presentation/directory/region-houses.ts";
import { sayKnownBeds } from "../../../src/words/regio.ts";
import { chosenWords, nextStepWords } from "../../../src/words/vervolgstap.ts";
import { inventCountry } from "../../fixtures/invent-country.ts";

/** The regions of a country, each with its houses and its networks; every so many houses belong to no network. */
function inventRegions(houses: number, regions: number, networks: number, without: number) {
  const { hospices } = inventCountry({ houses, regions, networks });
  const placed = hospices.map(({ id, regionId, networkNames }, index) => ({
    id,
    regionId,
    networks: index % without === 0 ? [] : networkNames,
  }));
  return [...Map.groupBy(placed, ({ regionId }) => regionId).values()].map((own) => ({
    own,
    networks: [...new Set(own.flatMap((house) => house.networks))].map((id) => ({ id })),
  }));
}

test("in a country of 10,000 houses no page of a region holds more rows than a list of ordinary size", () => {
  for (const { own, networks } of inventRegions(10_000, 8, 65, 50)) {
    const divided = divideRegionHouses(own, networks);
    expect(own.length).toBeGreaterThan(MOST_AT_ONCE);
    expect(divided.table.length).toBeLessThanOrEqual(MOST_AT_ONCE);
    const named = new Set(divided.networks.map(({ network }) => network.id));
    const listed = own.filter((house) => house.networks.some((id) => named.has(id)));
    expect(new Set([...listed, ...divided.table])).toEqual(new Set(own));
    for (const { network, count } of divided.networks)
      expect(count).toBe(own.filter((house) => house.networks.includes(network.id)).length);
  }
});

test("a region of ordinary size has all its houses in one table", () => {
  for (const { own, networks } of inventRegions(MOST_AT_ONCE, 1, 5, 7))
    expect(divideRegionHouses(own, networks)).toEqual({ networks: [], table: own });
});

test("of one house nothing is said as of several", () => {
  const said = (count: number) => [
    ...[0, 1].map((known) => sayKnownBeds({ known, beds: 5, houses: count })),
    chosenWords.knownOf({ known: 0, count, wishes: 2 }),
    nextStepWords.knownOfNone({ count }),
  ];
  for (const sentence of said(1)) expect(sentence).not.toMatch(/geen van|hospices|één hospice/u);
  for (const sentence of said(3)) expect(sentence).toMatch(/hospices|één hospice/u);
});
