import { distanceKm, type Point } from "../../border/distance.ts";
import type { SearchableHospice } from "./searchable.ts";

/**
 * Why a hospice fits and why not. A wish is met, can be discussed, is unknown or is lacked; unknown is never read as
 * yes and never as no. The list, the near misses, the counts and the words beside a hospice all rest on `judge`.
 */
export type Wish =
  | { kind: "term"; id: string }
  | { kind: "type"; ids: readonly string[] }
  | { kind: "region"; ids: readonly string[] }
  | { kind: "distance"; from: Point; withinKm: number };

export type Verdict = "meets" | "on-consultation" | "unknown" | "lacks";

/** One wish with what the hospice says to it. */
export interface Reason {
  wish: Wish;
  verdict: Verdict;
}

/** What the judgement looks at. */
export type JudgedHospice = Pick<SearchableHospice, "type" | "regions" | "claims" | "latitude" | "longitude">;

/** The type a record has while no source states one. */
export const UNKNOWN_TYPE = "unknown";

const VERDICT_OF_CLAIM = {
  yes: "meets",
  "on-consultation": "on-consultation",
  no: "lacks",
  unknown: "unknown",
} as const;

/** What a hospice says to one wish. The distance is as the crow flies; `km` is that distance where it is known already. */
export function judge(hospice: JudgedHospice, wish: Wish, km?: number): Verdict {
  switch (wish.kind) {
    case "term":
      return VERDICT_OF_CLAIM[claimOf(hospice, wish.id)];
    case "type":
      if (wish.ids.includes(hospice.type)) return "meets";
      return hospice.type === UNKNOWN_TYPE ? "unknown" : "lacks";
    case "region":
      if (hospice.regions.length === 0) return "unknown";
      return hospice.regions.some((id) => wish.ids.includes(id)) ? "meets" : "lacks";
    case "distance":
      return (km ?? distanceKm(wish.from, hospice)) <= wish.withinKm ? "meets" : "lacks";
  }
}

/** What a hospice says about a term; a term of which it says nothing is unknown. */
export function claimOf({ claims }: Pick<JudgedHospice, "claims">, id: string): SearchableHospice["claims"][string] {
  return (Object.hasOwn(claims, id) ? claims[id] : undefined) ?? "unknown";
}

/** Every wish with its verdict, in the order of the wishes. */
export function explainMatch(hospice: JudgedHospice, wishes: readonly Wish[]): Reason[] {
  return wishes.map((wish) => ({ wish, verdict: judge(hospice, wish) }));
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
