import { choiceLabels } from "../../words/prognose-pagina.ts";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { ModelData } from "../../domain/prognosis/data/model-data.ts";
import { explanations, profileLabels } from "../../words/prognose.ts";
import { prognosisNotLoaded } from "../../words/niet-geladen.ts";
import { controlWords } from "../../words/prognose-instellingen.ts";
import { NotStarted } from "../NotStarted.tsx";
import { PartBoundary } from "../PartBoundary.tsx";
import { Choice } from "./controls/Choice.tsx";
import { FIRST_KEYS } from "../../presentation/prognosis/controls/control-groups.ts";
import { useSettingHandlers, type EditDraft } from "./controls/edit-draft.ts";
import { ParameterControl } from "./controls/ParameterControl.tsx";
import type { ParameterInfo } from "../../presentation/prognosis/controls/parameter-figure.ts";
import { RuleControl } from "./controls/RuleControl.tsx";
import type { ExplorerPage } from "./draft-address.ts";
import { PROFILES } from "../../presentation/prognosis/outcome/prognosis-view.ts";
import type { ScenarioDraft } from "../../presentation/prognosis/outcome/view-props.ts";

const AllSettings = lazy(() => import("./controls/AllSettings.tsx"));

interface Props {
  page: ExplorerPage;
  /** Those of the first controls. */
  parameters: readonly ParameterInfo[];
  draft: ScenarioDraft;
  /** null until it is there. */
  model: ModelData | null;
  /** Before the script runs the controls would do nothing. */
  enabled: boolean;
  edit: EditDraft;
  /** Told when all settings are asked for, which need the model. */
  onAllSettings: () => void;
  /** What to say when the model does not come; null while it may. */
  trouble: ReactNode;
}

/** A few choices at first, all others one step away. */
export function ChoiceForm({ page, parameters, draft, model, enabled, edit, onAllSettings, trouble }: Props) {
  const handlers = useSettingHandlers(edit);
  const [isComplete, setIsComplete] = useState(false);
  const profile = draft.profile ?? page.defaults.profile;
  return (
    <section className="choices no-print" aria-labelledby="wat-als">
      <h2 id="wat-als">{controlWords.heading}</h2>
      <noscript>
        <p className="note">{controlWords.noScript}</p>
      </noscript>
      {!enabled && <NotStarted>{prognosisNotLoaded.all}</NotStarted>}
      <fieldset disabled={!enabled}>
        <legend className="visually-hidden">{choiceLabels.legend}</legend>
        <div className="choice-row">
          {!page.isRegionFixed && (
            <Choice
              id="choice-region"
              label={choiceLabels.region}
              options={page.regions.map(({ id, label }) => [id, label])}
              chosen={draft.region}
              onChoose={(region) => edit(() => ({ region }))}
            />
          )}
          <Choice
            id="choice-year"
            label={choiceLabels.year}
            options={page.years.map((year) => [String(year), String(year)])}
            chosen={String(draft.year)}
            onChoose={(year) => edit(() => ({ year: Number(year) }))}
          />
          <Choice
            id="choice-profile"
            label={choiceLabels.profile}
            options={PROFILES.map((id) => [id, profileLabels[id]])}
            chosen={profile}
            explanation={explanations.profile}
            onChoose={(chosen) => edit(() => ({ profile: chosen }))}
          />
        </div>
        <div className="parameter-list">
          {FIRST_KEYS.map((key) => {
            const parameter = parameters.find((one) => one.key === key);
            return (
              parameter && (
                <ParameterControl
                  key={key}
                  idPrefix="eerst"
                  parameter={parameter}
                  value={draft.settings?.[key]}
                  {...handlers}
                />
              )
            );
          })}
          <RuleControl
            draft={draft}
            parameters={parameters}
            handlers={handlers}
            onRule={(rule) => edit(() => ({ rule }))}
          />
        </div>
        <button
          type="button"
          className="view-toggle"
          aria-expanded={isComplete}
          aria-controls={isComplete ? "alle-instellingen" : undefined}
          onClick={() => {
            setIsComplete(!isComplete);
            onAllSettings();
          }}
        >
          {controlWords.allSettings}
        </button>
        {isComplete && (
          <div id="alle-instellingen" className="all-settings">
            <PartBoundary>
              <Suspense
                fallback={
                  <p className="note" data-said>
                    {controlWords.loading}
                  </p>
                }
              >
                {model === null ? (
                  (trouble ?? (
                    <p className="note" data-said>
                      {controlWords.loading}
                    </p>
                  ))
                ) : (
                  <AllSettings
                    model={model}
                    draft={draft}
                    variant={draft.variant ?? page.defaults.variant}
                    edit={edit}
                    handlers={handlers}
                  />
                )}
              </Suspense>
            </PartBoundary>
          </div>
        )}
      </fieldset>
    </section>
  );
}
