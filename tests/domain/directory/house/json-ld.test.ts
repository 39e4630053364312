import { describe, expect, test } from "vitest";
import { toJsonLd } from "../../../../src/domain/directory/house/json-ld.ts";
import { compileOrThrow, fixtureText, parseHospice, withHospices } from "../read-fixture.ts";

const [house] = compileOrThrow(withHospices(parseHospice(fixtureText))).hospices;
if (!house) throw new Error("the fixture holds one hospice");

describe("the data block for search engines", () => {
  const url = "https://voorbeeld.example/huis/";

  test("holds what a source states, and nothing that is approximate or expires", () => {
    const data = toJsonLd(house, { url, networks: [{ name: "Netwerk" }] });
    expect(data).toMatchObject({
      "@id": url,
      name: "Het Verzonnen Huis",
      telephone: "050-1234567",
      email: "info@verzonnen.example",
    });
    expect(Object.keys(data)).not.toContain("geo");
    expect(JSON.stringify(data)).not.toMatch(/availab|plek|valid/i);
    expect(toJsonLd({ ...house, precision: "own" }, { url, networks: [] })).toHaveProperty("geo");
  });
});

test("passes on no way to reach a house that closed, and every other status keeps it", () => {
  for (const status of ["open", "unknown", "planned", "temporarily-closed", "closed"] as const) {
    const data = toJsonLd({ ...house, status }, { url: "u", networks: [] });
    for (const key of ["telephone", "email"]) expect(key in data, `${status} ${key}`).toBe(status !== "closed");
  }
});

describe("the data block, field by field", () => {
  test("holds every fact that there is", () => {
    expect(toJsonLd(house, { url: "https://voorbeeld.example/huis/", networks: [{ name: "Netwerk" }] })).toEqual({
      "@type": "MedicalBusiness",
      "@id": "https://voorbeeld.example/huis/",
      additionalType: "http://snomed.info/id/284546000",
      url: "https://voorbeeld.example/huis/",
      name: "Het Verzonnen Huis",
      alternateName: ["Testhuis"],
      description: "Het Verzonnen Huis bestaat niet.",
      address: {
        "@type": "PostalAddress",
        streetAddress: "Teststraat 1 A",
        postalCode: "9718 BB",
        addressLocality: "Groningen",
        addressRegion: "Groningen",
        addressCountry: "NL",
      },
      telephone: "050-1234567",
      email: "info@verzonnen.example",
      sameAs: "https://verzonnen.example/",
      parentOrganization: { "@type": "Organization", name: "Stichting Verzonnen" },
      memberOf: [{ "@type": "Organization", name: "Netwerk" }],
      knowsLanguage: ["Nederlands"],
      identifier: [{ "@type": "PropertyValue", propertyID: "kvk", value: "12345678" }],
    });
  });

  test("has no key for what is not known, and nothing of another than the house", () => {
    const bare = {
      ...house,
      alternateNames: [],
      languages: [],
      identifiers: undefined,
      organization: undefined,
      website: undefined,
      precision: "own" as const,
      address: { ...house.address, street: undefined, postalCode: undefined },
      phones: [{ number: "0500-000000", kind: "organization" as const }],
      email: { address: "a@b.example", kind: "organization" as const },
    };
    expect(Object.keys(toJsonLd(bare, { url: "u", networks: [] }))).toEqual([
      "@type",
      "@id",
      "additionalType",
      "url",
      "name",
      "description",
      "address",
      "geo",
    ]);
    expect(toJsonLd(bare, { url: "u", networks: [] })["geo"]).toEqual({
      "@type": "GeoCoordinates",
      latitude: house.latitude,
      longitude: house.longitude,
    });
    expect(toJsonLd({ ...bare, email: undefined }, { url: "u", networks: [] })).not.toHaveProperty("email");
    expect(toJsonLd(bare, { url: "u", networks: [] })["address"]).not.toHaveProperty("streetAddress");
  });
});
