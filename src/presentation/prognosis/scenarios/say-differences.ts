/** What a scenario that was opened has other than the standard, named before its answer. */
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import { differenceWords as words } from "../../../words/prognose-verschil.ts";
import type { ScenarioDraft } from "../outcome/view-props.ts";
import { describeChanges } from "./describe-changes.ts";

/** More are counted; the list beside the controls has them all. */
const MOST_NAMED = 4;

/** null where nothing of it differs; own figures of who looks are no part of it. */
export function sayDifferences(model: ModelData, query: PrognosisQuery, draft: ScenarioDraft): string | null {
  const changes = describeChanges(model, query, draft).filter(({ isOwnFigure }) => !isOwnFigure);
  if (changes.length === 0) return null;
  const named = changes
    .slice(0, MOST_NAMED)
    .map(({ label, used, standard }) =>
      standard === "" ? words.added({ label, used }) : words.one({ label, used, standard }),
    );
  const others = changes.length - named.length;
  return words.all({ named: named.join("; "), others });
}
