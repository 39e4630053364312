/** Which assumptions differ between scenarios, side by side with their reasons. */
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { comparisonWords as words } from "../../../words/prognose-scenarios.ts";
import { describeChanges } from "./describe-changes.ts";
import type { ComparedColumn } from "./compared-scenarios.ts";

export interface Difference {
  /** As in listChanges. */
  name: string;
  label: string;
  cells: {
    value: string;
    /** Only of a scenario that changes it; null: none was given. */
    reason: string | null | undefined;
  }[];
}

/** In the order of the first scenario that has them; what all scenarios have alike is left out. */
export function listDifferences(model: ModelData, columns: readonly ComparedColumn[]): Difference[] {
  const changes = columns.map(
    ({ query, choices }) => new Map(describeChanges(model, query, choices).map((change) => [change.name, change])),
  );
  const names = [...new Set(changes.flatMap((of) => [...of.keys()]))];
  return names
    .map((name): Difference => {
      const known = changes.find((of) => of.has(name))!.get(name)!;
      const cells = changes.map((of) => {
        const change = of.get(name);
        if (change === undefined) return { value: words.asStandard({ value: known.standard }), reason: undefined };
        return { value: change.used, reason: change.isOwnFigure ? words.ownFigure : change.reason };
      });
      return { name, label: known.label, cells };
    })
    .filter(({ cells }) => cells.some(({ value }) => value !== cells[0]!.value));
}
