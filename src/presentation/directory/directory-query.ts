import { FACET_IDS, FACETS, type Facet, type FacetId } from "../../domain/directory/finding/facets.ts";
import type { Wish } from "../../domain/directory/finding/match.ts";
import type { Need } from "../../domain/directory/finding/need.ts";
import type { SortOrder } from "../../domain/directory/finding/search.ts";
import { addUrgentNeed, URGENCIES, type Urgency } from "../../domain/directory/house/urgency.ts";
import {
  choiceField,
  readFields,
  textField,
  textsField,
  writeFields,
  type AddressField,
  type AddressFields,
} from "../address-fields.ts";

/** Who asks; like how soon a place is needed it changes the advice. */
export const ASKERS = ["verwijzer", "naaste", "zelf"] as const;
export const SORTS: readonly SortOrder[] = ["match", "distance", "name"];

/** What is chosen of each facet; empty for no wish. A facet with one choice at a time holds one at most. */
export type FacetChoices = Readonly<Record<FacetId, readonly string[]>>;

/** What a visitor asks of the directory; an empty text or list means: no wish. */
export interface DirectoryQuery extends FacetChoices {
  /** Words of a name or place. */
  readonly text: string;
  /** Place or postcode as typed. */
  readonly place: string;
  readonly urgency: "" | Urgency;
  readonly asker: "" | (typeof ASKERS)[number];
  readonly sort: SortOrder;
}

const SORT_NAMES: Readonly<Record<SortOrder, string>> = { match: "", distance: "afstand", name: "naam" };
const MOST_CHOICES = 20;

type FacetFields = Record<FacetId, AddressField<readonly string[]>>;

function fieldsOf(belongs: (facet: Facet) => boolean): FacetFields {
  const fields = FACET_IDS.filter((id) => belongs(FACETS[id])).map((id) => {
    const { parameter, isMultiple } = FACETS[id];
    return [id, textsField(parameter, isMultiple ? MOST_CHOICES : 1)];
  });
  return Object.fromEntries(fields) as FacetFields;
}

/** In the order of the address: a distance stands behind the place it is measured from. */
const QUERY_FIELDS: AddressFields<DirectoryQuery> = {
  text: textField("q"),
  ...fieldsOf(({ isDistance }) => !isDistance),
  place: textField("plaats"),
  ...fieldsOf(({ isDistance = false }) => isDistance),
  urgency: choiceField("wanneer", URGENCIES, ""),
  asker: choiceField("wie", ASKERS, ""),
  sort: choiceField("volgorde", SORTS, "match", (sort) => SORT_NAMES[sort]),
};

export const emptyQuery: DirectoryQuery = readFields("", QUERY_FIELDS);

/** Reads the wishes from the part of an address after the question mark. */
export function readQuery(search: string): DirectoryQuery {
  return readFields(search, QUERY_FIELDS);
}

/** Writes the wishes as "?nodig=…&plaats=…"; empty when there are none. */
export function writeQuery(query: DirectoryQuery): string {
  return writeFields(query, QUERY_FIELDS);
}

/** True when nothing in the query changes which hospices are listed, or in which order. */
export function isEmptyQuery(query: DirectoryQuery): boolean {
  return writeQuery({ ...query, asker: "", urgency: query.urgency === "spoed" ? "spoed" : "" }) === "";
}

/** Every choice of a facet is a wish; so is what "spoed" stands for. */
export function listWishes(query: DirectoryQuery): Wish[] {
  const need = addUrgentNeed(query.need, query.urgency);
  return FACET_IDS.flatMap((facet) => (facet === "need" ? need : query[facet]).map((choice) => ({ facet, choice })));
}

/** The query with one more choice; it takes the place of another where a facet has one at a time. */
export function addChoice<Query extends FacetChoices>(query: Query, facet: FacetId, choice: string): Query {
  return { ...query, [facet]: FACETS[facet].isMultiple ? [...new Set([...query[facet], choice])] : [choice] };
}

/** The facet that a need of the field with suggestions is a choice of. */
export function facetOf({ kind }: Need): FacetId {
  return kind === "type" ? "type" : "need";
}
