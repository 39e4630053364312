import type { Point } from "../../domain/border/distance.ts";
import type { DirectoryData } from "./directory-data.ts";
import type { DirectoryQuery } from "./directory-query.ts";

/**
 * The part of a query that can be applied: without a point there is no distance to keep to or sort by, and a wish that
 * is not in the lists filters nothing. Chips, counts and order are made from this, so that none promises what was not done.
 */
export function applyQuery(
  query: DirectoryQuery,
  { needs, regions }: Pick<DirectoryData, "needs" | "regions">,
  from: Point | null,
): DirectoryQuery {
  const has = (kind: "term" | "type", id: string) => needs.some((need) => need.kind === kind && need.id === id);
  return {
    ...query,
    needIds: query.needIds.filter((id) => has("term", id)),
    typeId: has("type", query.typeId) ? query.typeId : "",
    regionId: regions.some(({ id }) => id === query.regionId) ? query.regionId : "",
    ...(from === null && {
      place: "",
      withinKm: "" as const,
      sort: query.sort === "distance" ? ("match" as const) : query.sort,
    }),
  };
}

/** Wishes of the address that no list knows, as they were written. */
export function listUnknownWishes(query: DirectoryQuery, applied: DirectoryQuery): string[] {
  const left = (asked: string, kept: string) => (asked !== "" && kept === "" ? [asked] : []);
  return [
    ...query.needIds.filter((id) => !applied.needIds.includes(id)),
    ...left(query.typeId, applied.typeId),
    ...left(query.regionId, applied.regionId),
  ];
}
