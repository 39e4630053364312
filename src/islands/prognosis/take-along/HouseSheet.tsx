import { NARROW_FRAME } from "../../../charts/chart-frame.ts";
import { formatPercent, formatWhole } from "../../../charts/format-number.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import {
  attractedTable,
  sayAttracted,
  sayFurther,
  sayLeftOut,
} from "../../../presentation/prognosis/house/attracted.ts";
import { compareTable, sayCompared } from "../../../presentation/prognosis/house/compare-house.ts";
import {
  describeWhen,
  houseSeries,
  houseTable,
  sayAnswer,
  sayEnoughMeaning,
  sayHouseCurve,
  sayPlan,
  sayToday,
} from "../../../presentation/prognosis/house/house-facts.ts";
import { listHouseSources } from "../../../presentation/prognosis/house/house-grounds.ts";
import { movesTable } from "../../../presentation/prognosis/house/house-moves.ts";
import { sayCounted, sayDiffers, sayRefusals, sayTarget } from "../../../presentation/prognosis/house/say-counted.ts";
import { sayHouseQuestion } from "../../../presentation/prognosis/house/say-house-question.ts";
import { describeFlow, explainGaps } from "../../../presentation/prognosis/outcome/bed-overview.ts";
import { describeBeds } from "../../../presentation/prognosis/outcome/describe-capacity.ts";
import { sayChosenRule, sayNeed } from "../../../presentation/prognosis/outcome/say-answer.ts";
import { sayNorm } from "../../../presentation/prognosis/outcome/say-norm.ts";
import { gatherHeadline } from "../../../presentation/prognosis/outcome/view-charts.ts";
import type { ModelSources } from "../../../presentation/prognosis/sheets/model-sources.ts";
import { houseReport } from "../../../words/mijn-huis-rapport.ts";
import { curveWords, limits, sayCaption } from "../../../words/mijn-huis.ts";
import { reportWords } from "../../../words/prognose-rapport.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import { StackedTable } from "../scenarios/StackedTable.tsx";
import { ChartSource } from "./chart-source.ts";
import type { HouseReportFacts } from "./house-report-facts.ts";
import { ReportLink } from "./ReportLink.tsx";
import { ReportSources } from "./ReportSources.tsx";
import { SaveSheet } from "./SaveSheet.tsx";

interface Props {
  model: ModelData;
  facts: HouseReportFacts;
  sources: ModelSources;
  date: string;
  back: string;
}

/** Rows on a sheet with much else; the others are named under it. */
const MOST_NEIGHBOURS = 3;

export function HouseSheet({ model, facts, sources, date, back }: Props) {
  const { house, grounds } = facts;
  const moves = facts.levers && movesTable(facts.levers, house);
  const caption = sayCaption({ name: house.name, when: describeWhen(house.answer) });
  const compared = compareTable(house, caption);
  const attracted = attractedTable(house, MOST_NEIGHBOURS);
  const { modelVersion, dataVersion } = model;
  const source = {
    modelVersion,
    dataVersion,
    place: house.name,
    changes: 0,
    usesOwnFigures: house.answer.basis !== "model",
  };
  return (
    <ChartSource value={source}>
      <article className="report house-report">
        <p className="print-only report-sender">{reportWords.sender({ date })}</p>
        <p className="no-print report-tools">
          <button type="button" className="button" onClick={() => window.print()}>
            {reportWords.print}
          </button>
          <SaveSheet save={() => saveSheets(facts)} />
          <a href={back}>{houseReport.backToHouse}</a>
        </p>
        <h2>{sayHouseQuestion(house)}</h2>
        <p className="note no-print">{date}</p>
        <p className="lead">{sayAnswer(house)}</p>
        <p>
          {sayToday(house)} {sayEnoughMeaning(house.answer)} {sayTarget(house)}
        </p>
        <p>
          {sayPlan(house)} {sayDiffers(house)} {sayAttracted(house)}
        </p>
        <p>
          {sayRefusals(house)} {sayCounted(house)}
        </p>
        <div className="report-pair">
          <div>
            {compared ? (
              <>
                <StackedTable {...compared} />
                <p className="note">{sayCompared(house)}</p>
              </>
            ) : (
              <StackedTable {...houseTable(house, caption)} />
            )}
          </div>
          <ChartFigure
            id="report-house"
            title={curveWords.title}
            finding={sayHouseCurve(house)}
            series={houseSeries(house.answer)}
            formatX={formatWhole}
            formatY={(share) => formatPercent(share, share < 0.0995 ? 1 : 0)}
            frames={[NARROW_FRAME]}
            fromZero
            markedX={house.question.plannedBeds ?? house.answer.bedsNow}
            table={houseTable(house, `${curveWords.title}. ${caption}`)}
          />
        </div>
        {attracted && (
          <>
            <StackedTable {...attracted} />
            <p className="note">
              {sayFurther(house, MOST_NEIGHBOURS)} {sayLeftOut(house)} {houseReport.drawnNote}
            </p>
          </>
        )}
        {moves && (
          <section aria-labelledby="huis-verandert">
            <h2 id="huis-verandert">{houseReport.moves}</h2>
            <StackedTable {...moves} />
          </section>
        )}
        <section aria-labelledby="huis-grenzen">
          <h2 id="huis-grenzen">{houseReport.limits}</h2>
          <ul>
            {limits.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
        <RegionPart model={model} facts={facts} />
        <section aria-labelledby="huis-gronden">
          <h2 id="huis-gronden">{houseReport.grounds}</h2>
          <StackedTable {...grounds} />
        </section>
        <section aria-labelledby="huis-bronnen">
          <h2 id="huis-bronnen">{houseReport.sources}</h2>
          <ReportLink>
            <ReportSources sources={sources} keys={listHouseSources(house.question)} tables={houseReport.tables} />
            <p className="note">{facts.source}</p>
          </ReportLink>
        </section>
      </article>
    </ChartSource>
  );
}

function RegionPart({ model, facts: { view, year, region } }: Pick<Props, "model" | "facts">) {
  const headline = gatherHeadline(view, year);
  const flow = describeFlow(view, year);
  const norm = sayNorm(model, view.targets.occupancy);
  return (
    <section aria-labelledby="huis-regio">
      <h2 id="huis-regio">{houseReport.region({ place: view.place, year })}</h2>
      <p>
        {sayNeed(headline)} {sayChosenRule(headline)} {describeBeds(view)}
      </p>
      <StackedTable {...region} />
      <p className="note">
        {explainGaps(view)} {houseReport.regionNote}
      </p>
      {flow && <p>{flow}</p>}
      {norm !== null && <p className="note">{norm}</p>}
    </section>
  );
}

async function saveSheets(facts: HouseReportFacts): Promise<string> {
  const { saveHouseSheets } = await import("./save-house-sheets.ts");
  return saveHouseSheets(facts);
}
