import type { Point } from "../../domain/border/distance.ts";
import { explainMatch, UNKNOWN_TYPE, type Wish } from "../../domain/directory/finding/match.ts";
import { findNearerOutside, type OutsideTown } from "../../domain/places/place-lookup.ts";
import {
  DISTANCES_KM,
  findHospices,
  wishesOf,
  type DirectoryQuery as DomainQuery,
  type DirectoryResult,
  type FoundHospice,
} from "../../domain/directory/finding/search.ts";
import type { SearchableHospice } from "../../domain/directory/finding/searchable.ts";
import type { DirectoryData } from "./directory-data.ts";
import { URGENT_NEED_ID, type DirectoryQuery } from "./directory-query.ts";
import type { FilterOption, FilterOptions } from "./filter-options.ts";
import {
  groupByRegion,
  numberGroups,
  type ListedHospice,
  type ListEntry,
  type ListGroup,
  type UnnumberedGroup,
} from "./listed-hospice.ts";

export interface DirectoryAnswer {
  /** Every hospice that lacks no wish, those of which something is unknown included. */
  count: number;
  /** With wishes that can be unknown: how many meet them all or want to discuss them; null without. */
  knownCount: number | null;
  /** Names of the wishes of which no hospice at all is known to have said anything. */
  unanswered: readonly string[];
  /** No hospice has the words as written; these have words that look like them. */
  isSimilarOnly: boolean;
  groups: readonly ListGroup[];
  /** Hospices that lack one wish, numbered on; when nothing is found and none lacks one, those that come nearest. */
  nearMisses: readonly ListEntry[];
  nearMissKind: "one-wish" | "more-wishes" | "other-words";
  options: FilterOptions;
  /** Towns just outside the area, nearer than the nearest hospice of the list. */
  nearerOutside: readonly { town: OutsideTown; distanceKm: number }[];
}

function oneOf(id: string): string[] {
  return id === "" ? [] : [id];
}

function toDomainQuery(query: DirectoryQuery, from: Point | null): DomainQuery {
  const urgent = query.urgency === "spoed" && !query.needIds.includes(URGENT_NEED_ID) ? [URGENT_NEED_ID] : [];
  return {
    text: query.text,
    types: oneOf(query.typeId),
    regions: oneOf(query.regionId),
    terms: [...query.needIds, ...urgent],
    sort: query.sort,
    ...(from && { from, ...(query.withinKm === "" ? {} : { withinKm: query.withinKm }) }),
  };
}

/** The wish in Dutch, as it stands beside a hospice and in the list of what is chosen. */
export function nameWish({ needs, regions }: Pick<DirectoryData, "needs" | "regions">, wish: Wish): string {
  const nameOf = (list: readonly { id: string; name: string }[], ids: readonly string[]) =>
    ids.map((id) => list.find((item) => item.id === id)?.name ?? id).join(" of ");
  switch (wish.kind) {
    case "term":
      return nameOf(
        needs.filter(({ kind }) => kind === "term"),
        [wish.id],
      );
    case "type":
      return nameOf(
        needs.filter(({ kind }) => kind === "type"),
        wish.ids,
      );
    case "region":
      return `regio ${nameOf(regions, wish.ids)}`;
    case "distance":
      return `binnen ${wish.withinKm} km`;
  }
}

interface Lookup {
  listed: ReadonlyMap<string, ListedHospice>;
  searchables: ReadonlyMap<string, SearchableHospice>;
  /** Ids of the terms to which some hospice says yes, on consultation or no. */
  answeredTerms: ReadonlySet<string>;
}

const lookups = new WeakMap<DirectoryData, Lookup>();

function lookupOf(data: DirectoryData): Lookup {
  const known = lookups.get(data);
  if (known) return known;
  const lookup = {
    listed: new Map(data.hospices.map((hospice) => [hospice.id, hospice])),
    searchables: new Map(data.searchables.map((hospice) => [hospice.id, hospice])),
    answeredTerms: new Set(
      data.searchables.flatMap(({ claims }) => Object.keys(claims).filter((id) => claims[id] !== "unknown")),
    ),
  };
  lookups.set(data, lookup);
  return lookup;
}

/** A need nobody has answered tells nothing about one hospice beside another: it is said once, above the list. */
function isUnanswered({ answeredTerms }: Lookup, wish: Wish): boolean {
  return wish.kind === "term" && !answeredTerms.has(wish.id);
}

type Describe = (found: FoundHospice) => Omit<ListEntry, "number">;

function describer(data: DirectoryData, asked: readonly Wish[]): Describe {
  const lookup = lookupOf(data);
  const { listed, searchables } = lookup;
  const wishes = asked.filter((wish) => !isUnanswered(lookup, wish));
  const names = wishes.map((wish) => nameWish(data, wish));
  return ({ id, distanceKm }) => ({
    hospice: listed.get(id)!,
    distanceKm,
    explain: () =>
      explainMatch(searchables.get(id)!, wishes).map(({ verdict }, index) => ({ name: names[index]!, verdict })),
  });
}

const SORTED_HEADINGS = {
  match: "Gevonden, beste eerst",
  distance: "Gevonden, dichtstbij eerst",
  name: "Gevonden, op naam",
} as const;

/** Where the houses differ in what is known, who certainly fits stands apart from who may; without wishes the list keeps its regions. */
function groupFound(
  data: DirectoryData,
  query: DirectoryQuery,
  found: readonly FoundHospice[],
  wishes: readonly Wish[],
  from: Point | null,
): UnnumberedGroup[] | ListGroup[] {
  const describe = describer(data, wishes);
  const lookup = lookupOf(data);
  const isByMatch = query.sort === "match";
  if (isByMatch && wishes.some(canBeUnknown) && found.some(({ isKnown }) => isKnown)) {
    return [
      { id: "bekend", heading: "Ja of in overleg", entries: found.filter(({ isKnown }) => isKnown).map(describe) },
      {
        id: "onbekend",
        heading: "Iets is onbekend: vraag het zelf na",
        entries: found.filter(({ isKnown }) => !isKnown).map(describe),
      },
    ];
  }
  const hasWords = query.text.trim() !== "";
  const telling = wishes.filter((wish) => !isUnanswered(lookup, wish));
  if (isByMatch && !hasWords && !from && telling.length === 0)
    return groupByRegion(found.map(({ id }) => lookup.listed.get(id)!));
  const isEqual = isByMatch && !hasWords && !telling.some(canBeUnknown);
  const sort = !isEqual ? query.sort : from ? "distance" : "name";
  return [{ id: "gevonden", heading: SORTED_HEADINGS[sort], entries: found.map(describe) }];
}

/** Whether a place lies within a region or a distance is known; what a house offers may not be. */
function canBeUnknown({ kind }: Wish): boolean {
  return kind === "term" || kind === "type";
}

interface NearMisses {
  kind: DirectoryAnswer["nearMissKind"];
  found: readonly FoundHospice[];
}

/** What to offer below the hits; with nothing found at all, what comes nearest, without the words if need be. */
function chooseNearMisses(data: DirectoryData, query: DomainQuery, result: DirectoryResult): NearMisses {
  if (result.nearMisses.length > 0 || result.found.length > 0) return { kind: "one-wish", found: result.nearMisses };
  if (result.nearest.length > 0) return { kind: "more-wishes", found: result.nearest };
  const { found, nearMisses, nearest } = findHospices(data.searchables, { ...query, text: "" });
  return { kind: "other-words", found: [...found, ...nearMisses, ...nearest].slice(0, 3) };
}

function toOptions(data: DirectoryData, { counts }: DirectoryResult): FilterOptions {
  const offered = (id: string) => (counts.terms[id]?.yes ?? 0) + (counts.terms[id]?.["on-consultation"] ?? 0);
  // No number of a type rather than 0, while the type of some houses is unknown.
  const typeCount = (id: string) => counts.types[id] ?? (counts.types[UNKNOWN_TYPE] ? undefined : 0);
  return {
    regions: data.regions.map(({ id, name }) => ({ id, name, count: counts.regions[id] ?? 0 })),
    types: data.needs.filter(({ kind }) => kind === "type").map(({ id, name }) => withCount(id, name, typeCount(id))),
    distances: DISTANCES_KM.map((km) => ({ id: String(km), name: `${km} km`, count: counts.distances[km] ?? 0 })),
    needCounts: Object.fromEntries(
      data.needs.map(({ id, kind }) => [id, kind === "type" ? (counts.types[id] ?? 0) : offered(id)]),
    ),
    needRefusals: Object.fromEntries(data.needs.map(({ id }) => [id, counts.terms[id]?.no ?? 0])),
  };
}

function withCount(id: string, name: string, count: number | undefined): FilterOption {
  return count === undefined ? { id, name } : { id, name, count };
}

const CHILD_IDS: readonly string[] = ["kinderen", "child"];

function findOutside(
  data: DirectoryData,
  query: DirectoryQuery,
  entries: readonly ListEntry[],
  from: Point | null,
): DirectoryAnswer["nearerOutside"] {
  if (!from) return [];
  const kind = [...query.needIds, query.typeId].some((id) => CHILD_IDS.includes(id)) ? "children" : "adults";
  const nearestKm = entries.reduce((least, { distanceKm }) => Math.min(least, distanceKm ?? Infinity), Infinity);
  return findNearerOutside(data.outside, from, nearestKm, kind);
}

/**
 * Answers a query. What nobody asked a hospice yet never removes it: who says yes or on consultation comes first,
 * who has something unknown stands apart, and only who lacks a wish is left out, or named as a near miss.
 */
export function searchDirectory(data: DirectoryData, query: DirectoryQuery, from: Point | null): DirectoryAnswer {
  const asked = toDomainQuery(query, from);
  const wishes = wishesOf(asked);
  const result = findHospices(data.searchables, asked);
  const nearMisses = chooseNearMisses(data, asked, result);
  const near = { id: "bijna", heading: "", entries: nearMisses.found.map(describer(data, wishes)) };
  const all = numberGroups([...groupFound(data, query, result.found, wishes, from), near]);
  const groups = all.filter(({ id }) => id !== "bijna");
  return {
    count: result.found.length,
    knownCount:
      wishes.some(canBeUnknown) || result.found.some(({ isKnown }) => !isKnown)
        ? result.found.filter(({ isKnown }) => isKnown).length
        : null,
    unanswered: wishes.filter((wish) => isUnanswered(lookupOf(data), wish)).map((wish) => nameWish(data, wish)),
    isSimilarOnly: result.isSimilarOnly,
    groups,
    nearMisses: all.find(({ id }) => id === "bijna")?.entries ?? [],
    nearMissKind: nearMisses.kind,
    options: toOptions(data, result),
    nearerOutside: findOutside(
      data,
      query,
      groups.flatMap(({ entries }) => entries),
      from,
    ),
  };
}
