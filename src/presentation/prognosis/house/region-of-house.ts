/** The region of a house as its own page has it: what the second sheet of the report is about. */
import type { HouseQuestion } from "../../../domain/prognosis/house/house-question.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { ScenarioDraft } from "../outcome/view-props.ts";

/**
 * What was filled in about the house stays out: typed beds move who goes where, and the region would have other figures
 * than everywhere else.
 * @param year where the question has none
 */
export function draftRegion({ sites }: Pick<ModelData, "sites">, question: HouseQuestion, year: number): ScenarioDraft {
  const { place } = question;
  const region = "region" in place ? place.region : sites.find(({ id }) => id === place.siteId)!.region;
  return { year: question.year ?? year, region };
}
