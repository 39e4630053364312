import type { ExpertiseDistance } from "../../domain/directory/finding/expertise-distances.ts";
import { distanceStepWords as words } from "../../words/witte-vlekken.ts";

/** Steps of distance on the map, nearest first; the last has no end. */
const LIMITS_KM = [10, 20, 30] as const;

export interface DistanceClass {
  id: string;
  name: string;
  codes: string[];
}

/** The gemeenten in steps of distance. */
export function classifyDistances(rows: readonly ExpertiseDistance[]): DistanceClass[] {
  return [...LIMITS_KM, Infinity].map((limit, index) => {
    const from = LIMITS_KM[index - 1] ?? 0;
    const codes = rows.filter(({ distanceKm }) => distanceKm >= from && distanceKm < limit).map(({ code }) => code);
    if (limit === Infinity) return { id: `vanaf-${from}`, name: words.sayFrom({ from }), codes };
    const name = from === 0 ? words.sayUnder({ to: limit }) : words.sayBetween({ from, to: limit });
    return { id: `onder-${limit}`, name, codes };
  });
}
