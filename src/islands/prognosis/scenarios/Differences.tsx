import { useMemo } from "react";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import { sayDifferences } from "../../../presentation/prognosis/scenarios/say-differences.ts";

interface Props {
  model: ModelData;
  /** What the model is asked for the draft. */
  query: PrognosisQuery;
  draft: ScenarioDraft;
}

/** What a scenario has other than the standard. Fetched when there is one. */
export default function Differences({ model, query, draft }: Props) {
  const said = useMemo(() => sayDifferences(model, query, draft), [model, query, draft]);
  return said === null ? null : <p>{said}</p>;
}
