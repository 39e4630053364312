import { NARROW_FRAME } from "../../../charts/chart-frame.ts";
import { formatWhole } from "../../../charts/format-number.ts";
import { sayBeds, sayRulesCompared } from "../../../presentation/prognosis/outcome/say-answer.ts";
import { explainPerHouse } from "../../../presentation/prognosis/outcome/say-basis.ts";
import { listShownRules, type PrognosisView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { bedSeries, findMostBeds, gatherHeadline } from "../../../presentation/prognosis/outcome/view-charts.ts";
import { bedTable, labelRule } from "../../../presentation/prognosis/outcome/view-tables.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import type { PanelProps } from "../panel-props.ts";

/** One chart per rule with the same axis, so that the flat norm and the rule that knows sizes can be compared. */
export default function BedsView({ view, year }: Pick<PanelProps, "view" | "year">) {
  const headline = gatherHeadline(view, year);
  return (
    <>
      <p>{sayRulesCompared(headline)}</p>
      <div className="chart-pair">
        {listShownRules(view.rule).map((rule) => (
          <ChartFigure
            key={rule}
            formatX={String}
            formatY={formatWhole}
            markedX={year}
            frames={[NARROW_FRAME]}
            id={`chart-beds-${rule}`}
            title={labelRule(view, rule)}
            finding={sayBeds(headline, headline.beds[rule])}
            series={bedSeries(view, rule)}
            fromZero
            reachY={findMostBeds(view)}
            table={bedTable(view, rule, year)}
          />
        ))}
      </div>
      {view.houses > 0 && (
        <p className="note">
          {explainPerHouse({ houses: view.houses, unknown: countUnknown(view), hasOrigins: view.hasOrigins })}
        </p>
      )}
    </>
  );
}

/** Houses of the scenario whose beds are not known. */
function countUnknown({ capacity, plannedCapacity }: PrognosisView): number {
  const { hospices, knownHospices } = plannedCapacity ?? capacity;
  return hospices - knownHospices;
}
