import { useEffect, useMemo, useState } from "react";
import type { ModelData } from "../../domain/prognosis/model-data.ts";
import { projectPopulation } from "../../domain/prognosis/projection.ts";
import { loadModel, prepareUncertaintyOnce } from "./load-model.ts";
import { addBands, computeBands, computeView, type PrognosisChoice, type PrognosisView, type ViewIntervals } from "./prognosis-view.ts";

/** The figures are drawn first; the bands follow when the screen has had time to show them. */
const BANDS_AFTER_MS = 50;

/** The view of a choice, its bands a moment later; until the model is there, the view of the page itself. */
export function usePrognosis({ region, variant, profile }: PrognosisChoice, standard: PrognosisChoice, standardView: PrognosisView) {
  const isStandard = region === standard.region && variant === standard.variant && profile === standard.profile;
  const { model, state: loading, retry } = useModel(!isStandard);
  const projection = useMemo(() => model && projectPopulation(model, variant), [model, variant]);
  const central = useMemo(
    () => (isStandard || model === null || projection === null ? null : computeView(model, { region, variant, profile }, projection)),
    [isStandard, model, projection, region, variant, profile],
  );
  const [drawn, setDrawn] = useState<{ of: PrognosisView; bands: ViewIntervals[] } | null>(null);

  useEffect(() => {
    if (central === null || model === null || projection === null) return;
    const timer = setTimeout(() => {
      setDrawn({ of: central, bands: computeBands(model, { region, variant, profile }, prepareUncertaintyOnce(model), projection) });
    }, BANDS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [central, model, projection, region, variant, profile]);

  const view = useMemo(() => (central !== null && drawn?.of === central ? addBands(central, drawn.bands) : central), [central, drawn]);
  const state = isStandard || drawn?.of === central ? "ready" : central === null ? loading : "drawing";
  return { view: view ?? standardView, state, retry } as const;
}

/** The model's data once somebody needs it. */
function useModel(isNeeded: boolean) {
  const [model, setModel] = useState<ModelData | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failedAttempt, setFailedAttempt] = useState(-1);

  useEffect(() => {
    if (!isNeeded || model !== null) return;
    loadModel().then(setModel, () => setFailedAttempt(attempt));
  }, [isNeeded, model, attempt]);

  return { model, state: failedAttempt === attempt ? "failed" : "loading", retry: () => setAttempt(attempt + 1) } as const;
}
