import type { Activity } from "../../domain/content/work-plan/activity.ts";
import type { RegionRoleId } from "../../domain/content/work-plan/region-role.ts";
import type { WorkPlanRegionId } from "../../domain/content/work-plan/work-plan-region.ts";

/** One cell of the matrix: the role of a region, and which piece of the row's thread runs through it. */
export interface ThreadCell {
  region: WorkPlanRegionId;
  role: RegionRoleId | null;
  piece: "none" | "alone" | "start" | "through" | "end";
}

/** The row of an activity: the thread ties the first region that is named to the last one, in the given order. */
export function threadRegions(regions: readonly WorkPlanRegionId[], shares: Activity["regions"]): ThreadCell[] {
  const roles = new Map(shares.map(({ id, role }) => [id, role]));
  const first = regions.findIndex((id) => roles.has(id));
  const last = regions.findLastIndex((id) => roles.has(id));
  return regions.map((region, index) => ({
    region,
    role: roles.get(region) ?? null,
    piece: pieceAt(index, first, last),
  }));
}

function pieceAt(index: number, first: number, last: number): ThreadCell["piece"] {
  if (first === -1 || index < first || index > last) return "none";
  if (first === last) return "alone";
  if (index === first) return "start";
  return index === last ? "end" : "through";
}
