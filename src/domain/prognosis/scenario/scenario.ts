/**
 * A scenario: only what differs from the default, with a reason per change, the versions of model and data it was made
 * with, and the figures it showed then. It travels in a link or a file; scenario-schema.ts guards the border.
 */
import type * as z from "../../border/small-schema.ts";
import { mapRules } from "../beds/beds-by-rule.ts";
import type { BedRule } from "../beds/beds.ts";
import type { ModelData } from "../data/model-data.ts";
import { fillQuery, projectNeed } from "../run/project.ts";
import type { YearOutcome } from "../run/project.ts";
import type { PrognosisQuery } from "../run/query.ts";
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

type Parsed = z.Infer<typeof scenarioSchema>;

/** What lies in a field, not to be changed there. */
type Inside<T> = T extends readonly (infer Item)[]
  ? readonly Inside<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Inside<T[Key]> }
    : T;

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
export function listChoices(
  data: ModelData,
  query: PrognosisQuery,
  { year, rule, title, reasons }: ScenarioNotes,
): ScenarioChoices {
  const { defaults } = data;
  const settings = changedSettings(data, query.settings ?? {});
  return {
    region: query.region,
    year,
    ...optional("title", title),
    ...optional("municipalityCode", query.municipalityCode),
    ...optional("rule", rule),
    ...optional("variant", query.variant === defaults.variant ? undefined : query.variant),
    ...optional("profile", query.profile === defaults.profile ? undefined : query.profile),
    ...optional("settings", ifAny(settings)),
    ...optional("calibrationByRegion", ifAny(query.calibrationByRegion)),
    ...optional("admissions", ifAny(query.admissions)),
    ...optional("targetGroups", ifAny(query.targetGroups)),
    ...optional("settingStays", ifAny(query.settingStays)),
    ...optional("catchment", ifAny(query.catchment)),
    ...optional("reasons", ifAny(reasons)),
  };
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
  return fillQuery(data, { ...years, ...withoutUndefined(chosen), settings: namedSettings(settings) });
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
export function namedSettings(settings: Readonly<Record<string, number>>): Partial<Settings> {
  const unknown = Object.keys(settings).find((key) => !isSetting(key));
  if (unknown !== undefined) throw new RangeError(`The model has no setting "${unknown}"`);
  return settings;
}

/** What is left out and what is undefined are the same to the model. */
function withoutUndefined<T extends object>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

/** One entry, or none when the value is undefined. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Record<Key, Value> | Record<never, never> {
  return value === undefined ? {} : { [key]: value };
}

/** A copy that may be changed, or undefined when nothing is in it. */
function ifAny<T extends object>(
  value: T | undefined,
): T extends readonly (infer Item)[] ? Item[] | undefined : T | undefined {
  type Copy = T extends readonly (infer Item)[] ? Item[] | undefined : T | undefined;
  if (value === undefined || Object.keys(value).length === 0) return undefined as Copy;
  return structuredCopy(value) as Copy;
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
