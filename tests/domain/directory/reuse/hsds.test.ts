import { parse } from "csv-parse/sync";
import { validate as isUuid, version } from "uuid";
import { describe, expect, it } from "vitest";
import { toHsdsDatapackage } from "../../../../src/domain/directory/reuse/hsds-datapackage.ts";
import { hsdsId } from "../../../../src/domain/directory/records/hsds-ids.ts";
import { toHsdsServices, type HsdsContext } from "../../../../src/domain/directory/reuse/hsds.ts";
import { hsdsTableFields } from "../../../../src/domain/directory/reuse/hsds-table-fields.ts";
import { toHsdsTables, writeHsdsTable } from "../../../../src/domain/directory/reuse/hsds-tables.ts";
import { findPackageFaults, type DescribedPackage } from "../../../fixtures/hsds/hsds-package-check.ts";
import { compileServiceValidator } from "../../../fixtures/hsds/hsds-validator.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

const real = compileOrThrow(realDocuments);
const context: HsdsContext = {
  taxonomy: real.taxonomy,
  networks: real.networks,
  modelRegions: real.regions.modelRegions,
  history: null,
  publisher: "Consortium Ligare",
};
const invented = (text = fixtureText) => compileOrThrow(withHospices(parseHospice(text))).hospices;
const history = {
  "verzonnen-huis": [
    { date: "2026-12-01", kind: "changed" as const, fields: [{ field: "capacity.beds", before: null, after: "6" }] },
  ],
};
const [house] = toHsdsServices(invented(), { ...context, history });
const services = toHsdsServices(real.hospices, context);
const validate = compileServiceValidator();

/** A copy in which this stands at the path; undefined takes away what stood there. */
function withValue(part: unknown, [key, ...deeper]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(part))
    return part.map((item: unknown, index) => (String(index) === key ? withValue(item, deeper, value) : item));
  const fields = part as Record<string, unknown>;
  return { ...fields, [key]: withValue(fields[key], deeper, value) };
}

const feature = (service: typeof house, name: string) =>
  service?.attributes.filter(({ taxonomy_term: term }) => term.code === `kenmerk:${name}`).map(({ value }) => value);

describe("the directory in HSDS 3.0", () => {
  it("follows the standard in names, required fields, types, formats and lists of values", () => {
    for (const service of [house, ...services]) {
      validate(service);
      expect(validate.errors ?? [], service?.name).toEqual([]);
    }
  });

  it.each<[string, string, unknown, string]>([
    ["a field that the standard does not name", "opens", "09:00", "additionalProperties"],
    ["an age in words", "minimum_age", "18", "type"],
    ["an id that is no UUID", "id", "1", "format"],
    ["a reference that is no UUID", "organization_id", "stichting-verzonnen", "format"],
    ["a status of our own", "status", "planned", "enum"],
    ["no name", "name", undefined, "required"],
    ["a web address that is no URI", "url", "https://verzonnen.example/één", "format"],
    ["half an e-mail address", "email", "info", "format"],
    ["a day where a moment is asked", "last_modified", "2026-11-21", "format"],
    ["an object where a list is asked", "phones", {}, "type"],
    ["a phone with a field of our own", "phones.0.kind", "hospice", "additionalProperties"],
    ["a phone without a number", "phones.0.number", undefined, "required"],
    ["a phone of something that is no UUID", "phones.0.service_id", "verzonnen-huis", "format"],
    ["an organisation without a description", "organization.description", undefined, "required"],
    [
      "an identifier without its kind",
      "organization.organization_identifiers.0.identifier_type",
      undefined,
      "required",
    ],
    ["a kind of location of our own", "service_at_locations.0.location.location_type", "hospice", "enum"],
    ["a latitude in words", "service_at_locations.0.location.latitude", "53,2", "type"],
    ["an address without a country", "service_at_locations.0.location.addresses.0.country", undefined, "required"],
    ["a kind of address of our own", "service_at_locations.0.location.addresses.0.address_type", "home", "enum"],
    ["a document at no web address", "required_documents.0.uri", "papieren", "format"],
    ["an attribute of something that is no UUID", "attributes.0.link_id", "verzonnen-huis", "format"],
    ["an attribute with a value that is no text", "attributes.0.value", true, "type"],
    ["a term without a description", "attributes.0.taxonomy_term.description", undefined, "required"],
    ["a taxonomy without a name", "attributes.0.taxonomy_term.taxonomy_detail.name", undefined, "required"],
    ["a change that nobody made", "metadata.0.updated_by", undefined, "required"],
  ])("would be refused with %s", (_, path, value, keyword) => {
    expect(validate(withValue(house, path.split("."), value))).toBe(false);
    expect(validate.errors?.map((error) => error.keyword)).toEqual([keyword]);
  });

  it("makes a URI of every web address that a record may hold", () => {
    const urlOf = (address: string) =>
      toHsdsServices(
        invented(fixtureText.replace('url: "https://verzonnen.example/"', `url: "${address}"`)),
        context,
      )[0]?.url;
    const addresses = {
      "https://verzonnen.example": "https://verzonnen.example",
      "https://verzonnen.example/a%20b?c=d&e=(f)#g": "https://verzonnen.example/a%20b?c=d&e=(f)#g",
      "https://verzonnen.example/één": "https://verzonnen.example/%C3%A9%C3%A9n",
      "https://verzonnen.example/?lijst[]=1": "https://verzonnen.example/?lijst%5B%5D=1",
      "https://verzonnen.example/100%": "https://verzonnen.example/100%25",
      "https://verzonnen.example/#een#twee": "https://verzonnen.example/#een%23twee",
      "https://verzonnen.example/🕯": "https://verzonnen.example/%F0%9F%95%AF",
    };
    for (const [address, uri] of Object.entries(addresses)) {
      expect(urlOf(address)).toBe(uri);
      expect(validate({ ...house, url: uri }), uri).toBe(true);
    }
  });

  it("has the UUIDv5 of our own id, the same in every edition", () => {
    expect(house?.id).toBe(hsdsId("verzonnen-huis"));
    expect(hsdsId("gasthuis-groningen")).toBe("17d5de84-60ee-56d3-9ae0-55a008b33ebd");
    expect(isUuid(house?.id) && version(house?.id ?? "")).toBe(5);
    const ids = services.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps our own status beside the nearest one of the standard", () => {
    const statusOf = (status: string) => {
      const [service] = toHsdsServices(
        invented(fixtureText.replace("status: open", `status: ${status}`).replace(/^capacity.*\n/mu, "")),
        context,
      );
      return [service?.status, feature(service, "status")?.[0], service?.alert === undefined ? "" : "alert"];
    };
    const quiet = fixtureText.replace(/^availability.*\n/mu, "");
    expect(toHsdsServices(invented(quiet), context)[0]).not.toHaveProperty("alert");
    expect(statusOf("open")[0]).toBe("active");
    expect(statusOf("temporarily-closed")).toEqual(["temporarily closed", "temporarily-closed", "alert"]);
    expect(statusOf("planned")).toEqual(["inactive", "planned", "alert"]);
    expect(statusOf("closed")).toEqual(["defunct", "closed", "alert"]);
    expect(statusOf("unknown")).toEqual(["inactive", "unknown", "alert"]);
  });

  it("says until when a report of free beds holds", () => {
    expect(feature(house, "availability")).toEqual(["place"]);
    expect(feature(house, "availability_valid_until")).toEqual(["2026-11-27"]);
    expect(house?.alert).toContain("geldt tot en met 2026-11-27");
  });

  it("tells a price with how old it is, or with the day of its check", () => {
    expect(house?.fees_description).toContain("€ 40,00 per dag (bron van 2025)");
    const checked = fixtureText.replace('as_of: "2025", checked_on: null', 'as_of: "2025", checked_on: "2026-11-21"');
    expect(toHsdsServices(invented(checked), context)[0]?.fees_description).toContain("€ 40,00 per dag");
  });

  it("has no address where street or postcode is unknown, and says so in the location", () => {
    const [service] = toHsdsServices(invented(fixtureText.replace("street: Teststraat 1 A, ", "")), context);
    expect(service?.service_at_locations[0]?.location.addresses).toEqual([]);
    expect(service?.service_at_locations[0]?.location.description).toContain("9718 BB, Groningen, gemeente Groningen.");
    expect(house?.service_at_locations[0]?.location.addresses).toHaveLength(1);
  });

  it("logs changes, and calls unknown what stood nowhere", () => {
    expect(house?.metadata).toMatchObject([
      {
        field_name: "capacity.beds",
        previous_value: "onbekend",
        replacement_value: "6",
        updated_by: "Consortium Ligare",
      },
    ]);
    expect(services[0]).not.toHaveProperty("metadata");
  });

  it("names no person: it has no contacts and nobody who assures", () => {
    expect(JSON.stringify([house, ...services])).not.toMatch(/"(?:contacts|contact_id|assurer_email|attention)":/u);
  });
});

describe("the tables of the data package", () => {
  const tables = toHsdsTables([...(house ? [house] : []), ...services]);
  const describePackage = (all: typeof tables) =>
    toHsdsDatapackage(all, {
      settings: real.settings,
      dataVersion: "v",
      homepage: "https://verzonnen.example/",
    }) as DescribedPackage;
  const readFrom = (all: typeof tables) => {
    const text = new Map(all.map((table) => [table.path, writeHsdsTable(table)]));
    return (path: string) => text.get(path) ?? "";
  };
  const small = toHsdsTables(house ? [house] : []);
  const description = describePackage(small);
  const read = readFrom(small);

  it("follow the standard in names, columns, types, formats, keys and values, all that we publish", () => {
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(hsdsTableFields));
    expect(findPackageFaults(describePackage(tables), readFrom(tables))).toEqual([]);
    expect(findPackageFaults(description, read)).toEqual([]);
  });

  it.each<[string, (tables: DescribedPackage["resources"]) => void, string]>([
    ["another file name", (all) => (all[0]!.path = "services.csv"), "organizations.csv"],
    ["a table of our own", (all) => (all[0]!.name = "hospice"), "hospice is no object of the standard"],
    ["a missing column", (all) => all[0]!.schema.fields.pop(), "header of organization"],
    ["a missing required column", (all) => all[0]!.schema.fields.splice(1, 1), "organization lacks name"],
    ["a column of our own", (all) => (all[0]!.schema.fields[1]!.name = "naam"), "organization.naam"],
    ["a column without its format", (all) => delete all[1]!.schema.fields[1]!.format, "service.organization_id"],
    [
      "a column that need not be filled",
      (all) => (all[1]!.schema.fields[1]!.constraints.required = false),
      "service.organization_id",
    ],
    ["a missing key", (all) => delete all[1]!.schema.foreignKeys, "keys of service"],
  ])("are checked so that %s is seen", (_, spoil, fault) => {
    const spoilt = structuredClone(description);
    spoil(spoilt.resources);
    expect(findPackageFaults(spoilt, read).join("\n")).toContain(fault);
  });

  it.each([
    ["services.csv", ",active,", ",planned,", "service.status is planned"],
    ["services.csv", ",18,", ",achttien,", "service.minimum_age is achttien"],
    ["services.csv", ",https://verzonnen.example/,", ",geen adres,", "service.url is geen adres"],
    ["metadata.csv", "2026-12-01", "1 december", "metadata.last_action_date is 1 december"],
    ["metadata.csv", ",onbekend,", ",,", "metadata.previous_value is empty"],
    [
      "attributes.csv",
      hsdsId("taxonomie", "kenmerk", "status"),
      hsdsId("elders"),
      "attribute.taxonomy_term_id leads nowhere",
    ],
    ["taxonomy_terms.csv", "kenmerk:status,", "kenmerk:beds,", "taxonomy_term.code returns"],
  ])("are checked so that a wrong value in %s is seen: %s as %s", (path, from, to, fault) => {
    expect(read(path)).toContain(from);
    expect(
      findPackageFaults(description, (asked) => (asked === path ? read(asked).replace(from, to) : read(asked))).join(
        "\n",
      ),
    ).toContain(fault);
  });

  it("read back as they were written", () => {
    for (const table of tables) {
      const read = parse(writeHsdsTable(table), { columns: true }) as unknown as Record<string, string>[];
      expect(read).toHaveLength(table.rows.length);
      expect(read[0]).toEqual(
        Object.fromEntries(
          hsdsTableFields[table.name].fields.map(({ name }) => [name, String(table.rows[0]?.[name] ?? "")]),
        ),
      );
    }
  });

  it("are described by a data package that lists each with its columns and licence", () => {
    expect(description).toMatchObject({
      profile: "tabular-data-package",
      version: "v",
      licenses: [{ path: real.settings.dataLicence.url }],
    });
    const { resources } = description;
    expect(resources.map(({ path }) => path)).toEqual(small.map(({ path }) => path));
    expect(resources.find(({ name }) => name === "address")?.schema).toMatchObject({
      primaryKey: "id",
      foreignKeys: [{ fields: "location_id", reference: { resource: "location", fields: "id" } }],
    });
  });
});
