import { formatPercent, formatWhole } from "../../../charts/format-number.ts";
import {
  chanceSeries,
  chanceTable,
  markChance,
  sayChances,
} from "../../../presentation/prognosis/explaining/bed-chances.ts";
import { listShownRules } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { chanceWords as words } from "../../../words/prognose-kans.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import { ExplainFrame } from "../explain/ExplainFrame.tsx";
import type { PanelProps } from "../panel-props.ts";
import { useWorkerTask } from "../use-worker-task.ts";

/** How the beds that are just enough are spread over the draws, by the norm of the large number and by the other rule. */
export default function ChanceView({ view, query, year, rule, usesOwnFigures }: PanelProps) {
  const task = useWorkerTask("chances", { query, year, rules: listShownRules(rule) });
  const { result, answered } = task;
  const facts = result && answered && { view, year: answered.year, rules: answered.rules, chances: result };
  return (
    <ExplainFrame task={task} usesOwnFigures={usesOwnFigures}>
      {facts && (
        <ChartFigure
          id="chart-chance-region"
          title={words.title}
          finding={sayChances(facts)}
          series={chanceSeries(facts)}
          table={chanceTable(facts)}
          formatX={formatWhole}
          formatY={(share) => formatPercent(share)}
          fromZero
          mostY={1}
          markedX={markChance(facts)}
        />
      )}
    </ExplainFrame>
  );
}
