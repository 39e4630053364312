/** Keys of the figures the outcome depends on most; their sources stand in the report itself. */
export const PARAMETERS_THAT_TELL = [
  "hospice_users_per_death",
  "age_mean",
  "los_mean",
  "occupancy",
  "refusal_target",
] as const;
