import { useEffect, useState } from "react";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { ReadScenario } from "../../../domain/prognosis/scenario/read-scenario.ts";
import { thenAndNowWords } from "../../../words/prognose-scenarios.ts";
import { DataTable } from "../DataTable.tsx";
import { gatherThenAndNow, type ThenAndNowFacts } from "../../../presentation/prognosis/scenarios/then-and-now.ts";

interface Props {
  model: ModelData;
  opened: ReadScenario;
  usesOwnFigures: boolean;
}

/** Of the scenario that was opened last; nothing before its figures are there. */
export function ThenAndNow({ model, opened, usesOwnFigures }: Props) {
  const [found, setFound] = useState<{ of: ReadScenario; facts: ThenAndNowFacts | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    import("../../../domain/prognosis/scenario/read-scenario.ts").then(
      ({ compareWithToday }) =>
        isWanted &&
        setFound({ of: opened, facts: gatherThenAndNow(model, opened, compareWithToday(model, opened.scenario)) }),
      () => isWanted && setFound({ of: opened, facts: null }),
    );
    return () => {
      isWanted = false;
    };
  }, [model, opened]);
  if (found?.of !== opened) return null;
  if (found.facts === null)
    return (
      <p className="banner" role="alert">
        {thenAndNowWords.failed}
      </p>
    );
  const { sentences, table } = found.facts;
  return (
    <section className="then-and-now">
      <h3>{thenAndNowWords.heading}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {table && (
        <>
          <DataTable {...table} />
          <p className="note">
            {thenAndNowWords.pooled}
            {usesOwnFigures && ` ${thenAndNowWords.withoutOwn}`}
          </p>
        </>
      )}
    </section>
  );
}
