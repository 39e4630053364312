import { useMemo } from "react";
import { formatWhole } from "../../../charts/format-number.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { findFigures, keepModelYears, type OwnFigures } from "../../../domain/prognosis/own-figures/own-figures.ts";
import { sumOwnYears } from "../../../domain/prognosis/own-figures/own-years.ts";
import { ALL_REGIONS } from "../../../domain/prognosis/data/regions.ts";
import { monitorWords } from "../../../words/prognose-monitor.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import { DataTable } from "../DataTable.tsx";
import { useSettled } from "../explain/use-settled.ts";
import { gatherMonitor, type MonitorFacts } from "../../../presentation/prognosis/monitoring/monitor-facts.ts";
import { OwnMark } from "../own-figures/OwnMark.tsx";
import { useRealised } from "../own-figures/use-realised.ts";
import { TaskNotice } from "../TaskNotice.tsx";
import { useWorkerTask } from "../use-worker-task.ts";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";

/** Years after the first of the charts that are shown when nothing is known of later ones. */
const YEARS_AHEAD = 5;
/** A chart of fewer is no line. */
const FEWEST_YEARS = 4;
/** Longer than a step of a slider, shorter than a person notices. */
const SETTLED_AFTER_MS = 150;

interface Props extends ViewProps {
  own: OwnFigures | null;
}

/** What the model expected beside what happened. */
export default function MonitorView(props: Props) {
  if (props.query.region === ALL_REGIONS) return <p>{monitorWords.chooseRegion}</p>;
  return <RegionMonitor {...props} />;
}

function RegionMonitor({ model, query, place, own, usesOwnFigures }: Props) {
  const { region } = query;
  const reported = useRealised();
  const realised = reported?.years ?? null;
  const houses = useMemo(() => model.sites.filter((site) => site.region === region).length, [model, region]);
  const ownYears = useMemo(
    () => sumOwnYears(keepModelYears(model, findFigures(own, region)).counts),
    [model, own, region],
  );
  const span = spanYears(model, [...(realised?.filter((row) => row.region === region) ?? []), ...ownYears]);
  const counted = Object.fromEntries(
    ownYears.flatMap(({ year, siteIds }) => (siteIds === null ? [] : [[year, siteIds]])),
  );
  const asked = useSettled({ query: { ...query, ...span }, counted }, SETTLED_AFTER_MS);
  const task = useWorkerTask("expected", asked.value);
  const { result: found, answered, isBusy, failure } = task;
  // Of another region until the answer is there: not to be set beside this one.
  const result = answered?.query.region === region ? found : null;
  const facts = useMemo(
    () => realised && gatherMonitor({ model, query, expected: result ?? [], realised, own: ownYears, houses }),
    [model, query, result, realised, ownYears, houses],
  );
  if (facts === null)
    return (
      <p className="note" role="status">
        {monitorWords.loading}
      </p>
    );
  return (
    <div aria-busy={isBusy || !asked.isSettled}>
      {(usesOwnFigures || ownYears.length > 0) && (
        <p>
          <OwnMark />
        </p>
      )}
      {reported?.kind === "failed" && (
        <p className="banner" role="alert">
          {monitorWords.notReported}
        </p>
      )}
      <Verdict facts={facts} place={place} />
      <TaskNotice task={task} words={{ impossible: monitorWords.failed, unavailable: monitorWords.failed }} />
      {result === null ? (
        <>
          {failure === null && (
            <p className="note" role="status">
              {monitorWords.loading}
            </p>
          )}
          {facts.monitor.years.length > 0 && <DataTable {...facts.table} />}
        </>
      ) : (
        <ChartFigure
          id="chart-monitor"
          title={monitorWords.chartTitle({ place })}
          finding={facts.finding}
          series={facts.series}
          formatX={String}
          formatY={formatWhole}
          fromZero
          markedX={null}
          table={facts.table}
        />
      )}
      {facts.countedTable !== null && <DataTable {...facts.countedTable} />}
      <p className="note">{monitorWords.basis}</p>
    </div>
  );
}

/** The verdict before the chart; when nothing can be said, why, and what would help. */
function Verdict({ facts, place }: { facts: MonitorFacts; place: string }) {
  if (facts.verdicts.length > 0)
    return <p className={facts.monitor.drifts.length > 0 ? "banner" : "aside"}>{facts.verdicts.join(" ")}</p>;
  return (
    <div className="aside">
      <p>{sayState(facts, place)}</p>
      <p>{monitorWords.howTo}</p>
    </div>
  );
}

function sayState({ monitor: { years } }: MonitorFacts, place: string): string {
  return years.some(({ usedForCalibration }) => usedForCalibration)
    ? monitorWords.onlyCalibration
    : monitorWords.nothing({ place });
}

/** From the first year of the model to the last that was counted; some years ahead while nothing is. */
function spanYears(
  { years: { first, last }, defaults }: ModelData,
  counted: readonly { year: number }[],
): { fromYear: number; toYear: number } {
  const known = counted.map(({ year }) => year).filter((year) => year <= last);
  return {
    fromYear: first,
    toYear: known.length === 0 ? defaults.fromYear + YEARS_AHEAD : Math.max(first + FEWEST_YEARS - 1, ...known),
  };
}
