import { sayNeed, sayPerHouse, sayRange, sayRefusal } from "../../text/prognosis.ts";
import { ChoiceForm, type RegionOption } from "./ChoiceForm.tsx";
import { readChoice, writeChoice, type ChoiceLimits } from "./choice-url.ts";
import { PrognosisOutcome } from "./PrognosisOutcome.tsx";
import { replaceAddressQuery, useAddressQuery, useIsHydrated } from "./use-address-query.ts";
import { usePrognosis } from "./use-prognosis.ts";
import type { PrognosisChoice, PrognosisView } from "./prognosis-view.ts";
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
    <div className="explorer" aria-busy={state === "loading" || state === "drawing"}>
      <div className="answer" role="status">
        <p className="lead">{sayNeed(headline)}</p>
        <p>{sayRefusal(headline)} {sayPerHouse(headline)}</p>
        <p className="note">{state === "drawing" ? "De bandbreedte wordt berekend." : sayRange()}</p>
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

/** Years that can be asked for: all but the first, with which they are compared. */
function listLimits(standard: PrognosisChoice, view: PrognosisView, regions: readonly RegionOption[]): ChoiceLimits {
  return {
    regions: regions.length > 0 ? regions.map(({ id }) => id) : [standard.region],
    years: view.years.slice(1).map(({ year }) => year),
  };
}
