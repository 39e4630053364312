/** The settings of one run: the central value of each parameter, unless the user says otherwise. */
import type { ModelData } from "./model-data.ts";

/**
 * The parameters the code reads, in the order of the chain: the key of each file in content/prognose/parameters is its
 * name here. The compile step refuses an input that is not in this list, and a test one that changes nothing.
 */
export const SETTINGS = [
  "needShare",
  "guestsPerDeath",
  "meanAgeYears",
  "sdAgeYears",
  "growthPerYear",
  "unmetShare",
  "cancerShare",
  "heartShare",
  "dementiaShare",
  "cancerUptake",
  "nonCancerUptake",
  "hospitalDeathShare",
  "nursingHomeDeathShare",
  "homeDeathShare",
  "hospitalShift",
  "nursingHomeShift",
  "homeShift",
  "respitePer100Guests",
  "respiteStayDays",
  "dischargedShare",
  "returnsPerDischarge",
  "meanStayDays",
  "turnoverDays",
  "patienceDays",
  "occupancyTarget",
  "refusalTarget",
  "waitTargetDays",
  "leaveTarget",
  "huffAlpha",
  "huffBeta",
  "detourFactor",
  "minimumKm",
  "originPriorGuests",
  "regionalLevelSd",
  "houseAttractionSd",
  "borderFlow",
  "deathsWidth2025",
  "deathsWidth2035",
] as const;

export type SettingName = (typeof SETTINGS)[number];

/** Shares are 0-1; the unit of each stands in its file. */
export type Settings = Record<SettingName, number>;

/**
 * Read before there are draws: the ages fit one profile, the margins are what the draws are made with, and who comes
 * back changes no load.
 */
export const NEVER_DRAWN: readonly SettingName[] = [
  "meanAgeYears",
  "sdAgeYears",
  "deathsWidth2025",
  "deathsWidth2035",
  "regionalLevelSd",
  "dischargedShare",
  "returnsPerDischarge",
];

export function isSetting(key: string): key is SettingName {
  return (SETTINGS as readonly string[]).includes(key);
}

/** Central values with `changes` over them. Throws for a missing parameter, an unknown setting or a value out of range. */
export function chooseSettings(data: Pick<ModelData, "parameters">, changes: Partial<Settings> = {}): Settings {
  for (const name of Object.keys(changes)) {
    if (!isSetting(name)) throw new RangeError(`Unknown setting "${name}"`);
  }
  const entries = SETTINGS.map((name) => {
    const parameter = data.parameters[name];
    if (parameter === undefined) throw new Error(`Parameter "${name}" is missing`);
    const value = changes[name] ?? parameter.central;
    const { min = -Infinity, max = Infinity } = parameter;
    if (!(value >= min && value <= max)) throw new RangeError(`${name} must lie in [${min}, ${max}]: ${value}`);
    return [name, value];
  });
  return Object.fromEntries(entries) as Settings;
}
