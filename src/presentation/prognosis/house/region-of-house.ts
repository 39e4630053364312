/** The region of a house with the beds of its plan: what the second sheet of the report is about. */
import type { HouseQuestion } from "../../../domain/prognosis/house/house-question.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { ScenarioDraft } from "../outcome/view-props.ts";

/** @param year where the question has none */
export function draftRegion(model: ModelData, question: HouseQuestion, year: number): ScenarioDraft {
  const { place, beds, plannedBeds } = question;
  const draft = { year: question.year ?? year };
  if ("region" in place) return { ...draft, region: place.region };
  const site = model.sites.find(({ id }) => id === place.siteId)!;
  const now = beds ?? site.beds;
  const catchment = {
    ...(beds !== null && beds !== site.beds && { knownBeds: { [site.id]: beds } }),
    ...(plannedBeds !== null &&
      plannedBeds !== now && {
        siteChanges: [{ kind: "resize" as const, siteId: site.id, beds: plannedBeds }],
      }),
  };
  return { ...draft, region: site.region, ...(Object.keys(catchment).length > 0 && { catchment }) };
}
