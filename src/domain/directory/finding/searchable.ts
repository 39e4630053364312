import type { Network, Regions, Taxonomy, Term } from "../records/bundle.ts";
import { facts, listRows, readAt } from "../records/facts.ts";
import { derivedFacts } from "../records/facts/derived.ts";
import type { Facts, SearchField } from "../records/facts/fact.ts";
import { findLikelyType } from "../records/likely-type.ts";
import type { Hospice, TermClaim, TermClaims } from "../records/hospice.ts";
import { listAnswers, type Answers } from "./facets.ts";

/** What the search looks at, one per hospice: words and facets only, small enough to send to a browser. */
export interface SearchableHospice {
  id: string;
  name: string;
  otherNames: string;
  /** Town, postcode, gemeente and province. */
  place: string;
  organization: string;
  /** The type with its other words. */
  typeWords: string;
  /** Terms the house says yes to, or discusses, with their other words, and what else it offers in its own. */
  termWords: string;
  /** Networks, regions and the area the house says its guests come from. */
  areaWords: string;
  /** What is known of it for each facet; what is absent is unknown. */
  answers: Answers;
  /** Degrees, WGS84. */
  latitude: number;
  longitude: number;
}

/**
 * The words of one hospice as the search needs them.
 * @param table whose rows say what of a house is searched
 */
export function toSearchable(
  hospice: Hospice,
  taxonomy: Taxonomy,
  networks: readonly Network[],
  { modelRegions }: Pick<Regions, "modelRegions">,
  table: Facts = facts,
): SearchableHospice {
  const wordsOfFacts = (field: SearchField) => joinWords(readFacts(hospice, field, table));
  const type = taxonomy.types.find(({ id }) => id === hospice.type);
  return {
    id: hospice.id,
    name: wordsOfFacts("name"),
    otherNames: wordsOfFacts("otherNames"),
    place: wordsOfFacts("place"),
    organization: wordsOfFacts("organization"),
    typeWords: joinWords([type?.name, type?.abbreviation, type?.plural, ...(type?.synonyms ?? [])]),
    termWords: joinWords([
      wordsOfFacts("offer"),
      ...wordsOfClaims(hospice.expertise, taxonomy.expertise),
      ...wordsOfClaims(hospice.facilities, taxonomy.facilities),
    ]),
    areaWords: joinWords([
      wordsOfFacts("area"),
      ...networks.filter(({ id }) => hospice.networks.includes(id)).map(({ name }) => name),
      ...modelRegions.filter(({ id }) => hospice.regions.includes(id)).map(({ name }) => name),
    ]),
    answers: listAnswers({ ...hospice, likelyType: findLikelyType(hospice, taxonomy.types) }),
    latitude: hospice.latitude,
    longitude: hospice.longitude,
  };
}

const searchedRows = new WeakMap<Facts, readonly { path: string; search: SearchField }[]>();

/** The facts whose rows say that they are searched here; the table is walked once for all houses. */
function listSearched(table: Facts): readonly { path: string; search: SearchField }[] {
  const known = searchedRows.get(table);
  if (known) return known;
  const searched = [...listRows(table), ...derivedFacts].flatMap(({ search, path }) =>
    search ? [{ search, path }] : [],
  );
  searchedRows.set(table, searched);
  return searched;
}

function readFacts(hospice: Hospice, field: SearchField, table: Facts): (string | undefined)[] {
  const values = listSearched(table).filter(({ search }) => search === field);
  return values.map(({ path }) => readAt(hospice, path)).flat() as (string | undefined)[];
}

/** True when a house can be asked for this: it says yes, or that it can be discussed. */
function isOffered(value: TermClaim["value"] | undefined): boolean {
  return value === "yes" || value === "on-consultation";
}

function wordsOfClaims(claims: TermClaims, terms: readonly Term[]): string[] {
  return terms
    .filter(({ id }) => isOffered(claims[id]?.value))
    .flatMap(({ name, synonyms, abbreviations }) => [name, ...synonyms, ...abbreviations]);
}

function joinWords(words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join(" ");
}
