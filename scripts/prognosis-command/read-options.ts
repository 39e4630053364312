/** The options of the command: from words to a query, or a mistake told in Dutch. */
import { parseArgs } from "node:util";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import { AGE_PROFILES, LONGEVITY_VARIANTS } from "../../src/domain/prognosis/data/options.ts";
import type { AgeProfileKind } from "../../src/domain/prognosis/data/options.ts";
import { fillQuery } from "../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../src/domain/prognosis/run/query.ts";
import { ALL_REGIONS, listRegions } from "../../src/domain/prognosis/data/regions.ts";
import { toQuery } from "../../src/domain/prognosis/scenario/scenario.ts";
import type { Scenario } from "../../src/domain/prognosis/scenario/scenario.ts";
import { PROFILE_WORDS } from "../../src/domain/prognosis/scenario/profile-words.ts";
import { optionIn } from "../read-arguments.ts";
import { checkHouseOptions, HOUSE_OPTIONS } from "./house-options.ts";
import { readYear } from "./read-year.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = {
  regio: { type: "string" },
  gemeente: { type: "string" },
  van: { type: "string" },
  tot: { type: "string" },
  variant: { type: "string" },
  profiel: { type: "string" },
  scenario: { type: "string" },
  vergelijk: { type: "string" },
  trekkingen: { type: "string" },
  zaad: { type: "string" },
  ...HOUSE_OPTIONS,
  json: { type: "boolean" },
  csv: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** More does not change a digit that is shown, and takes gigabytes. */
const MOST_DRAWS = 20_000;
const LARGEST_SEED = 0xffffffff;

export type Options = ReturnType<typeof readOptions>["values"];

/** Values by option, and the second scenario after --vergelijk. */
export function readOptions(args: string[]) {
  const { values, positionals } = parse(args);
  if (values.vergelijk === undefined && positionals.length > 0)
    throw new UsageError("Elke waarde hoort achter een optie die met -- begint.");
  if (values.vergelijk !== undefined && positionals.length !== 1)
    throw new UsageError("Geef achter --vergelijk twee scenario's: --vergelijk A B");
  if (values.vergelijk !== undefined && values.scenario !== undefined)
    throw new UsageError("Gebruik --scenario of --vergelijk, niet allebei.");
  checkHouseOptions(values);
  if (values.json && values.csv) throw new UsageError("Gebruik --json of --csv, niet allebei.");
  return { values, second: positionals[0] };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const named = optionIn(error);
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError(`Onbekende optie: ${named}`);
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      throw new UsageError(`De optie ${named} heeft een verkeerde of geen waarde.`);
    throw error;
  }
}

/** The query of the options; a scenario fills in what they leave out. */
export function readQuery(options: Options, data: ModelData, scenario?: Scenario): PrognosisQuery {
  const { defaults } = data;
  const region = readRegion(options.regio ?? scenario?.region, data);
  const fromYear = readYear("--van", options.van, defaults.fromYear, data);
  const toYear = readYear("--tot", options.tot, defaults.toYear, data);
  if (fromYear > toYear) throw new UsageError(`--van ${fromYear} ligt na --tot ${toYear}.`);
  const base = scenario ? toQuery(data, scenario) : fillQuery(data, { region });
  // Another region leaves the gemeente of the scenario behind.
  const keptMunicipality = region === scenario?.region ? scenario.municipalityCode : undefined;
  return {
    ...base,
    region,
    municipalityCode: readMunicipality(options.gemeente ?? keptMunicipality, region, data),
    fromYear,
    toYear,
    variant: options.variant === undefined ? base.variant : readVariant(options.variant),
    profile: options.profiel === undefined ? base.profile : readProfile(options.profiel),
  };
}

/** The draws that are asked for; those of content where they are not. Bands are given with --trekkingen only. */
export function readDraws({ trekkingen, zaad }: Options): {
  choice: { count?: number; seed?: number };
  withBands: boolean;
} {
  const count = readWhole("--trekkingen", trekkingen, 1, MOST_DRAWS);
  const seed = readWhole("--zaad", zaad, 0, LARGEST_SEED);
  return {
    choice: { ...(count !== undefined && { count }), ...(seed !== undefined && { seed }) },
    withBands: count !== undefined,
  };
}

function readRegion(text: string | undefined, data: ModelData): string {
  const choices = [...data.regions.map(({ id }) => id), ALL_REGIONS];
  if (text === undefined) throw new UsageError(`Geef een regio op: --regio ${choices.join("|")}`);
  if (!choices.includes(text)) throw new UsageError(`Onbekende regio "${text}"; kies uit ${choices.join(", ")}.`);
  return text;
}

function readMunicipality(code: string | undefined, region: string, data: ModelData): string | undefined {
  if (code === undefined) return undefined;
  const index = data.municipalities.findIndex((municipality) => municipality.code === code);
  if (index < 0) throw new UsageError(`Onbekende gemeente "${code}"; geef een CBS-code zoals GM0106.`);
  if (!listRegions(data, region).some(({ parts }) => parts.some(({ municipality }) => municipality === index))) {
    throw new UsageError(`Gemeente ${code} (${data.municipalities[index]!.name}) ligt niet in regio ${region}.`);
  }
  return code;
}

function readWhole(option: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (!(value >= min && value <= max))
    throw new UsageError(`${option} ${text}: geef een heel getal van ${min} tot en met ${max}.`);
  return value;
}

function readVariant(text: string): PrognosisQuery["variant"] {
  const variant = LONGEVITY_VARIANTS.find((candidate) => candidate === text);
  if (variant === undefined)
    throw new UsageError(`Onbekende variant "${text}"; kies uit ${LONGEVITY_VARIANTS.join(", ")}.`);
  return variant;
}

function readProfile(text: string): AgeProfileKind {
  const profile = AGE_PROFILES.find((kind) => PROFILE_WORDS[kind] === text);
  if (profile === undefined)
    throw new UsageError(`Onbekend profiel "${text}"; kies uit ${Object.values(PROFILE_WORDS).join(", ")}.`);
  return profile;
}
