/** What the report tells of rows that a visitor left out, apart from what the prognosis starts with. */
import { ALL_REGIONS } from "../data/regions.ts";
import { findFigures, type OwnFigures } from "./own-figures.ts";

/** Names of houses of a region, or of all, whose rows the visitor left out; each once. */
export function listLeftOut(own: OwnFigures | null, region: string): string[] {
  const regions = own === null ? [] : region === ALL_REGIONS ? Object.values(own.regions) : [findFigures(own, region)];
  return [...new Set(regions.flatMap(({ leftOut }) => [...(leftOut?.counts ?? []), ...(leftOut?.origins ?? [])]))];
}
