import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listWaysIn, type ReachedHouse, type WayDirectory } from "../../../../src/domain/directory/house/ways-in.ts";

// Invented houses and networks.
const house: ReachedHouse = { id: "a", name: "Huis a", phones: [], networks: ["n"], latitude: 52.5, longitude: 6.5 };
const website = { url: "https://huis.example" };
const site = { url: "https://netwerk.example/streek" };
const neighbour = (id: string, latitude: number, kind: "hospice" | "organization" | null = "hospice") => ({
  id,
  name: `Huis ${id}`,
  status: "open" as const,
  phones: kind === null ? [] : [{ number: `000-${id}`, kind }],
  latitude,
  longitude: 6.5,
});
const directory = (changes: Partial<WayDirectory> = {}): WayDirectory => ({
  networks: [{ id: "n", coordinationPoint: null }],
  houses: [neighbour("ver", 53), neighbour("stil", 52.51, null), neighbour("dichtbij", 52.6, "organization")],
  consortiumPage: "https://consortium.example/",
  ...changes,
});
const kinds = (reached: ReachedHouse, from = directory()) => listWaysIn(reached, from).map(({ kind }) => kind);

describe("the ways in to a house without a number", () => {
  test("are none where a number is known", () => {
    expect(listWaysIn({ ...house, website, phones: [{ number: "1", kind: "organization" }] }, directory())).toEqual([]);
  });

  test("are the number of a coordination point and the site of the house", () => {
    const networks = [{ id: "n", website: site, coordinationPoint: { name: "Punt", phone: "0123-456789" } }];
    expect(kinds({ ...house, website })).toEqual(["website"]);
    expect(kinds(house, directory({ networks }))).toEqual(["coordination-point"]);
    expect(kinds({ ...house, website }, directory({ networks }))).toEqual(["coordination-point", "website"]);
  });

  test("are without these the site of the network, and the nearest open house that has a number", () => {
    const networks = [
      { id: "n", website: site, coordinationPoint: null },
      { id: "ander", website: { url: "https://ander.example" }, coordinationPoint: { name: "P", phone: "1" } },
    ];
    expect(listWaysIn(house, directory({ networks }))).toMatchObject([
      { kind: "network", url: site.url },
      { kind: "neighbour", id: "dichtbij", phone: "000-dichtbij", of: "Huis a", isGeneral: true },
    ]);
    const closed = { ...neighbour("dicht", 52.5), status: "closed" as const };
    expect(listWaysIn(house, directory({ houses: [closed, neighbour("ver", 53)] }))).toMatchObject([{ id: "ver" }]);
    expect(kinds(house, directory({ houses: [] }))).toEqual(["consortium"]);
  });

  test("always end at something one can press, and never at a network without a site or number", () => {
    const anyHouse = fc.record({ latitude: fc.double({ min: 51, max: 54, noNaN: true }), has: fc.boolean() });
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.array(anyHouse, { maxLength: 6 }), (isKnown, isListed, drawn) => {
        const houses = drawn.map(({ latitude, has }, index) =>
          neighbour(`h${index}`, latitude, has ? "hospice" : null),
        );
        const networks = [{ id: "n", coordinationPoint: null, ...(isListed && { website: site }) }];
        const ways = listWaysIn({ ...house, ...(isKnown && { website }) }, directory({ houses, networks }));
        expect(ways.length).toBeGreaterThan(0);
        for (const way of ways) expect("phone" in way ? way.phone : way.url).toBeTruthy();
        expect(ways.some(({ kind }) => kind === "network")).toBe(isListed && !isKnown);
        const hasNeighbour = ways.some(({ kind }) => kind === "neighbour");
        expect(hasNeighbour).toBe(!isKnown && drawn.some(({ has }) => has));
      }),
    );
  });
});
