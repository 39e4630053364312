import { memo, useState } from "react";
import type { ChangeFactor, ChangeQuestion } from "../../../domain/prognosis/explaining/explain-change.ts";
import type { Waterfall } from "../../../domain/prognosis/explaining/waterfall.ts";
import { explainWaterfall, sayChange, type ByName } from "../../../presentation/prognosis/explaining/say-change.ts";
import type { ChangeMeasure } from "../../../presentation/prognosis/explaining/say-importance.ts";
import {
  byWords,
  interactionNote,
  measureWords,
  noHousesWords,
  sayUnmovedFactors,
} from "../../../words/prognose-uitleg.ts";
import { listDraftChanges } from "../../../presentation/prognosis/scenarios/draft.ts";
import { BarFigure } from "../explain/BarFigure.tsx";
import { useWorkerTask } from "../use-worker-task.ts";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";
import { ExplainFrame } from "../explain/ExplainFrame.tsx";
import { CHANGE_MEASURES, formatMeasure, nameArea } from "../../../presentation/prognosis/explaining/measure.ts";
import { ReadingHelp } from "../explain/ReadingHelp.tsx";
import { RadioSwitch } from "../explain/RadioSwitch.tsx";
import {
  gatherChange,
  listUnmoved,
  waterfallRows,
  waterfallTable,
} from "../../../presentation/prognosis/explaining/waterfall-rows.ts";

const WAYS = (["residence", "placeOfStay"] as const).map((by) => [by, byWords[by]] as const);

/** What the change from the base year to the scenario is made of. */
export default function WaterfallView({ model, query, draft, year, usesOwnFigures }: ViewProps) {
  const [measure, setMeasure] = useState<ChangeMeasure>("load");
  const [by, setBy] = useState<ByName>("residence");
  const baseYear = model.defaults.fromYear;
  const task = useWorkerTask("waterfall", { query, question: { year, baseYear, outcome: measure, by } });
  const { result, answered } = task;
  return (
    <>
      <div className="radio-switches">
        <RadioSwitch legend="Gemeten aan" options={CHANGE_MEASURES} chosen={measure} onChoose={setMeasure} />
        <RadioSwitch legend="Geteld" options={WAYS} chosen={by} onChoose={setBy} />
      </div>
      <ExplainFrame task={task} usesOwnFigures={usesOwnFigures}>
        {result && answered && (
          <Change
            waterfall={result}
            place={nameArea(model, answered.query)}
            isChanged={usesOwnFigures || listDraftChanges(draft).length > 0}
            {...readQuestion(answered.question, baseYear)}
          />
        )}
      </ExplainFrame>
    </>
  );
}

interface Props {
  waterfall: Waterfall<ChangeFactor>;
  place: string;
  /** The scenario is another than the standard. */
  isChanged: boolean;
  measure: ChangeMeasure;
  by: ByName;
  baseYear: number;
  year: number;
}

function readQuestion(
  { year, baseYear, outcome, by = "residence" }: ChangeQuestion,
  firstYear: number,
): Pick<Props, "measure" | "by" | "baseYear" | "year"> {
  return { measure: outcome, by, baseYear: baseYear ?? firstYear, year };
}

/** Drawn again only for another answer, not for every step of a slider. */
export const Change = memo(function Change({ waterfall, place, ...asked }: Props) {
  const { measure, by, baseYear, year } = asked;
  if (by === "placeOfStay" && waterfall.from === 0 && waterfall.to === 0) return <p>{noHousesWords}</p>;
  const title = `${measureWords[measure].choice} van ${baseYear} tot ${year}`;
  const unmoved = listUnmoved(waterfall);
  return (
    <>
      <BarFigure
        id="chart-waterfall"
        title={title}
        finding={sayChange(gatherChange(waterfall, { place, ...asked }))}
        groups={[{ title: null, rows: waterfallRows(waterfall, measure, asked) }]}
        formatValue={(value) => formatMeasure("guests", value)}
        fromZero
        reference={null}
        isJoined
        table={waterfallTable(waterfall, measure, asked, `${title}, ${place}`)}
      />
      <p className="note">{interactionNote}</p>
      <ReadingHelp
        text={
          unmoved.length > 0
            ? `${explainWaterfall(asked)} ${sayUnmovedFactors({ labels: unmoved.map((label) => label.toLowerCase()).join(", ") })}`
            : explainWaterfall(asked)
        }
      />
    </>
  );
});
