import { useMemo } from "react";
import { formatWhole } from "../../../charts/format-number.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { findFigures, keepModelYears, type OwnFigures } from "../../../domain/prognosis/own-figures/own-figures.ts";
import { sumOwnYears } from "../../../domain/prognosis/own-figures/own-years.ts";
import { ALL_REGIONS } from "../../../domain/prognosis/data/regions.ts";
import { monitorWords } from "../../../words/prognose-monitor.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import { DataTable } from "../DataTable.tsx";
import { useSettled } from "../explain/use-settled.ts";
import {
  gatherMonitor,
  listParts,
  type MonitorFacts,
} from "../../../presentation/prognosis/monitoring/monitor-facts.ts";
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
  const ownYears = useMemo(
    () =>
      sumOwnYears(
        // A house the model does not have is expected nothing of.
        keepModelYears(model, findFigures(own, region)).counts.filter(
          ({ siteId }) => siteId === null || model.sites.some(({ id }) => id === siteId),
        ),
      ),
    [model, own, region],
  );
  const span = spanYears(model, [...(realised?.filter((row) => row.region === region) ?? []), ...ownYears]);
  const parts = useMemo(() => listParts(model, region, ownYears), [model, region, ownYears]);
  const asked = useSettled({ query: { ...query, ...span }, parts }, SETTLED_AFTER_MS);
  const task = useWorkerTask("expected", asked.value);
  const { result: found, answered, isBusy, failure } = task;
  // Of another region or of other houses until the answer is there: not to be set beside these.
  const isOfThese = answered?.query.region === region && JSON.stringify(answered.parts) === JSON.stringify(parts);
  const result = isOfThese ? found : null;
  const facts = useMemo(
    () => realised && gatherMonitor({ model, query, expected: result ?? [], realised, own: ownYears }),
    [model, query, result, realised, ownYears],
  );
  if (facts === null)
    return (
      <p className="note" data-said>
        {monitorWords.loading}
      </p>
    );
  const charts = result === null ? listCounted(facts) : [...facts.parts, facts];
  return (
    <div aria-busy={isBusy || !asked.isSettled}>
      {(usesOwnFigures || ownYears.length > 0) && (
        <p>
          <OwnMark />
        </p>
      )}
      {reported?.kind === "failed" && (
        <p className="banner" data-said>
          {monitorWords.notReported}
        </p>
      )}
      <Verdict facts={facts} place={place} />
      <TaskNotice task={task} words={{ impossible: monitorWords.failed, unavailable: monitorWords.failed }} />
      {result === null ? (
        <>
          {failure === null && (
            <p className="note" data-said>
              {monitorWords.loading}
            </p>
          )}
          {charts.map(({ table }) => (
            <DataTable key={table.caption} {...table} />
          ))}
        </>
      ) : (
        charts.map(({ title, finding, series, table }, index) => (
          <ChartFigure
            key={title}
            id={`chart-monitor-${index + 1}`}
            title={title}
            finding={finding}
            series={series}
            formatX={String}
            formatY={formatWhole}
            fromZero
            markedX={null}
            table={table}
          />
        ))
      )}
      {facts.countedTable !== null && <DataTable {...facts.countedTable} />}
      <p className="note">{monitorWords.basis}</p>
    </div>
  );
}

/** The verdict before the chart; when nothing can be said, why, and what would help. */
function Verdict({ facts, place }: { facts: MonitorFacts; place: string }) {
  const all = [facts, ...facts.parts];
  const verdicts = all.flatMap((one) => one.verdicts);
  if (verdicts.length > 0)
    return (
      <p className={all.some(({ monitor }) => monitor.drifts.length > 0) ? "banner" : "aside"}>{verdicts.join(" ")}</p>
    );
  return (
    <div className="aside">
      <p>{sayState(facts, place)}</p>
      <p>{monitorWords.howTo}</p>
    </div>
  );
}

function listCounted(facts: MonitorFacts) {
  return [...facts.parts, facts].filter(({ monitor }) => monitor.years.length > 0);
}

function sayState(facts: MonitorFacts, place: string): string {
  const years = [facts, ...facts.parts].flatMap(({ monitor }) => monitor.years);
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
