import { useMemo } from "react";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { compareWithToday, type ReadScenario } from "../../../domain/prognosis/scenario/read-scenario.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import { thenAndNowWords as words } from "../../../words/prognose-scenarios.ts";
import { DataTable } from "../DataTable.tsx";
import Differences from "./Differences.tsx";
import { gatherThenAndNow } from "../../../presentation/prognosis/scenarios/then-and-now.ts";

interface Props {
  model: ModelData;
  /** What the model is asked for the draft that was opened. */
  query: PrognosisQuery;
  draft: ScenarioDraft;
  opened: ReadScenario;
  usesOwnFigures: boolean;
}

/** Of the scenario that was opened: what it showed when it was made, beside now. Fetched with the reader of scenarios. */
export default function ThenAndNow({ model, query, draft, opened, usesOwnFigures }: Props) {
  const { sentences, table, isSame } = useMemo(
    () => gatherThenAndNow(model, opened, compareWithToday(model, opened.scenario)),
    [model, opened],
  );
  return (
    <div className="then-and-now">
      <Differences model={model} query={query} draft={draft} />
      <p>{sentences.join(" ")}</p>
      {table && !isSame && (
        <>
          <DataTable {...table} />
          <p className="note">
            {words.pooled}
            {usesOwnFigures && ` ${words.withoutOwn}`}
          </p>
        </>
      )}
    </div>
  );
}
