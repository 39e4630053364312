import { describe, expect, test } from "vitest";
import type { Hospice } from "../../../../src/domain/directory/records/hospice.ts";
import { toHsdsDatapackage } from "../../../../src/domain/directory/reuse/hsds-datapackage.ts";
import { hsdsId } from "../../../../src/domain/directory/records/hsds-ids.ts";
import { toHsdsTables } from "../../../../src/domain/directory/reuse/hsds-tables.ts";
import { house, bare, serviceOf } from "./told-house.ts";

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
