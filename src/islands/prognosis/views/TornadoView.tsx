import { memo, useState } from "react";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { Sensitivity } from "../../../domain/prognosis/explaining/sensitivity.ts";
import {
  explainTornado,
  sayImportance,
  type MeasureName,
} from "../../../presentation/prognosis/explaining/say-importance.ts";
import {
  debtHeading,
  debtLine,
  debtNote,
  measureWords,
  nothingToCollect,
  sayUnmoved,
  tornadoLegend,
  tornadoViewWords,
} from "../../../words/prognose-uitleg.ts";
import { BarFigure } from "../explain/BarFigure.tsx";
import { DataTable } from "../DataTable.tsx";
import { useWorkerTask } from "../use-worker-task.ts";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";
import { ExplainFrame } from "../explain/ExplainFrame.tsx";
import { formatMeasure, MEASURES, nameArea } from "../../../presentation/prognosis/explaining/measure.ts";
import { ReadingHelp } from "../explain/ReadingHelp.tsx";
import { RadioSwitch } from "../explain/RadioSwitch.tsx";
import { listDebts, rankBars } from "../../../presentation/prognosis/explaining/ranked-bars.ts";
import { describeEffects, groupBars, tornadoTable } from "../../../presentation/prognosis/explaining/tornado-rows.ts";
import { useSettled } from "../explain/use-settled.ts";

/** Longer than a step of a slider, shorter than a person notices. */
const SETTLED_AFTER_MS = 150;
const MOST_DEBTS = 5;

/** Which figure matters most, and which one to collect first. */
export default function TornadoView({ model, query, year, usesOwnFigures }: ViewProps) {
  const [measure, setMeasure] = useState<MeasureName>("beds");
  // The settings play no part in it: a slider of a setting asks nothing.
  const asked = useSettled({ query: { ...query, settings: {} }, year }, SETTLED_AFTER_MS);
  const task = useWorkerTask("sensitivity", asked.value);
  const { result, answered } = task;
  return (
    <>
      {Object.keys(query.settings ?? {}).length > 0 && <p>{tornadoViewWords.ofStandard}</p>}
      <RadioSwitch legend={tornadoViewWords.measuredBy} options={MEASURES} chosen={measure} onChoose={setMeasure} />
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
  const title = tornadoViewWords.title({ measure: measureWords[measure].choice, year });
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
          reference={{
            value: central[measure],
            label: tornadoViewWords.middle({ value: formatMeasure(measure, central[measure]) }),
          }}
          isJoined={false}
          table={tornadoTable(model, drawn, measure, tornadoViewWords.caption({ title, place }))}
        />
      )}
      <p className="note">{tornadoLegend}</p>
      <ReadingHelp text={explainTornado(measure)} />
      <details onToggle={(event) => setShowsAll(event.currentTarget.open)}>
        <summary>{tornadoViewWords.all({ count: bars.length })}</summary>
        {showsAll && (
          <DataTable
            {...tornadoTable(model, [...moving, ...unmoved], measure, tornadoViewWords.captionOfAll({ title, place }))}
          />
        )}
        {unmoved.length > 0 && <p className="note">{sayUnmoved({ count: unmoved.length })}</p>}
      </details>
      <Debts model={model} sensitivity={sensitivity} />
    </>
  );
});

function Debts({ model, sensitivity }: Pick<Props, "model" | "sensitivity">) {
  const debts = listDebts(model, sensitivity).slice(0, MOST_DEBTS);
  return (
    <>
      <h4>{debtHeading}</h4>
      {debts.length === 0 ? (
        <p>{nothingToCollect}</p>
      ) : (
        <ol className="debts">
          {debts.map(({ label, effect, quality }) => (
            <li key={label}>
              <strong>{label}</strong>: {debtLine({ effect, quality })}
            </li>
          ))}
        </ol>
      )}
      <p className="note">{debtNote}</p>
    </>
  );
}
