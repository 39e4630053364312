/** Groups of inputs, in the order of the chain; pages put several under one title. */
export const PARAMETER_GROUPS = [
  "guests",
  "demand",
  "stay",
  "norms",
  "waiting",
  "elsewhere",
  "diagnoses",
  "respite",
  "houses",
  "margins",
] as const;

export type ParameterGroup = (typeof PARAMETER_GROUPS)[number];
