/** The tables we publish of HSDS 3.0, with the columns we fill, as its schemas name and type them. */

export interface HsdsField {
  name: string;
  type: "string" | "number" | "date";
  format?: "uuid" | "uri" | "email";
  isRequired?: true;
  /** No value returns in the table; every id is so. */
  isUnique?: true;
  enum?: readonly string[];
  /** The table whose id this is. */
  refersTo?: HsdsTableName;
}

export type HsdsTableName =
  | "organization"
  | "service"
  | "attribute"
  | "service_at_location"
  | "location"
  | "phone"
  | "address"
  | "service_area"
  | "required_document"
  | "language"
  | "taxonomy_term"
  | "taxonomy"
  | "organization_identifier"
  | "metadata";

const required = { isRequired: true } as const;
const id: HsdsField = { name: "id", type: "string", format: "uuid", isUnique: true, ...required };
const text = (name: string): HsdsField => ({ name, type: "string" });
const requiredText = (name: string): HsdsField => ({ name, type: "string", ...required });
const figure = (name: string): HsdsField => ({ name, type: "number" });
const reference = (name: string, refersTo: HsdsTableName): HsdsField => ({
  name,
  type: "string",
  format: "uuid",
  refersTo,
});
const requiredReference = (name: string, refersTo: HsdsTableName): HsdsField => ({
  ...reference(name, refersTo),
  ...required,
});
/** The id of a row of any table. */
const requiredLink = (name: string): HsdsField => ({ name, type: "string", format: "uuid", ...required });
const choice = (name: string, values: readonly string[]): HsdsField => ({
  name,
  type: "string",
  enum: values,
  ...required,
});

const KINDS_OF_PLACE = ["physical", "postal", "virtual"];

export const hsdsTableFields: Readonly<Record<HsdsTableName, { path: string; fields: readonly HsdsField[] }>> = {
  organization: {
    path: "organizations.csv",
    fields: [id, requiredText("name"), requiredText("description"), { name: "email", type: "string", format: "email" }],
  },
  service: {
    path: "services.csv",
    fields: [
      id,
      requiredReference("organization_id", "organization"),
      requiredText("name"),
      text("alternate_name"),
      text("description"),
      { name: "url", type: "string", format: "uri" },
      { name: "email", type: "string", format: "email" },
      choice("status", ["active", "inactive", "defunct", "temporarily closed"]),
      text("application_process"),
      text("fees_description"),
      text("accreditations"),
      text("eligibility_description"),
      figure("minimum_age"),
      figure("maximum_age"),
      { name: "assured_date", type: "date" },
      text("alert"),
    ],
  },
  attribute: {
    path: "attributes.csv",
    fields: [
      id,
      requiredLink("link_id"),
      requiredReference("taxonomy_term_id", "taxonomy_term"),
      text("link_type"),
      requiredText("link_entity"),
      text("value"),
    ],
  },
  service_at_location: {
    path: "service_at_location.csv",
    fields: [id, requiredReference("service_id", "service"), requiredReference("location_id", "location")],
  },
  location: {
    path: "locations.csv",
    fields: [
      id,
      choice("location_type", KINDS_OF_PLACE),
      text("name"),
      text("description"),
      figure("latitude"),
      figure("longitude"),
    ],
  },
  phone: {
    path: "phones.csv",
    fields: [id, reference("service_id", "service"), requiredText("number"), text("type"), text("description")],
  },
  address: {
    path: "addresses.csv",
    fields: [
      id,
      reference("location_id", "location"),
      requiredText("address_1"),
      requiredText("city"),
      text("region"),
      requiredText("state_province"),
      requiredText("postal_code"),
      requiredText("country"),
      choice("address_type", KINDS_OF_PLACE),
    ],
  },
  service_area: { path: "service_areas.csv", fields: [id, reference("service_id", "service"), text("name")] },
  required_document: {
    path: "required_documents.csv",
    fields: [id, reference("service_id", "service"), text("document")],
  },
  language: { path: "languages.csv", fields: [id, reference("service_id", "service"), text("name")] },
  taxonomy_term: {
    path: "taxonomy_terms.csv",
    fields: [
      id,
      { name: "code", type: "string", isUnique: true },
      requiredText("name"),
      requiredText("description"),
      text("language"),
      reference("taxonomy_id", "taxonomy"),
    ],
  },
  taxonomy: { path: "taxonomies.csv", fields: [id, requiredText("name"), requiredText("description")] },
  organization_identifier: {
    path: "organization_identifiers.csv",
    fields: [
      id,
      requiredReference("organization_id", "organization"),
      text("identifier_scheme"),
      requiredText("identifier_type"),
      requiredText("identifier"),
    ],
  },
  metadata: {
    path: "metadata.csv",
    fields: [
      id,
      requiredLink("resource_id"),
      requiredText("resource_type"),
      { name: "last_action_date", type: "date", ...required },
      requiredText("last_action_type"),
      requiredText("field_name"),
      requiredText("previous_value"),
      requiredText("replacement_value"),
      requiredText("updated_by"),
    ],
  },
};
