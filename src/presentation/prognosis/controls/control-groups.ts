/** The figures of the model in the order of the chain, under the titles of the form; which group each is in stands with it. */
import { mapRules } from "../../../domain/prognosis/beds/beds-by-rule.ts";
import { findRule } from "../../../domain/prognosis/beds/rules/registry.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { ParameterGroup } from "../../../domain/prognosis/data/parameter-groups.ts";
import { listSettings, type SettingName } from "../../../domain/prognosis/data/settings.ts";
import { settingGroupTitles } from "../../../words/prognose-instellingen.ts";

/** What a visitor sees at once, besides the age profile and the rule with its target; the norm is that of the large number. */
export const FIRST_KEYS = [
  "guestsPerDeath",
  "growthPerYear",
  "meanStayDays",
  "occupancyTarget",
] as const satisfies readonly SettingName[];

/** What each rule for beds aims at. */
export const TARGET_KEYS = mapRules((rule) => findRule(rule).setting);

type GroupId = keyof typeof settingGroupTitles;

const JOINED: Record<GroupId, readonly ParameterGroup[]> = {
  guests: ["guests", "demand"],
  stay: ["stay"],
  norms: ["norms", "waiting"],
  elsewhere: ["elsewhere"],
  diagnoses: ["diagnoses"],
  respite: ["respite"],
  houses: ["houses"],
  margins: ["margins"],
};

export interface ControlGroup {
  id: GroupId;
  title: string;
  keys: readonly SettingName[];
}

export function listControlGroups(parameters: ModelData["parameters"]): ControlGroup[] {
  return (Object.keys(JOINED) as GroupId[]).map((id) => ({
    id,
    title: settingGroupTitles[id],
    keys: settingsOfGroups(parameters, JOINED[id]),
  }));
}

/** Settings of these groups, group by group, in the order of the chain. */
export function settingsOfGroups(
  parameters: ModelData["parameters"],
  groups: readonly ParameterGroup[],
): SettingName[] {
  const all = listSettings({ parameters });
  return groups.flatMap((group) => all.filter((name) => parameters[name]!.group === group));
}
