/** Which activities of the work plan someone wants to see; an empty string is no wish. */
export interface WorkPlanFilter {
  region: string;
  part: string;
}

export interface FilteredActivity {
  part: string;
  /** Ids of the regions that the work plan names for it. */
  regions: readonly string[];
}

/** True when the activity is of the part and names the region, as far as either was asked for. */
export function fitsFilter({ part, regions }: FilteredActivity, filter: WorkPlanFilter): boolean {
  return (filter.part === "" || filter.part === part) && (filter.region === "" || regions.includes(filter.region));
}
