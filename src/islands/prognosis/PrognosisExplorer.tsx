import { lazy, Suspense, useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { usesOwnFigures } from "../../domain/prognosis/own-figures/own-figures.ts";
import { prognosisNotLoaded } from "../../words/niet-geladen.ts";
import { linkWords } from "../../words/prognose-instellingen.ts";
import { explorerWords, noticeWords } from "../../words/prognose-uitkomst.ts";
import { PartBoundary } from "../PartBoundary.tsx";
import { useOnce } from "../use-once.ts";
import { isStandard, sayOrigin } from "../../presentation/prognosis/scenarios/say-origin.ts";
import { gatherStandard } from "../../presentation/prognosis/outcome/gather-standard.ts";
import { sayBedsMessage, sayOutcome } from "../../presentation/prognosis/explaining/outcome-now.ts";
import { useAnnouncement } from "./answer/use-announcement.ts";
import { Answer } from "./answer/Answer.tsx";
import { OutcomeNow } from "./answer/OutcomeNow.tsx";
import { StayingBar } from "./answer/StayingBar.tsx";
import { reachPart } from "./answer/reach-part.ts";
import { useStandard } from "./answer/use-standard.ts";
import { ViewGroups } from "./answer/ViewGroups.tsx";
import { ChoiceForm } from "./ChoiceForm.tsx";
import type { ParameterInfo } from "../../presentation/prognosis/controls/parameter-figure.ts";
import { listDraftChanges } from "../../presentation/prognosis/scenarios/draft.ts";
import type { ExplorerPage } from "./draft-address.ts";
import { useExplorer } from "./explorer-state.ts";
import { useOpenViews, useViewLinks } from "./open-views.ts";
import { useOwnFigures } from "./own-figures/own-figures-store.ts";
import { DEFAULT_RULE, type PrognosisView } from "../../presentation/prognosis/outcome/prognosis-view.ts";
import { ChartSource } from "./take-along/chart-source.ts";
import { HoldInPlace } from "./HoldInPlace.tsx";
import { useIsHydrated } from "./use-hydrated.ts";
import { ScenarioNotice } from "./ScenarioNotice.tsx";
import { usePrognosis } from "./use-prognosis.ts";
import { openedPart } from "./opened-part.ts";
import type { PanelProps } from "./panel-props.ts";

const ChangedList = lazy(() => import("./answer/ChangedList.tsx"));
const BandsNotice = lazy(() => import("./answer/BandsNotice.tsx"));
const LinkNotice = lazy(() => import("./answer/LinkNotice.tsx"));
const Differences = lazy(() => import("./scenarios/Differences.tsx"));
const ThenAndNow = openedPart(() => import("./scenarios/ThenAndNow.tsx"));

interface Props {
  page: ExplorerPage;
  /** Of the controls that show at first. */
  parameters: readonly ParameterInfo[];
  /** What the flat norm can and cannot tell; null where the page is built with another norm. */
  norm: string | null;
  /** What the page was built for: the same words and charts with and without script. */
  standardView: PrognosisView;
  /** What the page itself shows per region and per house. */
  children?: ReactNode;
  /** The ways on of the page, which stand behind the answer. */
  ways?: ReactNode;
}

/** The prognosis with its choices; whatever breaks in it, the figures of the page itself stay. */
export default function PrognosisExplorer(props: Props) {
  const { page, standardView, ways, children } = props;
  const asBuilt = (
    <div className="explorer">
      <p className="message">{sayBedsMessage(standardView, page.year)}</p>
      {ways}
      <OutcomeNow view={standardView} standard={null} year={page.year} norm={props.norm} />
      <Answer
        view={standardView}
        year={page.year}
        baseYear={page.baseYear}
        changes={0}
        isOwn={false}
        usesOwnFigures={false}
      />
      {children}
    </div>
  );
  return (
    <PartBoundary message={prognosisNotLoaded.all} instead={asBuilt}>
      <LiveExplorer {...props} />
    </PartBoundary>
  );
}

/** The answer in one sentence, the controls beside the outcome, what it rests on, then further questions. */
function LiveExplorer({ page, parameters, norm, standardView, ways, children }: Props) {
  const explorer = useExplorer(page);
  const { change, open: openScenario, reset, reread } = explorer;
  // A control moves before anything is computed: the figures of a step follow, and a step that is passed by has none.
  const answered = useDeferredValue(explorer.state);
  const { draft, origin, isEdited, opened, notice, unread, isReading } = answered;
  const [own, setOwn] = useOwnFigures();
  const enabled = useIsHydrated();
  const [openViews, toggleView] = useOpenViews();
  const [wantsSettings, setWantsSettings] = useState(false);
  const { view, run, state, retry, bands } = usePrognosis({
    page,
    draft,
    own,
    standardView,
    needsModel: openViews.size > 0 || wantsSettings || (opened !== null && origin !== "own"),
  });
  // The figures on the screen are those of the site as long as the model cannot be asked for others.
  const isStuck = state === "failed" || state === "impossible";
  const hasOwn = !isStuck && usesOwnFigures(own, draft.region);
  const shown = useDeferredValue(view);
  const panel = useMemo<PanelProps | null>(
    () =>
      run && {
        ...run,
        view: shown,
        draft,
        place: view.place,
        year: draft.year,
        rule: draft.rule ?? DEFAULT_RULE,
        usesOwnFigures: hasOwn,
        origin,
        change,
        openScenario,
        own,
        setOwn,
      },
    [run, shown, draft, view.place, hasOwn, origin, change, openScenario, own, setOwn],
  );
  const { modelVersion, dataVersion } = page;
  const chosen = listDraftChanges(draft).length;
  const changes = isStuck ? 0 : chosen;
  const standard = useStandard(draft.region, { region: page.region, view: standardView }, run);
  const line = sayOrigin(
    { origin, isEdited, changes, usesOwnFigures: hasOwn },
    // Of one's own choices the chart beside the controls shows the standard; the line keeps its length.
    origin === "own" ? null : standard && gatherStandard(standard, draft.year),
  );
  const source = useMemo(
    () => ({ modelVersion, dataVersion, place: view.place, changes, usesOwnFigures: hasOwn }),
    [modelVersion, dataVersion, view.place, changes, hasOwn],
  );
  const trouble = isStuck ? <Trouble state={state} place={standardView.place} retry={retry} /> : null;
  const isSettled = answered === explorer.state && !isReading && state !== "loading" && state !== "drawing";
  const isAnswered = useOnce(enabled && isSettled && shown === view);
  const go = (id: string, part: string, field?: string) => {
    toggleView(id, true);
    reachPart(part, field);
  };
  useViewLinks(go);
  useAnnouncement(isSettled ? sayOutcome(view, draft.year) : null);
  const whole = origin !== "own" && !isEdited && run !== null && (
    <PartBoundary message={prognosisNotLoaded.changes}>
      <Suspense>
        {opened !== null ? (
          <ThenAndNow model={run.model} query={run.query} draft={draft} opened={opened} usesOwnFigures={hasOwn} />
        ) : (
          // A short link keeps no outcome to compare with, only what it chooses.
          origin === "link" && changes > 0 && <Differences model={run.model} query={run.query} draft={draft} />
        )}
      </Suspense>
    </PartBoundary>
  );
  return (
    <ChartSource value={source}>
      <HoldInPlace isBusy={!isSettled} isAnswered={isAnswered}>
        {isReading && (
          <p className="banner" data-said>
            {linkWords.reading}
          </p>
        )}
        {(notice ?? unread) && (
          <PartBoundary>
            {/* As long as this sign is there, what the address asks is not whole, and the page waits (styles/states.css). */}
            <Suspense fallback={<i />}>
              <LinkNotice
                notice={notice}
                unread={unread}
                draft={draft}
                page={page}
                parameters={parameters}
                retry={reread}
              />
            </Suspense>
          </PartBoundary>
        )}
        {line === null || isReading ? (
          whole && <div className="standard-notice note">{whole}</div>
        ) : (
          <ScenarioNotice line={line} origin={origin} title={draft.title}>
            {whole}
          </ScenarioNotice>
        )}
        <p className="message">{sayBedsMessage(view, draft.year)}</p>
        {ways}
        <div className="workbench">
          <OutcomeNow
            view={shown}
            standard={standard}
            year={draft.year}
            norm={draft.settings?.occupancyTarget === undefined ? norm : null}
          />
          <div className="workbench-controls">
            <ChoiceForm
              page={page}
              parameters={parameters}
              draft={explorer.state.draft}
              model={run?.model ?? null}
              enabled={enabled}
              edit={change}
              onAllSettings={() => setWantsSettings(true)}
              trouble={state === "failed" ? trouble : null}
            />
            {trouble}
            {(state === "drawing" || state === "bandless") && (bands.isLate || bands.failure !== null) && (
              <PartBoundary>
                <Suspense>
                  <BandsNotice task={bands} />
                </Suspense>
              </PartBoundary>
            )}
            {run && (
              <PartBoundary message={prognosisNotLoaded.changes}>
                <Suspense>
                  <ChangedList run={run} draft={draft} isOwn={origin === "own"} edit={change} onReset={reset} />
                </Suspense>
              </PartBoundary>
            )}
          </div>
        </div>
        <div className="beyond">
          {(line === null || isReading) && <p className="note">{noticeWords.standard}</p>}
          <Answer
            view={view}
            year={draft.year}
            baseYear={page.baseYear}
            changes={changes}
            isOwn={origin === "own"}
            usesOwnFigures={hasOwn}
          />
          <ViewGroups
            view={shown}
            year={draft.year}
            open={openViews}
            toggle={toggleView}
            enabled={enabled}
            panel={panel}
            trouble={state === "failed" ? trouble : null}
            places={children}
          />
          <StayingBar
            view={view}
            region={draft.region}
            year={draft.year}
            panel={panel}
            isPlain={
              isStandard({ changes: chosen, usesOwnFigures: usesOwnFigures(own, draft.region) }) &&
              draft.rule === undefined
            }
            enabled={enabled}
            go={go}
          />
        </div>
      </HoldInPlace>
    </ChartSource>
  );
}

function Trouble({ state, place, retry }: { state: "failed" | "impossible"; place: string; retry: () => void }) {
  return (
    <p className="banner" data-said>
      {explorerWords[state === "failed" ? "noData" : state]({ place })}{" "}
      {state === "failed" && (
        <button type="button" className="button quiet" onClick={retry}>
          {explorerWords.retry}
        </button>
      )}
    </p>
  );
}
