import { useDeferredValue, useMemo } from "react";
import { sayBedsNow, sayChosenRule, sayNeed, sayPerHouse, sayRange } from "../../text/prognosis.ts";
import { ChoiceForm } from "./ChoiceForm.tsx";
import { describeCapacity } from "./describe-capacity.ts";
import type { ExplorerPage } from "./draft-address.ts";
import { useExplorer } from "./explorer-state.ts";
import { LinkNotice } from "./LinkNotice.tsx";
import { useOpenViews } from "./open-views.ts";
import { PrognosisOutcome } from "./PrognosisOutcome.tsx";
import { DEFAULT_RULE, type PrognosisView } from "./prognosis-view.ts";
import { useIsHydrated } from "./use-hydrated.ts";
import { usePrognosis } from "./use-prognosis.ts";
import { gatherHeadline } from "./view-charts.ts";
import { ViewList } from "./ViewList.tsx";
import type { PanelProps } from "./views/index.ts";
import type { ScenarioDraft } from "./view-props.ts";
import { without } from "./without.ts";

interface Props {
  page: ExplorerPage;
  /** What the page was built for: the same words and charts with and without script. */
  standardView: PrognosisView;
}

/** The prognosis with its choices: the answer first, then how to change it, then the charts and further questions. */
export default function PrognosisExplorer({ page, standardView }: Props) {
  const { draft, opened, notice, isReading, change, open: openScenario, reread } = useExplorer(page);
  const enabled = useIsHydrated();
  const [openViews, toggleView] = useOpenViews();
  const { view, run, state, retry } = usePrognosis({
    draft,
    standardView,
    isStandard: isStandardDraft(draft, page),
    needsModel: openViews.size > 0,
  });
  const panel = useMemo<PanelProps | null>(
    () =>
      run && {
        ...run,
        draft,
        place: view.place,
        year: draft.year,
        rule: draft.rule ?? DEFAULT_RULE,
        usesOwnFigures: false,
        change,
        openScenario,
        opened,
      },
    [run, draft, view.place, change, openScenario, opened],
  );
  const shown = useDeferredValue(view);
  const headline = gatherHeadline(view, draft.year);
  return (
    <div className="explorer" aria-busy={isReading || state === "loading" || state === "drawing"}>
      {notice && <LinkNotice notice={notice} retry={reread} />}
      <div className="answer" role="status">
        <p className="lead">{sayNeed(headline)}</p>
        <p>{sayChosenRule(headline)} {sayPerHouse(headline)}</p>
        <p>{sayBedsNow(view.place, describeCapacity(view.capacity))}</p>
        <p className="note">{state === "drawing" ? "De bandbreedte wordt berekend." : sayRange()}</p>
      </div>
      <ChoiceForm page={page} draft={draft} enabled={enabled} change={change} />
      {state === "failed" && (
        <p className="banner" role="alert">
          De rekengegevens konden niet worden opgehaald. U ziet de cijfers van {standardView.place} zonder andere keuzes.{" "}
          <button type="button" className="button quiet" onClick={retry}>Opnieuw proberen</button>
        </p>
      )}
      {state === "impossible" && (
        <p className="banner" role="alert">
          Het model kan deze keuzes samen niet doorrekenen. U ziet de cijfers van {standardView.place} zonder andere keuzes.
        </p>
      )}
      <div className="outcome">
        <PrognosisOutcome view={shown} year={draft.year} />
      </div>
      <ViewList open={openViews} toggle={toggleView} enabled={enabled} panel={panel} />
    </div>
  );
}

/** Whether the page shows this draft already; the year spoken of is in every view. */
function isStandardDraft(draft: ScenarioDraft, page: ExplorerPage): boolean {
  return draft.region === page.region && Object.keys(without(draft, "region", "year", "reasons", "title")).length === 0;
}
