import { ALL_REGIONS } from "../../../domain/prognosis/data/regions.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { takeWords } from "../../../words/prognose-meenemen.ts";
import { finishScenario, listDraftChanges } from "../../../presentation/prognosis/scenarios/draft.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import { choiceField, writeFields, type AddressField } from "../../../presentation/address-fields.ts";
import { writePlainAddress } from "../draft-address.ts";
import { REPORT_PAGE } from "../report-page.ts";

/** In the address: the report takes the own figures that are on the device. */
export const ownField: AddressField<boolean> = choiceField("eigen", [true], false, () => "1");

/**
 * Address of the report of a draft. Own figures never travel in it: the report reads them from the device.
 * Rejects with the reason in Dutch: the scenario is too large for a link (ScenarioError), or what writes links did not come.
 */
export async function writeReportAddress(
  model: ModelData,
  draft: ScenarioDraft,
  usesOwnFigures: boolean,
): Promise<string> {
  const search = await writeSearch(model, draft);
  return `${REPORT_PAGE}${writeFields({ own: usesOwnFigures }, { own: ownField }, search)}`;
}

/** Short and readable when nothing but the area and the year is chosen. */
async function writeSearch(model: ModelData, draft: ScenarioDraft): Promise<string> {
  const isPlain = draft.title === undefined && draft.rule === undefined && listDraftChanges(draft).length === 0;
  if (isPlain) return writePlainAddress(draft);
  const { writeScenarioQuery } = await import("../../../domain/prognosis/scenario/write-scenario.ts").catch(() => {
    throw new Error(takeWords.noAddress);
  });
  return writeScenarioQuery(finishScenario(model, draft));
}

/**
 * Address of the page that a report was made on, with the scenario as it is: that of the region, or that of all regions
 * with this one chosen. Without a page that it was made on, as from a link, the page of the region.
 * @param search of the report, with its question mark
 * @param referrer whole address of the page before, or empty
 * @param origin of this site
 */
export function findWayBack(region: string, search: string, referrer: string, origin: string): string {
  const ofRegion = region === ALL_REGIONS ? "/prognose/" : `/prognose/${region}/`;
  const from = URL.canParse(referrer) ? new URL(referrer) : null;
  const isOverview = from !== null && from.origin === origin && from.pathname === "/prognose/";
  return `${isOverview ? from.pathname : ofRegion}${search}`;
}
