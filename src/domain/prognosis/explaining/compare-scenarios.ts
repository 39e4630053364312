/** Two scenarios on the same draws: in which share of them one asks for more, as many or fewer beds than the other. */
import type { BedRule } from "../beds/beds.ts";
import { toWholeBeds } from "../beds/capacity.ts";
import { drawBeds, prepareDrawnRun, sumDraws } from "../uncertainty/drawn-run.ts";
import type { ModelData } from "../data/model-data.ts";
import type { PrognosisQuery } from "../run/query.ts";
import type { Uncertainty } from "../uncertainty/uncertainty.ts";

/** Shares of the draws, together 1, seen from the second scenario: it asks for more, as many or fewer beds. */
export interface DrawShares {
  more: number;
  equal: number;
  fewer: number;
}

export interface ScenarioComparison extends DrawShares {
  year: number;
  rule: BedRule;
  draws: number;
}

/** In whole beds, as they are built: of a pool, or added up over the pools of the regions. Throws as projectNeed does. */
export function compareScenarios(
  data: ModelData,
  first: PrognosisQuery,
  second: PrognosisQuery,
  uncertainty: Uncertainty,
  { year, rule }: { year: number; rule: BedRule },
): ScenarioComparison {
  const [a, b] = [first, second].map((query) => {
    const run = prepareDrawnRun(data, query, uncertainty);
    return sumDraws(run.areas.map((area) => drawBeds(run, area, year, rule).map(toWholeBeds)));
  }) as [Float64Array, Float64Array];
  return { year, rule, draws: a.length, ...countShares(a, b) };
}

/** Beds per draw of two scenarios, draw by draw. */
export function countShares(first: Float64Array, second: Float64Array): DrawShares {
  const shareOf = (holds: (difference: number) => boolean) =>
    second.filter((beds, draw) => holds(beds - first[draw]!)).length / second.length;
  return {
    more: shareOf((difference) => difference > 0),
    equal: shareOf((difference) => difference === 0),
    fewer: shareOf((difference) => difference < 0),
  };
}
