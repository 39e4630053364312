import { memo, useState } from "react";
import { formatPercent } from "../../../charts/format-number.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { rankAssumptionDebt, type Sensitivity } from "../../../domain/prognosis/explaining/sensitivity.ts";
import { explainTornado, sayDebt, sayImportance, type MeasureName } from "../../../text/prognosis-explain.ts";
import {
  debtHeading,
  debtNote,
  measureWords,
  nothingToCollect,
  sayUnmoved,
  tornadoLegend,
} from "../../../words/prognose-uitleg.ts";
import { BarFigure } from "../explain/BarFigure.tsx";
import { DataTable } from "../DataTable.tsx";
import { useWorkerTask } from "../use-worker-task.ts";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";
import { ExplainFrame } from "../explain/ExplainFrame.tsx";
import { formatMeasure, MEASURES, nameArea } from "../../../presentation/prognosis/explaining/measure.ts";
import { ReadingHelp } from "../explain/ReadingHelp.tsx";
import { RadioSwitch } from "../explain/RadioSwitch.tsx";
import {
  describeEffects,
  groupBars,
  labelBar,
  rankBars,
  tornadoTable,
} from "../../../presentation/prognosis/explaining/tornado-rows.ts";
import { useSettled } from "../explain/use-settled.ts";

/** Longer than a step of a slider, shorter than a person notices. */
const SETTLED_AFTER_MS = 150;
const MOST_DEBTS = 5;
/** A smaller part would read as 0%. */
const LEAST_EFFECT = 0.005;

/** Which figure matters most, and which one to collect first. */
export default function TornadoView({ model, query, year, usesOwnFigures }: ViewProps) {
  const [measure, setMeasure] = useState<MeasureName>("load");
  // The settings play no part in it: a slider of a setting asks nothing.
  const asked = useSettled({ query: { ...query, settings: {} }, year }, SETTLED_AFTER_MS);
  const task = useWorkerTask("sensitivity", asked.value);
  const { result, answered } = task;
  return (
    <>
      <RadioSwitch legend="Gemeten aan" options={MEASURES} chosen={measure} onChoose={setMeasure} />
      <ExplainFrame task={task} isUnsettled={!asked.isSettled} usesOwnFigures={usesOwnFigures}>
        {result && answered && (
          <Tornado model={model} sensitivity={result} place={nameArea(model, answered.query)} measure={measure} />
        )}
      </ExplainFrame>
    </>
  );
}

interface Props {
  model: ModelData;
  sensitivity: Sensitivity;
  place: string;
  measure: MeasureName;
}

/** Drawn again only for another answer, not for every step of a slider. */
export const Tornado = memo(function Tornado({ model, sensitivity, place, measure }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const { year, central, bars } = sensitivity;
  const { moving, drawn, unmoved } = rankBars(sensitivity, measure);
  const facts = {
    measure,
    year,
    place,
    figures: describeEffects(
      model,
      moving.filter(({ isChoice }) => !isChoice),
      measure,
    ),
    choices: describeEffects(
      model,
      moving.filter(({ isChoice }) => isChoice),
      measure,
    ),
  };
  const title = `${measureWords[measure].choice} in ${year} als een getal laag of hoog is`;
  return (
    <>
      {drawn.length === 0 ? (
        <p>{sayImportance(facts)}</p>
      ) : (
        <BarFigure
          id="chart-tornado"
          title={title}
          finding={sayImportance(facts)}
          groups={groupBars(model, sensitivity, drawn, measure)}
          formatValue={(value) => formatMeasure("guests", value)}
          fromZero={false}
          reference={{ value: central[measure], label: `midden ${formatMeasure(measure, central[measure])}` }}
          isJoined={false}
          table={tornadoTable(model, drawn, measure, `${title}, ${place}`)}
        />
      )}
      <p className="note">{tornadoLegend}</p>
      <ReadingHelp text={explainTornado(measure)} />
      <details onToggle={(event) => setShowsAll(event.currentTarget.open)}>
        <summary>Alle {bars.length} getallen en keuzes</summary>
        {showsAll && (
          <DataTable {...tornadoTable(model, [...moving, ...unmoved], measure, `${title}, ${place}, alle getallen`)} />
        )}
        {unmoved.length > 0 && <p className="note">{sayUnmoved({ count: unmoved.length })}</p>}
      </details>
      <Debts model={model} sensitivity={sensitivity} />
    </>
  );
});

function Debts({ model, sensitivity }: Pick<Props, "model" | "sensitivity">) {
  const debts = rankAssumptionDebt(model, sensitivity)
    .filter(({ relativeEffect }) => relativeEffect >= LEAST_EFFECT)
    .slice(0, MOST_DEBTS);
  return (
    <>
      <h3>{debtHeading}</h3>
      {debts.length === 0 ? (
        <p>{nothingToCollect}</p>
      ) : (
        <ol className="debts">
          {debts.map(({ key, relativeEffect, weakness }) => (
            <li key={key}>
              <strong>{labelBar(model, key)}</strong>:{" "}
              {sayDebt({ effect: formatPercent(relativeEffect), quality: weakness })}
            </li>
          ))}
        </ol>
      )}
      <p className="note">{debtNote}</p>
    </>
  );
}
