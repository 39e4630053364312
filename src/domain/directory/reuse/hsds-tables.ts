import type { HsdsOrganization, HsdsService } from "./hsds-objects.ts";
import { hsdsId } from "../records/hsds-ids.ts";
import { plainCsv, toCsv, type Row } from "../../border/csv-export.ts";
import { hsdsTableFields, type HsdsField, type HsdsTableName } from "./hsds-table-fields.ts";

/** A table of the tabular data package: one CSV file. */
export interface HsdsTable {
  name: HsdsTableName;
  /** File name, as the standard has it. */
  path: string;
  rows: Row[];
}

/** In the tables every service has an organisation; this one stands for "no source names it". */
const UNKNOWN_ORGANIZATION: HsdsOrganization = {
  id: hsdsId("organisatie", ""),
  name: "Organisatie onbekend",
  description: "Geen openbare bron noemt de organisatie achter dit hospice.",
  organization_identifiers: [],
};

/** The services as tables that refer to each other by id; tables without rows are left out. */
export function toHsdsTables(services: readonly HsdsService[]): HsdsTable[] {
  const organizations = services.map(({ organization }) => organization ?? UNKNOWN_ORGANIZATION);
  const locations = services.flatMap(({ service_at_locations: places }) => places.map(({ location }) => location));
  const attributes = services.flatMap((service) => service.attributes);
  const terms = attributes.map(({ taxonomy_term: term }) => term);
  const rows: Record<HsdsTableName, readonly object[]> = {
    organization: organizations,
    service: services.map((service) => ({
      ...service,
      organization_id: service.organization_id ?? UNKNOWN_ORGANIZATION.id,
    })),
    attribute: attributes,
    service_at_location: services.flatMap((service) => service.service_at_locations),
    location: locations,
    phone: services.flatMap(({ phones }) => phones),
    address: locations.flatMap(({ addresses }) => addresses),
    service_area: services.flatMap((service) => service.service_areas),
    required_document: services.flatMap((service) => service.required_documents),
    language: services.flatMap(({ languages }) => languages),
    taxonomy_term: terms,
    taxonomy: terms.map(({ taxonomy_detail: taxonomy }) => taxonomy),
    organization_identifier: organizations.flatMap((organization) => organization.organization_identifiers),
    metadata: services.flatMap(({ metadata }) => metadata ?? []),
  };
  return (Object.keys(rows) as HsdsTableName[])
    .map((name) => ({
      name,
      path: hsdsTableFields[name].path,
      rows: keepColumns(rows[name], hsdsTableFields[name].fields),
    }))
    .filter((table) => table.rows.length > 0);
}

/** Only the columns of the table, and each id once: a term or organisation that returns is the same row. */
function keepColumns(objects: readonly object[], fields: readonly HsdsField[]): Row[] {
  const byId = new Map<unknown, Row>();
  for (const object of objects as readonly Row[]) {
    if (byId.has(object["id"])) continue;
    byId.set(object["id"], Object.fromEntries(fields.map(({ name }) => [name, object[name]])));
  }
  return [...byId.values()];
}

export function writeHsdsTable({ name, rows }: HsdsTable): string {
  return toCsv(
    hsdsTableFields[name].fields.map((field) => field.name),
    rows,
    plainCsv,
  );
}
