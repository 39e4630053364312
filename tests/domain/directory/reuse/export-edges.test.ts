import { describe, expect, test } from "vitest";
import { dutchExcel, plainCsv, toCsv } from "../../../../src/domain/border/csv-export.ts";
import {
  findRecordField,
  hospiceDictionary,
  nameRecordField,
} from "../../../../src/domain/directory/records/data-dictionary.ts";
import { toPublishedDirectory } from "../../../../src/domain/directory/reuse/export.ts";
import { hospiceColumns } from "../../../../src/domain/directory/reuse/hospice-table.ts";
import type { Hospice } from "../../../../src/domain/directory/records/hospice.ts";
import { toHsdsDatapackage } from "../../../../src/domain/directory/reuse/hsds-datapackage.ts";
import { hsdsId } from "../../../../src/domain/directory/records/hsds-ids.ts";
import { toHsdsServices, type HsdsContext } from "../../../../src/domain/directory/reuse/hsds.ts";
import { toHsdsTables } from "../../../../src/domain/directory/reuse/hsds-tables.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

const real = compileOrThrow(realDocuments);
const context: HsdsContext = {
  taxonomy: real.taxonomy,
  networks: real.networks,
  modelRegions: real.regions.modelRegions,
  history: null,
  publisher: "Consortium Ligare",
};
const [house] = compileOrThrow(withHospices(parseHospice(fixtureText))).hospices;
if (!house) throw new Error("the fixture holds one hospice");

/** The same house with nothing in it that may be absent. */
const bare: Hospice = {
  ...house,
  alternateNames: [],
  phones: [],
  expertise: {},
  facilities: {},
  languages: [],
  accreditations: [],
  identifiers: undefined,
  organization: undefined,
  email: undefined,
  website: undefined,
  application: undefined,
  admission: undefined,
  stay: undefined,
  care: undefined,
  capacity: undefined,
  availability: undefined,
  costs: undefined,
  statusDate: undefined,
  typeNote: undefined,
  serviceArea: undefined,
  identity: undefined,
  address: { ...house.address, street: undefined, postalCode: undefined, note: undefined },
  sources: [{ publisher: "Bron", url: "https://verzonnen.example/" }],
};
const serviceOf = (changes: Partial<Hospice> = {}, from: Hospice = house, more: Partial<HsdsContext> = {}) =>
  toHsdsServices([{ ...from, ...changes }], { ...context, ...more })[0]!;
const id = (...parts: string[]) => hsdsId("verzonnen-huis", ...parts);
const attributesOf = (hospice: Hospice) =>
  serviceOf({}, hospice).attributes.map(({ taxonomy_term: term, link_type: type, value }) => [type, term.code, value]);

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

  test("tells a price only with the day on which it was checked, and an address of mail of whom it is", () => {
    const costs = { contributionPerDayEur: 37.5, checkedOn: "2026-11-01", note: "Per nacht." };
    expect(serviceOf({ costs }).fees_description).toBe(
      "Eigen bijdrage € 37,50 per dag (gecontroleerd op 2026-11-01). Per nacht.",
    );
    expect(serviceOf({ costs: { ...costs, checkedOn: null } })).not.toHaveProperty("fees_description");
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

describe("the attributes of a service", () => {
  test("hold what the standard has no field for, in a fixed order", () => {
    expect(attributesOf(house)).toEqual([
      ["type", "soort:bth", "Verzonnen toelichting."],
      ...[
        ["confidence", "medium"],
        ["status", "open"],
        ["status_date", "2025-05-28"],
        ["status_note", "Verzonnen status."],
        ["municipality", "GM0014"],
        ["admission_days", "maandag tot en met vrijdag"],
        ["physician", "De eigen huisarts."],
        ["night", "Een vrijwilliger."],
        ["recovery", "Dan zoeken wij samen een andere plek."],
        ["respite", "Kan niet."],
        ["beds", "6"],
        ["beds_as_of", "2025-04"],
        ["availability", "place"],
        ["availability_reported_on", "2026-11-20"],
        ["availability_valid_until", "2026-11-27"],
        ["notices", "Dit hospice is verzonnen."],
        ["open_questions", "Bestaat dit huis?"],
        ["found_on", "2026-11-21"],
        ["confirmed_by_hospice", "false"],
        ["confirmed_by_network", "false"],
        ["precision", "postcode4"],
        ["source", "Testbron, 2025-05-28, https://verzonnen.example/bron"],
        ["source", "Oude bron, https://verzonnen.example/oud"],
      ].map(([feature, value]) => ["feature", `kenmerk:${feature}`, value]),
      ["expertise", "expertise:dementie", "on-consultation"],
      ["expertise_note", "expertise:dementie", "Verzonnen."],
      ["expertise", "expertise:als", "no"],
      ["facility", "voorziening:huisdieren", "yes"],
      ["network", "netwerk:groningen-centraal", "derived"],
      ["region", "regio:groningen", undefined],
    ]);
  });

  test("each carry their term with its vocabulary, and no value where none was said", () => {
    const attributes = serviceOf().attributes;
    const region = attributes.at(-1)!;
    expect(region).not.toHaveProperty("value");
    expect(region).toMatchObject({
      id: id("attribute", "region", "regio:groningen", ""),
      link_id: id(),
      link_entity: "service",
      taxonomy_term_id: hsdsId("taxonomie", "regio", "groningen"),
    });
    expect(region.taxonomy_term).toMatchObject({
      name: "Groningen",
      language: "nl",
      taxonomy_id: hsdsId("taxonomie", "regio"),
      taxonomy_detail: { id: hsdsId("taxonomie", "regio") },
    });
    expect(new Set(attributes.map((attribute) => attribute.id)).size).toBe(attributes.length);
  });

  test("are few where little is known, and a word that no vocabulary knows is a mistake", () => {
    expect(attributesOf(bare).map(([, code]) => code)).toEqual([
      "soort:bth",
      "kenmerk:confidence",
      "kenmerk:status",
      "kenmerk:status_note",
      "kenmerk:municipality",
      "kenmerk:notices",
      "kenmerk:open_questions",
      "kenmerk:found_on",
      "kenmerk:confirmed_by_hospice",
      "kenmerk:confirmed_by_network",
      "kenmerk:precision",
      "kenmerk:source",
      "netwerk:groningen-centraal",
      "regio:groningen",
    ]);
    expect(() => serviceOf({ type: "kasteel" })).toThrow("kasteel is not in the vocabulary");
  });
});

describe("the tables of HSDS", () => {
  test("have one row for what returns, and an organisation that says that none is known", () => {
    const services = [serviceOf(), serviceOf({ id: "tweede-huis" }), serviceOf({ id: "derde-huis" }, bare)];
    const tables = new Map(toHsdsTables(services).map((table) => [table.name, table.rows]));
    expect(tables.get("organization")?.map((row) => row["name"])).toEqual([
      "Stichting Verzonnen",
      "Organisatie onbekend",
    ]);
    expect(tables.get("service")?.map((row) => row["organization_id"])).toEqual([
      hsdsId("organisatie", "stichting verzonnen"),
      hsdsId("organisatie", "stichting verzonnen"),
      hsdsId("organisatie", ""),
    ]);
    expect(tables.get("address")).toHaveLength(2);
    expect(tables.has("metadata")).toBe(false);
    expect(tables.get("taxonomy")?.length).toBe(6);
    expect(toHsdsTables([serviceOf({}, bare)]).map(({ name }) => name)).toEqual([
      "organization",
      "service",
      "attribute",
      "service_at_location",
      "location",
      "taxonomy_term",
      "taxonomy",
    ]);
  });

  test("are described with the keys that lead to a table that is there", () => {
    const described = (hospice: Hospice, note?: string) =>
      toHsdsDatapackage(toHsdsTables([serviceOf({}, hospice)]), {
        settings: { publisher: "Uitgever", dataLicence: { name: "Licentie", url: "https://licentie.example/", note } },
        dataVersion: "v",
        homepage: "https://verzonnen.example/",
      }) as { resources: { name: string; schema: { fields: object[]; foreignKeys?: object[] } }[] };
    expect(described(house)).toMatchObject({
      version: "v",
      homepage: "https://verzonnen.example/",
      licenses: [{ title: "Licentie", path: "https://licentie.example/" }],
      contributors: [{ title: "Uitgever", role: "publisher" }],
      description: expect.stringMatching(/3\.0\.$/u) as string,
    });
    expect(described(house, "Noot.")).toMatchObject({
      description: expect.stringMatching(/3\.0\. Noot\.$/u) as string,
    });
    const service = described(house).resources.find(({ name }) => name === "service");
    expect(service).toMatchObject({ path: "services.csv", format: "csv", mediatype: "text/csv", encoding: "utf-8" });
    expect(service?.schema.fields).toContainEqual({
      name: "id",
      type: "string",
      format: "uuid",
      constraints: { required: true, unique: true },
    });
    expect(service?.schema.fields).toContainEqual({
      name: "alternate_name",
      type: "string",
      constraints: { required: false, unique: false },
    });
    expect(service?.schema.fields).toContainEqual({
      name: "status",
      type: "string",
      constraints: { required: true, unique: false, enum: ["active", "inactive", "defunct", "temporarily closed"] },
    });
    expect(service?.schema.foreignKeys).toEqual([
      { fields: "organization_id", reference: { resource: "organization", fields: "id" } },
    ]);
    expect(described(house).resources.find(({ name }) => name === "organization")?.schema).not.toHaveProperty(
      "foreignKeys",
    );
  });
});

describe("one row of hospices.csv", () => {
  const rowOf = (hospice: Hospice) => Object.fromEntries(hospiceColumns.map(({ name, read }) => [name, read(hospice)]));

  test("holds each fact in its own column", () => {
    const told = {
      ...house,
      application: { ...house.application, coordinationPoint: "Punt" },
      admission: { ...house.admission, criteria: "Laatste fase.", euthanasiaPolicy: "Dat kan." },
    };
    expect(
      rowOf({
        ...told,
        costs: { contributionPerDayEur: 40, checkedOn: "2026-11-01" },
        checked: { on: "2026-11-01", byRole: "redacteur", next: null },
      }),
    ).toMatchObject({
      id: "verzonnen-huis",
      name: "Het Verzonnen Huis",
      alternate_names: "Testhuis",
      status: "open",
      status_date: "2025-05-28",
      type: "bth",
      organization: "Stichting Verzonnen",
      description: "Het Verzonnen Huis bestaat niet.",
      street: "Teststraat 1 A",
      postal_code: "9718 BB",
      city: "Groningen",
      municipality_code: "GM0014",
      municipality: "Groningen",
      province: "Groningen",
      latitude: house.latitude,
      longitude: house.longitude,
      precision: "postcode4",
      phones: "050-1234567 (hospice, elke dag)",
      email: "info@verzonnen.example",
      website: "https://verzonnen.example/",
      application_by: "huisarts; wijkverpleegkundige",
      application_process: "Bel het huis.",
      application_urgent: "Bel ook in het weekend.",
      coordination_point: "Punt",
      documents: "verwijsbrief",
      admission_days: "maandag tot en met vrijdag",
      minimum_age: 18,
      maximum_age: 99,
      life_expectancy_max_months: 3,
      criteria: "Laatste fase.",
      euthanasia_policy: "Dat kan.",
      expertise_yes: "",
      expertise_on_consultation: "dementie",
      expertise_no: "als",
      facilities_yes: "huisdieren",
      facilities_on_consultation: "",
      facilities_no: "",
      beds: 6,
      beds_as_of: "2025-04",
      availability: "place",
      reported_on: "2026-11-20",
      valid_until: "2026-11-27",
      contribution_per_day_eur: 40,
      networks: "groningen-centraal",
      model_region: "groningen",
      confirmed_by_hospice: false,
      confirmed_by_network: false,
      checked_on: "2026-11-01",
      found_on: "2026-11-21",
      source_date: "2025-05-28",
      sources: "Testbron, 2025-05-28, https://verzonnen.example/bron; Oude bron, https://verzonnen.example/oud",
      status_note: "Verzonnen status.",
      address_note: "Verzonnen adres.",
      phone_notes: "050-1234567: Verzonnen nummer., 2025",
      physician: "De eigen huisarts.",
      recovery: "Dan zoeken wij samen een andere plek.",
      expertise_notes: "dementie: Verzonnen., 2025",
      costs_checked_on: "2026-11-01",
      languages: "Nederlands",
      kvk: "12345678",
    });
  });

  test("is empty where nothing is known", () => {
    const known = Object.entries(rowOf(bare))
      .filter(([, value]) => value !== undefined && value !== null && value !== "")
      .map(([name]) => name);
    expect(known).toEqual([
      "id",
      "name",
      "status",
      "type",
      "description",
      "city",
      "municipality_code",
      "municipality",
      "province",
      "latitude",
      "longitude",
      "precision",
      "networks",
      "model_region",
      "confirmed_by_hospice",
      "confirmed_by_network",
      "found_on",
      "source_date",
      "sources",
      "confidence",
      "status_note",
      "networks_basis",
      "notices",
      "open_questions",
      "redirects_from",
    ]);
    expect(rowOf({ ...bare, phones: [{ number: "050-1234567", kind: "hospice" }] })["phones"]).toBe(
      "050-1234567 (hospice)",
    );
  });
});

describe("a cell of a table", () => {
  const cellOf = (value: Parameters<typeof toCsv>[1][number][string], dialect = plainCsv) =>
    toCsv(["a"], [{ a: value }], dialect).slice("a\r\n".length, -2);

  test.each([
    [null, ""],
    [undefined, ""],
    [true, "true"],
    [false, "false"],
    [0, "0"],
    [-1.5, "-1.5"],
    ["", ""],
    ["a b", "a b"],
    [" a", '" a"'],
    ["a ", '"a "'],
    ["a,b", '"a,b"'],
    ["a;b", "a;b"],
    ['a"b', '"a""b"'],
    ["a\nb", '"a\nb"'],
    ["a\rb", '"a\rb"'],
    ["a=b", "a=b"],
    ["-1", "'-1"],
    ["\u200B+1", "'+1"],
  ])("%j is written as %j", (value, written) => {
    expect(cellOf(value)).toBe(written);
  });

  test("has a decimal comma in Dutch, between quotes only when that is the separator", () => {
    expect(toCsv(["a"], [{ a: -1.5 }, { a: "b;c" }], dutchExcel)).toBe('\uFEFFa\r\n-1,5\r\n"b;c"\r\n');
    expect(toCsv(["a", "b"], [{ b: 1.5 }], { ...plainCsv, decimal: ",", lineEnd: "\n" })).toBe('a,b\n,"1,5"\n');
  });
});

describe("the published record and the dictionary, at their edges", () => {
  test("what is not known is null in the published record", () => {
    const [published] = toPublishedDirectory([bare], real.settings, "v").hospices;
    expect(published).toMatchObject({
      statusDate: null,
      email: null,
      website: null,
      capacity: null,
      availability: null,
      sources: [{ publisher: "Bron", url: "https://verzonnen.example/", date: null }],
    });
    const [known] = toPublishedDirectory([house], real.settings, "v").hospices;
    expect(known).toMatchObject({
      statusDate: "2025-05-28",
      email: house.email,
      website: house.website,
      capacity: house.capacity,
      sources: [{ date: "2025-05-28" }, { date: null }],
    });
  });

  test("a field is found by its place in a list and by its word, and named by its group", () => {
    expect(findRecordField("phones.12.number")?.path).toBe("phones[].number");
    expect(findRecordField("sources.0")).toBeUndefined();
    expect(findRecordField("facilities.huisdieren.note")?.path).toBe("facilities.<id>.note");
    expect(nameRecordField("phones.0.number")).toBe("Telefoon: telefoonnummer");
    expect(nameRecordField("facilities.huisdieren.value")).toBe("Voorzieningen huisdieren: antwoord");
    expect(nameRecordField("capacity.stoelen")).toBe("capacity.stoelen");
    expect(nameRecordField("name")).toBe("Naam");
  });

  test("every kind of field is told apart", () => {
    const kindOf = (path: string) => hospiceDictionary.find((field) => field.path === path)?.kind;
    expect(
      [
        "name",
        "status",
        "address",
        "languages",
        "expertise",
        "phones",
        "confirmed.hospice",
        "capacity.beds",
        "costs.contribution_per_day_eur",
        "location.latitude",
      ].map(kindOf),
    ).toEqual(["text", "choice", "group", "list", "group", "list", "boolean", "integer", "number", "number"]);
    expect(findRecordField("name")).toMatchObject({ isRequired: true, maxLength: 200, choices: [] });
    expect(findRecordField("checked.on")).toMatchObject({ isRequired: true, kind: "text" });
  });
});
