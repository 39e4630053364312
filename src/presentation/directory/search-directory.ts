import type { Point } from "../../domain/border/distance.ts";
import { FACETS, type FacetId } from "../../domain/directory/finding/facets.ts";
import { explainMatch, judge, type Wish } from "../../domain/directory/finding/match.ts";
import { findNearerOutside } from "../../domain/places/nearer-outside.ts";
import {
  chooseOrder,
  findHospices,
  type DirectoryResult,
  type FoundHospice,
  type HospiceSearch,
  type SortOrder,
} from "../../domain/directory/finding/search.ts";
import { VERDICTS, tableOf } from "../../domain/directory/finding/search-table.ts";
import { sortedHeadings, sortNames, certaintyHeadings } from "../../words/sociale-kaart.ts";
import type { DirectoryData, NearerTown } from "./directory-data.ts";
import { listWishes, SORTS, type DirectoryQuery } from "./directory-query.ts";
import { nameWish } from "./facet-choices.ts";
import { withMark } from "./house/mark-answer.ts";
import { qualifyDistance, type MeasuredPoint } from "./place-text.ts";
import { listOptions, type FilterOptions } from "./filter-options.ts";
import {
  groupByRegion,
  numberGroups,
  type ListedHospice,
  type ListEntry,
  type ListGroup,
  type UnnumberedGroup,
} from "./listed-hospice.ts";

/** What the hospices that were found say: the first three together are all of them. */
export interface Told {
  /** One wish can be said more precisely than several. */
  about: { facet: FacetId; name: string } | "several";
  /** Names of the wishes they answer. */
  wishes: readonly string[];
  /** Yes to every wish. */
  met: number;
  /** Yes or in consultation to every wish, and in consultation to one at least. */
  discussed: number;
  /** Some wish is unknown. */
  unknown: number;
  /** Not among those found: who says no to the one wish, and lacks nothing else. */
  refused: number;
}

export interface DirectoryAnswer {
  /** Every hospice that lacks no wish, those of which something is unknown included. */
  count: number;
  /** What the hospices say to the wishes that some have answered; null without such wishes. */
  told: Told | null;
  /** Names of the wishes of which no hospice at all is known to have said anything. */
  unanswered: readonly string[];
  /** No hospice has the words as written; these have words that look like them. */
  isSimilarOnly: boolean;
  groups: readonly ListGroup[];
  /** The orders to choose from, by what each comes to for these wishes; only those that differ. */
  orders: readonly { id: SortOrder; name: string }[];
  /** Hospices that lack one wish, numbered on; when nothing is found and none lacks one, those that come nearest. */
  nearMisses: readonly ListEntry[];
  nearMissKind: "one-wish" | "more-wishes" | "other-words";
  options: FilterOptions;
  /** Towns just outside the area, nearer than the nearest hospice of the list. */
  nearerOutside: readonly NearerTown[];
}

function toSearch(query: DirectoryQuery, from: Point | null): HospiceSearch {
  return { text: query.text, wishes: listWishes(query), sort: query.sort, ...(from && { from }) };
}

const hospicesById = new WeakMap<DirectoryData, ReadonlyMap<string, ListedHospice>>();

function byId(data: DirectoryData): ReadonlyMap<string, ListedHospice> {
  const known = hospicesById.get(data) ?? new Map(data.hospices.map((hospice) => [hospice.id, hospice]));
  hospicesById.set(data, known);
  return known;
}

const UNKNOWN = VERDICTS.indexOf("unknown");

/** A wish nobody has answered tells nothing about one hospice beside another. */
function isUnanswered({ hospices }: DirectoryData, { facet, choice }: Wish): boolean {
  if (FACETS[facet].isAlwaysKnown) return false;
  const { choices, codes } = tableOf(hospices).verdictsOf(facet);
  const index = choices.indexOf(choice);
  if (index === -1) return true;
  for (let cell = index; cell < codes.length; cell += choices.length) if (codes[cell] !== UNKNOWN) return false;
  return true;
}

type Describe = (found: FoundHospice) => Omit<ListEntry, "number">;

/** What nobody answered of all that is asked is said once, above the list; beside another wish a row says it too. */
function describer(data: DirectoryData, asked: readonly Wish[], from: MeasuredPoint | null): Describe {
  const listed = byId(data);
  const wishes = asked.every((wish) => isUnanswered(data, wish)) ? [] : asked;
  const names = wishes.map((wish) => qualifyDistance(nameWish(wish, data), wish.facet, from));
  return ({ id, distanceKm }) => ({
    hospice: listed.get(id)!,
    distanceKm,
    explain: () =>
      explainMatch(listed.get(id)!, wishes, distanceKm ?? undefined).map(
        ({ wish: { facet, choice }, verdict }, index) => {
          const isNeed = facet === "need";
          const mark = isNeed && verdict !== "unknown" ? listed.get(id)!.answerMarks?.[choice] : null;
          return { name: withMark(names[index]!, mark), verdict, isNeed };
        },
      ),
  });
}

/** With a place the nearest stands first; without one, who certainly fits stands apart from who may, and without wishes the list keeps its regions. */
function groupFound(
  data: DirectoryData,
  query: DirectoryQuery,
  found: readonly FoundHospice[],
  wishes: readonly Wish[],
  from: MeasuredPoint | null,
): UnnumberedGroup[] | ListGroup[] {
  const describe = describer(data, wishes, from);
  const order = chooseOrder(query.sort, from !== null);
  const inOne = (heading: string): UnnumberedGroup[] => [{ id: "gevonden", heading, entries: found.map(describe) }];
  if (order !== "match") return inOne(sortedHeadings[order]);
  if (wishes.some(canBeUnknown) && found.some(({ isKnown }) => isKnown)) {
    return [
      { id: "bekend", heading: certaintyHeadings.known, entries: found.filter(({ isKnown }) => isKnown).map(describe) },
      {
        id: "onbekend",
        heading: certaintyHeadings.unknown,
        entries: found.filter(({ isKnown }) => !isKnown).map(describe),
      },
    ];
  }
  const best = orderByFit(data, query, wishes);
  return best === "region" ? groupByRegion(found.map(({ id }) => byId(data).get(id)!)) : inOne(sortedHeadings[best]);
}

/** What the order by fit comes to: where nothing tells one hospice from another, that of the regions or of the names. */
function orderByFit(
  data: DirectoryData,
  { text }: DirectoryQuery,
  wishes: readonly Wish[],
): "match" | "region" | "name" {
  const telling = wishes.filter((wish) => !isUnanswered(data, wish));
  if (text.trim() !== "" || telling.some(canBeUnknown)) return "match";
  return telling.length === 0 ? "region" : "name";
}

function listOrders(
  data: DirectoryData,
  query: DirectoryQuery,
  wishes: readonly Wish[],
  hasPlace: boolean,
): DirectoryAnswer["orders"] {
  const best = orderByFit(data, query, wishes);
  return SORTS.filter((id) => id === chooseOrder(id, hasPlace) && (id !== "match" || best !== "name")).map((id) => ({
    id,
    name: sortNames[id === "match" ? best : id],
  }));
}

/** Whether a place lies within a region or a distance is known; what a house offers may not be. */
function canBeUnknown({ facet }: Wish): boolean {
  return !FACETS[facet].isAlwaysKnown;
}

/** What is said to the wishes that some hospice has answered; what nobody answered is said apart. */
function tellAnswers(
  data: DirectoryData,
  wishes: readonly Wish[],
  { found, nearMisses }: DirectoryResult,
): Told | null {
  const listed = byId(data);
  const verdictsOf = (asked: readonly Wish[], { id, distanceKm }: FoundHospice) =>
    asked.map((wish) => judge(listed.get(id)!, wish, distanceKm ?? undefined));
  const isUnsure = (wish: Wish) =>
    canBeUnknown(wish) || found.some((hospice) => verdictsOf([wish], hospice)[0] === "unknown");
  const telling = wishes.filter((wish) => !isUnanswered(data, wish) && isUnsure(wish));
  const [first] = telling;
  if (!first) return null;
  const told = { met: 0, discussed: 0, unknown: 0 };
  for (const hospice of found) {
    const verdicts = verdictsOf(telling, hospice);
    told[verdicts.includes("unknown") ? "unknown" : verdicts.includes("on-consultation") ? "discussed" : "met"] += 1;
  }
  const isOne = telling.length === 1;
  return {
    ...told,
    wishes: telling.map((wish) => nameWish(wish, data)),
    about: isOne ? { facet: first.facet, name: nameWish(first, data) } : "several",
    refused: isOne ? nearMisses.filter((hospice) => verdictsOf([first], hospice)[0] === "lacks").length : 0,
  };
}

interface NearMisses {
  kind: DirectoryAnswer["nearMissKind"];
  found: readonly FoundHospice[];
}

/** What to offer below the hits; with nothing found at all, what comes nearest, without the words if need be. */
function chooseNearMisses(data: DirectoryData, query: HospiceSearch, result: DirectoryResult): NearMisses {
  if (result.nearMisses.length > 0 || result.found.length > 0) return { kind: "one-wish", found: result.nearMisses };
  if (result.nearest.length > 0) return { kind: "more-wishes", found: result.nearest };
  const { found, nearMisses, nearest } = findHospices(data.hospices, { ...query, text: "" });
  return { kind: "other-words", found: [...found, ...nearMisses, ...nearest].slice(0, 3) };
}

const CHILD_IDS: readonly string[] = ["kinderen", "child"];

function findOutside(
  data: DirectoryData,
  query: DirectoryQuery,
  entries: readonly ListEntry[],
  from: Point | null,
): DirectoryAnswer["nearerOutside"] {
  if (!from) return [];
  const kind = [...query.need, ...query.type].some((id) => CHILD_IDS.includes(id)) ? "children" : "adults";
  const nearestKm = entries.reduce((least, { distanceKm }) => Math.min(least, distanceKm ?? Infinity), Infinity);
  return findNearerOutside(data.outside, from, nearestKm, kind);
}

/**
 * Answers a query. What nobody asked a hospice yet never removes it: who says yes or on consultation comes first,
 * who has something unknown stands apart, and only who lacks a wish is left out, or named as a near miss.
 */
export function searchDirectory(
  data: DirectoryData,
  query: DirectoryQuery,
  from: MeasuredPoint | null,
): DirectoryAnswer {
  const asked = toSearch(query, from);
  const wishes = listWishes(query);
  const result = findHospices(data.hospices, asked);
  const nearMisses = chooseNearMisses(data, asked, result);
  const near = { id: "bijna", heading: "", entries: nearMisses.found.map(describer(data, wishes, from)) };
  const all = numberGroups([...groupFound(data, query, result.found, wishes, from), near]);
  const groups = all.filter(({ id }) => id !== "bijna");
  return {
    count: result.found.length,
    told: tellAnswers(data, wishes, result),
    unanswered: wishes.filter((wish) => isUnanswered(data, wish)).map((wish) => nameWish(wish, data)),
    isSimilarOnly: result.isSimilarOnly,
    groups,
    orders: listOrders(data, query, wishes, from !== null),
    nearMisses: all.find(({ id }) => id === "bijna")?.entries ?? [],
    nearMissKind: nearMisses.kind,
    options: listOptions(data, result.counts),
    nearerOutside: findOutside(
      data,
      query,
      groups.flatMap(({ entries }) => entries),
      from,
    ),
  };
}
