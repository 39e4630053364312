import type { AgeProfileKind } from "../data/options.ts";

/** Words for the age profile in an address and on the command line. Apart from what only older scenarios need. */
export const PROFILE_WORDS: Readonly<Record<AgeProfileKind, string>> = {
  flat: "vlak",
  mean: "gemiddelde",
  meanAndSpread: "spreiding",
};
