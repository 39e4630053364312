/**
 * A scenario: only what differs from the default, with a reason per change, the versions of model and data it was made
 * with, and the figures it showed then. It travels in a link or a file; scenario-schema.ts guards the border.
 */
import type { z } from "zod/mini";
import { mapRules } from "../beds/beds-by-rule.ts";
import type { BedRule } from "../beds/beds.ts";
import type { ModelData } from "../data/model-data.ts";
import { fillQuery, projectNeed } from "../run/project.ts";
import type { YearOutcome } from "../run/project.ts";
import type { Inside, PrognosisQuery } from "../run/query.ts";
import type { scenarioSchema } from "./scenario-schema.ts";
import { SCENARIO_VERSION } from "./scenario-version.ts";
import { isSetting } from "../data/settings.ts";
import type { Settings } from "../data/settings.ts";

/** Guests and pooled beds, to one decimal. */
export interface Headline {
  year: number;
  guests: number;
  beds: Record<BedRule, number>;
}

/** What a link showed when it was made; before there was a rule it had no figure of it. */
export type KeptHeadline = NonNullable<Scenario["headline"]>;

type Parsed = z.infer<typeof scenarioSchema>;

/** Settings stand by the key of the parameter, reasons by the name of the change as in `listChanges`. */
export type Scenario = { [Field in keyof Parsed]: Inside<Parsed[Field]> };

/** What somebody chose; versions and headline come with it when it is saved or shared. */
export type ScenarioChoices = Omit<Scenario, "version" | "modelVersion" | "dataVersion" | "headline">;

export interface ScenarioNotes {
  year: number;
  rule?: BedRule;
  title?: string;
  reasons?: Record<string, string>;
}

/** The scenario of a query: defaults are left out, versions and headline put in. Throws RangeError as projectNeed does. */
export function createScenario(data: ModelData, query: PrognosisQuery, notes: ScenarioNotes): Scenario {
  return completeScenario(data, listChoices(data, query, notes));
}

/** What a query changes: defaults are left out. */
export function listChoices(data: ModelData, query: PrognosisQuery, notes: ScenarioNotes): ScenarioChoices {
  const { fromYear: _f, toYear: _t, variant, profile, settings = {}, ...asked } = query;
  return withoutEmpty({
    ...asked,
    ...notes,
    variant: variant === data.defaults.variant ? undefined : variant,
    profile: profile === data.defaults.profile ? undefined : profile,
    settings: changedSettings(data, settings),
  });
}

/** Choices ready to be saved or shared: with the versions of now, and what they show now. Throws RangeError as projectNeed does. */
export function completeScenario(data: ModelData, choices: ScenarioChoices): Scenario {
  const own = takeChoices(structuredCopy(choices) as Scenario);
  const scenario: Scenario = {
    version: SCENARIO_VERSION,
    modelVersion: data.modelVersion,
    dataVersion: data.dataVersion,
    ...own,
    headline: null,
  };
  return { ...scenario, headline: computeHeadline(data, scenario) };
}

/** The choices of a scenario, without its versions and headline. */
export function takeChoices({
  version: _v,
  modelVersion: _m,
  dataVersion: _d,
  headline: _h,
  ...choices
}: Scenario): ScenarioChoices {
  return choices;
}

/** The query of a scenario for these years; the defaults of content where they are left out. */
export function toQuery(
  data: ModelData,
  scenario: ScenarioChoices,
  years: Partial<Pick<PrognosisQuery, "fromYear" | "toYear">> = {},
): PrognosisQuery {
  const { year: _y, rule: _r, title: _t, reasons: _why, settings = {}, ...chosen } = takeChoices(scenario as Scenario);
  return fillQuery(data, { ...years, ...withoutUndefined(chosen), settings: namedSettings(data, settings) });
}

/** The figures of a scenario with the model and data of now. */
export function computeHeadline(data: ModelData, scenario: ScenarioChoices): Headline {
  const { year } = scenario;
  const [outcome] = projectNeed(data, toQuery(data, scenario, { fromYear: year, toYear: year })) as [YearOutcome];
  return {
    year,
    guests: toTenths(outcome.guests),
    beds: mapRules((rule) => toTenths(outcome.bedsByRule[rule].pooled)),
  };
}

function changedSettings(data: ModelData, settings: Partial<Settings>): Record<string, number> {
  const entries = Object.entries(settings).filter(([name, value]) => value !== data.parameters[name]?.central);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Settings as the model takes them. Throws RangeError for a key that is no setting of the model. */
export function namedSettings(data: ModelData, settings: Readonly<Record<string, number>>): Partial<Settings> {
  const unknown = Object.keys(settings).find((key) => !isSetting(data, key));
  if (unknown !== undefined) throw new RangeError(`The model has no setting "${unknown}"`);
  return settings;
}

/** What is left out and what is undefined are the same to the model. */
function withoutUndefined<T extends object>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

/** A copy that may be changed, without what is left out and lists and groups with nothing in them. */
function withoutEmpty<T extends object>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const isEmpty = (value: unknown) =>
    value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
  const given = Object.entries(structuredCopy(fields)).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(given) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
