import { memo } from "react";
import { sayCalibrated, sayChanges } from "../../../presentation/prognosis/outcome/say-basis.ts";
import { basisWords, sayCapped } from "../../../words/prognose.ts";
import { explorerWords } from "../../../words/prognose-uitkomst.ts";
import { sayNeed } from "../../../presentation/prognosis/outcome/say-answer.ts";
import { explainGrowth } from "../../../presentation/prognosis/outcome/say-growth.ts";
import { findYear, type PrognosisView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { gatherGrowth, gatherHeadline } from "../../../presentation/prognosis/outcome/view-charts.ts";

interface Props {
  view: PrognosisView;
  year: number;
  /** The year the model starts from. */
  baseYear: number;
  changes: number;
  /** The visitor chose them, and no link or file did. */
  isOwn: boolean;
  usesOwnFigures: boolean;
}

/** The answer and its reason before anything else, and what they rest on. Its words keep their place while a slider moves. */
export const Answer = memo(function Answer({ view, year, baseYear, changes, isOwn, usesOwnFigures }: Props) {
  const headline = gatherHeadline(view, year);
  return (
    <div className="answer">
      <p className="lead">{sayNeed(headline)}</p>
      <p>{explainGrowth(gatherGrowth(view, year))}</p>
      {findYear(view, year).isCapped && <p>{sayCapped({ year })}</p>}
      <ul className="basis" aria-label={explorerWords.basis}>
        <li>
          <span className="state state-own-estimate">{basisWords.own}</span>
        </li>
        <li>{basisWords.baseYear({ year: baseYear })}</li>
        <li>
          {view.calibration.calibrated === 0 ? (
            <span className="state state-unconfirmed">{sayCalibrated(view.calibration)}</span>
          ) : (
            sayCalibrated(view.calibration)
          )}
        </li>
        {changes > 0 ? (
          <li>
            <a href="#wijzigingen">{sayChanges(changes, isOwn)}</a>
          </li>
        ) : (
          !usesOwnFigures && <li>{sayChanges(0, isOwn)}</li>
        )}
        {usesOwnFigures && (
          <li>
            <span className="state state-own-figures">
              {changes > 0 ? basisWords.ownFigures : basisWords.ownFiguresOnly}
            </span>
          </li>
        )}
      </ul>
    </div>
  );
});
