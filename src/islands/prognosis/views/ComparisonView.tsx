import { Choice } from "../controls/Choice.tsx";
import { memo, useMemo, useState } from "react";
import { formatWhole } from "../../../charts/format-number.ts";
import type { BedCounting, SideBySide } from "../../../domain/prognosis/explaining/side-by-side.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { listChanges } from "../../../domain/prognosis/scenario/changes.ts";
import { listChoices } from "../../../domain/prognosis/scenario/scenario.ts";
import { ALL_REGIONS } from "../../../domain/prognosis/data/regions.ts";
import { sayScenarios } from "../../../presentation/prognosis/scenarios/say-origin.ts";
import { comparisonWords as words } from "../../../words/prognose-scenarios.ts";
import { bedRowLabels } from "../../../words/prognose-regels.ts";
import { sayCounted } from "../../../words/prognose-oordeel.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import { DataTable } from "../DataTable.tsx";
import { OwnFiguresNote } from "../places/OwnFiguresNote.tsx";
import {
  isPool,
  resolveCompared,
  type ComparedColumn,
} from "../../../presentation/prognosis/scenarios/compared-scenarios.ts";
import { ComparedPicker } from "../scenarios/ComparedPicker.tsx";
import { chooseCompared, useCompared } from "../scenarios/comparison-choice.ts";
import { splitRef } from "../../../presentation/prognosis/scenarios/compared-refs.ts";
import {
  chartBeds,
  chartGuests,
  hasClosure,
  headOf,
  houseTable,
  listVerdicts,
  outcomeTable,
} from "../../../presentation/prognosis/scenarios/comparison-tables.ts";
import { useDeviceScenarios } from "../scenarios/device-scenarios.ts";
import { DifferenceTable } from "../scenarios/DifferenceTable.tsx";
import { listDifferences } from "../../../presentation/prognosis/scenarios/list-differences.ts";
import { useReadyMade } from "../scenarios/load-ready-made.ts";
import { Refusal } from "../scenarios/Refusal.tsx";
import { StackedTable } from "../scenarios/StackedTable.tsx";
import { useSavedChoices } from "../scenarios/use-saved-choices.ts";
import { TaskNotice } from "../TaskNotice.tsx";
import { useWorkerTask } from "../use-worker-task.ts";
import type { PanelProps } from "../panel-props.ts";

/** Up to three scenarios side by side, on the same draws. */
export default function ComparisonView({ model, draft, year, rule, own, usesOwnFigures }: PanelProps) {
  const { refs, counting } = useCompared();
  const { readyMade } = useReadyMade();
  const { saved } = useDeviceScenarios();
  const savedIds = refs.map(splitRef).flatMap(({ kind, id }) => (kind === "bewaard" ? [id] : []));
  const { choices, refusals } = useSavedChoices(model, saved, savedIds);
  const columns = useMemo(
    () => resolveCompared(refs, { model, draft, own, readyMade: readyMade ?? [], saved: choices }, counting),
    [refs, model, draft, own, readyMade, choices, counting],
  );
  const isReady = columns.length > 1;
  const asked = useMemo(
    () =>
      isReady
        ? { scenarios: columns.map(({ query, counting: counted }) => ({ query, counting: counted })), year, rule }
        : null,
    [isReady, columns, year, rule],
  );
  const task = useWorkerTask("comparison", asked);
  const { result, isBusy, failure } = task;
  const isCountingFixed = refs.some((ref) => isPool(ref, readyMade ?? []));
  return (
    <div className="comparison" aria-busy={isBusy}>
      {usesOwnFigures && <OwnFiguresNote />}
      <ComparedPicker model={model} draft={draft} refs={refs} readyMade={readyMade ?? []} saved={saved} />
      <Counting
        counting={counting}
        pooled={draft.region === ALL_REGIONS ? words.pooledPerRegion : words.pooled}
        isFixed={isCountingFixed}
      />
      {[...refusals].map(([id, { name, refusal }]) => (
        <Refusal key={id} id={`geweigerd-${id}`} text={`${words.refused({ name })}\n${refusal}`} />
      ))}
      {!isReady && <p data-said>{words.tooFew}</p>}
      {isReady && <TaskNotice task={task} words={{ impossible: words.failed }} />}
      {isReady && isBusy && result === null && (
        <p className="note" data-said>
          {words.busy}
        </p>
      )}
      {isReady && failure === null && result !== null && (
        <Kept model={model} columns={columns} result={result} isBusy={isBusy} />
      )}
    </div>
  );
}

interface CountingProps {
  counting: BedCounting;
  /** What one pool is called here. */
  pooled: string;
  /** The scenarios themselves say how beds count. */
  isFixed: boolean;
}

function Counting({ counting, pooled, isFixed }: CountingProps) {
  if (isFixed) return <p className="note">{words.countingFixed}</p>;
  return (
    <Choice<BedCounting>
      id="compared-counting"
      label={words.counting}
      className="field no-print"
      options={[
        ["pooled", pooled],
        ["perHouse", words.perHouse],
      ]}
      chosen={counting}
      onChoose={(chosen) => chooseCompared({ counting: chosen })}
    />
  );
}

interface ResultProps {
  model: ModelData;
  columns: readonly ComparedColumn[];
  result: SideBySide;
}

/** The answer with the names it was asked with: while a new one is on its way, the old names stay with the old figures. */
function Kept({ isBusy, ...now }: ResultProps & { isBusy: boolean }) {
  const [kept, setKept] = useState(now);
  if (!isBusy && (kept.result !== now.result || kept.columns !== now.columns)) {
    setKept(now);
    return <Outcome {...now} />;
  }
  return kept.columns.length === kept.result.outlines.length ? (
    <Outcome {...kept} />
  ) : (
    <p className="note" data-said>
      {words.busy}
    </p>
  );
}

/** Which of them is the outcome of the site, and which are not. */
function CompareNote({ model, columns, year }: { model: ModelData; columns: readonly ComparedColumn[]; year: number }) {
  const isStandard = ({ query }: ComparedColumn) => listChanges(listChoices(model, query, { year })).length === 0;
  const letters = (of: readonly ComparedColumn[]) => of.map(({ letter }) => letter);
  const line = sayScenarios(
    letters(columns.filter(isStandard)),
    letters(columns.filter((column) => !isStandard(column))),
  );
  return line && <p className="banner scenario-notice">{line}</p>;
}

const Outcome = memo(function Outcome({ model, columns, result }: ResultProps) {
  const guests = chartGuests(columns, result);
  const beds = chartBeds(columns, result);
  const houses = houseTable(columns, result);
  const chart = { formatX: String, formatY: formatWhole, markedX: result.year, fromZero: true };
  return (
    <>
      <h4>{words.verdict}</h4>
      <CompareNote model={model} columns={columns} year={result.year} />
      {listVerdicts(columns, result).map((verdict) => (
        <p key={verdict}>{verdict}</p>
      ))}
      <p className="note">
        {[
          sayCounted({ draws: result.draws }),
          words.sameDraws,
          ...(columns.some(({ counting }) => counting === "perHouse") ? [words.housesFixed] : []),
        ].join(" ")}
      </p>
      <StackedTable {...outcomeTable(model, columns, result)} />
      <p className="note">{words.range}</p>
      {beds && <ChartFigure {...chart} id="chart-compared-beds" title={bedRowLabels[result.rule]} {...beds} />}
      <ChartFigure {...chart} id="chart-compared-guests" title={words.guestsChart} {...guests} />
      <h4>{words.differences}</h4>
      <DifferenceTable heads={columns.map(headOf)} differences={listDifferences(model, columns)} />
      {houses && (
        <>
          <h4>{words.houses}</h4>
          <p>{words.housesIntro}</p>
          {hasClosure(columns) && <p>{words.closureMeaning}</p>}
          <DataTable {...houses} />
        </>
      )}
    </>
  );
});
