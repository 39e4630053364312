import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import { usesOwnFigures } from "../../domain/prognosis/own-figures/own-figures.ts";
import { notLoadedWords } from "../../words/niet-geladen.ts";
import { linkWords } from "../../words/prognose-instellingen.ts";
import { PartBoundary } from "../PartBoundary.tsx";
import { sayOrigin } from "../../presentation/prognosis/scenarios/say-origin.ts";
import { bandFailures } from "../../words/prognose-berekening.ts";
import { Answer } from "./Answer.tsx";
import { ChoiceForm } from "./ChoiceForm.tsx";
import type { ParameterInfo } from "../../presentation/prognosis/controls/parameter-figure.ts";
import { listDraftChanges } from "../../presentation/prognosis/scenarios/draft.ts";
import type { ExplorerPage } from "./draft-address.ts";
import { useExplorer } from "./explorer-state.ts";
import { LinkNotice } from "./LinkNotice.tsx";
import { useOpenViews } from "./open-views.ts";
import { useOwnFigures } from "./own-figures/own-figures-store.ts";
import { PrognosisOutcome } from "./PrognosisOutcome.tsx";
import { DEFAULT_RULE, type PrognosisView } from "../../presentation/prognosis/outcome/prognosis-view.ts";
import { ChartSource } from "./take-along/chart-source.ts";
import { useIsHydrated } from "./use-hydrated.ts";
import { ScenarioNotice } from "./ScenarioNotice.tsx";
import { TaskNotice } from "./TaskNotice.tsx";
import { usePrognosis } from "./use-prognosis.ts";
import { useStandard } from "./use-standard.ts";
import { ViewList } from "./ViewList.tsx";
import type { PanelProps } from "./panel-props.ts";

const ChangedList = lazy(() => import("./ChangedList.tsx"));

interface Props {
  page: ExplorerPage;
  /** Of the controls that show at first. */
  parameters: readonly ParameterInfo[];
  /** What the page was built for: the same words and charts with and without script. */
  standardView: PrognosisView;
}

/** The prognosis with its choices; whatever breaks in it, the figures of the page itself stay. */
export default function PrognosisExplorer(props: Props) {
  const { page, standardView } = props;
  const asBuilt = (
    <div className="explorer">
      <Answer
        view={standardView}
        year={page.year}
        baseYear={page.baseYear}
        changes={0}
        isOwn={false}
        usesOwnFigures={false}
      />
      <div className="outcome">
        <PrognosisOutcome view={standardView} year={page.year} />
      </div>
    </div>
  );
  return (
    <PartBoundary message={notLoadedWords.prognosis} instead={asBuilt}>
      <LiveExplorer {...props} />
    </PartBoundary>
  );
}

/** The answer first, then how to change it, then the charts and further questions. */
function LiveExplorer({ page, parameters, standardView }: Props) {
  const {
    draft,
    origin,
    isEdited,
    opened,
    notice,
    isReading,
    change,
    open: openScenario,
    reset,
    reread,
  } = useExplorer(page);
  const [own, setOwn] = useOwnFigures();
  const enabled = useIsHydrated();
  const [openViews, toggleView] = useOpenViews();
  const [wantsSettings, setWantsSettings] = useState(false);
  const { view, run, state, retry, bands } = usePrognosis({
    page,
    draft,
    own,
    standardView,
    needsModel: openViews.size > 0 || wantsSettings,
  });
  const hasOwn = usesOwnFigures(own, draft.region);
  const panel = useMemo<PanelProps | null>(
    () =>
      run && {
        ...run,
        draft,
        place: view.place,
        year: draft.year,
        rule: draft.rule ?? DEFAULT_RULE,
        usesOwnFigures: hasOwn,
        origin,
        change,
        openScenario,
        opened,
        own,
        setOwn,
      },
    [run, draft, view.place, hasOwn, origin, change, openScenario, opened, own, setOwn],
  );
  const shown = useDeferredValue(view);
  const { modelVersion, dataVersion } = page;
  const changes = listDraftChanges(draft).length;
  const standard = useStandard(draft.region, draft.year, { region: page.region, view: standardView }, run);
  const line = sayOrigin({ origin, isEdited, changes, usesOwnFigures: hasOwn }, standard);
  const source = useMemo(
    () => ({ modelVersion, dataVersion, place: view.place, changes, usesOwnFigures: hasOwn }),
    [modelVersion, dataVersion, view.place, changes, hasOwn],
  );
  const trouble =
    state === "failed" || state === "impossible" ? (
      <Trouble state={state} place={standardView.place} retry={retry} />
    ) : null;
  return (
    <ChartSource value={source}>
      <div className="explorer" aria-busy={isReading || state === "loading" || state === "drawing"}>
        {isReading && (
          <p className="banner" role="status">
            {linkWords.reading}
          </p>
        )}
        {notice && <LinkNotice notice={notice} retry={reread} />}
        <ScenarioNotice line={isReading ? null : line} origin={origin} title={draft.title} />
        <Answer
          view={view}
          year={draft.year}
          baseYear={page.baseYear}
          changes={changes}
          isOwn={origin === "own"}
          usesOwnFigures={hasOwn}
        />
        {(state === "drawing" || state === "bandless") && <TaskNotice task={bands} words={bandFailures} />}
        <ChoiceForm
          page={page}
          parameters={parameters}
          draft={draft}
          model={run?.model ?? null}
          enabled={enabled}
          edit={change}
          onAllSettings={() => setWantsSettings(true)}
          trouble={state === "failed" ? trouble : null}
        />
        {trouble}
        {run && (
          <PartBoundary message={notLoadedWords.changes}>
            <Suspense>
              <ChangedList run={run} draft={draft} isOwn={origin === "own"} edit={change} onReset={reset} />
            </Suspense>
          </PartBoundary>
        )}
        <div className="outcome">
          <PrognosisOutcome view={shown} year={draft.year} />
        </div>
        <ViewList
          open={openViews}
          toggle={toggleView}
          enabled={enabled}
          panel={panel}
          trouble={state === "failed" ? trouble : null}
        />
      </div>
    </ChartSource>
  );
}

function Trouble({ state, place, retry }: { state: "failed" | "impossible"; place: string; retry: () => void }) {
  if (state === "impossible") {
    return (
      <p className="banner" role="alert">
        Het model kan deze keuzes samen niet doorrekenen. U ziet de cijfers van {place} zonder wijzigingen.
      </p>
    );
  }
  return (
    <p className="banner" role="alert">
      De rekengegevens konden niet worden opgehaald. U ziet de cijfers van {place} zonder wijzigingen.{" "}
      <button type="button" className="button quiet" onClick={retry}>
        Opnieuw proberen
      </button>
    </p>
  );
}
