import type { Topology } from "topojson-specification";
import type { Contact } from "./settings/contact-schema.ts";
import type { CamelKeys } from "../../border/camel-keys.ts";
import type { GeoSource, MunicipalityRow } from "./geography/geo-schema.ts";
import type { OutsidePlace } from "./geography/outside-schema.ts";
import type { Hospice, Lead } from "./hospice.ts";
import type { FormerMunicipalityRow, OtherNameRow, OtherPostcodeRow, PlaceRow } from "./geography/place-schema.ts";
import type { NetworkRecord } from "./network-schema.ts";
import type { Round } from "./settings/round-schema.ts";
import type { SettingsFile } from "./settings/settings-schema.ts";
import type { RegionsFile, TermsFile, TypesFile } from "./taxonomy-schema.ts";

/** What the compile step writes: everything the pages and islands need, as plain JSON. */

export type HospiceType = CamelKeys<TypesFile["types"][number]>;
export type Term = CamelKeys<TermsFile["terms"][number]>;

export interface Taxonomy {
  types: HospiceType[];
  proposedFunctions: TypesFile["proposed_functions"];
  proposal: TypesFile["proposal"];
  expertise: Term[];
  facilities: Term[];
}

/** The part of a gemeente that belongs to a network or region. */
export interface MunicipalityShare {
  code: string;
  name: string;
  /** The exact fraction, such as "1/3". */
  weight: string;
  /** The same as a number, 0 to 1. */
  share: number;
  note?: string;
}

export interface Network extends Omit<CamelKeys<NetworkRecord>, "municipalities"> {
  id: string;
  municipalities: MunicipalityShare[];
  /** Whom to call first; null while nobody filled it in in content/instellingen.yaml. */
  coordinationPoint: CamelKeys<Contact> | null;
  /** The team that gives a doctor or nurse advice; null while nobody filled it in. */
  consultation: CamelKeys<Contact> | null;
}

export interface ModelRegion extends CamelKeys<RegionsFile["model_regions"][number]> {
  /** Ids of the networks of this region. */
  networks: string[];
  /** Gemeenten with the share (0 to 1) that belongs to this region. */
  municipalities: { code: string; name: string; share: number }[];
}

export type WorkplanRegion = CamelKeys<RegionsFile["workplan_regions"][number]>;

export interface Regions {
  modelRegions: ModelRegion[];
  workplanRegions: WorkplanRegion[];
  documents: RegionsFile["documents"];
  sources: RegionsFile["sources"];
}

export interface Municipality extends MunicipalityRow {
  /** Ids of the networks it lies in, wholly or in part. */
  networks: string[];
  /** Id of the model region with its largest share. */
  modelRegion: string;
}

/** Points to measure distance from: four-digit postcodes and towns (the mean of their postcodes). */
export interface Places {
  postcodes: { postcode4: string; latitude: number; longitude: number }[];
  towns: { name: string; municipality: string; latitude: number; longitude: number }[];
  /** Postcodes just outside the four provinces, and codes of post boxes. */
  otherPostcodes: OtherPostcodeRow[];
  /** Villages and neighbourhoods without a postcode of their own. */
  villages: PlaceRow[];
  otherNames: OtherNameRow[];
  formerMunicipalities: FormerMunicipalityRow[];
  /** Towns just outside the four provinces where sources name a hospice. */
  outside: OutsidePlace[];
}

export type Settings = CamelKeys<SettingsFile>;

export interface DirectoryBundle {
  hospices: Hospice[];
  leads: Lead[];
  networks: Network[];
  regions: Regions;
  taxonomy: Taxonomy;
  municipalities: Municipality[];
  outlines: Topology;
  geoSources: GeoSource[];
  places: Places;
  settings: Settings;
  /** When each house was asked to answer the questionnaire, and when it did, by id. */
  round: Round;
  /** Date of the newest find among hospices, networks and geography; part of the data version. */
  newestDate: string;
}
