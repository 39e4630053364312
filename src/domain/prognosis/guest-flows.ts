/** Who moves from which house to which, in guests per year, when catchment areas change. */
import { OUTSIDE } from "./catchment-changes.ts";
import { listMoves } from "./build-catchment.ts";
import type { Move } from "./build-catchment.ts";
import type { Catchment } from "./catchment.ts";
import type { ModelData } from "./model-data.ts";

export interface GuestFlow {
  municipalityCode: string;
  /** Ids of sites, or OUTSIDE. */
  from: string;
  to: string;
  guestsPerYear: number;
}

/**
 * Flows between two catchments. Shares say how much a house loses and wins per gemeente, not from whom: what is lost is
 * divided over the winners in proportion to what they win. With one house that changes there is nothing to divide.
 * @param guestsPerYear of whole gemeenten, in the order of `municipalities`
 */
export function listFlows(data: ModelData, before: Catchment, after: Catchment, guestsPerYear: Float64Array): GuestFlow[] {
  const moves = listMoves(data, before, after);
  return data.municipalities.flatMap(({ code }, municipality) =>
    pairMoves(moves.filter(({ municipalityCode }) => municipalityCode === code), guestsPerYear[municipality]!),
  );
}

function pairMoves(moves: readonly Move[], guests: number): GuestFlow[] {
  const won = moves.filter(({ before, after }) => after > before);
  const lost = moves.filter(({ before, after }) => after < before);
  const total = won.reduce((sum, { before, after }) => sum + after - before, 0);
  return lost.flatMap((from) =>
    won.map((to) => ({
      municipalityCode: from.municipalityCode,
      from: from.siteId,
      to: to.siteId,
      guestsPerYear: (guests * (from.before - from.after) * (to.after - to.before)) / total,
    })),
  );
}

/** Flows with the same ends added up, the largest first. */
export function sumFlows<Key extends string>(flows: readonly GuestFlow[], keyOf: (flow: GuestFlow) => Key): [key: Key, guestsPerYear: number][] {
  const sums = new Map<Key, number>();
  for (const flow of flows) sums.set(keyOf(flow), (sums.get(keyOf(flow)) ?? 0) + flow.guestsPerYear);
  return [...sums].sort(([, a], [, b]) => b - a);
}

/** Guests per year from the area to each house and OUTSIDE, without those a house gets from elsewhere. */
export function guestsBySite(catchment: Catchment, guestsPerYear: Float64Array): Map<string, number> {
  const { sites, shares, outside } = catchment;
  const sums = sites.map(() => 0);
  let leaving = 0;
  guestsPerYear.forEach((guests, municipality) => {
    leaving += guests * outside[municipality]!;
    sums.forEach((sum, site) => (sums[site] = sum + guests * shares[municipality * sites.length + site]!));
  });
  return new Map([...sites.map(({ id }, site) => [id, sums[site]!] as const), [OUTSIDE, leaving]]);
}
