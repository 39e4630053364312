import type { ModelRegion, Network, Taxonomy } from "../records/bundle.ts";
import { facts, listRows, readAt, type FactRow } from "../records/facts.ts";
import { derivedFacts } from "../records/facts/derived.ts";
import type { Facts } from "../records/facts/fact.ts";
import type { Hospice, TermClaims } from "../records/hospice.ts";
import type { HsdsAttribute, HsdsTaxonomy, HsdsTerm } from "./hsds-objects.ts";
import { hsdsId } from "../records/hsds-ids.ts";

export interface HsdsVocabulary {
  taxonomy: Pick<Taxonomy, "types" | "expertise" | "facilities">;
  networks: readonly Pick<Network, "id" | "name" | "basis">[];
  modelRegions: readonly Pick<ModelRegion, "id" | "name">[];
}

const TAXONOMIES = {
  soort: ["Soorten hospices", "De soorten hospices die deze site onderscheidt."],
  expertise: [
    "Expertise",
    "De woordenlijst voor expertise. Een hospice zonder antwoord heeft geen attribuut: dat is onbekend, geen nee.",
  ],
  voorziening: [
    "Voorzieningen",
    "De woordenlijst voor voorzieningen. Een hospice zonder antwoord heeft geen attribuut: dat is onbekend, geen nee.",
  ],
  netwerk: ["Netwerken palliatieve zorg", "De regionale netwerken en het netwerk voor kinderen."],
  regio: ["Regio's", "De regio's van het prognosemodel."],
  kenmerk: ["Kenmerken", "Gegevens waarvoor de standaard geen eigen veld heeft."],
} as const;

type TaxonomyName = keyof typeof TAXONOMIES;

function taxonomyOf(name: TaxonomyName): HsdsTaxonomy {
  const [title, description] = TAXONOMIES[name];
  return { id: hsdsId("taxonomie", name), name: title, description };
}

function termOf(taxonomy: TaxonomyName, id: string, name: string, description: string): HsdsTerm {
  const detail = taxonomyOf(taxonomy);
  return {
    id: hsdsId("taxonomie", taxonomy, id),
    code: `${taxonomy}:${id}`,
    name,
    description,
    language: "nl",
    taxonomy_id: detail.id,
    taxonomy_detail: detail,
  };
}

function findTerm<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`${id} is not in the vocabulary`);
  return found;
}

/** Everything we say of a hospice that has no field of its own, as attributes in a fixed order. */
export function toHsdsAttributes(
  hospice: Hospice,
  { taxonomy, networks, modelRegions }: HsdsVocabulary,
): HsdsAttribute[] {
  const serviceId = hsdsId(hospice.id);
  const attribute = (linkType: string, term: HsdsTerm, value?: string): HsdsAttribute => ({
    id: hsdsId(hospice.id, "attribute", linkType, term.code, value ?? ""),
    link_id: serviceId,
    link_type: linkType,
    link_entity: "service",
    taxonomy_term_id: term.id,
    ...(value === undefined ? {} : { value }),
    taxonomy_term: term,
  });
  const type = findTerm(taxonomy.types, hospice.type);
  const claims = (
    linkType: "expertise" | "facility",
    kind: "expertise" | "voorziening",
    terms: Taxonomy["expertise"],
    said: TermClaims,
  ) =>
    Object.entries(said).flatMap(([id, { value, note }]) => {
      const { name, description } = findTerm(terms, id);
      const term = termOf(kind, id, name, description);
      return [attribute(linkType, term, value), ...(note ? [attribute(`${linkType}_note`, term, note)] : [])];
    });
  return [
    attribute("type", termOf("soort", type.id, type.name, type.definition), hospice.typeNote),
    ...features.flatMap(({ id, name, description, read }) =>
      read(hospice).map((value) => attribute("feature", termOf("kenmerk", id, name, description), value)),
    ),
    ...claims("expertise", "expertise", taxonomy.expertise, hospice.expertise),
    ...claims("facility", "voorziening", taxonomy.facilities, hospice.facilities),
    ...hospice.networks.map((id) => {
      const { name, basis } = findTerm(networks, id);
      return attribute("network", termOf("netwerk", id, name, basis), hospice.networksBasis);
    }),
    ...hospice.regions.map((id) =>
      attribute("region", termOf("regio", id, findTerm(modelRegions, id).name, "Een regio van het prognosemodel.")),
    ),
  ];
}

interface Feature {
  id: string;
  name: string;
  description: string;
  /** What a hospice says of it; absent is unknown. */
  read: (hospice: Hospice) => string[];
}

const SOURCE: Feature = {
  id: "source",
  name: "Bron",
  description: "Uitgever, datum als die bekend is, en webadres van een bron.",
  read: ({ sources }) => sources.map(({ publisher, date, url }) => [publisher, date, url].filter(Boolean).join(", ")),
};

/** What we say of a hospice that the standard has no field for: each fact whose row names an attribute, and the sources. */
export function listFeatures(table: Facts): Feature[] {
  const derived = derivedFacts.map((fact) => ({ ...fact, page: "own" as const, help: "", groups: [] }));
  return [
    ...[...listRows(table), ...derived].flatMap((row): Feature[] => {
      const { hsds, path } = row;
      if (hsds === false || !("attribute" in hsds)) return [];
      return [
        {
          id: hsds.attribute,
          name: nameFeature(row),
          description: hsds.help ?? toSentence((row.csv || [])[0]?.help ?? row.help ?? row.label),
          read: (hospice) => writeValues(readAt(hospice, hsds.from ?? path)),
        },
      ];
    }),
    SOURCE,
  ];
}

/** What stands beside another fact is named with what it belongs to: "Capaciteit, gepland: stand van". */
function nameFeature({ label, page, groups }: Pick<FactRow, "label" | "page" | "groups">): string {
  const around = groups.map((group, index) => (index === 0 ? group.label : group.label.toLowerCase())).join(", ");
  return page === "beside" && around !== "" ? `${around}: ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

function toSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A list without items says nothing. */
function writeValues(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const text = Array.isArray(value) ? value.join("; ") : typeof value === "string" ? value : JSON.stringify(value);
  return text === "" ? [] : [text];
}

const features = listFeatures(facts);
