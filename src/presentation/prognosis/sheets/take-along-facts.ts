/** Everything that a table or report says of one scenario, gathered once so that all of them say the same. */
import { BED_RULES, type BedRule } from "../../../domain/prognosis/beds/beds.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import { projectPlaces, type PlacesYear } from "../../../domain/prognosis/run/project-places.ts";
import type { YearIntervals } from "../../../domain/prognosis/uncertainty/intervals.ts";
import { markOrigin, sayOrigin } from "../scenarios/say-origin.ts";
import { toDraftQuery } from "../scenarios/draft.ts";
import { listDifferences } from "./report-changes.ts";
import { addBands, computeView, type PrognosisView } from "../outcome/prognosis-view.ts";
import { gatherStandard } from "../outcome/gather-standard.ts";
import type { ViewProps } from "../outcome/view-props.ts";
import { describeChanges, type DescribedChange } from "../scenarios/describe-changes.ts";

/** What a view is handed, to read only. */
export type TakeAlongInput = Omit<ViewProps, "change"> & {
  /** Names of houses whose rows were left out of the own figures that have a part in it. */
  leftOut?: readonly string[];
};

export interface TakeAlongFacts extends TakeAlongInput {
  /** With the bands of all rules. */
  view: PrognosisView;
  /** In the order of the years of the view. */
  intervals: readonly YearIntervals[];
  /** In the order of the years of the view. */
  places: readonly PlacesYear[];
  /** What differs from the default, counts of one region joined over the years: the only list and count there is. */
  changes: readonly DescribedChange[];
  /** What this is instead of the outcome of the site, with what that is; null when it is the outcome of the site. */
  status: string | null;
  /** The same in short, for a cell. */
  mark: string | null;
}

/** What the worker is asked for before the facts can be gathered. */
export function askedIntervals(query: PrognosisQuery): { query: PrognosisQuery; rules: readonly BedRule[] } {
  return { query, rules: BED_RULES };
}

/** @param intervals of all rules, as `askedIntervals` asks for. Throws RangeError as projectNeed does. */
export function gatherFacts(input: TakeAlongInput, intervals: readonly YearIntervals[]): TakeAlongFacts {
  const { model, projection, query, rule, draft, origin, year, usesOwnFigures } = input;
  const described = listDifferences(model, query, describeChanges(model, query, draft));
  const changes = described.filter(({ isOwnFigure }) => !isOwnFigure).length;
  const standard = computeView(model, toDraftQuery(model, { region: draft.region }), rule);
  return {
    ...input,
    view: addBands(computeView(model, query, rule, projection), intervals),
    intervals,
    places: projectPlaces(model, query, projection),
    changes: described,
    status: sayOrigin({ origin, isEdited: false, changes, usesOwnFigures }, gatherStandard(standard, year)),
    mark: markOrigin({ changes, usesOwnFigures }),
  };
}
