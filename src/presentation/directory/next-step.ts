import type { Point } from "../../domain/border/distance.ts";
import { LIKELY, type Claims } from "../../domain/directory/finding/facets.ts";
import {
  areNearestFirst,
  groundOf,
  isNear,
  listToBegin,
  orderToBegin,
  readNightGround,
  type Ground,
  type GroundFacts,
} from "../../domain/directory/finding/grounds.ts";
import { listQuestions, readNeedQuestions } from "../../domain/directory/finding/need-questions.ts";
import type { StartingKind } from "../../domain/directory/finding/starting-kinds.ts";
import { listPlaceQuestions } from "./choice/place-questions.ts";
import type { DirectoryData } from "./directory-data.ts";
import { listWishes, type DirectoryQuery } from "./directory-query.ts";
import type { ListedHospice, ListEntry } from "./listed-hospice.ts";
import type { DirectoryAnswer } from "./search-directory.ts";

/** A hospice that can be called now. */
export type Callable = Pick<ListEntry, "hospice" | "distanceKm"> & { phone: string };

/** One to begin with, and why. */
export type Beginning = Callable & { ground: Ground };

/** What to do while nobody has said that the wishes can be met. */
export interface NextStep {
  /** The coordination point of the first house to call, where a network has one. */
  point: ListedHospice["coordinationPoint"] | null;
  /**
   * Per kind of house that the taxonomy names for a wish: with whom to begin, first, and who else comes near. Empty where
   * no house comes near; none where the taxonomy has no source for a kind.
   */
  kinds: readonly { kind: StartingKind; houses: readonly Beginning[] }[];
  /** The nearest other houses; null when no place was named. */
  nearest: readonly Callable[] | null;
  /** The nearest are called first, and the houses of the kinds lie further on: the rule stands in `areNearestFirst`. */
  isNearestFirst: boolean;
  /** What to ask on the telephone: for a place, and for exactly these wishes. */
  questions: readonly string[];
}

const MOST_NEAREST = 3;

/** The next step for wishes no hospice that was found is known to meet; null when one is, or when nothing is wished. */
export function planNextStep(
  data: Pick<DirectoryData, "needs" | "kinds">,
  answer: Pick<DirectoryAnswer, "count" | "told" | "unanswered" | "groups">,
  query: DirectoryQuery,
  from: Point | null,
): NextStep | null {
  const ids = listWishes(query).flatMap(({ facet, choice }) => (facet === "need" ? [choice] : []));
  const entries = answer.groups.flatMap((group) => group.entries);
  const questions = listQuestions(
    ids,
    entries.map(({ hospice }) => (hospice.answers.need ?? {}) as Claims),
    readNeedQuestions(data.needs),
  );
  const isMet = answer.unanswered.length === 0 && (answer.told === null || answer.told.met + answer.told.discussed > 0);
  if (questions.length === 0 || isMet || answer.count === 0) return null;
  const callable = listCallable(entries);
  const kinds = data.kinds
    .filter(({ needIds }) => needIds.some((id) => ids.includes(id)))
    .map((kind) => ({ kind, houses: listBeginnings(callable, kind) }));
  const beginnings = kinds.flatMap(({ houses }) => houses);
  const named = new Set(beginnings.map(({ hospice }) => hospice.id));
  const others = callable.filter(({ hospice }) => !named.has(hospice.id));
  const isNearestFirst = beginnings.length > 0 && areNearestFirst(beginnings, others);
  const nearest = from && (isNearestFirst ? others.filter(isNear) : others).slice(0, MOST_NEAREST);
  const [first] = isNearestFirst ? others : [...beginnings, ...(nearest ?? [])];
  const point = first?.hospice.coordinationPoint ?? null;
  return { point, kinds, nearest, isNearestFirst, questions: [...listPlaceQuestions(query.urgency), ...questions] };
}

/** In the order to call them. */
function listBeginnings(callable: readonly Callable[], { id, nearest }: StartingKind): Beginning[] {
  const asked = { kind: id, nearest };
  const ordered = orderToBegin(callable, ({ hospice: { name, status }, distanceKm }) => ({
    name,
    status,
    distanceKm,
    hasNumber: true,
  }));
  return listToBegin(ordered, ({ hospice }) => groundOf(readFacts(hospice), asked)).map(
    ({ ground, house }): Beginning => ({ ...house, ground }),
  );
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

/** Nearest first where a place is known. A house that is closed or not there yet answers no telephone. */
function listCallable(entries: readonly ListEntry[]): Callable[] {
  return entries
    .flatMap(({ hospice, distanceKm }) =>
      hospice.phone !== null && (hospice.status === "open" || hospice.status === "unknown")
        ? [{ hospice, distanceKm, phone: hospice.phone }]
        : [],
    )
    .sort((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0));
}
