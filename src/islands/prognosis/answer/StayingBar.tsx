import type { MouseEvent } from "react";
import { gatherHeadline } from "../../../presentation/prognosis/outcome/view-charts.ts";
import type { PrognosisView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { joinRange } from "../../../words/prognose.ts";
import { bar as words } from "../../../words/prognose-uitkomst.ts";
import type { PanelProps } from "../panel-props.ts";
import { writePlainAddress } from "../draft-address.ts";
import { REPORT_PAGE } from "../report-page.ts";

interface Props {
  view: PrognosisView;
  region: string;
  year: number;
  /** What the report of changed choices is made of; null while the model is not there. */
  panel: PanelProps | null;
  /** Nothing but the area and the year is chosen. */
  isPlain: boolean;
  enabled: boolean;
  /** Opens a question and goes to a part of it. */
  go: (view: string, part: string) => void;
}

/** The outcome and what can be done with it, at the foot of the screen as long as the prognosis is in view. */
export function StayingBar({ view, region, year, panel, isPlain, enabled, go }: Props) {
  const { pooled, pooledRange } = gatherHeadline(view, year).beds.occupancy;
  const openReport = (event: MouseEvent) => {
    if (isPlain) return;
    event.preventDefault();
    // What it is made of could not be fetched: the part that says so has a way to try again.
    if (panel === null) return go("meenemen", "vraag-meenemen");
    import("../take-along/report-address.ts")
      .then(({ writeReportAddress }) => writeReportAddress(panel.model, panel.draft, panel.usesOwnFigures))
      .then(
        (address) => window.location.assign(address),
        () => go("meenemen", "vraag-meenemen"),
      );
  };
  const action = (label: string, open: string, part: string) => (
    <button type="button" className="button quiet" disabled={!enabled} onClick={() => go(open, part)}>
      {label}
    </button>
  );
  return (
    <div className="staying-bar no-print" role="group" aria-label={words.label}>
      <p>
        <strong>{words.outcome({ year, beds: pooled })}</strong>{" "}
        {pooledRange && <span>{words.range({ range: joinRange(pooledRange) })}</span>}
      </p>
      <div className="bar-actions">
        {action(words.keep, "scenarios", "scenario-bewaren")}
        {action(words.compare, "vergelijken", "vraag-vergelijken")}
        {action(words.link, "scenarios", "scenario-delen")}
        <a className="button quiet" href={`${REPORT_PAGE}${writePlainAddress({ region, year })}`} onClick={openReport}>
          {words.report}
        </a>
      </div>
      <a className="bar-more" href="#wat-als">
        {words.more}
      </a>
    </div>
  );
}
