import { useEffect, useState } from "react";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { chooseSettings } from "../../../domain/prognosis/data/settings.ts";
import { namedSettings } from "../../../domain/prognosis/scenario/scenario.ts";
import { variantLabels } from "../../../words/prognose.ts";
import { allSettingsWords as words, controlWords } from "../../../words/prognose-instellingen.ts";
import { loadSources } from "../take-along/load-sources.ts";
import { findParameter, type ModelSources } from "../../../presentation/prognosis/sheets/model-sources.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import { VARIANTS } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { Choice } from "./Choice.tsx";
import { listControlGroups, type ControlGroup } from "../../../presentation/prognosis/controls/control-groups.ts";
import { ParameterControl } from "./ParameterControl.tsx";
import type { EditDraft, SettingHandlers } from "./edit-draft.ts";
import { SettingStayFields, TargetGroups } from "./TargetGroups.tsx";

interface Props {
  model: ModelData;
  draft: ScenarioDraft;
  variant: (typeof VARIANTS)[number];
  edit: EditDraft;
  handlers: SettingHandlers;
}

/** Every figure of the model, in groups; loaded when the visitor asks for it. */
export default function AllSettings({ model, draft, variant, edit, handlers }: Props) {
  const sources = useSources();
  if (sources === null)
    return (
      <p className="note" data-said>
        {controlWords.loading}
      </p>
    );
  if (sources === "failed")
    return (
      <p className="banner" data-said>
        {words.failed}
      </p>
    );
  return (
    <>
      <p className="note">{words.lead}</p>
      <Choice
        id="choice-variant"
        label={words.variant}
        options={VARIANTS.map((id) => [id, variantLabels[id]])}
        chosen={variant}
        explanation={words.variantMeaning}
        onChoose={(chosen) => edit(() => ({ variant: chosen }))}
      />
      {listControlGroups(model.parameters).map((group) => (
        <SettingGroup
          key={group.id}
          group={group}
          model={model}
          sources={sources}
          draft={draft}
          edit={edit}
          handlers={handlers}
        />
      ))}
    </>
  );
}

interface GroupProps extends Omit<Props, "variant"> {
  group: ControlGroup;
  sources: ModelSources;
}

function SettingGroup({ group: { id, title, keys }, model, sources, draft, edit, handlers }: GroupProps) {
  const [isOpen, setIsOpen] = useState(false);
  const changed = keys.filter((key) => draft.settings?.[key] !== undefined).length;
  return (
    <details className="setting-group" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.changedCount({ title, count: changed })}</summary>
      {isOpen && (
        <>
          {keys.map((key) => (
            <ParameterControl
              key={key}
              idPrefix="alle"
              parameter={findParameter(sources, key)}
              value={draft.settings?.[key]}
              {...handlers}
            />
          ))}
          {id === "elsewhere" && (
            <SettingStayFields
              stays={draft.settingStays ?? {}}
              onChange={(settingStays) => edit(() => ({ settingStays }))}
            />
          )}
          {id === "diagnoses" && (
            <TargetGroups
              settings={chooseSettings(model, namedSettings(model, draft.settings ?? {}))}
              changes={draft.targetGroups ?? []}
              onChange={(group, change) =>
                edit(({ targetGroups = [] }) => ({
                  targetGroups: [
                    ...targetGroups.filter((one) => one.group !== group),
                    ...(change === null ? [] : [change]),
                  ],
                }))
              }
            />
          )}
        </>
      )}
    </details>
  );
}

function useSources(): ModelSources | null | "failed" {
  const [sources, setSources] = useState<ModelSources | null | "failed">(null);
  useEffect(() => {
    loadSources().then(setSources, () => setSources("failed"));
  }, []);
  return sources;
}
