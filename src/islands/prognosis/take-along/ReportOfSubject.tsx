import { useMemo } from "react";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { OwnFigures } from "../../../domain/prognosis/own-figures/own-figures.ts";
import { rememberPopulation } from "../../../domain/prognosis/population/remembered-population.ts";
import { reportWords } from "../../../words/prognose-rapport.ts";
import { computeView, DEFAULT_RULE, labelPlace } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { TaskNotice } from "../TaskNotice.tsx";
import { useWorkerTask } from "../use-worker-task.ts";
import type { ModelSources } from "../../../presentation/prognosis/sheets/model-sources.ts";
import { describeSubject, type OpenedLink } from "./read-report.ts";
import { Report } from "./Report.tsx";
import { askedIntervals, gatherFacts } from "../../../presentation/prognosis/sheets/take-along-facts.ts";

interface Props {
  model: ModelData;
  sources: ModelSources;
  link: OpenedLink;
  /** Of the address, with its question mark. */
  search: string;
  own: OwnFigures | null;
}

/** Computes everything first: a report with half its figures could be printed. */
export function ReportOfSubject({ model, sources, link, search, own }: Props) {
  const subject = useMemo(() => describeSubject(model, link, search, own), [model, link, search, own]);
  const { draft, query, standardQuery } = subject;
  const rule = draft.rule ?? DEFAULT_RULE;
  const drawn = useWorkerTask(
    "bands",
    useMemo(() => askedIntervals(query), [query]),
  );
  const compared = useWorkerTask(
    "comparison",
    useMemo(
      () => ({
        scenarios: [standardQuery, query].map((one) => ({ query: one, counting: "pooled" as const })),
        year: draft.year,
        rule,
      }),
      [standardQuery, query, draft.year, rule],
    ),
  );
  const sensitivity = useWorkerTask(
    "sensitivity",
    useMemo(() => ({ query: { ...query, settings: {} }, year: draft.year }), [query, draft.year]),
  );
  const standardView = useMemo(() => computeView(model, standardQuery, rule), [model, standardQuery, rule]);
  const facts = useMemo(() => {
    if (drawn.result === null || drawn.isBusy) return null;
    const place = labelPlace(model, draft.region);
    const projection = rememberPopulation(model, query.variant);
    return gatherFacts(
      {
        model,
        projection,
        query,
        draft,
        place,
        year: draft.year,
        rule,
        usesOwnFigures: subject.usesOwnFigures,
        leftOut: subject.leftOut,
        origin: "link",
      },
      drawn.result,
    );
  }, [model, query, draft, rule, subject.usesOwnFigures, subject.leftOut, drawn.result, drawn.isBusy]);
  const failed = [drawn, compared, sensitivity].find(({ failure }) => failure !== null);
  if (failed !== undefined) return <TaskNotice task={failed} words={reportWords.failures} />;
  if (
    facts === null ||
    compared.result === null ||
    compared.isBusy ||
    sensitivity.result === null ||
    sensitivity.isBusy
  ) {
    return (
      <>
        <p data-said>{reportWords.busy}</p>
        <TaskNotice task={[drawn, compared, sensitivity].find(({ isBusy }) => isBusy) ?? drawn} />
      </>
    );
  }
  return (
    <Report
      facts={facts}
      standardView={standardView}
      comparison={compared.result}
      sensitivity={sensitivity.result}
      sources={sources}
      notes={subject.notes}
    />
  );
}
