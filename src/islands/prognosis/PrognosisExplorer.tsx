import { useEffect, useMemo, useState } from "react";
import type { ModelData } from "../../domain/prognosis/model-data.ts";
import { projectPopulation } from "../../domain/prognosis/projection.ts";
import { sayNeed, sayRefusal } from "../../text/prognosis.ts";
import { ChoiceForm, type RegionOption } from "./ChoiceForm.tsx";
import { readChoice, writeChoice, type ChoiceLimits } from "./choice-url.ts";
import { loadModel } from "./load-model.ts";
import { PrognosisOutcome } from "./PrognosisOutcome.tsx";
import { replaceAddressQuery, useAddressQuery, useIsHydrated } from "./use-address-query.ts";
import { computeView, type PrognosisChoice, type PrognosisView } from "./prognosis-view.ts";
import { gatherHeadline } from "./view-charts.ts";

interface Props {
  /** The choice the page was built for, and its outcome: the same words and charts with and without script. */
  standard: PrognosisChoice;
  standardView: PrognosisView;
  /** Regions the visitor may choose from; empty on the page of one region. */
  regions: readonly RegionOption[];
}

/** The prognosis with its choices: the answer first, then how to change it, then the charts. */
export default function PrognosisExplorer({ standard, standardView, regions }: Props) {
  const limits = listLimits(standard, standardView, regions);
  const choice = readChoice(useAddressQuery(), standard, limits);
  const enabled = useIsHydrated();
  const { view, state, retry } = usePrognosis(choice, standard, standardView);
  const change = (next: PrognosisChoice) => replaceAddressQuery(writeChoice(next, standard));
  const headline = gatherHeadline(view, choice.year);
  return (
    <div className="explorer" aria-busy={state === "loading"}>
      <div className="answer" role="status">
        <p className="lead">{sayNeed(headline)}</p>
        <p>{sayRefusal(headline)}</p>
      </div>
      <ChoiceForm choice={choice} regions={regions} years={limits.years} enabled={enabled} onChange={change} />
      {state === "failed" && (
        <p className="banner" role="alert">
          De rekengegevens konden niet worden opgehaald. U ziet de cijfers van {standardView.place} zonder andere keuzes.{" "}
          <button type="button" className="button quiet" onClick={retry}>Opnieuw proberen</button>
        </p>
      )}
      <div className="outcome">
        <PrognosisOutcome view={view} year={choice.year} />
      </div>
    </div>
  );
}

/** The view of a choice; until the model is there, that of the page itself. */
function usePrognosis(choice: PrognosisChoice, standard: PrognosisChoice, standardView: PrognosisView) {
  const { region, variant, profile } = choice;
  const isStandard = region === standard.region && variant === standard.variant && profile === standard.profile;
  const [model, setModel] = useState<ModelData | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failedAttempt, setFailedAttempt] = useState(-1);

  useEffect(() => {
    if (isStandard || model !== null) return;
    loadModel().then(setModel, () => setFailedAttempt(attempt));
  }, [isStandard, model, attempt]);

  const projection = useMemo(() => model && projectPopulation(model, variant), [model, variant]);
  const view = useMemo(
    () => (isStandard || model === null || projection === null ? null : computeView(model, { region, variant, profile }, projection)),
    [isStandard, model, projection, region, variant, profile],
  );
  const waiting = !isStandard && view === null;
  const state = !waiting ? "ready" : failedAttempt === attempt ? "failed" : "loading";
  return { view: view ?? standardView, state, retry: () => setAttempt(attempt + 1) } as const;
}

/** Years that can be asked for: all but the first, with which they are compared. */
function listLimits(standard: PrognosisChoice, view: PrognosisView, regions: readonly RegionOption[]): ChoiceLimits {
  return {
    regions: regions.length > 0 ? regions.map(({ id }) => id) : [standard.region],
    years: view.years.slice(1).map(({ year }) => year),
  };
}
