import { useState } from "react";
import {
  DIAGNOSIS_GROUPS,
  OVERLAPPING_GROUPS,
  presentUptake,
  type SettingStays,
  type TargetGroup,
  type TargetGroupChange,
} from "../../../domain/prognosis/guests/extra-streams.ts";
import type { Settings } from "../../../domain/prognosis/data/settings.ts";
import { settingLabels, targetGroupLabels } from "../../../words/prognose-wijzigingen.ts";
import { targetWords } from "../../../words/prognose-instellingen.ts";
import { formatPercent } from "../../../charts/format-number.ts";
import { NumberField } from "./NumberField.tsx";

const SHARE = { min: 0, max: 1, isPercent: true, unit: "%" } as const;
const DAYS = { min: 1, max: 365, isPercent: false, unit: targetWords.stayUnit } as const;

interface GroupsProps {
  settings: Settings;
  changes: readonly TargetGroupChange[];
  onChange: (group: TargetGroup, change: TargetGroupChange | null) => void;
}

/** Uptake of groups of people, by diagnosis and across them. */
export function TargetGroups({ settings, changes, onChange }: GroupsProps) {
  const group = (id: TargetGroup, needsShare: boolean) => (
    <TargetGroupFields
      key={id}
      group={id}
      needsShare={needsShare}
      present={presentUptake(settings, id)}
      change={changes.find((one) => one.group === id)}
      onChange={onChange}
    />
  );
  return (
    <>
      <p className="note">{targetWords.lead}</p>
      {DIAGNOSIS_GROUPS.map((id) => group(id, false))}
      <p className="note">{targetWords.overlap}</p>
      {OVERLAPPING_GROUPS.map((id) => group(id, true))}
    </>
  );
}

interface FieldsProps extends Pick<GroupsProps, "onChange"> {
  group: TargetGroup;
  /** There is no figure for how many people are in it. */
  needsShare: boolean;
  present: number;
  change: TargetGroupChange | undefined;
}

type Filled = Partial<Omit<TargetGroupChange, "group">>;

function TargetGroupFields({ group, needsShare, present, change, onChange }: FieldsProps) {
  // What is filled in of a group that does not count yet.
  const [waiting, setWaiting] = useState<Filled>({});
  const filled: Filled = change ?? waiting;
  const fill = (fields: Filled) => {
    const next = { ...filled, ...fields };
    const { uptake, share, stayDays } = next;
    const isComplete = uptake !== undefined && (!needsShare || share !== undefined);
    setWaiting(isComplete ? {} : next);
    onChange(
      group,
      isComplete
        ? { group, uptake, ...(share === undefined ? {} : { share }), ...(stayDays === undefined ? {} : { stayDays }) }
        : null,
    );
  };
  const id = `group-${group}`;
  const field = (name: "uptake" | "share" | "stayDays", label: string, limits: typeof SHARE | typeof DAYS) => (
    <div className="target-field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <NumberField
        id={`${id}-${name}`}
        value={filled[name]}
        limits={limits}
        onEmpty={() => fill({ [name]: undefined })}
        onValue={(value) => fill({ [name]: value })}
      />
    </div>
  );
  return (
    <fieldset className="target-group">
      <legend>{targetGroupLabels[group]}</legend>
      <p className="note">
        {targetWords.now({ uptake: formatPercent(present, 1) })} {targetWords.optional}
      </p>
      <div className="target-fields">
        {field("uptake", targetWords.uptake, SHARE)}
        {needsShare && field("share", targetWords.share, SHARE)}
        {field("stayDays", targetWords.stay, DAYS)}
      </div>
    </fieldset>
  );
}

interface StaysProps {
  stays: SettingStays;
  onChange: (stays: SettingStays) => void;
}

/** How long people stay who now die elsewhere. */
export function SettingStayFields({ stays, onChange }: StaysProps) {
  return (
    <fieldset className="target-group">
      <legend>{targetWords.stay}</legend>
      <p className="note">{targetWords.optional}</p>
      <div className="target-fields">
        {(Object.keys(settingLabels) as (keyof SettingStays)[]).map((setting) => (
          <div key={setting} className="target-field">
            <label htmlFor={`stay-${setting}`}>{targetWords.settingStay({ place: settingLabels[setting] })}</label>
            <NumberField
              id={`stay-${setting}`}
              value={stays[setting]}
              limits={DAYS}
              onEmpty={() => onChange(withStay(stays, setting, undefined))}
              onValue={(days) => onChange(withStay(stays, setting, days))}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function withStay(stays: SettingStays, setting: keyof SettingStays, days: number | undefined): SettingStays {
  const kept = Object.entries({ ...stays, [setting]: days }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept);
}
