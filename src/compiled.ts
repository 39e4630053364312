import type { Topology } from "topojson-specification";
import type { GlossaryTerm } from "./domain/content/glossary.ts";
import type { LawChange } from "./domain/content/law/law-change.ts";
import type { Measured } from "./domain/content/measured.ts";
import type { Redirect } from "./domain/content/addresses/redirects.ts";
import type {
  Municipality,
  ModelRegion,
  Network,
  Places,
  Regions,
  Settings,
  Taxonomy,
  WorkplanRegion,
} from "./domain/directory/records/bundle.ts";
import type { GeoSource } from "./domain/directory/records/geography/geo-schema.ts";
import type { RecordHistory } from "./domain/directory/records/history.ts";
import type { Hospice, Lead } from "./domain/directory/records/hospice.ts";
import type { Round } from "./domain/directory/records/settings/round-schema.ts";
import type { HousePhotos } from "./domain/directory/photos/house-photo.ts";
import { isOffered } from "./domain/directory/records/offered.ts";
import type { CompiledPrognosis } from "./domain/prognosis/compile/compile.ts";
import geoSourcesJson from "./generated/geo-sources.json";
import glossaryJson from "./generated/glossary.json";
import historyJson from "./generated/history.json";
import hospicesJson from "./generated/hospices.json";
import lawsJson from "./generated/laws.json";
import leadsJson from "./generated/leads.json";
import measuredJson from "./generated/measured.json";
import municipalitiesJson from "./generated/municipalities.json";
import outlinesJson from "./generated/municipalities.topo.json";
import networksJson from "./generated/networks.json";
import photosJson from "./generated/photos.json";
import placesJson from "./generated/places.json";
import prognosisDocumentationJson from "./generated/prognosis-documentation.json";
import prognosisJson from "./generated/prognosis.json";
import redirectsJson from "./generated/redirects.json";
import regionsJson from "./generated/regions.json";
import roundJson from "./generated/round.json";
import settingsJson from "./generated/settings.json";
import taxonomyJson from "./generated/taxonomy.json";
import versionJson from "./generated/version.json";

/**
 * The compiled content, typed: pages and components take their data from here. The compile step checked the JSON, so
 * the types are stated, not checked again. Not for islands: they are handed what they need.
 */

const stated = <Type>(json: unknown): Type => json as Type;

/** Every hospice with a page and a place in the open data, by name: closed ones too, so that old references do not end nowhere. */
export const publishedHospices = stated<Hospice[]>(hospicesJson);
/** The hospices that lists, maps and counts show, by name. */
export const hospices = publishedHospices.filter(isOffered);
/** What changed in each hospice, by id, oldest first; null where this copy of the project does not hold the whole history. */
export const recordHistory = stated<RecordHistory | null>(historyJson);
/** Places that still have to be looked into; they have no page. */
export const leads = stated<Lead[]>(leadsJson);
/** The photograph of each house that has one, by id of the house. */
export const housePhotos = stated<HousePhotos>(photosJson);
/** When each house was asked to answer the questionnaire, and when it did, by id. */
export const round = stated<Round>(roundJson);
/** The 18 networks by region, then the children's network. */
export const networks = stated<Network[]>(networksJson);
export const regions = stated<Regions>(regionsJson);
export const modelRegions: ModelRegion[] = regions.modelRegions;
export const workplanRegions: WorkplanRegion[] = regions.workplanRegions;
export const taxonomy = stated<Taxonomy>(taxonomyJson);
/** The 65 gemeenten of the four provinces, by code. */
export const municipalities = stated<Municipality[]>(municipalitiesJson);
/** Boundaries as TopoJSON; object `municipalities`, id is the gemeente code. */
export const outlines = stated<Topology>(outlinesJson);
export const geoSources = stated<GeoSource[]>(geoSourcesJson);
export const places = stated<Places>(placesJson);
export const settings = stated<Settings>(settingsJson);
export const glossary = stated<GlossaryTerm[]>(glossaryJson);
/** Laws with the day on which they end. */
export const laws = stated<LawChange[]>(lawsJson);
/** What tests measured of the built site. */
export const measured = stated<Measured>(measuredJson);
/** Addresses that moved, with where they lead. */
export const redirects = stated<Redirect[]>(redirectsJson);
/** What the model takes. */
export const prognosis = stated<CompiledPrognosis["bundle"]>(prognosisJson);
/** Texts and sources of the model's parameters and tables. */
export const prognosisDocumentation = stated<CompiledPrognosis["documentation"]>(prognosisDocumentationJson);

/** Which edition of the data this is: of the directory, and of the prognosis. */
export const versions = {
  directory: versionJson.dataVersion,
  prognosis: prognosis.dataVersion,
  model: prognosis.modelVersion,
};

const networkById = new Map(networks.map((network) => [network.id, network]));
const modelRegionById = new Map(modelRegions.map((region) => [region.id, region]));

export function findNetwork(id: string): Network | undefined {
  return networkById.get(id);
}

export function findModelRegion(id: string): ModelRegion | undefined {
  return modelRegionById.get(id);
}

/** Hospices that belong to this network, by name. */
export function hospicesOfNetwork(id: string): Hospice[] {
  return hospices.filter(({ networks: ids }) => ids.includes(id));
}

/** Hospices with a network in this model region: a house on the border of two regions is in both. */
export function hospicesOfRegion(id: string): Hospice[] {
  return hospices.filter(({ regions: ids }) => ids.includes(id));
}
