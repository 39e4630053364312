import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { applyOwnFigures, type OwnFigures } from "../../../domain/prognosis/own-figures/own-figures.ts";
import { listChanges } from "../../../domain/prognosis/scenario/changes.ts";
import { completeScenario, type Scenario } from "../../../domain/prognosis/scenario/scenario.ts";
import { panelWords } from "../../../words/prognose-scenarios.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";

/**
 * What goes into a link or a file: with versions and headline, and own figures only when they are handed in; then they
 * are marked as such in the reasons. Throws RangeError for what the model cannot calculate.
 */
export function prepareShared(model: ModelData, draft: ScenarioDraft, own: OwnFigures | null): Scenario {
  if (own === null) return completeScenario(model, draft);
  const withOwn = applyOwnFigures(model, draft, own);
  const before = new Set(listChanges(draft).map(({ name }) => name));
  const added = listChanges(withOwn).filter(({ name }) => !before.has(name));
  const reasons = { ...Object.fromEntries(added.map(({ name }) => [name, panelWords.ownReason])), ...draft.reasons };
  return completeScenario(model, { ...withOwn, ...(Object.keys(reasons).length > 0 && { reasons }) });
}
