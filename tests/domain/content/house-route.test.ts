import { describe, expect, it } from "vitest";
import { findHouseRoute, type RouteNetwork } from "../../../src/domain/content/referral/house-route.ts";

const house = { phones: [], networks: ["n"] };
const network = { id: "n", name: "Netwerk", coordinationPoint: null } as RouteNetwork;
const website = { url: "https://huis.example" };
const site = { url: "https://netwerk.example" };

describe("the way in to a house", () => {
  it("is its number, else that of a coordination point, else its site, else the site of its network, else the consortium", () => {
    const point = { ...network, website: site, coordinationPoint: { name: "Punt", phone: "0123-456789" } };
    const phones = [{ number: "0987-654321", kind: "organization" as const, hours: "dag en nacht" }];
    expect(findHouseRoute({ ...house, phones, website }, [point])).toEqual({
      kind: "phone",
      number: "0987-654321",
      isGeneral: true,
      hours: "dag en nacht",
    });
    expect(findHouseRoute({ ...house, website }, [network])).toEqual({ kind: "website", url: website.url });
    // On paper a number goes before an address to look at.
    expect(findHouseRoute({ ...house, website }, [point])).toEqual({
      kind: "coordination-point",
      name: "Punt",
      phone: "0123-456789",
    });
    expect(findHouseRoute(house, [{ ...network, website: site }])).toEqual({
      kind: "network",
      name: "Netwerk",
      url: site.url,
    });
    expect(findHouseRoute(house, [network])).toEqual({ kind: "consortium" });
  });

  it("is never by a network the house does not belong to", () => {
    expect(findHouseRoute(house, [{ ...network, id: "ander", website: site }])).toEqual({ kind: "consortium" });
  });
});
