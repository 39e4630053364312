import { describe, expect, test } from "vitest";
import type { Hospice } from "../../../../src/domain/directory/records/hospice.ts";
import { hsdsId } from "../../../../src/domain/directory/records/hsds-ids.ts";
import { house, bare, serviceOf, id } from "./told-house.ts";

describe("a service of HSDS, field by field", () => {
  test("holds all that is known of a house", () => {
    const { attributes, ...service } = serviceOf({
      serviceArea: "De stad.",
      accreditations: ["Keurmerk A", "Keurmerk B"],
      checked: { on: "2026-11-01", byRole: "redacteur", next: null },
    });
    expect(attributes.length).toBeGreaterThan(0);
    expect(service).toEqual({
      id: id(),
      organization_id: hsdsId("organisatie", "stichting verzonnen"),
      name: "Het Verzonnen Huis",
      alternate_name: "Testhuis",
      description: "Het Verzonnen Huis bestaat niet.",
      url: "https://verzonnen.example/",
      email: "info@verzonnen.example",
      status: "active",
      application_process:
        "Aanmelden door: huisarts, wijkverpleegkundige. Bel het huis. Bij spoed: Bel ook in het weekend.",
      accreditations: "Keurmerk A; Keurmerk B",
      eligibility_description: "Levensverwachting hooguit ongeveer 3 maanden.",
      fees_description: "Eigen bijdrage € 40,00 per dag (bron van 2025).",
      minimum_age: 18,
      maximum_age: 99,
      assured_date: "2026-11-01",
      alert: "Beschikbaarheid gemeld op 2026-11-20, geldt tot en met 2026-11-27; daarna onbekend.",
      organization: {
        id: hsdsId("organisatie", "stichting verzonnen"),
        name: "Stichting Verzonnen",
        description: "Verzonnen organisatie.",
        organization_identifiers: [
          {
            id: id("identifier", "kvk"),
            organization_id: hsdsId("organisatie", "stichting verzonnen"),
            identifier_scheme: "NL-KVK",
            identifier_type: "KVK",
            identifier: "12345678",
          },
        ],
      },
      phones: [
        {
          id: id("phone", "0"),
          service_id: id(),
          number: "050-1234567",
          type: "voice",
          description: "Nummer van het hospice. Bereikbaar: elke dag. Verzonnen nummer. Stand van 2025.",
        },
      ],
      service_areas: [{ id: id("service_area", "0"), service_id: id(), name: "De stad." }],
      service_at_locations: [
        {
          id: id("service_at_location", "0"),
          service_id: id(),
          location_id: id("location"),
          location: {
            id: id("location"),
            location_type: "physical",
            name: "Het Verzonnen Huis",
            description: "Verzonnen adres. De coördinaten zijn bij benadering: het midden van het postcodegebied.",
            latitude: house.latitude,
            longitude: house.longitude,
            addresses: [
              {
                id: id("address"),
                location_id: id("location"),
                address_1: "Teststraat 1 A",
                city: "Groningen",
                region: "Groningen",
                state_province: "Groningen",
                postal_code: "9718 BB",
                country: "NL",
                address_type: "physical",
              },
            ],
          },
        },
      ],
      languages: [{ id: id("language", "0"), service_id: id(), name: "Nederlands" }],
      required_documents: [{ id: id("required_document", "0"), service_id: id(), document: "verwijsbrief" }],
    });
  });

  test("has no key for what is not known", () => {
    const { attributes, ...service } = serviceOf({}, bare);
    expect(attributes.length).toBeGreaterThan(0);
    expect(Object.keys(service)).toEqual([
      "id",
      "name",
      "description",
      "status",
      "phones",
      "service_areas",
      "service_at_locations",
      "languages",
      "required_documents",
    ]);
    expect([service.phones, service.service_areas, service.languages, service.required_documents]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(service.service_at_locations[0]?.location.description).toBe(
      "Straat onbekend, Groningen, gemeente Groningen. De coördinaten zijn bij benadering: het midden van het postcodegebied.",
    );
    expect(serviceOf({ application: {} }, bare)).not.toHaveProperty("application_process");
    expect(serviceOf({ admission: {} }, bare)).not.toHaveProperty("eligibility_description");
  });

  test("has an address only with street and postcode both", () => {
    const placesOf = (street: string | undefined, postalCode: string | undefined) =>
      serviceOf({ address: { ...bare.address, street, postalCode } }, bare).service_at_locations[0]!.location;
    expect(placesOf("Straat 1", undefined)).toMatchObject({
      addresses: [],
      description: expect.stringMatching(/^Straat 1, Groningen, gemeente Groningen\. /u) as string,
    });
    expect(placesOf(undefined, "9718 BB")).toMatchObject({
      addresses: [],
      description: expect.stringMatching(/^9718 BB, Groningen/u) as string,
    });
    expect(placesOf("Straat 1", "9718 BB").addresses).toHaveLength(1);
  });

  test("says how one applies, in the order in which it is done", () => {
    const application = {
      coordinationPoint: "Punt",
      by: ["huisarts"],
      process: "Bel.",
      urgent: "Bel weer.",
      introduction: "Kom langs.",
    };
    expect(serviceOf({ application }).application_process).toBe(
      "Coördinatiepunt: Punt Aanmelden door: huisarts. Bel. Bij spoed: Bel weer. Kennismaken: Kom langs.",
    );
    expect(
      serviceOf({ admission: { criteria: "Laatste fase.", lifeExpectancyMaxMonths: 1 } }).eligibility_description,
    ).toBe("Laatste fase. Levensverwachting hooguit ongeveer 1 maand.");
  });

  test("tells a price only with its age, and an address of mail of whom it is", () => {
    const costs = { contributionPerDayEur: 37.5, checkedOn: "2026-11-01", note: "Per nacht." };
    expect(serviceOf({ costs }).fees_description).toBe(
      "Eigen bijdrage € 37,50 per dag (gecontroleerd op 2026-11-01). Per nacht.",
    );
    const unchecked = { ...costs, checkedOn: null };
    expect(serviceOf({ costs: unchecked }).fees_description).toContain("€ 37,50 per dag (bron zonder datum).");
    expect(serviceOf({ costs: { ...unchecked, asOf: "2017" } }).fees_description).toContain("(bron van 2017).");
    expect(serviceOf({ costs: { checkedOn: "2026-11-01" } })).not.toHaveProperty("fees_description");
    const ofOrganization = serviceOf({ email: { address: "a@b.example", kind: "organization" } });
    expect(ofOrganization).not.toHaveProperty("email");
    expect(ofOrganization.organization?.email).toBe("a@b.example");
    expect(serviceOf().organization).not.toHaveProperty("email");
  });

  test("warns of a house that is not simply open, with what the record says of it", () => {
    const alertOf = (status: Hospice["status"]) => serviceOf({ status, availability: undefined }).alert;
    expect([alertOf("open"), alertOf("closed"), alertOf("planned")]).toEqual([
      undefined,
      "Gesloten. Verzonnen status.",
      "Gepland: nog niet open. Verzonnen status.",
    ]);
    expect(serviceOf({ status: "unknown", statusNote: undefined }).alert).toMatch(
      /^Onbekend of dit hospice open is\. Beschikbaarheid gemeld/u,
    );
  });

  test("shares an organisation by its name, without minding accents, and names only a Chamber of Commerce number by its scheme", () => {
    const organization = serviceOf({
      organization: { name: "Stichting Verzönnen" },
      identifiers: { kvk: undefined, agb: "01234567" },
    }).organization;
    expect(organization).toMatchObject({
      id: hsdsId("organisatie", "stichting verzonnen"),
      description: "De organisatie die een bron bij dit hospice noemt.",
    });
    expect(organization?.organization_identifiers).toEqual([
      {
        id: id("identifier", "agb"),
        organization_id: hsdsId("organisatie", "stichting verzonnen"),
        identifier_type: "AGB",
        identifier: "01234567",
      },
    ]);
    expect(serviceOf({ identifiers: undefined }).organization?.organization_identifiers).toEqual([]);
  });

  test("logs what went as well as what came, and nothing of a house without a history", () => {
    const change = {
      date: "2026-12-01",
      kind: "changed" as const,
      fields: [{ field: "capacity.beds", before: "6", after: null }],
    };
    expect(serviceOf({}, house, { history: { "verzonnen-huis": [change] } }).metadata).toEqual([
      {
        id: id("metadata", "2026-12-01", "capacity.beds"),
        resource_id: id(),
        resource_type: "service",
        last_action_date: "2026-12-01",
        last_action_type: "update",
        field_name: "capacity.beds",
        previous_value: "6",
        replacement_value: "onbekend",
        updated_by: "Consortium Ligare",
      },
    ]);
    expect(serviceOf({}, house, { history: {} })).not.toHaveProperty("metadata");
  });
});
