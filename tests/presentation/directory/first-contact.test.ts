import { describe, expect, test } from "vitest";
import type { WayIn } from "../../../src/domain/directory/house/ways-in.ts";
import {
  findWayToCall,
  sayWhoseNumber,
  sayWithoutNumber,
} from "../../../src/presentation/directory/house/first-contact.ts";
import { firstContactSentences } from "../../../src/words/hospicepagina.ts";
import { numberUnknown, waysInWords } from "../../../src/words/zonder-nummer.ts";

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

  test("never ends at an unknown number: beside others and on the card stands what one can do now", () => {
    const ways: WayIn[] = [
      { kind: "network", url: "https://www.netwerken.example/streek-a/" },
      {
        kind: "neighbour",
        id: "b",
        name: "Huis B",
        phone: "0500-000003",
        isGeneral: true,
        distanceKm: 4.4,
        of: "Huis A",
      },
    ];
    expect(sayWithoutNumber({ id: "a", phones: [own] }, { ways: { a: ways } })).toBeNull();
    const without = sayWithoutNumber({ id: "a", phones: [] }, { ways: { a: ways } })!;
    expect(without.startsWith(numberUnknown)).toBe(true);
    // On paper one cannot press a name: the address is written out.
    for (const part of ["netwerken.example/streek-a", "Huis B", "0500-000003", waysInWords.general])
      expect(without).toContain(part);
  });

  test("never sends one to call a network, for no source gives a network a number", () => {
    expect(waysInWords.network).not.toMatch(/bel/iu);
    expect(firstContactSentences.network).not.toMatch(/netwerk/iu);
  });
});
