/**
 * What differs from the default in a scenario, as a union of kinds. Of each kind its list, its name and how it is taken
 * back stand together; words for it are in presentation/prognosis/scenarios/describe-changes.ts.
 */
import type { CatchmentChoices } from "../catchment/build-catchment.ts";
import type { SettingStays, TargetGroupChange } from "../guests/extra-streams.ts";
import type { ScenarioChoices } from "./scenario.ts";

interface ChangeFields {
  variant: Record<never, never>;
  profile: Record<never, never>;
  /** Of a parameter, by its key. */
  setting: { key: string };
  calibration: { region: string };
  admissions: { region: string; year: number };
  group: { group: TargetGroupChange["group"] };
  stay: { setting: keyof SettingStays };
  catchment: { part: keyof CatchmentChoices };
}

export type ChangeKind = keyof ChangeFields;
export type ChangeOf<Kind extends ChangeKind> = { kind: Kind } & ChangeFields[Kind];
export type ScenarioChange = { [Kind in ChangeKind]: ChangeOf<Kind> }[ChangeKind];

interface KindOfChange<Kind extends ChangeKind> {
  list: (scenario: ScenarioChoices) => ChangeFields[Kind][];
  /** Names the reason for it in a scenario, which is in links: never change one. */
  name: (change: ChangeFields[Kind]) => string;
  /** The fields of the scenario without it. */
  takeBack: (scenario: ScenarioChoices, change: ChangeFields[Kind]) => Partial<ScenarioChoices>;
}

/** In the order they are listed. */
const KINDS: { [Kind in ChangeKind]: KindOfChange<Kind> } = {
  variant: {
    list: ({ variant }) => (variant === undefined ? [] : [{}]),
    name: () => "variant",
    takeBack: () => ({ variant: undefined }),
  },
  profile: {
    list: ({ profile }) => (profile === undefined ? [] : [{}]),
    name: () => "profile",
    takeBack: () => ({ profile: undefined }),
  },
  setting: {
    list: ({ settings }) => sortedKeys(settings).map((key) => ({ key })),
    name: ({ key }) => key,
    takeBack: ({ settings }, { key }) => ({ settings: omit(settings, key) }),
  },
  calibration: {
    list: ({ calibrationByRegion }) => sortedKeys(calibrationByRegion).map((region) => ({ region })),
    name: ({ region }) => `calibration:${region}`,
    takeBack: ({ calibrationByRegion }, { region }) => ({ calibrationByRegion: omit(calibrationByRegion, region) }),
  },
  admissions: {
    list: ({ admissions = [] }) => admissions.map(({ region, year }) => ({ region, year })),
    name: ({ region, year }) => `admissions:${region}:${year}`,
    takeBack: ({ admissions = [] }, change) => ({
      admissions: admissions.filter(({ region, year }) => region !== change.region || year !== change.year),
    }),
  },
  group: {
    list: ({ targetGroups = [] }) => targetGroups.map(({ group }) => ({ group })),
    name: ({ group }) => `group:${group}`,
    takeBack: ({ targetGroups = [] }, change) => ({
      targetGroups: targetGroups.filter(({ group }) => group !== change.group),
    }),
  },
  stay: {
    list: ({ settingStays }) => sortedKeys(settingStays).map((setting) => ({ setting })),
    name: ({ setting }) => `stay:${setting}`,
    takeBack: ({ settingStays }, { setting }) => ({ settingStays: omit(settingStays, setting) }),
  },
  catchment: {
    list: ({ catchment }) => sortedKeys(catchment).map((part) => ({ part })),
    name: ({ part }) => `catchment:${part}`,
    takeBack: ({ catchment }, { part }) => ({ catchment: omit(catchment, part) }),
  },
};

export interface ListedChange {
  change: ScenarioChange;
  /** As `reasons` of a scenario has it. */
  name: string;
  reason: string | null;
}

/** What differs from the default, in a fixed order; each name once. */
export function listChanges(scenario: ScenarioChoices): ListedChange[] {
  const { reasons = {} } = scenario;
  const named = (Object.keys(KINDS) as ChangeKind[]).flatMap((kind) => listKind(kind, scenario));
  const once = new Map(named.map((one) => [one.name, one]).reverse() as [string, (typeof named)[number]][]);
  return named
    .filter((one) => once.get(one.name) === one)
    .map(({ name, change }) => ({ change, name, reason: Object.hasOwn(reasons, name) ? reasons[name]! : null }));
}

function listKind<Kind extends ChangeKind>(kind: Kind, scenario: ScenarioChoices) {
  const { list, name } = KINDS[kind];
  return list(scenario).map((fields) => ({
    name: name(fields),
    change: { kind, ...fields } as unknown as ScenarioChange,
  }));
}

/** The fields of a scenario without one of its changes; a name that is none of them takes nothing back. */
export function takeBackChange(scenario: ScenarioChoices, name: string): Partial<ScenarioChoices> {
  const found = listChanges(scenario).find((one) => one.name === name);
  return found === undefined ? {} : takeBackKind(scenario, found.change);
}

function takeBackKind<Kind extends ChangeKind>(scenario: ScenarioChoices, change: ChangeOf<Kind>) {
  return KINDS[change.kind].takeBack(scenario, change);
}

function sortedKeys<T extends object>(fields: T | undefined): (keyof T & string)[] {
  return (Object.keys(fields ?? {}) as (keyof T & string)[]).sort();
}

function omit<T extends object>(fields: T | undefined, key: keyof T): T {
  return Object.fromEntries(Object.entries(fields ?? {}).filter(([name]) => name !== key)) as T;
}
