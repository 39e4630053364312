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

/** Bars of the explanation of a change that are moved by settings, in the order of the chain. */
export const SETTING_FACTORS = [
  "ageProfile",
  "uptake",
  "growth",
  "targetGroups",
  "otherSettings",
  "stay",
  "unmetDemand",
  "respite",
] as const;

export type SettingFactor = (typeof SETTING_FACTORS)[number];
