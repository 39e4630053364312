import { FACETS, type FacetId, type Verdict } from "./facets.ts";
import type { SearchableHospice } from "./searchable.ts";

/**
 * Why a hospice fits and why not. A wish is met, can be discussed, is unknown or is lacked. The list, the near misses,
 * the counts and the words beside a hospice all rest on `judge`.
 */
export interface Wish {
  facet: FacetId;
  choice: string;
}

/** One wish with what the hospice says to it. */
export interface Reason {
  wish: Wish;
  verdict: Verdict;
}

/** What the judgement looks at. */
export type JudgedHospice = Pick<SearchableHospice, "answers">;

/** What a hospice says to one wish. `km` is the distance as the crow flies from where it is asked; absent without a place. */
export function judge({ answers }: JudgedHospice, { facet, choice }: Wish, km?: number): Verdict {
  const row = FACETS[facet];
  const answer = row.isDistance ? km : answers[facet];
  return answer === undefined ? "unknown" : row.judge(answer, choice);
}

/** Every wish with its verdict, in the order of the wishes. */
export function explainMatch(hospice: JudgedHospice, wishes: readonly Wish[], km?: number): Reason[] {
  return wishes.map((wish) => ({ wish, verdict: judge(hospice, wish, km) }));
}

/** How far each verdict is from fitting: unknown stands exactly between yes and no. */
const PENALTY: Readonly<Record<Verdict, number>> = { meets: 0, "on-consultation": 1, unknown: 2, lacks: 4 };

export interface Fit {
  /** Sum over the wishes; 0 fits best. */
  penalty: number;
  /** Wishes the hospice lacks. */
  lackCount: number;
  /** One of them, as an index into the wishes; -1 when it lacks none. */
  lackedIndex: number;
  /** True when no wish is merely unknown or lacked. */
  isKnown: boolean;
}

/** How well a hospice fits all wishes together; `km` as for `judge`. */
export function measureFit(hospice: JudgedHospice, wishes: readonly Wish[], km?: number): Fit {
  let penalty = 0;
  let lackCount = 0;
  let lackedIndex = -1;
  let isKnown = true;
  for (let index = 0; index < wishes.length; index++) {
    const verdict = judge(hospice, wishes[index]!, km);
    penalty += PENALTY[verdict];
    if (verdict === "unknown") isKnown = false;
    if (verdict !== "lacks") continue;
    lackCount += 1;
    lackedIndex = index;
    isKnown = false;
  }
  return { penalty, lackCount, lackedIndex, isKnown };
}
