/** What a scenario changes, in words: the value used beside the default, and why. */
import { formatDecimal, formatPercent, formatWhole } from "../../../charts/format-number.ts";
import type { CatchmentChoices } from "../../../domain/prognosis/catchment/build-catchment.ts";
import { OUTSIDE } from "../../../domain/prognosis/catchment/catchment-changes.ts";
import { presentUptake } from "../../../domain/prognosis/guests/extra-streams.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { ParameterFigures } from "../../../domain/prognosis/data/parameter-schema.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import { listChanges, type ChangeOf, type ScenarioChange } from "../../../domain/prognosis/scenario/changes.ts";
import { listChoices } from "../../../domain/prognosis/scenario/scenario.ts";
import type { AdmissionCount } from "../../../domain/prognosis/run/calibration.ts";
import { coverAdmissions } from "../../../domain/prognosis/own-figures/house-coverage.ts";
import { chooseSettings, type Settings } from "../../../domain/prognosis/data/settings.ts";
import { profileLabels, variantLabels } from "../../../words/prognose.ts";
import { changeWords, settingLabels, targetGroupLabels } from "../../../words/prognose-wijzigingen.ts";
import { sayPart } from "../own-figures/say-coverage.ts";
import type { ScenarioDraft } from "../outcome/view-props.ts";

export interface DescribedChange {
  /** As in listChanges: the key of a parameter, or a name such as "catchment:edits". */
  name: string;
  label: string;
  used: string;
  standard: string;
  /** null: none was given. */
  reason: string | null;
  /** True when it comes from the visitor's own figures, not from the scenario. */
  isOwnFigure: boolean;
}

/** Changes of a query, in the order of listChanges. What the draft does not have comes from own figures. */
export function describeChanges(model: ModelData, query: PrognosisQuery, draft: ScenarioDraft): DescribedChange[] {
  const effective = listChoices(model, query, { year: draft.year });
  const drafted = new Map(
    listChanges(draft).map(({ name, change }) => [name, describeChange(model, draft, query, change).used]),
  );
  return listChanges(effective).map(({ name, change }) => {
    const described = describeChange(model, effective, query, change);
    const isOwnFigure = drafted.get(name) !== described.used;
    const reason = draft.reasons !== undefined && Object.hasOwn(draft.reasons, name) ? draft.reasons[name]! : null;
    return { name, ...described, reason: isOwnFigure ? null : reason, isOwnFigure };
  });
}

type Description = Pick<DescribedChange, "label" | "used" | "standard">;

function describeChange(
  model: ModelData,
  scenario: ScenarioDraft,
  query: PrognosisQuery,
  change: ScenarioChange,
): Description {
  const settings = chooseSettings(model, query.settings);
  switch (change.kind) {
    case "variant":
      return {
        label: changeWords.variant,
        used: variantLabels[scenario.variant!],
        standard: variantLabels[model.defaults.variant],
      };
    case "profile":
      return {
        label: changeWords.profile,
        used: profileLabels[scenario.profile!],
        standard: profileLabels[model.defaults.profile],
      };
    case "setting": {
      const parameter = model.parameters[change.key]!;
      return {
        label: parameter.label,
        used: formatFigure(parameter, scenario.settings![change.key]!),
        standard: formatFigure(parameter, parameter.central),
      };
    }
    case "calibration":
      return {
        label: changeWords.calibration({ region: labelRegion(model, change.region) }),
        used: formatDecimal(scenario.calibrationByRegion![change.region]!),
        standard: changeWords.notCalibrated,
      };
    case "admissions":
      return describeAdmissions(model, scenario, change);
    case "group":
      return describeGroup(scenario, settings, change.group);
    case "stay":
      return describeStay(scenario, settings, change.setting);
    case "catchment":
      return describeCatchment(model, scenario.catchment!, query.catchment?.knownBeds ?? {}, change.part);
  }
}

/** "80%" or "21 dagen"; of a mean that was computed no more decimals than mean anything. */
export function formatFigure({ percent, unit }: Pick<ParameterFigures, "percent" | "unit">, value: number): string {
  return percent
    ? formatPercent(value, 1)
    : `${formatDecimal(value < 1 ? value : Math.round(value * 100) / 100)} ${unit}`;
}

function describeAdmissions(
  model: ModelData,
  { admissions = [] }: ScenarioDraft,
  { region, year }: ChangeOf<"admissions">,
): Description {
  const nameCount = (count: AdmissionCount) =>
    changeWords.admissionsOf({ houses: nameCounted(model, count), admissions: formatDecimal(count.admissions) });
  const counts = admissions.filter((count) => count.region === region && count.year === year);
  const counted = coverAdmissions(model, counts, [region]);
  const total = counts.reduce((sum, count) => sum + count.admissions, 0);
  return {
    label: changeWords.admissions({ region: labelRegion(model, region), year, part: sayPart(counted) }),
    used: counted === null || counted.isWhole ? formatDecimal(total) : counts.map(nameCount).join("; "),
    standard: changeWords.noCount,
  };
}

function describeGroup(
  { targetGroups = [] }: ScenarioDraft,
  settings: Settings,
  group: keyof typeof targetGroupLabels,
): Description {
  const { uptake, share, stayDays } = targetGroups.find((one) => one.group === group)!;
  const details = [
    ...(share === undefined ? [] : [changeWords.groupShare({ share: formatPercent(share, 1) })]),
    ...(stayDays === undefined ? [] : [changeWords.groupStay({ days: formatDecimal(stayDays) })]),
  ];
  return {
    label: changeWords.group({ label: targetGroupLabels[group] }),
    used: [formatPercent(uptake, 1), ...details].join(", "),
    standard: formatPercent(presentUptake(settings, group), 1),
  };
}

function describeStay(
  { settingStays = {} }: ScenarioDraft,
  { meanStayDays }: Settings,
  setting: keyof typeof settingLabels,
): Description {
  return {
    label: changeWords.stay({ place: settingLabels[setting] }),
    used: changeWords.days({ days: formatDecimal(settingStays[setting]!) }),
    standard: changeWords.days({ days: formatDecimal(meanStayDays) }),
  };
}

/** @param bedsNow typed in by the visitor or the scenario, by house */
function describeCatchment(
  model: ModelData,
  catchment: CatchmentChoices,
  bedsNow: KnownBeds,
  part: keyof CatchmentChoices,
): Description {
  const { label, standard } = changeWords.catchment[part];
  return { label, used: listCatchment(model, catchment, bedsNow)[part]().join("; "), standard };
}

type KnownBeds = Readonly<Record<string, number>>;

function listCatchment(
  model: ModelData,
  catchment: CatchmentChoices,
  bedsNow: KnownBeds,
): Record<keyof CatchmentChoices, () => string[]> {
  const house = (id: string) => nameHouse(model, catchment, id);
  const now = (id: string) => {
    const beds = bedsNow[id] ?? model.sites.find((site) => site.id === id)?.beds ?? null;
    return beds === null ? "unknown" : formatWhole(beds);
  };
  const place = (code: string) => model.municipalities.find((one) => one.code === code)?.name ?? code;
  const {
    outsideShares = {},
    inflowShares = {},
    knownBeds = {},
    origins = [],
    edits = [],
    siteChanges = [],
  } = catchment;
  return {
    outsideShares: () =>
      Object.entries(outsideShares).map(([code, share]) => `${place(code)} ${formatPercent(share, 1)}`),
    inflowShares: () => Object.entries(inflowShares).map(([id, share]) => `${house(id)} ${formatPercent(share, 1)}`),
    knownBeds: () => Object.entries(knownBeds).map(([id, beds]) => `${house(id)} ${formatWhole(beds)}`),
    origins: () => {
      const houses = new Set(origins.map(({ siteId }) => siteId));
      return [
        changeWords.origins({
          guests: formatWhole(origins.reduce((sum, { guests }) => sum + guests, 0)),
          houses: [...houses].map(house).join(", "),
        }),
      ];
    },
    edits: () =>
      edits.map(
        ({ municipalityCode, siteId, share }) =>
          `${place(municipalityCode)} ${changeWords.goesTo} ${house(siteId)} ${formatPercent(share, 1)}`,
      ),
    siteChanges: () =>
      siteChanges.map((change) => {
        if (change.kind === "open")
          return changeWords.opens({ house: change.site.name, beds: formatWhole(change.site.beds) });
        return change.kind === "close"
          ? changeWords.closes({ house: house(change.siteId), now: now(change.siteId) })
          : changeWords.resizes({
              house: house(change.siteId),
              now: now(change.siteId),
              beds: formatWhole(change.beds),
            });
      }),
  };
}

function nameHouse(model: ModelData, { siteChanges = [] }: CatchmentChoices, id: string): string {
  if (id === OUTSIDE) return changeWords.outside;
  const opened = siteChanges.flatMap((change) => (change.kind === "open" ? [change.site] : []));
  return [...model.sites, ...opened].find((site) => site.id === id)?.name ?? id;
}

/** The houses of a count; empty where it is of all of the region together. */
export function nameCounted(model: ModelData, { siteIds = [] }: AdmissionCount): string {
  return siteIds.map((id) => nameHouse(model, {}, id)).join(", ");
}

export function labelRegion(model: ModelData, id: string): string {
  return model.regions.find((region) => region.id === id)?.label ?? id;
}
