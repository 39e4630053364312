/** The figures of the model in the order of the chain, by the key of the parameter; a test sees to it that each has one place. */
import { mapRules } from "../../../domain/prognosis/beds/beds-by-rule.ts";
import { findRule } from "../../../domain/prognosis/beds/rules/registry.ts";
import { SETTING_KEYS, type Settings } from "../../../domain/prognosis/data/settings.ts";
import { settingGroupTitles } from "../../../words/prognose-instellingen.ts";

/** What a visitor sees at once, besides the age profile and the rule with its target. */
export const FIRST_KEYS = [SETTING_KEYS.guestsPerDeath, SETTING_KEYS.growthPerYear, SETTING_KEYS.meanStayDays] as const;

/** What each rule for beds aims at. */
export const TARGET_KEYS = mapRules((rule) => SETTING_KEYS[findRule(rule).setting]);

type GroupId = keyof typeof settingGroupTitles;

const GROUPED: Record<GroupId, readonly (keyof Settings)[]> = {
  guests: ["guestsPerDeath", "growthPerYear", "meanAgeYears", "sdAgeYears", "needShare", "unmetShare"],
  stay: ["meanStayDays", "turnoverDays"],
  norms: ["occupancyTarget", "refusalTarget", "waitTargetDays", "leaveTarget", "patienceDays"],
  elsewhere: [
    "hospitalShift",
    "nursingHomeShift",
    "homeShift",
    "hospitalDeathShare",
    "nursingHomeDeathShare",
    "homeDeathShare",
  ],
  diagnoses: ["cancerShare", "heartShare", "dementiaShare", "cancerUptake", "nonCancerUptake"],
  respite: ["respitePer100Guests", "respiteStayDays", "dischargedShare", "returnsPerDischarge"],
  houses: ["huffAlpha", "huffBeta", "detourFactor", "minimumKm", "originPriorGuests"],
  margins: ["deathsWidth2025", "deathsWidth2035", "regionalLevelSd", "houseAttractionSd", "borderFlow"],
};

export interface ControlGroup {
  id: GroupId;
  title: string;
  keys: readonly string[];
}

export const CONTROL_GROUPS: readonly ControlGroup[] = (Object.keys(GROUPED) as GroupId[]).map((id) => ({
  id,
  title: settingGroupTitles[id],
  keys: GROUPED[id].map((name) => SETTING_KEYS[name]),
}));
