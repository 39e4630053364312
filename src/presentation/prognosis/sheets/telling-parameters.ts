/** Keys of the figures the outcome depends on most; their sources stand in the report itself. */
export const PARAMETERS_THAT_TELL = [
  "guestsPerDeath",
  "meanAgeYears",
  "meanStayDays",
  "occupancyTarget",
  "refusalTarget",
] as const;
