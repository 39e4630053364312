import { BED_RULES, type BedRule } from "../../../domain/prognosis/beds/beds.ts";
import { controlWords } from "../../../words/prognose-instellingen.ts";
import { ruleChoices } from "../../../words/prognose-regels.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import { DEFAULT_RULE } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { Choice } from "./Choice.tsx";
import { FIRST_KEYS, TARGET_KEYS } from "../../../presentation/prognosis/controls/control-groups.ts";
import type { SettingHandlers } from "./edit-draft.ts";
import type { ParameterInfo } from "../../../presentation/prognosis/controls/parameter-figure.ts";
import { ParameterControl } from "./ParameterControl.tsx";

interface Props {
  draft: ScenarioDraft;
  parameters: readonly ParameterInfo[];
  handlers: SettingHandlers;
  onRule: (rule: BedRule) => void;
}

/** The rule that says when there are enough beds, and what it aims at. */
export function RuleControl({ draft, parameters, handlers, onRule }: Props) {
  const rule = draft.rule ?? DEFAULT_RULE;
  const key = TARGET_KEYS[rule];
  // The norm has a place of its own, as the large number goes by it whatever the rule.
  const parameter = FIRST_KEYS.some((first) => first === key) ? undefined : parameters.find((one) => one.key === key);
  return (
    <>
      <Choice
        id="choice-rule"
        label={controlWords.rule}
        options={BED_RULES.map((id) => [id, ruleChoices[id]])}
        chosen={rule}
        hint={controlWords.ruleBeside}
        explanation={controlWords.ruleMeaning}
        onChoose={onRule}
      />
      {parameter && (
        <ParameterControl
          key={key}
          idPrefix="eerst"
          parameter={parameter}
          value={draft.settings?.[key]}
          {...handlers}
        />
      )}
    </>
  );
}
