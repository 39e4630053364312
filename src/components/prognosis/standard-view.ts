/** What the pages are built with: the central variant, the default age profile, and one year to speak of. */
import { prognosis, prognosisDocumentation } from "../../compiled.ts";
import { hydratePrognosis } from "../../domain/prognosis/model-data.ts";
import { projectPopulation } from "../../domain/prognosis/projection.ts";
import { SETTING_KEYS } from "../../domain/prognosis/settings.ts";
import { computeView, type PrognosisChoice, type PrognosisView } from "../../islands/prognosis/prognosis-view.ts";

/** Far enough for a plan, near enough for the figures: most buildings planned now are in use by then. */
export const STANDARD_YEAR = 2040;

export const model = hydratePrognosis(prognosis);
const { variant, profile } = model.defaults;
const projection = projectPopulation(model, variant);

export function standardChoice(region: string): PrognosisChoice {
  return { region, variant, profile, year: STANDARD_YEAR };
}

export function standardView(region: string): PrognosisView {
  return computeView(model, { region, variant, profile }, projection);
}

const usedKeys: readonly string[] = Object.values(SETTING_KEYS);
export const { tableSources } = prognosisDocumentation;
const { parameters } = prognosisDocumentation;

/** The parameters this version calculates with, in the order of the chain. */
export const usedParameters = parameters
  .filter(({ key }) => usedKeys.includes(key))
  .sort((a, b) => usedKeys.indexOf(a.key) - usedKeys.indexOf(b.key));

/** Half-width of the 67% interval of the national statistics office for deaths; throws when content lacks it. */
export const deathsInterval = findCentral("deaths_interval67");

function findCentral(key: string): number {
  const found = parameters.find((parameter) => parameter.key === key);
  if (found === undefined) throw new Error(`Parameter "${key}" is missing`);
  return found.central;
}
