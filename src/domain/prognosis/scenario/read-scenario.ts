/** Scenarios from links and files, whoever made them: read, brought up to date and checked, or refused in Dutch. */
import { describeValue, formatFieldPath } from "../../border/problem.ts";
import { BED_RULES } from "../beds/rules/registry.ts";
import type { BedRule } from "../beds/rules/registry.ts";
import { listScenarioFaults, sayNumber } from "./check-scenario.ts";
import type { ModelData } from "../data/model-data.ts";
import { LONGEVITY_VARIANTS } from "../data/options.ts";
import { PROFILE_WORDS } from "./profile-words.ts";
import { computeHeadline } from "./scenario.ts";
import { SCENARIO_VERSION } from "./scenario-version.ts";
import type { Headline, KeptHeadline, Scenario } from "./scenario.ts";
import { listScenarioTexts, listShortAddresses } from "./mend-link.ts";
import { decodeText } from "./scenario-code.ts";
import { migrateScenario } from "./scenario-migrations.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { LONGEST_LINK, SCENARIO_PARAMETER, ScenarioError } from "./write-scenario.ts";

/** Of a mail with a link somewhere in it. */
const LONGEST_TEXT = 30_000;
const LONGEST_FILE = 1_000_000;
/** More faults than this help nobody further. */
const MOST_FAULTS = 5;
const FIRST_ADDRESS = ["regio", "variant", "profiel", "jaar"] as const;

/** Choices of an address with the words it has for them. */
const FIRST_CHOICES: Readonly<Record<string, { what: string; values: readonly string[] }>> = {
  variant: { what: "verloop van de levensduur", values: LONGEVITY_VARIANTS },
  profiel: { what: "leeftijdsprofiel", values: Object.values(PROFILE_WORDS) },
};

export interface ReadScenario {
  scenario: Scenario;
  /** In Dutch: what an older version did not have. */
  notes: string[];
}

/** A whole link, its part from `?`, the code alone, or a text with one link in it, bent as mail programs do. Throws ScenarioError. */
export function readScenarioLink(data: ModelData, link: string): ReadScenario {
  const longest = /\s/.test(link.trim()) ? LONGEST_TEXT : LONGEST_LINK;
  if (link.length > longest)
    throw new ScenarioError(`De link is te lang: ${link.length} tekens, en het mogen er ${longest} zijn.`);
  const query = readQuery(link);
  const code = query.get(SCENARIO_PARAMETER) ?? (query.size === 0 ? link.trim() : undefined);
  const text = code === undefined ? undefined : decodeText(code);
  const mended = text?.startsWith("{") === true && isJson(text) ? [text] : listScenarioTexts(link);
  if (mended.length > 1)
    throw new ScenarioError("In deze tekst staan links naar verschillende scenario’s. Plak één link.");
  if (mended.length === 1) return acceptScenario(data, JSON.parse(mended[0]!) as unknown);
  if (code === undefined || (text === undefined && !link.includes(SCENARIO_PARAMETER))) {
    const short = findShortAddress(link, query);
    if (short !== undefined) return acceptScenario(data, readFirstAddress(short));
  }
  if (text === undefined || text === "")
    throw new ScenarioError("In deze link staat geen scenario. Misschien is er een stuk afgevallen.");
  return acceptScenario(data, parseJson(text, "De link is beschadigd: het scenario erin is niet te lezen."));
}

/** As it is when its values are clean; else as it stands in the text, where that is one address. */
function findShortAddress(link: string, query: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined {
  const values = FIRST_ADDRESS.flatMap((name) => query.get(name) ?? []);
  const isClean = values.every((value) => /^[\p{L}\d_-]+$/u.test(value)) && !/\s|&amp;/.test(link.trim());
  if (values.length > 0 && isClean) return query;
  const found = listShortAddresses(link, FIRST_ADDRESS);
  if (found.length > 1) throw new ScenarioError("In deze tekst staan verschillende links. Plak één link.");
  return found[0] ?? (values.length > 0 ? query : undefined);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The text of a saved file. Throws ScenarioError. */
export function readScenarioFile(data: ModelData, text: string): ReadScenario {
  if (text.length > LONGEST_FILE)
    throw new ScenarioError(`Het bestand is te groot: ${text.length} tekens, en het mogen er ${LONGEST_FILE} zijn.`);
  return acceptScenario(data, parseJson(text, "Het bestand is geen JSON, en dus geen bewaard scenario."));
}

/** Then and now: what a scenario showed when it was made beside what it shows today. */
export function compareWithToday(
  data: ModelData,
  scenario: Scenario,
): {
  then: KeptHeadline | null;
  now: Headline;
  isSameOutcome: boolean;
  isSameModel: boolean;
  isSameData: boolean;
} {
  const now = computeHeadline(data, scenario);
  return {
    then: scenario.headline,
    now,
    isSameOutcome: scenario.headline !== null && isSameHeadline(scenario.headline, now),
    isSameModel: scenario.modelVersion === data.modelVersion,
    isSameData: scenario.dataVersion === data.dataVersion,
  };
}

/** A rule that one of them does not know makes no difference. */
function isSameHeadline(then: KeptHeadline, now: Headline): boolean {
  const isSameRule = (rule: BedRule) => then.beds[rule] === undefined || then.beds[rule] === now.beds[rule];
  return then.year === now.year && then.guests === now.guests && BED_RULES.every(isSameRule);
}

function acceptScenario(data: ModelData, found: unknown): ReadScenario {
  const lastYear = data.defaults.toYear;
  const { scenario: migrated, notes } = migrateScenario(found, { lastYear });
  const scenario = fillIn(migrated, lastYear);
  const checked = scenarioSchema.safeParse(scenario);
  if (!checked.success) throw refuse(wordIssues(scenario, checked.error.issues));
  // The schema's optional fields may be undefined; from JSON they are absent.
  const accepted = checked.data as Scenario;
  const faults = listScenarioFaults(data, accepted);
  if (faults.length > 0) throw refuse(faults);
  return { scenario: accepted, notes };
}

/** What somebody else wrote is shown with its invisible characters written out. */
function refuse(faults: readonly string[]): ScenarioError {
  const more = faults.length - MOST_FAULTS;
  const lines = faults
    .slice(0, MOST_FAULTS)
    .map((line) =>
      line.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`),
    );
  return new ScenarioError(
    [
      ...lines,
      ...(more > 0 ? [`Er ${more === 1 ? "is" : "zijn"} nog ${more} andere ${more === 1 ? "fout" : "fouten"}.`] : []),
    ].join("\n"),
  );
}

/** A scenario written by hand may leave out what only a link needs. */
function fillIn(scenario: unknown, year: number): unknown {
  if (typeof scenario !== "object" || scenario === null || Array.isArray(scenario)) return scenario;
  return { modelVersion: null, dataVersion: null, headline: null, year, ...scenario };
}

interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  /** Of fields that do not exist. */
  keys?: string[];
  /** Of a key that is none. */
  issues?: { message: string }[];
}

/** Of another version nothing more can be said. */
function wordIssues(scenario: unknown, issues: readonly Issue[]): string[] {
  const readable = `deze site leest versie 1 tot en met ${SCENARIO_VERSION}.`;
  if (!issues.some(({ path }) => path[0] === "version")) return issues.map((issue) => wordIssue(scenario, issue));
  const { version } = scenario as { version?: unknown };
  return [
    version === undefined
      ? `Er staat niet bij welke versie dit scenario heeft; ${readable}`
      : `Dit scenario heeft versie ${describeValue(version)}; ${readable}`,
  ];
}

function wordIssue(scenario: unknown, issue: Issue): string {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  if (issue.code === "unrecognized_keys")
    return `Het scenario heeft een veld dat niet bestaat: ${formatFieldPath([...path, (issue.keys ?? []).join(", ")]).slice(0, 200)}.`;
  if (issue.code === "invalid_key")
    return `Scenario, veld ${formatFieldPath(path.slice(0, -1))}: gevonden de naam ${describeValue(path.at(-1))}; verwacht ${issue.issues?.[0]?.message ?? issue.message}.`;
  const value = path.reduce<unknown>(
    (within, part) =>
      typeof within === "object" && within !== null ? (within as Record<string | number, unknown>)[part] : undefined,
    scenario,
  );
  return `Scenario, veld ${formatFieldPath(path).slice(0, 200) || "(geheel)"}: gevonden ${typeof value === "number" ? sayNumber(value) : describeValue(value)}; verwacht ${issue.message}.`;
}

/** Name and value pairs of an address; the last of a name counts, and what cannot be decoded is left as it is. */
function readQuery(link: string): Map<string, string> {
  const start = link.indexOf("?");
  const query = start >= 0 ? link.slice(start + 1) : link;
  const pairs = query
    .replace(/#.*$/s, "")
    .split("&")
    .filter((pair) => pair.includes("="));
  return new Map(
    pairs.map((pair) => [decodePart(pair.slice(0, pair.indexOf("="))), decodePart(pair.slice(pair.indexOf("=") + 1))]),
  );
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
  for (const [name, { what, values }] of Object.entries(FIRST_CHOICES)) {
    const value = query.get(name);
    if (value !== undefined && !values.includes(value))
      throw refuse([
        `De link noemt een ${what} dat hier niet bestaat: ${describeValue(value)}; verwacht een van ${values.join(", ")}.`,
      ]);
  }
  return { version: 1, ...Object.fromEntries(known) };
}

function parseJson(text: string, refusal: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ScenarioError(refusal);
  }
}
