/** The scenario being worked on: how it changes, what it asks of the model, and how it becomes one that can be kept. */
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { AgeProfileKind, LongevityVariant } from "../../../domain/prognosis/data/options.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import { listChanges, takeBackChange } from "../../../domain/prognosis/scenario/changes.ts";
import { createScenario, takeChoices, toQuery, type Scenario } from "../../../domain/prognosis/scenario/scenario.ts";
import { DEFAULT_RULE } from "../outcome/prognosis-view.ts";
import type { ScenarioDraft } from "../outcome/view-props.ts";
import { without } from "../outcome/without.ts";

/** What counts where a draft says nothing. */
export interface DraftDefaults {
  variant: LongevityVariant;
  profile: AgeProfileKind;
}

/** Fields replaced; what is undefined, empty or the default is left out, and reasons of changes that are no more go too. */
export function changeDraft(
  draft: ScenarioDraft,
  fields: Partial<ScenarioDraft>,
  defaults: DraftDefaults,
): ScenarioDraft {
  const merged = { ...draft, ...fields };
  const isDefault: Partial<Record<keyof ScenarioDraft, unknown>> = { ...defaults, rule: DEFAULT_RULE };
  const kept = Object.entries(merged).filter(
    ([name, value]) => !isEmpty(value) && value !== isDefault[name as keyof ScenarioDraft],
  );
  const tidy = Object.fromEntries(kept) as unknown as ScenarioDraft;
  return { ...without(tidy, "reasons"), ...keepReasons(tidy) };
}

/** One setting by the key of its parameter; undefined takes the change back. */
export function changeSetting(draft: ScenarioDraft, key: string, value: number | undefined): Partial<ScenarioDraft> {
  const others = without(draft.settings ?? {}, key);
  return { settings: value === undefined ? others : { ...others, [key]: value } };
}

/** Why a change was made, by its name in listChanges. */
export function changeReason(draft: ScenarioDraft, name: string, reason: string): Partial<ScenarioDraft> {
  const others = without(draft.reasons ?? {}, name);
  return { reasons: reason === "" ? others : { ...others, [name]: reason } };
}

/** Fields without the change of this name, as in listChanges. */
export function takeBack(draft: ScenarioDraft, name: string): Partial<ScenarioDraft> {
  return takeBackChange(draft, name);
}

/** Names as in listChanges, in its order. */
export function listDraftChanges(draft: ScenarioDraft): ReturnType<typeof listChanges> {
  return listChanges(draft);
}

/** What a draft asks of the model, for all its years. Throws RangeError for a setting the model does not have. */
export function toDraftQuery(model: ModelData, draft: Omit<ScenarioDraft, "year">): PrognosisQuery {
  return toQuery(model, { ...draft, year: model.defaults.toYear });
}

/** The draft with the versions of now and the figures it shows. Throws RangeError as projectNeed does. */
export function finishScenario(model: ModelData, draft: ScenarioDraft): Scenario {
  const { year, rule, title, reasons } = draft;
  return createScenario(model, toDraftQuery(model, draft), {
    year,
    ...(rule === undefined ? {} : { rule }),
    ...(title === undefined ? {} : { title }),
    ...(reasons === undefined ? {} : { reasons }),
  });
}

/** What a scenario from elsewhere changes, without what it showed then. */
export function startDraft(scenario: Scenario, defaults: DraftDefaults): ScenarioDraft {
  return changeDraft(takeChoices(scenario), {}, defaults);
}

/** Only numbers and words are never empty: 0 is a value. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function keepReasons({ reasons = {}, ...draft }: ScenarioDraft): Pick<ScenarioDraft, "reasons"> {
  const names = new Set(listDraftChanges(draft).map(({ name }) => name));
  const kept = Object.entries(reasons).filter(([name]) => names.has(name));
  return kept.length === 0 ? {} : { reasons: Object.fromEntries(kept) };
}
