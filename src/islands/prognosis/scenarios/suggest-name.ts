import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { listChanges } from "../../../domain/prognosis/scenario/changes.ts";
import { profileLabels, variantLabels } from "../../../words/prognose.ts";
import { suggestedName as words } from "../../../words/prognose-scenarios.ts";
import { changeWords } from "../../../words/prognose-wijzigingen.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import { formatDay } from "../take-along/save-file.ts";
import { cleanName } from "./saved-scenarios.ts";

/** "22 november 2026 - Drenthe - gemiddelde ligduur": when, where and what; never whether it is final. */
export function suggestName(model: ModelData, draft: ScenarioDraft, place: string, day: Date): string {
  return cleanName([formatDay(day), place, sayWhat(model, draft)].join(" - "));
}

function sayWhat(model: ModelData, draft: ScenarioDraft): string {
  // Of a name that was suggested before, the last part says what it is.
  const title = draft.title?.split(" - ").at(-1)?.trim();
  if (title) return title;
  const [first, ...others] = listChanges(draft);
  if (first === undefined) return words.standard;
  return words.sayWithOthers({ first: labelChange(model, draft, first.name), others: others.length });
}

function labelChange(model: ModelData, { variant, profile }: ScenarioDraft, name: string): string {
  const parameter = model.parameters[name];
  if (parameter !== undefined) return parameter.label.charAt(0).toLowerCase() + parameter.label.slice(1);
  if (name === "variant") return variantLabels[variant!].toLowerCase();
  if (name === "profile") return words.sayProfile({ profile: profileLabels[profile!].toLowerCase() });
  if (name.startsWith("catchment:"))
    return changeWords.catchment[
      name.slice("catchment:".length) as keyof typeof changeWords.catchment
    ].label.toLowerCase();
  return words.ownChoices;
}
