import { parse } from "csv-parse/sync";
import { validate as isUuid, version } from "uuid";
import { describe, expect, it } from "vitest";
import { toHsdsDatapackage } from "../../../src/domain/directory/hsds-datapackage.ts";
import { hsdsId } from "../../../src/domain/directory/hsds-ids.ts";
import { toHsdsServices, type HsdsContext } from "../../../src/domain/directory/hsds.ts";
import { hsdsTableFields } from "../../../src/domain/directory/hsds-table-fields.ts";
import { toHsdsTables, writeHsdsTable } from "../../../src/domain/directory/hsds-tables.ts";
import { compileServiceValidator, standard } from "../../fixtures/hsds/hsds-validator.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "./read-fixture.ts";

const real = compileOrThrow(realDocuments);
const context: HsdsContext = { taxonomy: real.taxonomy, networks: real.networks, modelRegions: real.regions.modelRegions, history: null, publisher: "Consortium Ligare" };
const invented = (text = fixtureText) => compileOrThrow(withHospices(parseHospice(text))).hospices;
const history = { "verzonnen-huis": [{ date: "2026-12-01", kind: "changed" as const, fields: [{ field: "capacity.beds", before: null, after: "6" }] }] };
const [house] = toHsdsServices(invented(), { ...context, history });
const services = toHsdsServices(real.hospices, context);
const feature = (service: typeof house, name: string) => service?.attributes.filter(({ taxonomy_term: term }) => term.code === `kenmerk:${name}`).map(({ value }) => value);

describe("the directory in HSDS 3.0", () => {
  it("follows the standard in names, required fields, types, formats and lists of values", () => {
    const validate = compileServiceValidator();
    for (const service of [house, ...services]) {
      validate(service);
      expect(validate.errors ?? [], service?.name).toEqual([]);
    }
  });

  it("is checked by a test that sees a wrong name, type, format, value and a missing field", () => {
    const validate = compileServiceValidator();
    const wrong = [{ opens: "09:00" }, { minimum_age: "18" }, { id: "1" }, { status: "planned" }, { name: undefined }, { url: "geen adres" }];
    for (const part of wrong) expect(validate(JSON.parse(JSON.stringify({ ...house, ...part }))), JSON.stringify(part)).toBe(false);
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
      const [service] = toHsdsServices(invented(fixtureText.replace("status: open", `status: ${status}`)), context);
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

  it("tells no price that nobody checked", () => {
    expect(house).not.toHaveProperty("fees_description");
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
    expect(house?.metadata).toMatchObject([{ field_name: "capacity.beds", previous_value: "onbekend", replacement_value: "6", updated_by: "Consortium Ligare" }]);
    expect(services[0]).not.toHaveProperty("metadata");
  });

  it("names no person: it has no contacts and nobody who assures", () => {
    expect(JSON.stringify([house, ...services])).not.toMatch(/"(?:contacts|contact_id|assurer_email|attention)":/u);
  });
});

describe("the tables of the data package", () => {
  const tables = toHsdsTables([...(house ? [house] : []), ...services]);
  const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];

  it("have the names, columns, types and required fields of the standard", () => {
    for (const [name, { path, fields }] of Object.entries(hsdsTableFields)) {
      const object = standard.objects[name];
      expect(path).toBe(object?.file);
      for (const field of fields) {
        const [type = "", format] = (object?.fields[field.name] ?? "").split(" ");
        expect([name, field.name, field.type === "date" ? "string date" : field.type, field.format]).toEqual([name, field.name, format === "date" ? "string date" : type, format === "date" ? undefined : format]);
        expect(field.enum).toEqual(object?.values?.[field.name]);
      }
      const isRequired = fields.filter((field) => field.isRequired).map((field) => field.name);
      expect(isRequired.sort()).toEqual([...(object?.required ?? []), ...(object?.tableRequired ?? [])].sort());
    }
  });

  it("have every id once, every required field filled and every reference leading to a row", () => {
    for (const { name, rows } of tables) {
      const { fields } = hsdsTableFields[name];
      const ids = rows.map((row) => row["id"]);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const field of fields) {
        if (field.isRequired) expect(rows.filter((row) => row[field.name] === undefined || row[field.name] === ""), `${name}.${field.name}`).toEqual([]);
        if (!field.refersTo) continue;
        const known = new Set(rowsOf(field.refersTo).map((row) => row["id"]));
        expect(rows.filter((row) => row[field.name] !== undefined && !known.has(row[field.name])), `${name}.${field.name}`).toEqual([]);
      }
    }
    const codes = rowsOf("taxonomy_term").map((row) => row["code"]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("read back as they were written", () => {
    for (const table of tables) {
      const read = parse(writeHsdsTable(table), { columns: true }) as unknown as Record<string, string>[];
      expect(read).toHaveLength(table.rows.length);
      expect(read[0]).toEqual(Object.fromEntries(hsdsTableFields[table.name].fields.map(({ name }) => [name, String(table.rows[0]?.[name] ?? "")])));
    }
  });

  it("are described by a data package that lists each with its columns and licence", () => {
    const description = toHsdsDatapackage(tables, { settings: real.settings, dataVersion: "v", homepage: "https://verzonnen.example/" });
    expect(description).toMatchObject({ profile: "tabular-data-package", version: "v", licenses: [{ path: real.settings.dataLicence.url }] });
    const { resources } = description as { resources: { name: string; path: string; schema: { fields: { name: string }[] } }[] };
    expect(resources.map(({ path }) => path)).toEqual(tables.map(({ path }) => path));
    expect(resources.find(({ name }) => name === "address")?.schema).toMatchObject({ primaryKey: "id", foreignKeys: [{ fields: "location_id", reference: { resource: "location", fields: "id" } }] });
  });
});
