import type { WayIn } from "../../../domain/directory/house/ways-in.ts";

/** A way in with how old the number of a neighbour is, in words, where that is told of other numbers too. */
export type MarkedWay = WayIn & { age?: string };

/** @param markAge what stands behind any other number of this page from such a source; null for nothing */
export function markWays(ways: readonly WayIn[], markAge: (asOf: string | undefined) => string | null): MarkedWay[] {
  return ways.map((way) => {
    const age = way.kind === "neighbour" ? markAge(way.asOf) : null;
    return age === null ? way : { ...way, age };
  });
}
