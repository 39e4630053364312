/** The visitor's choice in the address, so that a link shows the same figures. Only what differs is written. */
import type { AgeProfileKind } from "../../domain/prognosis/options.ts";
import { PROFILES, VARIANTS, type PrognosisChoice } from "./prognosis-view.ts";

/** The same words as on the command line. */
const profileWords: Record<AgeProfileKind, string> = {
  meanAndSpread: "spreiding",
  mean: "gemiddelde",
  flat: "vlak",
};

export interface ChoiceLimits {
  /** Region ids the visitor may choose from; one when the page is about that region. */
  regions: readonly string[];
  years: readonly number[];
}

/** Reads `?regio=&variant=&profiel=&jaar=`; what is absent or unknown stays as in `standard`. */
export function readChoice(search: string, standard: PrognosisChoice, limits: ChoiceLimits): PrognosisChoice {
  const given = new URLSearchParams(search);
  const region = given.get("regio");
  const year = Number(given.get("jaar"));
  return {
    region: region !== null && limits.regions.includes(region) ? region : standard.region,
    variant: VARIANTS.find((id) => id === given.get("variant")) ?? standard.variant,
    profile: PROFILES.find((id) => profileWords[id] === given.get("profiel")) ?? standard.profile,
    year: limits.years.includes(year) ? year : standard.year,
  };
}

/** The query string with its question mark; empty when nothing differs from `standard`. */
export function writeChoice(choice: PrognosisChoice, standard: PrognosisChoice): string {
  const query = new URLSearchParams();
  if (choice.region !== standard.region) query.set("regio", choice.region);
  if (choice.variant !== standard.variant) query.set("variant", choice.variant);
  if (choice.profile !== standard.profile) query.set("profiel", profileWords[choice.profile]);
  if (choice.year !== standard.year) query.set("jaar", String(choice.year));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
