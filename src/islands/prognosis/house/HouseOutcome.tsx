import { memo } from "react";
import { formatPercent, formatWhole } from "../../../charts/format-number.ts";
import {
  chanceSeries,
  describeWhen,
  houseSeries,
  houseTable,
  sayChances,
  sayHouseCurve,
  type HouseCase,
} from "../../../presentation/prognosis/house/house-facts.ts";
import { attractedTable, sayLeftOut } from "../../../presentation/prognosis/house/attracted.ts";
import { compareTable, sayCompared } from "../../../presentation/prognosis/house/compare-house.ts";
import { sayCounted } from "../../../presentation/prognosis/house/say-counted.ts";
import {
  chanceWords,
  compareHeading,
  curveWords,
  drawnNote,
  drawnWords,
  sayCaption,
} from "../../../words/mijn-huis.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import { StackedTable } from "../scenarios/StackedTable.tsx";

/** The beds of now beside those of the plan, and every number around them as a curve and a table. */
export default memo(function HouseOutcome({ house }: { house: HouseCase }) {
  const { question, answer, name } = house;
  const caption = sayCaption({ name, when: describeWhen(answer) });
  const chances = chanceSeries(answer);
  const compared = compareTable(house, caption);
  return (
    <div className="outcome">
      {compared && (
        <section aria-labelledby="nu-en-plan">
          <h2 id="nu-en-plan">{compareHeading}</h2>
          <StackedTable {...compared} />
          <p>{sayCounted(house)}</p>
          <p className="note">{sayCompared(house)}</p>
        </section>
      )}
      <AttractedPart house={house} />
      <section aria-labelledby="aantallen">
        <h2 id="aantallen">{curveWords.heading}</h2>
        {!compared && <p>{sayCounted(house)}</p>}
        <ChartFigure
          id="chart-house"
          title={curveWords.title}
          finding={sayHouseCurve(house)}
          series={houseSeries(answer)}
          formatX={formatWhole}
          formatY={(share) => formatPercent(share, share < 0.0995 ? 1 : 0)}
          fromZero
          mostY={1}
          markedX={question.plannedBeds ?? answer.bedsNow}
          table={houseTable(house, `${curveWords.title}. ${caption}`)}
        />
        {chances && (
          <ChartFigure
            id="chart-chance"
            title={chanceWords.title}
            finding={sayChances(house)}
            series={chances}
            formatX={formatWhole}
            formatY={(share) => formatPercent(share)}
            fromZero
            mostY={1}
            markedX={question.plannedBeds ?? answer.bedsNow}
            table={houseTable(house, `${chanceWords.title}. ${caption}`)}
          />
        )}
      </section>
    </div>
  );
});

/** Who wins and loses guests nearby, when that was asked; the sentence about it stands beside the answer. */
function AttractedPart({ house }: { house: HouseCase }) {
  const table = attractedTable(house);
  if (table === null) return null;
  return (
    <section aria-labelledby="buren">
      <h2 id="buren">{drawnWords.heading}</h2>
      <StackedTable {...table} />
      <p className="note">
        {sayLeftOut(house)} {drawnNote}
      </p>
    </section>
  );
}
