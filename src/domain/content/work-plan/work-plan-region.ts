import { z } from "zod";

/** The six regions as the work plan names them. IJsselstreek, and "Zwolle" in activity 13, is one of them in our reading. */
export const workPlanRegionIds = ["friesland", "groningen", "drenthe", "twente", "salland", "ijsselstreek"] as const;

export type WorkPlanRegionId = (typeof workPlanRegionIds)[number];

export const workPlanRegionField = z
  .enum(workPlanRegionIds)
  .meta({ title: "Regio", description: `Een regio uit het werkplan: ${workPlanRegionIds.join(", ")}.` });
