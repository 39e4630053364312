import { useMemo } from "react";
import { formatWhole } from "../../charts/format-number.ts";
import type { StandardFacts } from "../../text/prognosis-origin.ts";
import { toDraftQuery } from "./draft.ts";
import { computeView, findYear, type PrognosisView } from "../../presentation/prognosis/outcome/prognosis-view.ts";
import type { PrognosisRun } from "./use-prognosis.ts";

/** Guests and beds at the flat norm of a view, as the sentence about the standard has them. */
export function gatherStandard(view: PrognosisView, year: number): StandardFacts {
  const { guests, beds } = findYear(view, year);
  return { year, guests: formatWhole(guests[view.profile]), beds: formatWhole(beds.occupancy.pooled) };
}

/** The standard of the region on the screen: the page's own, or computed once the model is there. Null until then. */
export function useStandard(region: string, year: number, page: { region: string; view: PrognosisView }, run: PrognosisRun | null): StandardFacts | null {
  const model = run?.model ?? null;
  const view = useMemo(() => {
    if (region === page.region) return page.view;
    return model === null ? null : computeView(model, toDraftQuery(model, { region }));
  }, [region, page.region, page.view, model]);
  return useMemo(() => view && gatherStandard(view, year), [view, year]);
}
