import type { Point } from "../../domain/border/distance.ts";
import type { Claims } from "../../domain/directory/finding/facets.ts";
import { listQuestions, readNeedQuestions } from "../../domain/directory/finding/need-questions.ts";
import type { StartingKind } from "../../domain/directory/finding/starting-kinds.ts";
import type { DirectoryData } from "./directory-data.ts";
import { listWishes, type DirectoryQuery } from "./directory-query.ts";
import type { ListEntry } from "./listed-hospice.ts";
import type { DirectoryAnswer } from "./search-directory.ts";

/** A hospice that can be called now. */
export type Callable = Pick<ListEntry, "hospice" | "distanceKm"> & { phone: string };

/** What to do while nobody has said that the wishes can be met. */
export interface NextStep {
  /** Kinds of house to begin with, each with its nearest houses; none where the taxonomy has no source for one. */
  kinds: readonly { kind: StartingKind; houses: readonly Callable[] }[];
  /** The nearest other houses; null when no place was named. */
  nearest: readonly Callable[] | null;
  /** The houses of the kinds are all far from the place, and another house is near. */
  isNearestFirst: boolean;
  /** What to ask on the telephone, for exactly these wishes. */
  questions: readonly string[];
}

const MOST_OF_KIND = 2;
const MOST_NEAREST = 3;
/** As the crow flies: the furthest of the distances the form offers. */
const NEARBY_KM = 30;

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
    .map((kind) => ({
      kind,
      houses: callable.filter(({ hospice }) => hospice.answers.type === kind.id).slice(0, MOST_OF_KIND),
    }));
  const named = kinds.flatMap(({ houses }) => houses);
  const others = callable.filter((house) => !named.includes(house));
  const isNearby = ({ distanceKm }: Callable) => distanceKm !== null && distanceKm <= NEARBY_KM;
  const nearest = from && others.slice(0, MOST_NEAREST);
  return {
    kinds,
    nearest,
    isNearestFirst: nearest !== null && nearest.some(isNearby) && !named.some(isNearby),
    questions,
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
