import { sayCalibrated, sayChanges } from "../../presentation/prognosis/outcome/say-basis.ts";
import { basisWords, sayRange, sayCapped } from "../../words/prognose.ts";
import { sayChosenRule, sayNeed, sayPerHouse } from "../../presentation/prognosis/outcome/say-answer.ts";
import { describeBeds } from "../../presentation/prognosis/outcome/describe-capacity.ts";
import { findYear, type PrognosisView } from "../../presentation/prognosis/outcome/prognosis-view.ts";
import { gatherHeadline } from "../../presentation/prognosis/outcome/view-charts.ts";

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

/** The answer before anything else, and what it rests on. Its words keep their place while a slider moves. */
export function Answer({ view, year, baseYear, changes, isOwn, usesOwnFigures }: Props) {
  const headline = gatherHeadline(view, year);
  return (
    <div className="answer" role="status">
      <p className="lead">{sayNeed(headline)}</p>
      <p>
        {sayChosenRule(headline)} {sayPerHouse(headline)}
      </p>
      <p>{describeBeds(view)}</p>
      {findYear(view, year).isCapped && <p>{sayCapped({ year })}</p>}
      <ul className="basis" aria-label="Waar dit op rust">
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
        <li>{changes === 0 ? sayChanges(0, isOwn) : <a href="#wijzigingen">{sayChanges(changes, isOwn)}</a>}</li>
        {usesOwnFigures && (
          <li>
            <span className="state state-own-figures">{basisWords.ownFigures}</span>
          </li>
        )}
      </ul>
      <p className="note">{sayRange}</p>
    </div>
  );
}
