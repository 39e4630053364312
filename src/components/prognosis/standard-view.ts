/** What the pages are built with: the central variant, the default age profile, and one year to speak of. */
import { prognosis, prognosisDocumentation } from "../../compiled.ts";
import { hydratePrognosis } from "../../domain/prognosis/model-data.ts";
import type { Parameter } from "../../domain/prognosis/parameter-schema.ts";
import { projectPopulation } from "../../domain/prognosis/projection.ts";
import { SETTING_KEYS } from "../../domain/prognosis/settings.ts";
import { computeView, type PrognosisChoice, type PrognosisView } from "../../islands/prognosis/prognosis-view.ts";

/** Far enough for a plan, near enough for the figures: most buildings planned now are in use by then. */
export const STANDARD_YEAR = 2040;

export const model = hydratePrognosis(prognosis);
const { variant, profile } = model.defaults;
export const standardProjection = projectPopulation(model, variant);

export function standardChoice(region: string): PrognosisChoice {
  return { region, variant, profile, year: STANDARD_YEAR };
}

export function standardView(region: string): PrognosisView {
  return computeView(model, { region, variant, profile }, standardProjection);
}

/** What the standard outcome depends on, in the order of the chain; the other settings are for scenarios. */
const USED_SETTINGS = [
  "guestsPerDeath",
  "meanAgeYears",
  "sdAgeYears",
  "needShare",
  "growthPerYear",
  "unmetShare",
  "meanStayDays",
  "turnoverDays",
  "occupancyTarget",
  "refusalTarget",
] as const satisfies readonly (keyof typeof SETTING_KEYS)[];

export const { tableSources } = prognosisDocumentation;
const { parameters } = prognosisDocumentation;

export const usedParameters = USED_SETTINGS.map((name) => findParameter(SETTING_KEYS[name]));

/** Half-width of the 67% interval of the national statistics office for deaths. */
export const deathsInterval = findParameter("deaths_interval67");

/** Growth of hospice use in the past: a benchmark, not an input. */
export const pastGrowth = findParameter("guest_growth_hist");

/** Throws when content lacks it. */
function findParameter(key: string): Parameter {
  const found = parameters.find((parameter) => parameter.key === key);
  if (found === undefined) throw new Error(`Parameter "${key}" is missing`);
  return found;
}
