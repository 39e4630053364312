/** Scenarios from links and files, whoever made them: read, brought up to date and checked, or refused in Dutch. */
import { describeValue, formatFieldPath } from "../directory/problem.ts";
import type { ModelData } from "./model-data.ts";
import { ALL_REGIONS, listRegions } from "./regions.ts";
import { computeHeadline, SCENARIO_VERSION } from "./scenario.ts";
import type { Headline, Scenario } from "./scenario.ts";
import { decodeText, encodeText } from "./scenario-code.ts";
import { migrateScenario } from "./scenario-migrations.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { SETTING_KEYS } from "./settings.ts";

/** The name in an address: `?scenario=...`. */
export const SCENARIO_PARAMETER = "scenario";
/** Longer addresses are cut off by mail programs and servers. */
const LONGEST_LINK = 8000;
const LONGEST_FILE = 1_000_000;
const FIRST_ADDRESS = ["regio", "variant", "profiel", "jaar"] as const;

/** Why a scenario is refused, in Dutch. */
export class ScenarioError extends Error {}

export interface ReadScenario {
  scenario: Scenario;
  /** In Dutch: what an older version did not have. */
  notes: string[];
}

/** The part of an address after `?`. Throws ScenarioError when it would be too long to send. */
export function writeScenarioQuery(scenario: Scenario): string {
  const query = `${SCENARIO_PARAMETER}=${encodeText(JSON.stringify(scenario))}`;
  if (query.length > LONGEST_LINK) {
    throw new ScenarioError(`Dit scenario is te groot voor een link: ${query.length} tekens, en er passen er ${LONGEST_LINK} in. Bewaar het als bestand.`);
  }
  return query;
}

/** A whole link, its part from `?`, or the code alone. Throws ScenarioError. */
export function readScenarioLink(data: ModelData, link: string): ReadScenario {
  if (link.length > LONGEST_LINK) throw new ScenarioError(`De link is te lang: ${link.length} tekens, en het mogen er ${LONGEST_LINK} zijn.`);
  const query = readQuery(link);
  const code = query.get(SCENARIO_PARAMETER) ?? (query.size === 0 ? link.trim() : undefined);
  if (code === undefined) return acceptScenario(data, readFirstAddress(query));
  const text = decodeText(code);
  if (text === undefined || text === "") throw new ScenarioError("In deze link staat geen scenario. Misschien is er een stuk afgevallen.");
  return acceptScenario(data, parseJson(text, "De link is beschadigd: het scenario erin is niet te lezen."));
}

/** The text of a saved file. Throws ScenarioError. */
export function readScenarioFile(data: ModelData, text: string): ReadScenario {
  if (text.length > LONGEST_FILE) throw new ScenarioError(`Het bestand is te groot: ${text.length} tekens, en het mogen er ${LONGEST_FILE} zijn.`);
  return acceptScenario(data, parseJson(text, "Het bestand is geen JSON, en dus geen bewaard scenario."));
}

/** Then and now: what a scenario showed when it was made beside what it shows today. */
export function compareWithToday(data: ModelData, scenario: Scenario): { then: Headline | null; now: Headline; isSameModel: boolean; isSameData: boolean } {
  return {
    then: scenario.headline,
    now: computeHeadline(data, scenario),
    isSameModel: scenario.modelVersion === data.modelVersion,
    isSameData: scenario.dataVersion === data.dataVersion,
  };
}

function acceptScenario(data: ModelData, found: unknown): ReadScenario {
  const lastYear = data.defaults.toYear;
  const { scenario: migrated, notes } = migrateScenario(found, { lastYear });
  const scenario = fillIn(migrated, lastYear);
  const checked = scenarioSchema.safeParse(scenario);
  if (!checked.success) throw new ScenarioError(checked.error.issues.map((issue) => wordIssue(scenario, issue)).join("\n"));
  // The schema's optional fields may be undefined; from JSON they are absent.
  const accepted = checked.data as Scenario;
  checkAgainstModel(data, accepted);
  return { scenario: accepted, notes };
}

/** A scenario written by hand may leave out what only a link needs. */
function fillIn(scenario: unknown, year: number): unknown {
  if (typeof scenario !== "object" || scenario === null || Array.isArray(scenario)) return scenario;
  return { modelVersion: null, dataVersion: null, headline: null, year, ...scenario };
}

function wordIssue(scenario: unknown, issue: { code?: string; path: PropertyKey[]; message: string; keys?: string[] }): string {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  if (issue.code === "unrecognized_keys") return `Het scenario heeft een veld dat niet bestaat: ${formatFieldPath([...path, (issue.keys ?? []).join(", ")]).slice(0, 200)}.`;
  const value = path.reduce<unknown>((within, part) => (typeof within === "object" && within !== null ? (within as Record<string | number, unknown>)[part] : undefined), scenario);
  if (path[0] === "version") return `Dit scenario heeft versie ${describeValue(value)}; deze site leest versie 1 tot en met ${SCENARIO_VERSION}.`;
  return `Scenario, veld ${formatFieldPath(path).slice(0, 200) || "(geheel)"}: gevonden ${describeValue(value)}; verwacht ${issue.message}.`;
}

/** Throws ScenarioError for a region, gemeente, year or parameter the model does not have, or a value out of range. */
function checkAgainstModel(data: ModelData, scenario: Scenario): void {
  const regions = [...data.regions.map(({ id }) => id), ALL_REGIONS];
  if (!regions.includes(scenario.region)) throw new ScenarioError(`Onbekende regio "${scenario.region}"; kies uit ${regions.join(", ")}.`);
  checkMunicipality(data, scenario);
  const { first, last } = data.years;
  if (scenario.year < first || scenario.year > last) throw new ScenarioError(`Het jaar ${scenario.year} valt buiten het model: ${first} tot en met ${last}.`);
  const keys = new Set<string>(Object.values(SETTING_KEYS));
  for (const [key, value] of Object.entries(scenario.settings ?? {})) {
    const parameter = keys.has(key) ? data.parameters[key] : undefined;
    if (parameter === undefined) throw new ScenarioError(`Het model heeft geen instelling "${key}".`);
    const { min = -Infinity, max = Infinity, label } = parameter;
    if (!(value >= min && value <= max)) throw new ScenarioError(`${label} (${key}): gevonden ${value}; verwacht een waarde van ${min} tot en met ${max}.`);
  }
  try {
    computeHeadline(data, scenario);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ScenarioError(`Het model kan dit scenario niet doorrekenen: ${error.message}.`);
  }
}

function checkMunicipality(data: ModelData, { region, municipalityCode }: Scenario): void {
  if (municipalityCode === undefined) return;
  const index = data.municipalities.findIndex(({ code }) => code === municipalityCode);
  const isInside = listRegions(data, region).some(({ parts }) => parts.some(({ municipality }) => municipality === index));
  if (!isInside) throw new ScenarioError(`Gemeente ${municipalityCode} ligt niet in regio ${region}.`);
}

/** Name and value pairs of an address; the last of a name counts, and what cannot be decoded is left as it is. */
function readQuery(link: string): Map<string, string> {
  const start = link.indexOf("?");
  const query = start >= 0 ? link.slice(start + 1) : link;
  const pairs = query.replace(/#.*$/s, "").split("&").filter((pair) => pair.includes("="));
  return new Map(pairs.map((pair) => [decodePart(pair.slice(0, pair.indexOf("="))), decodePart(pair.slice(pair.indexOf("=") + 1))]));
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    return part;
  }
}

function readFirstAddress(query: ReadonlyMap<string, string>): unknown {
  const known = FIRST_ADDRESS.flatMap((name) => (query.has(name) ? [[name, query.get(name)] as const] : []));
  if (known.length === 0) throw new ScenarioError("In deze link staat geen scenario.");
  return { version: 1, ...Object.fromEntries(known) };
}

function parseJson(text: string, refusal: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ScenarioError(refusal);
  }
}
