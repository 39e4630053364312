import { distanceKm, wholeKm, type Point } from "../../domain/border/distance.ts";
import type { DirectoryData, ListPart } from "./directory-data.ts";
import { isEmptyQuery, type DirectoryQuery } from "./directory-query.ts";
import type { ListedHospice } from "./listed-hospice.ts";

/** From more houses than this on, the list comes per region, when somebody asks for houses there. */
export const MOST_AT_ONCE = 300;

export interface DividedList {
  /** The first file: whole for a list of ordinary size, without houses and with its parts for a large one. */
  index: DirectoryData;
  /** The houses of each part, by id; none for a list of ordinary size. */
  parts: ReadonlyMap<string, readonly ListedHospice[]>;
}

/** Divides a large list by the region a house counts in; every house is in exactly one part. */
export function divideList(data: DirectoryData, most: number = MOST_AT_ONCE): DividedList {
  if (data.hospices.length <= most) return { index: data, parts: new Map() };
  const parts = Map.groupBy(data.hospices, ({ regionId }) => regionId);
  return { index: { ...data, hospices: [], parts: [...parts].map(([id, houses]) => describePart(id, houses)) }, parts };
}

function describePart(id: string, houses: readonly ListedHospice[]): ListPart {
  const over = (choose: (...values: number[]) => number): Point => ({
    latitude: houses.map(({ latitude }) => latitude).reduce((a, b) => choose(a, b)),
    longitude: houses.map(({ longitude }) => longitude).reduce((a, b) => choose(a, b)),
  });
  return {
    id,
    count: houses.length,
    regions: [
      ...new Set(houses.flatMap(({ regionId, answers }) => [regionId, ...[answers.region ?? []].flat().map(String)])),
    ],
    from: over(Math.min),
    to: over(Math.max),
  };
}

/**
 * The parts in which an answer can stand: those of the regions asked, those within the distance asked, and without
 * either all of them; none while nothing is asked.
 */
export function choosePartsFor(
  parts: readonly ListPart[],
  query: DirectoryQuery,
  from: Point | null,
): readonly ListPart[] {
  if (isEmptyQuery(query) && from === null) return [];
  const [km] = query.distance.map(Number);
  return parts
    .filter(({ regions }) => query.region.length === 0 || query.region.some((region) => regions.includes(region)))
    .filter((part) => from === null || km === undefined || wholeKm(distanceToBox(from, part)) <= km);
}

/** A little less than the true distance rather than more: a degree is not as wide at each side of a box. */
const CAUTION = 0.98;

function distanceToBox(point: Point, { from, to }: ListPart): number {
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  const nearest = {
    latitude: within(point.latitude, from.latitude, to.latitude),
    longitude: within(point.longitude, from.longitude, to.longitude),
  };
  return distanceKm(point, nearest) * CAUTION;
}
