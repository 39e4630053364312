import { describe, expect, test } from "vitest";
import {
  findWayToCall,
  sayWhoseNumber,
  sayWithoutNumber,
} from "../../../src/presentation/directory/house/first-contact.ts";
import { firstContactSentences } from "../../../src/words/hospicepagina.ts";

const own = { number: "0500-000001", kind: "hospice" } as const;
const general = { number: "0500-000002", kind: "organization" } as const;
const website = { url: "https://www.huis.example/contact" };
const organization = { name: "Stichting Verzonnen" };

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

  test("never ends at an unknown number: a referrer reads where to find it", () => {
    expect(sayWithoutNumber({ phones: [own] }, [])).toBeNull();
    expect(sayWithoutNumber({ phones: [], website }, ["Netwerk A"])).toContain("huis.example");
    expect(sayWithoutNumber({ phones: [] }, ["Netwerk A"])).toContain("Netwerk A");
    expect(sayWithoutNumber({ phones: [] }, [])).toMatch(/netwerk/u);
  });
});
