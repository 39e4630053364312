/** Which houses of a region figures are of: figures of some houses are not those of the region. */
import type { ModelData } from "../data/model-data.ts";
import type { AdmissionCount } from "../run/calibration.ts";
import type { RegionFigures } from "./own-figures.ts";

export interface HouseCoverage {
  /** Names of the houses that were counted in any of the years. */
  names: string[];
  /** Houses of the regions together. */
  houses: number;
  /** Every house was counted in every year that was counted at all. */
  isWhole: boolean;
}

/** One count of a year; without houses of all of the region together. */
interface Count {
  region: string;
  year: number;
  siteIds?: readonly string[] | null | undefined;
}

/** Null where nothing was counted. Houses the model does not have play no part. */
export function coverHouses(model: Pick<ModelData, "sites">, counts: readonly Count[]): HouseCoverage | null {
  if (counts.length === 0) return null;
  const regions = [...new Set(counts.map(({ region }) => region))].map((region) => coverRegion(model, region, counts));
  return {
    names: regions.flatMap(({ names }) => names),
    houses: regions.reduce((sum, { houses }) => sum + houses, 0),
    isWhole: regions.every(({ isWhole }) => isWhole),
  };
}

function coverRegion({ sites }: Pick<ModelData, "sites">, region: string, counts: readonly Count[]): HouseCoverage {
  const houses = sites.filter((site) => site.region === region);
  const ofRegion = counts.filter((count) => count.region === region);
  const perYear = [...new Set(ofRegion.map(({ year }) => year))].map((year) =>
    houses.filter(({ id }) => ofRegion.some((count) => count.year === year && (count.siteIds?.includes(id) ?? true))),
  );
  return {
    names: houses.filter((house) => perYear.some((counted) => counted.includes(house))).map(({ name }) => name),
    houses: houses.length,
    isWhole: perYear.every((counted) => counted.length === houses.length),
  };
}

/** Of the admissions that gave k in these regions. */
export function coverAdmissions(
  model: Pick<ModelData, "sites">,
  admissions: readonly AdmissionCount[],
  regions: readonly string[],
): HouseCoverage | null {
  return coverHouses(
    model,
    admissions.filter(({ region }) => regions.includes(region)),
  );
}

/** Of the rows per year of one region. */
export function coverCounts(
  model: Pick<ModelData, "sites">,
  region: string,
  counts: readonly Pick<RegionFigures["counts"][number], "siteId" | "year">[],
): HouseCoverage | null {
  return coverHouses(
    model,
    counts.map(({ siteId, year }) => ({ region, year, siteIds: siteId === null ? null : [siteId] })),
  );
}
