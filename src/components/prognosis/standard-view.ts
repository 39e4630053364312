/** What the pages are built with: the central variant, the default age profile, and one year to speak of. */
import { prognosis, prognosisDocumentation } from "../../compiled.ts";
import { addCapacities, type Capacity } from "../../domain/prognosis/beds/capacity.ts";
import { hydratePrognosis } from "../../domain/prognosis/data/model-data.ts";
import type { Parameter } from "../../domain/prognosis/data/parameter-schema.ts";
import { fillQuery } from "../../domain/prognosis/run/project.ts";
import { projectPlaces, type AreaPlaces } from "../../domain/prognosis/run/project-places.ts";
import { rememberPopulation } from "../../domain/prognosis/population/remembered-population.ts";
import { prepareUncertainty } from "../../domain/prognosis/uncertainty/uncertainty.ts";
import { FIRST_KEYS, settingsOfGroups, TARGET_KEYS } from "../../presentation/prognosis/controls/control-groups.ts";
import type { ParameterInfo } from "../../presentation/prognosis/controls/parameter-figure.ts";
import { without } from "../../presentation/prognosis/outcome/without.ts";
import {
  addBands,
  computeBands,
  computeView,
  type PrognosisView,
} from "../../presentation/prognosis/outcome/prognosis-view.ts";
import { REGISTER_GROUPS } from "../model-texts/parameter-groups.ts";

/** Far enough for a plan, near enough for the figures: most buildings planned now are in use by then. */
export const STANDARD_YEAR = 2040;

export const model = hydratePrognosis(prognosis);
const { variant, profile } = model.defaults;
export const standardProjection = rememberPopulation(model, variant);

/** With its bands, as every page shows it. */
export function standardView(region: string): PrognosisView {
  const found = views.get(region) ?? drawView({ region, variant, profile });
  views.set(region, found);
  return found;
}

const views = new Map<string, PrognosisView>();
const uncertainty = prepareUncertainty(model);

function drawView(choice: Parameters<typeof fillQuery>[1]): PrognosisView {
  const query = fillQuery(model, choice);
  const view = addBands(
    computeView(model, query, undefined, standardProjection),
    computeBands(model, query, uncertainty, undefined, standardProjection),
  );
  return JSON.parse(
    JSON.stringify(view, (_, value: unknown) => (typeof value === "number" ? trim(value) : value)),
  ) as PrognosisView;
}

/** The view travels with the page: more digits than anything on it shows would only weigh. */
const FEWEST_DIGITS = 3;
const MOST_DIGITS = 7;
/** From here on no figure is written with its tenths. */
const WHOLE_FROM = 1000;
/** Every way in which the page writes a figure. */
const WRITTEN: readonly ((value: number) => number)[] = [
  Math.ceil,
  Math.round,
  (value) => (Math.abs(value) < WHOLE_FROM ? Math.round(value * 10) : 0),
];

/** As few digits as write the same. */
function trim(value: number, digits = FEWEST_DIGITS): number {
  const short = Number(value.toPrecision(digits));
  const isSame = WRITTEN.every((write) => write(short) === write(value));
  return isSame || digits === MOST_DIGITS ? short : trim(value, digits + 1);
}

/** Each region that is asked for, its known beds beside what it needs in the standard year. */
function listPlaces(region: string): AreaPlaces[] {
  const query = fillQuery(model, { region, fromYear: STANDARD_YEAR, toYear: STANDARD_YEAR });
  return projectPlaces(model, query, standardProjection)[0]!.areas;
}

/** Known beds of one region beside what it needs in the standard year. Throws for all of them, which are no one place. */
export function standardPlaces(region: string): AreaPlaces {
  const [place, ...others] = listPlaces(region);
  if (place === undefined || others.length > 0) throw new Error(`"${region}" is not one region`);
  return place;
}

/** Known beds of a region, or of all of them together. */
export function standardCapacity(region: string): Capacity {
  return addCapacities(listPlaces(region).map(({ capacity }) => capacity));
}

export const { tableSources } = prognosisDocumentation;
const { parameters } = prognosisDocumentation;

/** Every figure the model can calculate with, in groups. */
export const usedParameters = REGISTER_GROUPS.map(({ groups, ...group }) => ({
  ...group,
  parameters: settingsOfGroups(model.parameters, groups).map(findParameter),
}));

/** Those of the controls that show at first. */
export const firstParameters: readonly ParameterInfo[] = [
  ...new Set([...FIRST_KEYS, ...Object.values(TARGET_KEYS)]),
].map((key) => without(findParameter(key), "drawn", "role", "quality", "group", "choice", "order", "factor"));

/** What stands for the way people choose a house, and for the margins on the deaths. */
export const houseChoice = { size: findParameter("huffAlpha"), distance: findParameter("huffBeta") };
export const deathsWidths = { first: findParameter("deathsWidth2025"), last: findParameter("deathsWidth2035") };

/** Half-width of the 67% interval of the national statistics office for deaths. */
export const deathsInterval = findParameter("deathsInterval67");

/** Growth of hospice use in the past: a benchmark, not an input. */
export const pastGrowth = findParameter("guestGrowthHist");

/** Throws when content lacks it. */
function findParameter(key: string): Parameter {
  const found = parameters.find((parameter) => parameter.key === key);
  if (found === undefined) throw new Error(`Parameter "${key}" is missing`);
  return found;
}
