/** The settings of one run: the central value of each parameter, unless the user says otherwise. */
import type { ModelData } from "./model-data.ts";

/** Name in the code and key in content/prognose/parameters. Shares are 0-1. */
export const SETTING_KEYS = {
  needShare: "need_share",
  guestsPerDeath: "hospice_users_per_death",
  meanAgeYears: "age_mean",
  sdAgeYears: "age_sd",
  growthPerYear: "uptake_growth",
  unmetShare: "unmet_share",
  cancerShare: "cancer_share_expected",
  heartShare: "heart_share_expected",
  dementiaShare: "dementia_share_expected",
  cancerUptake: "uptake_cancer",
  nonCancerUptake: "uptake_noncancer",
  hospitalDeathShare: "pod_hospital",
  nursingHomeDeathShare: "pod_nursing",
  homeDeathShare: "pod_home",
  hospitalShift: "shift_hospital",
  nursingHomeShift: "shift_nursing",
  homeShift: "shift_home",
  respitePer100Guests: "respite_per_100",
  respiteStayDays: "respite_stay_days",
  dischargedShare: "discharged_alive",
  returnsPerDischarge: "returns_per_discharge",
  meanStayDays: "los_mean",
  turnoverDays: "turnover_days",
  patienceDays: "patience_days",
  occupancyTarget: "occupancy",
  refusalTarget: "refusal_target",
  waitTargetDays: "wait_target_days",
  leaveTarget: "leave_target",
  huffAlpha: "huff_alpha",
  huffBeta: "huff_beta",
  detourFactor: "detour_factor",
  minimumKm: "minimum_km",
  originPriorGuests: "origin_prior_guests",
  regionalLevelSd: "regional_level_sd",
  houseAttractionSd: "house_attraction_sd",
  borderFlow: "border_flow",
  deathsWidth2025: "deaths_width_2025",
  deathsWidth2035: "deaths_width_2035",
} as const;

export type Settings = Record<keyof typeof SETTING_KEYS, number>;

/** Central values with `changes` over them. Throws for a missing parameter, an unknown setting or a value out of range. */
export function chooseSettings(data: ModelData, changes: Partial<Settings> = {}): Settings {
  for (const name of Object.keys(changes)) {
    if (!Object.hasOwn(SETTING_KEYS, name)) throw new RangeError(`Unknown setting "${name}"`);
  }
  const entries = Object.entries(SETTING_KEYS).map(([name, key]) => {
    const parameter = data.parameters[key];
    if (parameter === undefined) throw new Error(`Parameter "${key}" is missing`);
    const value = changes[name as keyof Settings] ?? parameter.central;
    const { min = -Infinity, max = Infinity } = parameter;
    if (!(value >= min && value <= max)) throw new RangeError(`${key} must lie in [${min}, ${max}]: ${value}`);
    return [name, value];
  });
  return Object.fromEntries(entries) as Settings;
}
