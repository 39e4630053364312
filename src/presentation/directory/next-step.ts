import { LIKELY, type Claims } from "../../domain/directory/finding/facets.ts";
import {
  groundOf,
  isNear,
  isSurer,
  listToBegin,
  orderToBegin,
  readNightGround,
  type Ground,
  type GroundFacts,
} from "../../domain/directory/finding/grounds.ts";
import { judgeGuestArea, type GuestArea } from "../../domain/directory/finding/guest-area.ts";
import { listQuestions, readNeedQuestions } from "../../domain/directory/finding/need-questions.ts";
import type { StartingKind } from "../../domain/directory/finding/starting-kinds.ts";
import { judge, type Wish } from "../../domain/directory/finding/match.ts";
import { listPlaceQuestions } from "./choice/place-questions.ts";
import type { DirectoryData } from "./directory-data.ts";
import { listWishes, type DirectoryQuery } from "./directory-query.ts";
import { nameWish } from "./facet-choices.ts";
import type { ListedHospice, ListEntry, NamedReason } from "./listed-hospice.ts";
import { isKnownToFit } from "./nearest-known.ts";
import type { MeasuredPoint } from "./place-text.ts";
import type { DirectoryAnswer } from "./search-directory.ts";

/** A hospice to call, and why it stands where it stands. */
export interface Call extends Pick<ListEntry, "hospice" | "distanceKm"> {
  /** Why it comes near to a wish, with the kind that is asked for it; null for a house that is only near. */
  ground: { is: Ground; kind: StartingKind } | null;
  /** The wishes it is known to answer with yes or in consultation. */
  says: readonly NamedReason[];
  /** Whether it names the gemeente of the place among those of its guests. */
  guests: GuestArea;
  /** Whether it stands behind others that are near for naming other gemeenten only. */
  isBehind: boolean;
}

/** Of one wish: the nearest hospice known to meet or discuss it; null where nobody in the list is known to. */
export interface KnownWish {
  name: string;
  nearest:
    | (Pick<ListEntry, "hospice" | "distanceKm"> & {
        verdict: "meets" | "on-consultation";
        /** How old the source of that is, where that is told. */
        mark: string | null;
      })
    | null;
}

/** What the order of the calls rests on, beside the distance; only what makes a difference between these houses. */
export type OrderReason = "says" | "kind" | "named" | "night" | "others";

/** What to do while nobody has said that all wishes can be met, or only a house further on than others. */
export interface NextStep {
  /** Hospices that were found. */
  count: number;
  /** The coordination point of the first house to call, where a network has one. */
  point: ListedHospice["coordinationPoint"] | null;
  /** With whom to begin; null where no place was named and no house has a ground. */
  first: Call | null;
  /** Who else is near, in the order to call them. */
  near: readonly Call[];
  /** Houses further on, in the order to call them. */
  further: readonly Call[];
  /** Houses as near as those to call, of which no number is known. */
  withoutNumber: readonly Pick<ListEntry, "hospice" | "distanceKm">[];
  order: readonly OrderReason[];
  /** What is known wish by wish, in the order asked; none without a place, with nothing known, or with all at the first. */
  known: readonly KnownWish[];
  /**
   * The kinds of house that the taxonomy names for a wish: near, only further on, or nowhere on this site with a number.
   * None where the taxonomy has no source for a kind.
   */
  kinds: readonly { kind: StartingKind; found: "near" | "further" | "nowhere" }[];
  /** The nearest house of each of those kinds, by the id of the kind; none for a kind that is nowhere. */
  nearestOfKind: ReadonlyMap<string, Call>;
  /** What to ask on the telephone: for a place, and for exactly these wishes. */
  questions: readonly string[];
  /** The networks that the gemeente of the place belongs to; none where that is not known. */
  networks: readonly { id: string; name: string }[];
}

const MOST_NEAREST = 3;

/**
 * The next step for wishes that no hospice that was found is known to meet, or only one past a nearer one that may as well.
 * Null when the nearest is known to, or when nothing is wished.
 */
export function planNextStep(
  data: Pick<DirectoryData, "needs" | "kinds" | "networks" | "regions">,
  answer: Pick<DirectoryAnswer, "count" | "told" | "unanswered" | "groups">,
  query: DirectoryQuery,
  from: MeasuredPoint | null,
): NextStep | null {
  const ids = listWishes(query).flatMap(({ facet, choice }) => (facet === "need" ? [choice] : []));
  const entries = answer.groups.flatMap((group) => group.entries);
  const questions = listQuestions(
    ids,
    entries.map(({ hospice }) => (hospice.answers.need ?? {}) as Claims),
    readNeedQuestions(data.needs),
  );
  if (questions.length === 0 || answer.count === 0 || isMet(answer, entries)) return null;
  const asked = data.kinds.filter(({ needIds }) => needIds.some((id) => ids.includes(id)));
  const calls = listCalls(entries, asked, from);
  const nearestOfKind = findNearestOfKinds(calls);
  const chosen = chooseCalls(calls, from !== null);
  const compared = chosen.some(isNear) ? chosen.filter(isNear) : chosen;
  const order = from === null ? [] : explainOrder(compared);
  const ordered = chosen.map((call) => ({
    ...call,
    isBehind: order.includes("others") && call.guests === "others" && compared.includes(call),
  }));
  const [first = null, ...others] = ordered;
  const known = from === null ? [] : listKnown(data, entries, ids);
  const near = others.filter(isNear);
  return {
    count: answer.count,
    point: first?.hospice.coordinationPoint ?? null,
    first,
    near,
    further: others.filter((call) => !isNear(call)),
    withoutNumber: from === null ? [] : findWithoutNumber(entries, ordered),
    order,
    // Where the first to call answers them all it says so itself.
    known: known.every(({ nearest }) => nearest?.hospice === first?.hospice) ? [] : known,
    kinds: asked.map((kind) => ({ kind, found: placeKind(nearestOfKind.get(kind.id)) })),
    nearestOfKind,
    questions: [...listPlaceQuestions(query.urgency), ...questions],
    networks: (data.networks ?? []).filter(({ municipalities }) => municipalities.includes(from?.municipality ?? "")),
  };
}

/** Someone is known to meet every wish, and nobody who was not asked yet is nearer, in whatever order the list stands. */
function isMet(
  { told, unanswered }: Pick<DirectoryAnswer, "told" | "unanswered">,
  entries: readonly ListEntry[],
): boolean {
  if (unanswered.length > 0 || (told !== null && told.met + told.discussed === 0)) return false;
  const [nearest] = entries.filter(canBeCalled).sort((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0));
  return nearest === undefined || nearest.distanceKm === null || isKnownToFit(nearest);
}

function canBeCalled({ hospice: { status } }: ListEntry): boolean {
  return status === "open" || status === "unknown";
}

/** Everyone who can be called, and who is known to say yes to a wish though no number is known; nearest first. */
function listCalls(entries: readonly ListEntry[], kinds: readonly StartingKind[], from: MeasuredPoint | null): Call[] {
  const calls = entries
    .filter(canBeCalled)
    .map(({ hospice, distanceKm, explain }) => ({
      hospice,
      distanceKm,
      ground: findGround(hospice, kinds),
      says: explain().filter(({ verdict, isNeed }) => isNeed && (verdict === "meets" || verdict === "on-consultation")),
      guests: judgeGuestArea(hospice, from?.municipality ?? null),
      isBehind: false,
    }))
    .filter(({ hospice, says }) => hospice.phone !== null || says.length > 0);
  // The rule which of several houses goes first is one for the map, the page about kinds and the sheets.
  const open = orderToBegin(calls, ({ hospice, distanceKm }) => ({
    name: hospice.name,
    status: hospice.status,
    distanceKm,
    hasNumber: true,
  }));
  return [...open, ...calls.filter(({ hospice }) => hospice.status !== "open")].sort(
    (a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0),
  );
}

/** The nearest house is not known to meet them all, so who refers learns of each wish where it is known to be possible. */
function listKnown(
  data: Parameters<typeof nameWish>[1],
  entries: readonly ListEntry[],
  ids: readonly string[],
): KnownWish[] {
  const known = ids.map((choice): KnownWish => {
    const wish: Wish = { facet: "need", choice };
    const saying = entries.filter(canBeCalled).flatMap(({ hospice, distanceKm }) => {
      const verdict = judge(hospice, wish);
      return verdict === "meets" || verdict === "on-consultation"
        ? [{ hospice, distanceKm, verdict, mark: hospice.answerMarks?.[choice] ?? null }]
        : [];
    });
    const [nearest = null] = saying.sort((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0));
    return { name: nameWish(wish, data), nearest };
  });
  return known.some(({ nearest }) => nearest !== null) ? known : [];
}

/** Nobody near is left out without a word: the houses on the way to the last of the near calls that have no number. */
function findWithoutNumber(entries: readonly ListEntry[], calls: readonly Call[]): NextStep["withoutNumber"] {
  const reach = Math.max(0, ...calls.filter(isNear).map(({ distanceKm }) => distanceKm ?? 0));
  return entries.filter(
    ({ hospice, distanceKm }) =>
      hospice.phone === null &&
      hospice.status === "open" &&
      distanceKm !== null &&
      distanceKm <= reach &&
      calls.every((call) => call.hospice.id !== hospice.id),
  );
}

/** The surest ground, of a house that is open. */
function findGround(hospice: ListedHospice, kinds: readonly StartingKind[]): Call["ground"] {
  if (hospice.status !== "open" || hospice.phone === null) return null;
  const facts = readFacts(hospice);
  const grounds = kinds.flatMap((kind) => {
    const ground = groundOf(facts, { kind: kind.id, nearest: kind.nearest });
    return ground === null ? [] : [{ is: ground, kind }];
  });
  return grounds.sort((a, b) => compareGrounds(a, b))[0] ?? null;
}

/**
 * Who is near goes first, and nobody is sent past a house that is near to one that is not. Among those that are near: who
 * names the gemeenten of its guests and not this one comes last; who is known to say yes to a wish first; then who is of
 * the kind; then who names this gemeente; then by how surely care at night is told, and at last by distance. Further on
 * only the first few who say yes, or have a ground and lie on the way to the surest. The nearest others, a few, are always
 * among them. Where no place is known there is no nearest: the surest there is.
 */
function chooseCalls(calls: readonly Call[], hasPlace: boolean): Call[] {
  const begin = listToBegin(calls, ({ ground }) => ground?.is ?? null).map(({ house }) => house);
  const saying = calls.filter(({ says }) => says.length > 0);
  if (!hasPlace) return [...new Set([...saying, ...begin])].sort(compareCalls).slice(0, 1);
  const sayingFurther = saying.filter((call) => !isNear(call)).slice(0, MOST_NEAREST);
  const named = new Set([...saying.filter(isNear), ...sayingFurther, ...begin]);
  const nearest = calls.filter((call) => !named.has(call) && !saying.includes(call)).slice(0, MOST_NEAREST);
  const all = [...named, ...nearest];
  const near = all.filter(isNear).sort(compareCalls);
  const further = all.filter((call) => !isNear(call));
  return [...near, ...further.sort(near.length > 0 ? compareFurther : compareCalls)];
}

type Compared = Pick<Call, "ground" | "says" | "guests" | "distanceKm">;

function compareCalls(a: Compared, b: Compared): number {
  const rank = ({ ground, says, guests }: Compared) => [
    Number(guests === "others"),
    Number(says.length === 0),
    Number(!isOfKind(ground)),
    Number(guests !== "named"),
  ];
  const other = rank(b);
  const difference = rank(a)
    .map((value, index) => value - (other[index] ?? 0))
    .find((value) => value !== 0);
  return difference ?? (compareGrounds(a.ground, b.ground) || (a.distanceKm ?? 0) - (b.distanceKm ?? 0));
}

/** Further on every kilometre counts: who says yes, and then the nearest. */
function compareFurther(a: Compared, b: Compared): number {
  return Number(a.says.length === 0) - Number(b.says.length === 0) || (a.distanceKm ?? 0) - (b.distanceKm ?? 0);
}

function compareGrounds(a: Call["ground"], b: Call["ground"]): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.is === b.is ? 0 : isSurer(a.is, b.is) ? -1 : 1;
}

function isOfKind(ground: Call["ground"]): boolean {
  return ground?.is === "kind" || ground?.is === "alike";
}

/** What these houses differ in; what they share or none of them has gives no order. */
function explainOrder(calls: readonly Call[]): OrderReason[] {
  const differ = (read: (call: Call) => boolean) => calls.some(read) && !calls.every(read);
  return [
    ...(differ(({ says }) => says.length > 0) ? ["says" as const] : []),
    ...(differ(({ ground }) => isOfKind(ground)) ? ["kind" as const] : []),
    ...(differ(({ guests }) => guests === "named") ? ["named" as const] : []),
    ...(differ(({ ground }) => ground !== null && !isOfKind(ground)) ? ["night" as const] : []),
    ...(differ(({ guests }) => guests === "others") ? ["others" as const] : []),
  ];
}

/** @param calls nearest first */
function findNearestOfKinds(calls: readonly Call[]): ReadonlyMap<string, Call> {
  const farthestFirst = calls.filter(({ ground }) => isOfKind(ground)).toReversed();
  return new Map(farthestFirst.map((call) => [call.ground!.kind.id, call]));
}

function placeKind(nearest: Call | undefined): "near" | "further" | "nowhere" {
  if (nearest === undefined) return "nowhere";
  return isNear(nearest) || nearest.distanceKm === null ? "near" : "further";
}

function readFacts({ answers, night, nightBy }: ListedHospice): GroundFacts {
  const type = (answers.type ?? "") as string;
  const ground = readNightGround({ night, nightBy });
  const isLikely = type.startsWith(LIKELY);
  return {
    type: isLikely ? "" : type,
    likelyType: isLikely ? type.slice(LIKELY.length) : undefined,
    near: ground === null ? [] : [ground],
  };
}
