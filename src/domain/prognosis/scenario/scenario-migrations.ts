/**
 * Older scenarios to the present form, one version at a time, with what had to be filled in. They work on what came
 * in; the schema judges the outcome.
 */
import { AGE_PROFILES } from "../data/options.ts";
import { ALL_REGIONS } from "../data/regions.ts";
import { PROFILE_WORDS } from "./profile-words.ts";
import { OLD_SETTING_NAMES } from "./old-setting-names.ts";
import { SCENARIO_VERSION } from "./scenario-version.ts";

export interface Migrated {
  scenario: unknown;
  /** In Dutch: what the older version did not have. */
  notes: string[];
}

interface MigrationContext {
  lastYear: number;
}

type Migration = (old: Readonly<Record<string, unknown>>, context: MigrationContext) => Migrated;

/** By the version they start from. */
const MIGRATIONS: Readonly<Record<number, Migration>> = { 1: fromFirstAddress, 2: renameSettings };

/** The scenario in the present version. A version that is unknown, or no number, is left for the schema to refuse. */
export function migrateScenario(scenario: unknown, context: MigrationContext): Migrated {
  let current: Migrated = { scenario, notes: [] };
  for (;;) {
    const version = versionOf(current.scenario);
    const migration = version === undefined || version >= SCENARIO_VERSION ? undefined : MIGRATIONS[version];
    if (migration === undefined) return current;
    const { scenario: next, notes } = migration(current.scenario as Record<string, unknown>, context);
    current = { scenario: next, notes: [...current.notes, ...notes] };
  }
}

function versionOf(scenario: unknown): number | undefined {
  if (typeof scenario !== "object" || scenario === null || !("version" in scenario)) return undefined;
  return typeof scenario.version === "number" ? scenario.version : undefined;
}

/** Version 1 was the address of the first page, `?regio=&variant=&profiel=&jaar=`, each of them left out by default. */
function fromFirstAddress(
  { version: _version, regio, variant, profiel, jaar, ...others }: Readonly<Record<string, unknown>>,
  { lastYear }: MigrationContext,
): Migrated {
  const profile = AGE_PROFILES.find((kind) => PROFILE_WORDS[kind] === profiel);
  const scenario = {
    ...others,
    version: 2,
    modelVersion: null,
    dataVersion: null,
    region: regio ?? ALL_REGIONS,
    year: jaar === undefined ? lastYear : Number(jaar),
    ...(variant === undefined ? {} : { variant }),
    ...(profiel === undefined ? {} : { profile: profile ?? profiel }),
    headline: null,
  };
  return {
    scenario,
    notes: ["Dit komt uit de tijd dat er nog geen scenario’s waren. Welke cijfers er toen stonden, is niet bewaard."],
  };
}

/** Version 2 had other names for the settings, in the settings themselves and in the reasons for changing them. */
function renameSettings(old: Readonly<Record<string, unknown>>): Migrated {
  const renamed = Object.entries(old).map(([field, value]) => [
    field,
    field === "settings" || field === "reasons" ? renameKeys(value) : value,
  ]);
  return { scenario: { ...(Object.fromEntries(renamed) as object), version: 3 }, notes: [] };
}

function renameKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    Object.hasOwn(OLD_SETTING_NAMES, key) ? OLD_SETTING_NAMES[key] : key,
    one as unknown,
  ]);
  return Object.fromEntries(entries);
}
