/**
 * The objects of the Human Services Data Specification (HSDS) 3.0, as far as we have something to put in them.
 * Source: the schemas of github.com/openreferral/specification, as they call themselves 3.0.0 (commit 33493d4).
 */

export type HsdsStatus = "active" | "inactive" | "defunct" | "temporarily closed";

export interface HsdsTaxonomy {
  id: string;
  name: string;
  description: string;
}

export interface HsdsTerm {
  id: string;
  code: string;
  name: string;
  description: string;
  language: "nl";
  taxonomy_id: string;
  taxonomy_detail: HsdsTaxonomy;
}

/** A term said of something, with what is said: the standard's place for all that it has no field for. */
export interface HsdsAttribute {
  id: string;
  link_id: string;
  link_type: string;
  link_entity: "service";
  taxonomy_term_id: string;
  value?: string;
  taxonomy_term: HsdsTerm;
}

export interface HsdsPhone {
  id: string;
  service_id: string;
  number: string;
  type: "voice";
  description: string;
}

export interface HsdsAddress {
  id: string;
  location_id: string;
  address_1: string;
  city: string;
  region: string;
  state_province: string;
  postal_code: string;
  country: "NL";
  address_type: "physical";
}

export interface HsdsLocation {
  id: string;
  location_type: "physical";
  name: string;
  description: string;
  latitude: number;
  longitude: number;
  /** Empty when street or postcode is unknown: the standard has no address without them. */
  addresses: HsdsAddress[];
}

export interface HsdsOrganization {
  id: string;
  name: string;
  description: string;
  email?: string;
  organization_identifiers: {
    id: string;
    organization_id: string;
    identifier_scheme?: string;
    identifier_type: string;
    identifier: string;
  }[];
}

export interface HsdsMetadata {
  id: string;
  resource_id: string;
  resource_type: "service";
  last_action_date: string;
  last_action_type: "update";
  field_name: string;
  previous_value: string;
  replacement_value: string;
  updated_by: string;
}

export interface HsdsService {
  id: string;
  organization_id?: string;
  name: string;
  alternate_name?: string;
  description: string;
  url?: string;
  email?: string;
  status: HsdsStatus;
  application_process?: string;
  fees_description?: string;
  accreditations?: string;
  eligibility_description?: string;
  minimum_age?: number;
  maximum_age?: number;
  assured_date?: string;
  alert?: string;
  organization?: HsdsOrganization;
  phones: HsdsPhone[];
  service_areas: { id: string; service_id: string; name: string }[];
  service_at_locations: { id: string; service_id: string; location_id: string; location: HsdsLocation }[];
  languages: { id: string; service_id: string; name: string }[];
  required_documents: { id: string; service_id: string; document: string }[];
  attributes: HsdsAttribute[];
  metadata?: HsdsMetadata[];
}
