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

/** What is shown, to be read and to be spoken. */
export function countActivities(shown: number, total: number): string {
  if (shown === total) return `Alle ${total} activiteiten`;
  if (shown === 0) return "Geen activiteit past bij beide keuzes";
  return `${shown} van de ${total} activiteiten`;
}
