import type { ModelRegion, Network, Taxonomy } from "../records/bundle.ts";
import type { Hospice, TermClaims } from "../records/hospice.ts";
import type { HsdsAttribute, HsdsTaxonomy, HsdsTerm } from "./hsds-objects.ts";
import { hsdsId } from "../records/hsds-ids.ts";

export interface HsdsVocabulary {
  taxonomy: Pick<Taxonomy, "types" | "expertise" | "facilities">;
  networks: readonly Pick<Network, "id" | "name" | "basis">[];
  modelRegions: readonly Pick<ModelRegion, "id" | "name">[];
}

/** What we say of a hospice that the standard has no field for; each is an attribute with a value. */
const FEATURES = {
  status: [
    "Status",
    "Onze eigen status: open, temporarily-closed, planned, closed of unknown. De standaard kent planned en unknown niet.",
  ],
  status_date: ["Status volgens bron van", "De datum van de nieuwste bron over de status."],
  beds: ["Bedden", "Aantal bedden nu: hooguit drie jaar voor de bouw van de site geteld, of bevestigd door het huis."],
  beds_as_of: ["Bedden volgens bron van", "De datum van de bron van het aantal bedden nu."],
  beds_last_known: [
    "Laatst bekende bedden",
    "Een aantal dat te oud is of geen datum heeft; niet optellen bij bedden van nu.",
  ],
  beds_last_known_as_of: [
    "Laatst bekende bedden volgens bron van",
    "De datum van de bron van het laatst bekende aantal.",
  ],
  beds_planned: ["Geplande bedden", "Aantal bedden in een plan."],
  beds_planned_as_of: ["Geplande bedden volgens bron van", "De datum van de bron van het plan."],
  beds_former_building: ["Bedden in het vroegere gebouw", "Aantal bedden in een gebouw waar het huis niet meer zit."],
  beds_former_building_as_of: [
    "Bedden in het vroegere gebouw volgens bron van",
    "De datum van de bron over het vroegere gebouw.",
  ],
  availability: [
    "Beschikbaarheid",
    "Gemelde beschikbaarheid: place, waiting-list, full of on-consultation. Geldt niet langer dan availability_valid_until.",
  ],
  availability_reported_on: ["Beschikbaarheid gemeld op", "De dag van de melding."],
  availability_valid_until: [
    "Beschikbaarheid geldig tot en met",
    "De laatste dag waarop de melding geldt. Daarna is de beschikbaarheid onbekend.",
  ],
  precision: [
    "Precisie van de plek",
    "own: uit een bron; postcode4: het midden van het postcodegebied; town: het midden van de plaats.",
  ],
  municipality: ["Gemeente", "Code van het CBS."],
  identity: ["Identiteit", "Levensbeschouwing of grondslag, zoals het hospice die zelf noemt."],
  physician: ["Arts", "Wie de arts is."],
  nursing: ["Verpleging", "Wie verpleegt."],
  night: ["Nacht", "Wie er 's nachts is."],
  volunteers: ["Vrijwilligers", "Wat vrijwilligers doen."],
  recovery: ["Als iemand opknapt", "Wat er dan gebeurt."],
  respite: ["Respijt", "Of logeren kan om naasten te ontlasten."],
  priority: ["Voorrang", "Wie voorgaat als het vol is."],
  euthanasia_policy: ["Beleid bij euthanasie", "Wat het hospice over euthanasie zegt."],
  admission_days: ["Opnamedagen", "Dagen waarop opname kan."],
  confirmed_by_hospice: ["Bevestigd door het hospice", "true of false."],
  confirmed_by_network: ["Bevestigd door het netwerk", "true of false."],
  found_on: ["Gevonden op", "De dag waarop de gegevens zijn gevonden; dit is geen controle."],
  source: ["Bron", "Uitgever, datum als die bekend is, en webadres van een bron."],
} as const;

type Feature = keyof typeof FEATURES;

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
  regio: ["Regio's", "De zeven regio's van het prognosemodel."],
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
    ...featuresOf(hospice).map(([feature, value]) =>
      attribute("feature", termOf("kenmerk", feature, FEATURES[feature][0], FEATURES[feature][1]), value),
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

/** Only what is known: an absent feature is unknown. */
function featuresOf(hospice: Hospice): [Feature, string][] {
  const { admission, availability, capacity, care, confirmed, stay } = hospice;
  const known: Record<Exclude<Feature, "source">, string | number | boolean | undefined> = {
    status: hospice.status,
    status_date: hospice.statusDate,
    beds: capacity?.beds,
    beds_as_of: capacity?.asOf,
    beds_last_known: capacity?.lastKnown?.beds,
    beds_last_known_as_of: capacity?.lastKnown?.asOf,
    beds_planned: capacity?.planned?.beds,
    beds_planned_as_of: capacity?.planned?.asOf,
    beds_former_building: capacity?.formerBuilding?.beds,
    beds_former_building_as_of: capacity?.formerBuilding?.asOf,
    availability: availability?.status,
    availability_reported_on: availability?.reportedOn,
    availability_valid_until: availability?.validUntil,
    precision: hospice.precision,
    municipality: hospice.address.municipality.code,
    identity: hospice.identity,
    physician: care?.physician,
    nursing: care?.nursing,
    night: care?.night,
    volunteers: care?.volunteers,
    recovery: stay?.recovery,
    respite: stay?.respite,
    priority: admission?.priority,
    euthanasia_policy: admission?.euthanasiaPolicy,
    admission_days: admission?.days,
    confirmed_by_hospice: confirmed.hospice,
    confirmed_by_network: confirmed.network,
    found_on: hospice.foundOn,
  };
  const features = (Object.entries(known) as [Feature, string | number | boolean | undefined][]).flatMap(
    ([feature, value]): [Feature, string][] => (value === undefined ? [] : [[feature, String(value)]]),
  );
  const sources = hospice.sources.map(({ publisher, date, url }): [Feature, string] => [
    "source",
    [publisher, date, url].filter(Boolean).join(", "),
  ]);
  return [...features, ...sources];
}
