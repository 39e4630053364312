import type { Settings } from "../records/bundle.ts";
import type { HsdsTable } from "./hsds-tables.ts";
import { hsdsTableFields, type HsdsField } from "./hsds-table-fields.ts";

interface PackageContext {
  settings: Pick<Settings, "dataLicence" | "publisher">;
  dataVersion: string;
  /** Address of the page that explains the data. */
  homepage: string;
}

/** The descriptor of the tabular data package (Frictionless, profile tabular-data-package) for these tables. */
export function toHsdsDatapackage(
  tables: readonly HsdsTable[],
  { settings, dataVersion, homepage }: PackageContext,
): object {
  const published = new Set<string>(tables.map(({ name }) => name));
  const { dataLicence, publisher } = settings;
  return {
    name: "sociale-kaart-hospices",
    title: "Sociale kaart hospices",
    description:
      `Hospices in Friesland, Groningen, Drenthe en Overijssel volgens de Human Services Data Specification (HSDS) 3.0. ${dataLicence.note ?? ""}`.trim(),
    profile: "tabular-data-package",
    version: dataVersion,
    homepage,
    licenses: [{ title: dataLicence.name, path: dataLicence.url }],
    contributors: [{ title: publisher, role: "publisher" }],
    resources: tables.map(({ name, path }) => {
      const { fields } = hsdsTableFields[name];
      const keys = foreignKeys(fields, published);
      return {
        name,
        path,
        profile: "tabular-data-resource",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          fields: fields.map(describeField),
          primaryKey: "id",
          missingValues: [""],
          ...(keys.length > 0 ? { foreignKeys: keys } : {}),
        },
      };
    }),
  };
}

function describeField({ name, type, format, isRequired, isUnique, enum: values }: HsdsField): object {
  return {
    name,
    type,
    ...(format ? { format } : {}),
    constraints: { required: isRequired === true, unique: isUnique === true, ...(values ? { enum: values } : {}) },
  };
}

function foreignKeys(fields: readonly HsdsField[], published: ReadonlySet<string>): object[] {
  return fields.flatMap(({ name, refersTo }) =>
    refersTo && published.has(refersTo) ? [{ fields: name, reference: { resource: refersTo, fields: "id" } }] : [],
  );
}
