import { useEffect, useMemo, useState } from "react";
import type { BedRule } from "../../domain/prognosis/beds/beds.ts";
import { findRule } from "../../domain/prognosis/beds/rules/registry.ts";
import type { ModelData } from "../../domain/prognosis/data/model-data.ts";
import { applyOwnFigures, type OwnFigures } from "../../domain/prognosis/own-figures/own-figures.ts";
import type { PrognosisQuery } from "../../domain/prognosis/run/query.ts";
import { ALL_REGIONS } from "../../domain/prognosis/data/regions.ts";
import { scopeOf } from "../../domain/prognosis/run/scope.ts";
import { rememberPopulation } from "../../domain/prognosis/population/remembered-population.ts";
import type { Projection } from "../../domain/prognosis/data/projection.ts";
import { toDraftQuery } from "../../presentation/prognosis/scenarios/draft.ts";
import type { ExplorerPage } from "./draft-address.ts";
import { loadModel } from "./load-model.ts";
import {
  addBands,
  computeView,
  DEFAULT_RULE,
  listShownRules,
  type PrognosisView,
} from "../../presentation/prognosis/outcome/prognosis-view.ts";
import { useSettled } from "./explain/use-settled.ts";
import { useWorkerTask, type TaskProgress } from "./use-worker-task.ts";
import type { ScenarioDraft } from "../../presentation/prognosis/outcome/view-props.ts";
import { without } from "../../presentation/prognosis/outcome/without.ts";

export interface PrognosisRun {
  model: ModelData;
  projection: Projection;
  query: PrognosisQuery;
}

export interface PrognosisAnswer {
  view: PrognosisView;
  /** What the views of the model work with; null until it is there. */
  run: PrognosisRun | null;
  /** "impossible": the model cannot compute these choices, and the view is that of the page. "bandless": the view has no bands and gets none. */
  state: "ready" | "loading" | "drawing" | "failed" | "impossible" | "bandless";
  retry: () => void;
  /** Of the draws, which come after the figures themselves. */
  bands: TaskProgress;
}

interface Asked {
  page: ExplorerPage;
  draft: ScenarioDraft;
  own: OwnFigures | null;
  standardView: PrognosisView;
  /** Something on the screen works with the model itself. */
  needsModel: boolean;
}

/** The view of a draft, its bands a moment later; until the model is there, the view of the page itself. */
export function usePrognosis({ page, draft, own, standardView, needsModel }: Asked): PrognosisAnswer {
  const isStandard = own === null && isStandardDraft(draft, page);
  const {
    model,
    state: loading,
    retry,
  } = useModel(!isStandard || needsModel, needsModel || own !== null ? ALL_REGIONS : scopeOf(draft));
  const { rule = DEFAULT_RULE } = draft;
  // Another year, rule, reason or name asks nothing new of the model.
  const key = JSON.stringify(without(draft, "year", "rule", "reasons", "title"));
  const run = useMemo(
    () => (model === null ? null : prepareRun(model, JSON.parse(key) as AskedDraft, own)),
    [model, key, own],
  );
  const central = useMemo(() => (isStandard || run === null ? null : tryView(run, rule)), [isStandard, run, rule]);
  const bands = useBands(central === null || central === "impossible" ? null : run, rule);
  const view = useMemo(() => {
    if (central === null || central === "impossible") return null;
    return bands.drawn.reduce(addBands, central);
  }, [central, bands.drawn]);
  const state = isStandard
    ? needsModel && loading === "failed"
      ? "failed"
      : "ready"
    : describeState(central, loading, bands.progress);
  return { view: view ?? standardView, run, state, retry, bands: bands.progress };
}

/** The page was built for this draft, so nothing has to be computed; the year spoken of is in every view. */
function isStandardDraft(draft: ScenarioDraft, page: ExplorerPage): boolean {
  return draft.region === page.region && Object.keys(without(draft, "region", "year", "reasons", "title")).length === 0;
}

type AskedDraft = Omit<ScenarioDraft, "year" | "rule" | "reasons" | "title">;

function prepareRun(model: ModelData, draft: AskedDraft, own: OwnFigures | null): PrognosisRun {
  const query = toDraftQuery(model, applyOwnFigures(model, draft, own));
  return { model, query, projection: rememberPopulation(model, query.variant) };
}

function tryView({ model, query, projection }: PrognosisRun, rule: BedRule): PrognosisView | "impossible" {
  try {
    return computeView(model, query, rule, projection);
  } catch (error) {
    if (error instanceof RangeError) return "impossible";
    throw error;
  }
}

/** Two steps of a slider that is held follow each other sooner. */
const REST_MS = 150;

/**
 * Bands that belong to the run, drawn once the slider rests, so that a step costs the line and nothing else; those that
 * take about a second only once the others stand.
 */
function useBands(run: PrognosisRun | null, rule: BedRule) {
  const { isSettled } = useSettled(run?.query ?? null, REST_MS);
  const query = isSettled ? (run?.query ?? null) : null;
  const rules = listShownRules(rule);
  const quick = rules.filter((one) => !findRule(one).isSlow);
  const slow = rules.filter((one) => findRule(one).isSlow);
  const first = useWorkerTask("bands", query && { query, rules: quick });
  const isWaiting = query === null || first.isBusy || first.failure !== null || slow.length === 0;
  const second = useWorkerTask("bands", isWaiting ? null : { query, rules: slow });
  const firstBands = query === null || first.isBusy ? null : first.result;
  const secondBands = isWaiting || second.isBusy ? null : second.result;
  const drawn = useMemo(() => [firstBands, secondBands].filter((bands) => bands !== null), [firstBands, secondBands]);
  const asked = first.isBusy || first.failure !== null ? first : second;
  return { drawn, progress: isSettled ? asked : { ...asked, isBusy: true, failure: null } };
}

function describeState(
  central: PrognosisView | "impossible" | null,
  loading: "loading" | "failed",
  bands: TaskProgress,
): PrognosisAnswer["state"] {
  if (central === "impossible") return "impossible";
  if (central === null) return loading;
  if (bands.isBusy) return "drawing";
  return bands.failure !== null ? "bandless" : "ready";
}

/** The model's data once somebody needs it, or as much of it as the region takes. */
function useModel(isNeeded: boolean, region: string) {
  const [loaded, setModel] = useState<ModelData | null>(null);
  const model = loaded === null || (loaded.only ?? region) === region ? loaded : null;
  const [attempt, setAttempt] = useState(0);
  const [failedAttempt, setFailedAttempt] = useState(-1);

  useEffect(() => {
    if (!isNeeded || model !== null) return;
    let isAsked = true;
    loadModel(region).then(
      (found) => isAsked && setModel(found),
      () => isAsked && setFailedAttempt(attempt),
    );
    return () => {
      isAsked = false;
    };
  }, [isNeeded, model, attempt, region]);

  return {
    model,
    state: failedAttempt === attempt ? "failed" : "loading",
    retry: () => setAttempt(attempt + 1),
  } as const;
}
