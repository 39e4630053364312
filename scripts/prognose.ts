/** The model on the command line: npm run --silent prognose -- --help */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compilePrognosis } from "../src/domain/prognosis/compile.ts";
import { hydratePrognosis } from "../src/domain/prognosis/model-data.ts";
import type { ModelData } from "../src/domain/prognosis/model-data.ts";
import { LONGEVITY_VARIANTS } from "../src/domain/prognosis/options.ts";
import type { AgeProfileKind } from "../src/domain/prognosis/options.ts";
import { projectNeed } from "../src/domain/prognosis/project.ts";
import type { PrognosisQuery, YearOutcome } from "../src/domain/prognosis/project.ts";
import { ALL_REGIONS, findMunicipalityArea, listRegions } from "../src/domain/prognosis/regions.ts";
import { chooseSettings } from "../src/domain/prognosis/settings.ts";
import { readPrognosis } from "./read-prognosis.ts";

export interface CommandResult {
  exitCode: 0 | 2;
  stdout: string;
  stderr: string;
}

const OPTIONS = {
  regio: { type: "string" },
  gemeente: { type: "string" },
  van: { type: "string" },
  tot: { type: "string" },
  variant: { type: "string" },
  profiel: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const PROFILE_NAMES: Readonly<Record<string, AgeProfileKind>> = {
  vlak: "flat",
  gemiddelde: "mean",
  spreiding: "meanAndSpread",
};

/** A mistake of the user, told in Dutch. */
class UsageError extends Error {}

/** Runs one command; says what to print and the exit code: 0, or 2 for a mistake in the options. */
export function runPrognosis(args: string[], data: ModelData): CommandResult {
  try {
    const options = readOptions(args);
    if (options.help) return { exitCode: 0, stdout: describeUsage(data), stderr: "" };
    const query = readQuery(options, data);
    const years = projectNeed(data, query);
    const { modelVersion, dataVersion } = data;
    const stdout = options.json
      ? `${JSON.stringify({ modelVersion, dataVersion, years }, null, 2)}\n`
      : formatTable(years, query, data);
    return { exitCode: 0, stdout, stderr: "" };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { exitCode: 2, stdout: "", stderr: `${error.message}\nUitleg: npm run --silent prognose -- --help\n` };
  }
}

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const named = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError(`Onbekende optie: ${named}`);
    if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") throw new UsageError("Elke waarde hoort achter een optie die met -- begint.");
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new UsageError(`De optie ${named} heeft een verkeerde of geen waarde.`);
    throw error;
  }
}

function readQuery(options: ReturnType<typeof readOptions>, data: ModelData): PrognosisQuery {
  const { defaults } = data;
  const region = readRegion(options.regio, data);
  const fromYear = readYear("--van", options.van, defaults.fromYear, data);
  const toYear = readYear("--tot", options.tot, defaults.toYear, data);
  if (fromYear > toYear) throw new UsageError(`--van ${fromYear} ligt na --tot ${toYear}.`);
  return {
    region,
    municipalityCode: readMunicipality(options.gemeente, region, data),
    fromYear,
    toYear,
    variant: readVariant(options.variant ?? defaults.variant),
    profile: options.profiel === undefined ? defaults.profile : readProfile(options.profiel),
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

function readYear(option: string, text: string | undefined, otherwise: number, data: ModelData): number {
  if (text === undefined) return otherwise;
  const { first, last } = data.years;
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  if (!(year >= first && year <= last)) throw new UsageError(`${option} ${text}: geef een jaar van ${first} tot en met ${last}.`);
  return year;
}

function readVariant(text: string): PrognosisQuery["variant"] {
  const variant = LONGEVITY_VARIANTS.find((candidate) => candidate === text);
  if (variant === undefined) throw new UsageError(`Onbekende variant "${text}"; kies uit ${LONGEVITY_VARIANTS.join(", ")}.`);
  return variant;
}

function readProfile(text: string): AgeProfileKind {
  const profile = Object.hasOwn(PROFILE_NAMES, text) ? PROFILE_NAMES[text] : undefined;
  if (profile === undefined) throw new UsageError(`Onbekend profiel "${text}"; kies uit ${Object.keys(PROFILE_NAMES).join(", ")}.`);
  return profile;
}

function describeUsage({ years, defaults, regions }: ModelData): string {
  const profile = Object.keys(PROFILE_NAMES).find((name) => PROFILE_NAMES[name] === defaults.profile);
  return `Prognose van hospicegasten en hospicebedden

Gebruik: npm run --silent prognose -- --regio <regio> [opties]

  --regio <regio>        verplicht: ${regions.map(({ id }) => id).join(", ")}
                         of ${ALL_REGIONS} (de som van de regio's)
  --gemeente <code>      een hele gemeente in die regio, met de CBS-code, zoals GM0106
  --van <jaar>           eerste jaar, van ${years.first} tot en met ${years.last} (standaard ${defaults.fromYear})
  --tot <jaar>           laatste jaar, van ${years.first} tot en met ${years.last} (standaard ${defaults.toYear})
  --variant <variant>    levensduur: central (midden), high_longevity (mensen leven langer)
                         of low_longevity (mensen leven korter) (standaard ${defaults.variant})
  --profiel <profiel>    gebruik per leeftijd: vlak (overal gelijk), gemiddelde (gemiddelde leeftijd
                         van gasten klopt) of spreiding (gemiddelde en spreiding kloppen) (standaard ${profile})
  --json                 alle cijfers, niet afgerond, als JSON
  --help                 deze uitleg
`;
}

function formatTable(years: YearOutcome[], query: PrognosisQuery, data: ModelData): string {
  const settings = chooseSettings(data);
  const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat("nl-NL", { style: "percent", maximumFractionDigits: 1 });
  const header = ["jaar", "65+", "80+", "85+", "overlijdens", "gasten", "bedden bezetting", "bedden weigering"];
  const rows = years.map((outcome) => [
    String(outcome.year),
    ...[outcome.population65plus, outcome.population80plus, outcome.population85plus, outcome.deaths].map((n) => whole.format(n)),
    tenths.format(outcome.guests),
    tenths.format(outcome.bedsByRule.occupancy.pooled),
    whole.format(outcome.bedsByRule.refusal.pooled),
  ]);
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const lines = [header, ...rows].map((row) => row.map((cell, column) => cell.padStart(widths[column]!)).join("  "));
  return `${[
    `Prognose voor ${nameArea(query, data)} (model ${data.modelVersion}, gegevens ${data.dataVersion})`,
    "",
    ...lines,
    "",
    `Bevolking op 1 januari. Bedden alsof het gebied één huis is: bij een bezetting van ${percent.format(settings.occupancyTarget)},`,
    `en bij hooguit ${percent.format(settings.refusalTarget)} geweigerde aanvragen. Niet gekalibreerd op echte opnames.`,
    "Eigen prognose, niet van het CBS; CBS en PBL trokken hun regionale leeftijdscijfers in 2023 in.",
    ...(query.municipalityCode === undefined ? [] : ["Publiceer overlijdens van een gemeente alleen als gemiddelde over vijf jaar."]),
  ].join("\n")}\n`;
}

function nameArea(query: PrognosisQuery, data: ModelData): string {
  if (query.municipalityCode !== undefined) return `gemeente ${findMunicipalityArea(data, query.region, query.municipalityCode).label}`;
  const [region, ...others] = listRegions(data, query.region);
  return others.length === 0 ? region!.label : `de ${others.length + 1} regio's samen`;
}

function loadModelData(root: string): ModelData {
  const read = readPrognosis(root);
  const compiled = read.problems ? read : compilePrognosis(read.source);
  if (compiled.problems) {
    const lines = compiled.problems.map(({ file, line, field, found, expected }) => `${file}:${line} ${field}: gevonden ${found}; verwacht ${expected}`);
    throw new Error(`De gegevens van het model kloppen niet:\n${lines.join("\n")}`);
  }
  return hydratePrognosis(compiled.bundle);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const result = runPrognosis(process.argv.slice(2), loadModelData(fileURLToPath(new URL("..", import.meta.url))));
  process.stdout.write(result.stdout);
  process.stderr.write(result.stderr);
  process.exitCode = result.exitCode;
}
