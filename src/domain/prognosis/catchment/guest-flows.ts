/** Who moves from which house to which, in guests per year, when catchment areas change. */
import { OUTSIDE } from "./catchment-changes.ts";
import type { Catchment } from "./huff.ts";
import type { ModelData } from "../data/model-data.ts";

/** Shares that differ less do so by rounding. */
const ROUNDING = 1e-12;

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
export function listFlows(
  data: ModelData,
  before: Catchment,
  after: Catchment,
  guestsPerYear: Float64Array,
): GuestFlow[] {
  if (before === after) return [];
  const ids = [...new Set([...before.sites, ...after.sites].map(({ id }) => id)), OUTSIDE];
  const [readBefore, readAfter] = [before, after].map((catchment) => shareReader(catchment, ids)) as [
    ShareReader,
    ShareReader,
  ];
  return data.municipalities.flatMap(({ code }, municipality) => {
    const changes = ids.map((id, cell) => ({
      id,
      change: readAfter(municipality, cell) - readBefore(municipality, cell),
    }));
    return pairChanges(code, changes, guestsPerYear[municipality]!);
  });
}

type ShareReader = (municipality: number, cell: number) => number;

/** Share of a gemeente that goes to the site of a cell; 0 for one that is not there. */
function shareReader({ sites, shares, outside }: Catchment, ids: readonly string[]): ShareReader {
  const columns = ids.map((id) => sites.findIndex((site) => site.id === id));
  return (municipality, cell) => {
    if (cell === ids.length - 1) return outside[municipality]!;
    const column = columns[cell]!;
    return column < 0 ? 0 : shares[municipality * sites.length + column]!;
  };
}

function pairChanges(
  municipalityCode: string,
  changes: readonly { id: string; change: number }[],
  guests: number,
): GuestFlow[] {
  const won = changes.filter(({ change }) => change > ROUNDING);
  const lost = changes.filter(({ change }) => change < -ROUNDING);
  const total = won.reduce((sum, { change }) => sum + change, 0);
  return lost.flatMap((from) =>
    won.map((to) => ({
      municipalityCode,
      from: from.id,
      to: to.id,
      guestsPerYear: (guests * -from.change * to.change) / total,
    })),
  );
}

/** Flows with the same ends added up, the largest first. */
export function sumFlows<Key extends string>(
  flows: readonly GuestFlow[],
  keyOf: (flow: GuestFlow) => Key,
): [key: Key, guestsPerYear: number][] {
  const sums = new Map<Key, number>();
  for (const flow of flows) {
    const key = keyOf(flow);
    sums.set(key, (sums.get(key) ?? 0) + flow.guestsPerYear);
  }
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
