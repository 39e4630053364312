/** How much of the area a question must be answered from. */
import { ALL_REGIONS } from "../data/regions.ts";
import type { PrognosisQuery } from "./query.ts";

/** Its region; or all, where it names houses, places or counts that may lie elsewhere. */
export function scopeOf({
  region,
  catchment,
  admissions,
  calibrationByRegion,
}: Pick<PrognosisQuery, "region" | "catchment" | "admissions" | "calibrationByRegion">): string {
  return [catchment, admissions, calibrationByRegion].some((named) => named !== undefined) ? ALL_REGIONS : region;
}
