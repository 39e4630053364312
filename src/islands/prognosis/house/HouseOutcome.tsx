import { formatPercent, formatWhole } from "../../../charts/format-number.ts";
import {
  compareTable,
  describeWhen,
  houseSeries,
  houseTable,
  sayHouseCurve,
  type HouseCase,
} from "../../../presentation/prognosis/house/house-facts.ts";
import { compareHeading, compareNote, curveWords, sayCaption } from "../../../words/mijn-huis.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import { DataTable } from "../DataTable.tsx";

/** The beds of now beside those of the plan, and every number around them as a curve and a table. */
export default function HouseOutcome({ house }: { house: HouseCase }) {
  const { question, answer, name } = house;
  const caption = sayCaption({ name, when: describeWhen(answer) });
  const compared = compareTable(house, caption);
  return (
    <div className="outcome">
      {compared && (
        <section aria-labelledby="nu-en-plan">
          <h2 id="nu-en-plan">{compareHeading}</h2>
          <DataTable {...compared} />
          <p className="note">{compareNote}</p>
        </section>
      )}
      <section aria-labelledby="aantallen">
        <h2 id="aantallen">{curveWords.heading}</h2>
        <ChartFigure
          id="chart-house"
          title={curveWords.title}
          finding={sayHouseCurve(house)}
          series={houseSeries(answer)}
          formatX={formatWhole}
          formatY={(share) => formatPercent(share, share < 0.0995 ? 1 : 0)}
          fromZero
          markedX={question.plannedBeds ?? answer.bedsNow}
          table={houseTable(house, `${curveWords.title}. ${caption}`)}
        />
      </section>
    </div>
  );
}
