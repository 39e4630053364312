/** Own counts per year for a whole region, beside what the model says of the same years. */
import { erlangB } from "../beds/beds.ts";
import type { ModelData } from "../data/model-data.ts";
import { nightsOf } from "./own-figures.ts";
import type { OwnCount } from "./own-figures.ts";
import { projectPlaces } from "../run/project-places.ts";
import type { PrognosisQuery } from "../run/query.ts";
import type { Projection } from "../data/projection.ts";

/** A year of the region: the houses that counted together. Null where one of them did not fill the figure in. */
export interface OwnYear {
  year: number;
  /** Houses that counted; null when all of the region were counted together. */
  siteIds: string[] | null;
  beds: number | null;
  admissions: number | null;
  bedDays: number | null;
  refusals: number | null;
  /** Whether admissions of this year gave k. */
  usedForCalibration: boolean;
}

/** In order of year. */
export function sumOwnYears(counts: readonly OwnCount[]): OwnYear[] {
  const years = [...new Set(counts.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const rows = counts.filter((count) => count.year === year);
    const sum = (read: (count: OwnCount) => number | null) =>
      rows.reduce<number | null>((total, row) => (total === null || read(row) === null ? null : total + read(row)!), 0);
    return {
      year,
      siteIds: rows.some(({ siteId }) => siteId === null) ? null : rows.map(({ siteId }) => siteId!),
      beds: sum(({ beds }) => beds),
      admissions: sum(({ admissions }) => admissions),
      bedDays: sum(nightsOf),
      refusals: sum(({ refusals }) => refusals),
      usedForCalibration: rows.some(({ isForCalibration, admissions }) => isForCalibration && admissions !== null),
    };
  });
}

/** Refused over all requests: admissions and refusals. Null when one is not known or nobody asked. */
export function refusedShare({ admissions, refusals }: Pick<OwnYear, "admissions" | "refusals">): number | null {
  if (admissions === null || refusals === null || admissions + refusals === 0) return null;
  return refusals / (admissions + refusals);
}

/**
 * Share of the requests that houses of a region with a known number of beds refuse when nobody waits, as the model has
 * it for a year; null without such a house. An upper bound, as the requests of people who ask twice count twice.
 * @param siteIds the houses to look at; null for all of the region
 */
export function modelRefusedShare(
  model: ModelData,
  query: PrognosisQuery,
  projection: Projection,
  { year, siteIds }: Pick<OwnYear, "year" | "siteIds">,
): number | null {
  const [found] = projectPlaces(model, { ...query, fromYear: year, toYear: year }, projection);
  const houses = found!.areas.flatMap(({ sites }) =>
    sites.flatMap(({ site: { id, beds }, requestLoad }) =>
      beds === null || siteIds?.includes(id) === false ? [] : [{ beds, requestLoad }],
    ),
  );
  const load = houses.reduce((sum, { requestLoad }) => sum + requestLoad, 0);
  if (load === 0) return null;
  return houses.reduce((sum, { beds, requestLoad }) => sum + requestLoad * erlangB(beds, requestLoad), 0) / load;
}
