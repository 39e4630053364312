import { sayCalibrated } from "../../../presentation/prognosis/outcome/say-basis.ts";
import { sayLimits } from "../../../presentation/prognosis/sheets/report-sheets.ts";
import { useState } from "react";
import { baseWords, ownFiguresMark, sayQuestion, saySource } from "../../../words/prognose-meenemen.ts";
import { reportWords, sayAssumptions } from "../../../words/prognose-rapport.ts";
import { basisWords, sayRange, sayCapped } from "../../../words/prognose.ts";
import { sayVerdict } from "../../../presentation/prognosis/scenarios/say-verdict.ts";
import type { Sensitivity } from "../../../domain/prognosis/explaining/sensitivity.ts";
import type { SideBySide } from "../../../domain/prognosis/explaining/side-by-side.ts";
import { ScenarioNotice } from "../ScenarioNotice.tsx";
import { findYear, type PrognosisView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { gatherOutcome } from "../../../presentation/prognosis/explaining/outcome-now.ts";
import { describeFlow } from "../../../presentation/prognosis/outcome/bed-overview.ts";
import { listWeights } from "../../../presentation/prognosis/sheets/report-basis.ts";
import { sayMoves } from "../../../presentation/prognosis/sheets/report-moves.ts";
import { sayAnswer } from "../../../presentation/prognosis/sheets/answer-sheet.ts";
import { ChartSource } from "./chart-source.ts";
import type { ModelSources } from "../../../presentation/prognosis/sheets/model-sources.ts";
import { findWayBack } from "./report-address.ts";
import { ReportChanges } from "./ReportChanges.tsx";
import { ReportFigures } from "./ReportFigures.tsx";
import { ReportLink } from "./ReportLink.tsx";
import { ReportSources } from "./ReportSources.tsx";
import { SaveSheet } from "./SaveSheet.tsx";
import { formatDay } from "./save-file.ts";
import type { TakeAlongFacts } from "../../../presentation/prognosis/sheets/take-along-facts.ts";

interface Props {
  facts: TakeAlongFacts;
  /** The same area without any change. */
  standardView: PrognosisView;
  /** The standard first, then the scenario. */
  comparison: SideBySide;
  sensitivity: Sensitivity;
  sources: ModelSources;
  notes: readonly string[];
}

/** One or two A4: question, answer, figures, what differs and why, what it does not say, and where it comes from. */
export function Report({ facts, standardView, comparison, sensitivity, sources, notes }: Props) {
  const { model, view, place, year, draft, origin, changes, status, usesOwnFigures } = facts;
  const [date] = useState(() => formatDay(new Date()));
  const answer = sayAnswer(facts);
  const take = gatherOutcome(view, year);
  const { modelVersion, dataVersion } = model;
  const shares = comparison.pairs[0]!.shares;
  const flow = describeFlow(view, year);
  return (
    <ChartSource
      value={{
        modelVersion,
        dataVersion,
        place,
        changes: changes.filter(({ isOwnFigure }) => !isOwnFigure).length,
        usesOwnFigures,
      }}
    >
      <div className="report-sheets">
        {status !== null && (
          <p className="running-head" aria-hidden="true">
            {status}
          </p>
        )}
        <article className="report">
          <p className="print-only report-sender">{reportWords.sender({ date })}</p>
          <p className="no-print report-tools">
            <button type="button" className="button" onClick={() => window.print()}>
              {reportWords.print}
            </button>
            <SaveSheet save={() => saveSheets(facts, sources, sensitivity)} />
            <a href={findWayBack(draft.region, window.location.search, document.referrer, window.location.origin)}>
              {reportWords.back}
            </a>
          </p>
          <ScenarioNotice line={status} origin={origin} title={draft.title} />
          {notes.map((note) => (
            <p key={note} className="banner">
              {note}
            </p>
          ))}
          <h2>{sayQuestion({ place, year })}</h2>
          <p className="note no-print">{date}</p>
          <p className="lead">{answer.need}</p>
          <p>
            {take.range} {take.use}
          </p>
          <p>
            {answer.rule} {answer.perHouse} {answer.known}
          </p>
          {flow && <p>{flow}</p>}
          {findYear(view, year).isCapped && <p>{sayCapped({ year })}</p>}
          <ul className="basis" aria-label={baseWords.list}>
            <li>
              <span className="state state-own-estimate">{basisWords.own}</span>
            </li>
            <li>{basisWords.baseYear({ year: model.years.first })}</li>
            <li>{sayCalibrated(view.calibration)}</li>
            {listWeights(model, facts.query, facts.projection, sources).map((weight) => (
              <li key={weight}>{weight}</li>
            ))}
            {usesOwnFigures && (
              <li>
                <span className="state state-own-figures">{ownFiguresMark}</span>
              </li>
            )}
          </ul>
          <p className="note">
            {take.thin} {sayRange}
          </p>
          <ReportFigures facts={facts} standardView={standardView} />
          <section aria-labelledby="rapport-verandert">
            <h2 id="rapport-verandert">{reportWords.moves}</h2>
            <p>{sayMoves(model, sensitivity, place)}</p>
          </section>
          <section aria-labelledby="rapport-aannames">
            <h2 id="rapport-aannames">{reportWords.changes}</h2>
            <p>{sayAssumptions({ changes: changes.length })}</p>
            {changes.length > 0 && <ReportChanges changes={changes} />}
            {changes.length > 0 && shares !== null && (
              <p>
                {sayVerdict({
                  first: reportWords.theStandard,
                  second: reportWords.thisScenario,
                  year,
                  rule: comparison.rule,
                  draws: comparison.draws,
                  ...shares,
                })}
              </p>
            )}
          </section>
          <section aria-labelledby="rapport-grens">
            <h2 id="rapport-grens">{reportWords.limits}</h2>
            <ul>
              {sayLimits(facts).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="rapport-bronnen">
            <h2 id="rapport-bronnen">{reportWords.sources}</h2>
            <ReportSources sources={sources} />
            <p className="note">{saySource({ modelVersion, dataVersion, date })}</p>
            <ReportLink>{usesOwnFigures && <p>{reportWords.linkWithoutOwn}</p>}</ReportLink>
          </section>
        </article>
      </div>
    </ChartSource>
  );
}

async function saveSheets(facts: TakeAlongFacts, sources: ModelSources, sensitivity: Sensitivity): Promise<string> {
  const { saveReport } = await import("./save-report.ts");
  return saveReport(facts, sources, sensitivity);
}
