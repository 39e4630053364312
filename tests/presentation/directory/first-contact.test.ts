import { describe, expect, test } from "vitest";
import {
  findWayToCall,
  sayWhoseNumber,
  readNetworkWays,
  sayWithoutNumber,
} from "../../../src/presentation/directory/house/first-contact.ts";
import { firstContactSentences } from "../../../src/words/hospicepagina.ts";

const own = { number: "0500-000001", kind: "hospice" } as const;
const general = { number: "0500-000002", kind: "organization" } as const;
const website = { url: "https://www.huis.example/contact" };
const organization = { name: "Stichting Verzonnen" };
import { cardWords } from "../../../src/words/keuze.ts";

describe("the one way to call", () => {
  test("dials the number of the house before that of its organization", () => {
    const way = findWayToCall({ phones: [general, own], website });
    expect(way.action).toMatchObject({ href: "tel:0500000001", isPhone: true });
    expect(way.sentence).toBe(firstContactSentences.hospice);
  });

  test("names the organization whose number it is", () => {
    const way = findWayToCall({ phones: [general], organization });
    expect(way.action?.href).toBe("tel:0500000002");
    expect(way.sentence).toContain(organization.name);
    expect(sayWhoseNumber(general, { organization })).toContain(organization.name);
    expect(sayWhoseNumber(own, { organization })).not.toContain(organization.name);
  });

  test("is the website, by its name, where no number is known, and then the network", () => {
    expect(findWayToCall({ phones: [], website }).action).toMatchObject({ href: website.url, isPhone: false });
    expect(findWayToCall({ phones: [] }).action).toBeNull();
  });

  const none = { names: [], points: [] };
  const netA = { ...none, names: ["Netwerk A"] };
  const pointA = { ...netA, points: [{ name: "Punt A", phone: "000-1234567" }] };

  test("never ends at an address alone where its network has a number", () => {
    for (const house of [{ phones: [] }, { phones: [], website }])
      expect(sayWithoutNumber(house, pointA)).toContain(cardWords.callPoint(pointA.points[0]!));
    const words = { networks: { a: "Netwerk A", b: "Netwerk B" }, points: { a: pointA.points[0]! } };
    expect(readNetworkWays({ networks: ["a"] }, words)).toEqual(pointA);
    expect(readNetworkWays({ networks: ["b"] }, words).points).toEqual([]);
  });

  test("writes the address of a network out, for one cannot press a name on paper", () => {
    const words = { networks: { a: "Netwerk A" }, sites: { a: "https://www.netwerken.example/streek-a/" } };
    const without = sayWithoutNumber({ phones: [] }, readNetworkWays({ networks: ["a"] }, words));
    for (const part of ["Netwerk A", "netwerken.example/streek-a"]) expect(without).toContain(part);
  });

  test("never ends at an unknown number: a referrer reads where to find it", () => {
    expect(sayWithoutNumber({ phones: [own] }, none)).toBeNull();
    expect(sayWithoutNumber({ phones: [], website }, netA)).toContain("huis.example");
    expect(sayWithoutNumber({ phones: [] }, netA)).toContain("Netwerk A");
    expect(sayWithoutNumber({ phones: [] }, none)).toMatch(/netwerk/u);
  });
});
