import { memo } from "react";
import { LOW_FRAME, NARROW_FRAME } from "../../../charts/chart-frame.ts";
import { formatWhole } from "../../../charts/format-number.ts";
import {
  gatherOutcome,
  layoutThread,
  outcomeChartWords,
  outcomeSeries,
  type ThreadMarks,
} from "../../../presentation/prognosis/explaining/outcome-now.ts";
import { TARGET_KEYS } from "../../../presentation/prognosis/controls/control-groups.ts";
import { parameterAnchor } from "../../../presentation/prognosis/explaining/parameter-anchor.ts";
import { sayDifferences } from "../../../presentation/prognosis/explaining/say-sentences.ts";
import { describeFlow } from "../../../presentation/prognosis/outcome/bed-overview.ts";
import { describeBeds } from "../../../presentation/prognosis/outcome/describe-capacity.ts";
import { sayChosenRule, sayPerHouse } from "../../../presentation/prognosis/outcome/say-answer.ts";
import { gatherHeadline } from "../../../presentation/prognosis/outcome/view-charts.ts";
import type { PrognosisView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { sayRange } from "../../../words/prognose.ts";
import { explorerWords, outcomeNow as words, threadKey } from "../../../words/prognose-uitkomst.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";

interface Props {
  view: PrognosisView;
  /** Drawn behind the lines where it differs; null while it is not computed. */
  standard: PrognosisView | null;
  year: number;
  /** What the flat norm can and cannot tell; null where another norm is set. */
  norm: string | null;
}

const FRAMES = [NARROW_FRAME, LOW_FRAME];

/** What the choices give, in view while they are made: one number with its band, the beds there are, one chart. */
export const OutcomeNow = memo(function OutcomeNow({ view, standard, year, norm }: Props) {
  const { beds, unit, by, range, growth, use, thin, otherRule, guests } = gatherOutcome(view, year);
  const headline = gatherHeadline(view, year);
  const flow = describeFlow(view, year);
  const differences = sayDifferences(view, year);
  const thread = layoutThread(view, year);
  return (
    <section className="outcome-now" aria-labelledby="uitkomst">
      <h2 id="uitkomst" className="visually-hidden">
        {words.heading({ year })}
      </h2>
      <p className="outcome-figure">
        <strong>{beds}</strong> {unit}{" "}
        <span>
          {by}{" "}
          <a className="no-print" href={`#eerst-${TARGET_KEYS.occupancy}`}>
            {words.otherNorm}
          </a>
        </span>
      </p>
      <Thread marks={thread} />
      <ThreadKey marks={thread} />
      <p>{range}</p>
      <ChartFigure
        {...outcomeChartWords(view, standard, year)}
        id="chart-outcome"
        frames={FRAMES}
        series={outcomeSeries(view, standard)}
        formatX={String}
        formatY={formatWhole}
        markedX={year}
        fromZero
      />
      <p>
        {use} {growth} {differences}
      </p>
      <p className="note">
        {thin} <a href={`/prognose/verantwoording/#${parameterAnchor("guestsPerDeath")}`}>{words.thinLink}</a>.
      </p>
      <p className="outcome-others">
        {describeBeds(view)} {guests}; {otherRule}.
      </p>
      {flow && <p className="note">{flow}</p>}
      <details className="reading">
        <summary>{explorerWords.reading}</summary>
        <p>
          {sayChosenRule(headline)} {sayPerHouse(headline)}
        </p>
        <p>{sayRange}</p>
        {norm && <p>{norm}</p>}
      </details>
    </section>
  );
});

const HEIGHT = 16;

/** The band as a thread, a bar on the number itself and a knot at the beds there are; the words under it say the same. */
function Thread({ marks }: { marks: ThreadMarks | null }) {
  return (
    <svg className="outcome-thread" viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {marks && (
        <>
          <line className="axis" x1="0" x2="100" y1={HEIGHT / 2} y2={HEIGHT / 2} />
          <line className="outer" x1={marks.outer.from} x2={marks.outer.to} y1={HEIGHT / 2} y2={HEIGHT / 2} />
          <line className="inner" x1={marks.inner.from} x2={marks.inner.to} y1={HEIGHT / 2} y2={HEIGHT / 2} />
          <line className="central" x1={marks.central} x2={marks.central} y1="0" y2={HEIGHT} />
          {marks.known !== null && (
            <line className="knot" x1={marks.known} x2={marks.known} y1={HEIGHT / 2} y2={HEIGHT / 2} />
          )}
        </>
      )}
    </svg>
  );
}

/** The ends of the thread and its bands; room for it is there before its figures are. The sentence below says the narrow one. */
function ThreadKey({ marks }: { marks: ThreadMarks | null }) {
  return (
    <div className="thread-key">
      <p aria-hidden="true">
        <span>0</span> <span>{marks && formatWhole(marks.end)}</span>
      </p>
      <p>
        <span className="inner" aria-hidden="true">
          {threadKey.inner({ range: marks?.inner.range ?? "…" })}
        </span>{" "}
        <span className="outer">{threadKey.outer({ range: marks?.outer.range ?? "…" })}</span>
      </p>
    </div>
  );
}
