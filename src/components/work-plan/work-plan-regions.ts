import { findModelRegion, workplanRegions } from "../../compiled.ts";
import { workPlanRegionIds, type WorkPlanRegionId } from "../../domain/content/work-plan/work-plan-region.ts";
import { nameWithTowns } from "../prognosis/region-names.ts";

export interface WorkPlanRegion {
  id: WorkPlanRegionId;
  name: string;
  /** With towns that say where it is. */
  choice: string;
  /** What is our own reading of the region. */
  note?: string;
  /** The pages of the model regions it covers; the IJsselstreek has two. */
  pages: { href: string; label: string }[];
}

/** The six regions of the work plan, in the order of the taxonomy. */
export const workPlanRegions: readonly WorkPlanRegion[] = workplanRegions.flatMap(
  ({ id, name, note, modelRegions }) => {
    const known = workPlanRegionIds.find((candidate) => candidate === id);
    if (known === undefined) return [];
    const pages = modelRegions.map((region) => ({
      href: `/regio/${region}/`,
      label: findModelRegion(region)?.name ?? region,
    }));
    return [
      { id: known, name, choice: nameWithTowns(name, modelRegions), pages, ...(note === undefined ? {} : { note }) },
    ];
  },
);
