/** What a user can choose between. Apart from the schemas, so that a browser needs no schema library for them. */
export const LONGEVITY_VARIANTS = ["central", "high_longevity", "low_longevity"] as const;
export type LongevityVariant = (typeof LONGEVITY_VARIANTS)[number];

/** flat: the same uptake at every age; mean: guests have the known mean age; meanAndSpread: and standard deviation. */
export const AGE_PROFILES = ["flat", "mean", "meanAndSpread"] as const;
export type AgeProfileKind = (typeof AGE_PROFILES)[number];
