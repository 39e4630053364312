import { useMemo } from "react";
import { toDraftQuery } from "../../../presentation/prognosis/scenarios/draft.ts";
import { computeView, type PrognosisView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import type { PrognosisRun } from "../use-prognosis.ts";

/** The standard of the region on the screen: the page's own, or computed once the model is there. Null until then. */
export function useStandard(
  region: string,
  page: { region: string; view: PrognosisView },
  run: PrognosisRun | null,
): PrognosisView | null {
  const model = run?.model ?? null;
  return useMemo(() => {
    if (region === page.region) return page.view;
    return model === null ? null : computeView(model, toDraftQuery(model, { region }));
  }, [region, page.region, page.view, model]);
}
