/**
 * Guests on top of the present uptake: changed uptake of target groups, and people who now get this care elsewhere.
 * Each stream is a number of guests per expected death with a stay of its own. Only a change counts: the default of
 * every stream is 0. Streams get neither the calibration of a region nor growth of uptake.
 */
import type { Settings } from "../data/settings.ts";

/** Groups by main diagnosis; together they are all expected deaths. */
export const DIAGNOSIS_GROUPS = ["cancer", "heart", "dementia", "other"] as const;
/** Groups without a figure of their own; they overlap the diagnoses, so that people may count twice. */
export const OVERLAPPING_GROUPS = ["younger", "migrationBackground", "psychiatric"] as const;
export type DiagnosisGroup = (typeof DIAGNOSIS_GROUPS)[number];
export type TargetGroup = DiagnosisGroup | (typeof OVERLAPPING_GROUPS)[number];

export interface TargetGroupChange {
  group: TargetGroup;
  /** Guests per expected death in the group, instead of the present uptake; 0-1. */
  uptake: number;
  /** Share of the expected deaths, 0-1: needed for an overlapping group, a parameter for a diagnosis. */
  share?: number | undefined;
  /** Mean stay of the guests that come on top; the mean stay of all guests when left out. */
  stayDays?: number | undefined;
}

/** Where people who die in hospital, a nursing home or at home now would stay, in days; the mean stay when left out. */
export type SettingStays = Partial<Record<"hospital" | "nursingHome" | "home", number | undefined>>;

export interface ExtraStream {
  /** Below 0 when a target group comes less than now. */
  guestsPerExpectedDeath: number;
  stayDays: number;
}

export const LONGEST_STAY_DAYS = 365;

/** Streams that are not 0. Throws RangeError for a share, uptake or stay outside its range or a group named twice. */
export function listExtraStreams(
  settings: Settings,
  changes: readonly TargetGroupChange[] = [],
  stays: SettingStays = {},
): ExtraStream[] {
  changes.forEach(({ group }, index) => {
    if (changes.findIndex((other) => other.group === group) < index)
      throw new RangeError(`Target group "${group}" is changed twice`);
  });
  return [...changes.map((change) => targetStream(settings, change)), ...settingStreams(settings, stays)].filter(
    ({ guestsPerExpectedDeath }) => guestsPerExpectedDeath !== 0,
  );
}

/**
 * Share of the expected deaths per diagnosis; they add to 1. Shares typed in that are more than 1 together are scaled
 * back in proportion, which leaves nothing for the other diagnoses.
 */
export function shareDiagnoses({ cancerShare, heartShare, dementiaShare }: Settings): Record<DiagnosisGroup, number> {
  const named = cancerShare + heartShare + dementiaShare;
  const scale = Math.max(1, named);
  return {
    cancer: cancerShare / scale,
    heart: heartShare / scale,
    dementia: dementiaShare / scale,
    other: Math.max(0, 1 - named),
  };
}

/** Present guests per expected death of a group; a group without a figure has that of all people. */
export function presentUptake(settings: Settings, group: TargetGroup): number {
  if (group === "cancer") return settings.cancerUptake;
  if (isDiagnosis(group)) return settings.nonCancerUptake;
  return settings.guestsPerDeath / settings.needShare;
}

function targetStream(settings: Settings, { group, uptake, share, stayDays }: TargetGroupChange): ExtraStream {
  checkRange(`uptake of ${group}`, uptake, 0, 1);
  return {
    guestsPerExpectedDeath: shareOf(settings, group, share) * (uptake - presentUptake(settings, group)),
    stayDays: readStay(`stay of ${group}`, stayDays, settings),
  };
}

function shareOf(settings: Settings, group: TargetGroup, share: number | undefined): number {
  if (isDiagnosis(group)) {
    if (share !== undefined)
      throw new RangeError(`The share of ${group} is a parameter, not part of the change: ${share}`);
    return shareDiagnoses(settings)[group];
  }
  if (!(OVERLAPPING_GROUPS as readonly string[]).includes(group))
    throw new RangeError(`Unknown target group "${String(group)}"`);
  if (share === undefined) throw new RangeError(`The share of ${group} among expected deaths is not known: fill it in`);
  checkRange(`share of ${group}`, share, 0, 1);
  return share;
}

function settingStreams(settings: Settings, stays: SettingStays): ExtraStream[] {
  const { hospitalDeathShare, nursingHomeDeathShare, homeDeathShare, hospitalShift, nursingHomeShift, homeShift } =
    settings;
  const stream = (share: number, shift: number, setting: keyof SettingStays): ExtraStream => ({
    guestsPerExpectedDeath: share * shift,
    stayDays: readStay(`stay of people from ${setting}`, stays[setting], settings),
  });
  return [
    stream(hospitalDeathShare, hospitalShift, "hospital"),
    stream(nursingHomeDeathShare, nursingHomeShift, "nursingHome"),
    stream(homeDeathShare, homeShift, "home"),
  ];
}

function isDiagnosis(group: TargetGroup): group is DiagnosisGroup {
  return (DIAGNOSIS_GROUPS as readonly string[]).includes(group);
}

function readStay(name: string, days: number | undefined, settings: Settings): number {
  if (days === undefined) return settings.meanStayDays;
  checkRange(name, days, 1, LONGEST_STAY_DAYS);
  return days;
}

function checkRange(name: string, value: number, min: number, max: number): void {
  if (!(value >= min && value <= max)) throw new RangeError(`${name} must lie in [${min}, ${max}]: ${value}`);
}
