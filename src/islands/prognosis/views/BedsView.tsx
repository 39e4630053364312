import { NARROW_FRAME } from "../../../charts/chart-frame.ts";
import { formatWhole } from "../../../charts/format-number.ts";
import { sayBeds, sayRulesCompared } from "../../../presentation/prognosis/outcome/say-answer.ts";
import { explainPerHouse } from "../../../presentation/prognosis/outcome/say-basis.ts";
import { listShownRules, type PrognosisView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { bedSeries, findMostBeds, gatherHeadline } from "../../../presentation/prognosis/outcome/view-charts.ts";
import { bedTable, labelRule } from "../../../presentation/prognosis/outcome/view-tables.ts";
import { bedOverview, explainGaps } from "../../../presentation/prognosis/outcome/bed-overview.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import { ExplainFrame } from "../explain/ExplainFrame.tsx";
import type { PanelProps } from "../panel-props.ts";
import { StackedTable } from "../scenarios/StackedTable.tsx";
import { useWorkerTask } from "../use-worker-task.ts";

/** What is needed beside what there is, by the flat norm and by the rule that knows sizes. */
export default function BedsView(props: PanelProps) {
  return (
    <>
      <p>{sayRulesCompared(gatherHeadline(props.view, props.year))}</p>
      <Overview {...props} />
      <BedCharts {...props} />
    </>
  );
}

/** One chart per rule with the same axis, so that both can be compared. */
export function BedCharts({ view, year }: Pick<PanelProps, "view" | "year">) {
  const headline = gatherHeadline(view, year);
  const rules = listShownRules(view.rule);
  const scale = { formatY: formatWhole, fromZero: true } as const;
  return (
    <>
      <div className="chart-pair">
        {rules.map((rule) => (
          <ChartFigure
            key={rule}
            {...scale}
            formatX={String}
            markedX={year}
            frames={[NARROW_FRAME]}
            id={`chart-beds-${rule}`}
            title={labelRule(view, rule)}
            finding={sayBeds(headline, headline.beds[rule])}
            series={bedSeries(view, rule)}
            beside={{ ...scale, series: rules.flatMap((one) => bedSeries(view, one)) }}
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

/** Needed beside known: houses apart and one pool, for now and for the plan, each less its own need. */
function Overview({ view, query, year, usesOwnFigures }: PanelProps) {
  const task = useWorkerTask("places", { query, year });
  const { result } = task;
  return (
    <ExplainFrame task={task} usesOwnFigures={usesOwnFigures}>
      {result && (
        <>
          <StackedTable {...bedOverview({ view, areas: result.areas, year: result.year, standardView: null })} />
          <p className="note">{explainGaps(view)}</p>
        </>
      )}
    </ExplainFrame>
  );
}

/** Houses of the scenario whose beds are not known. */
function countUnknown({ capacity, plannedCapacity }: PrognosisView): number {
  const { hospices, knownHospices } = plannedCapacity ?? capacity;
  return hospices - knownHospices;
}
