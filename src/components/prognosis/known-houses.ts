/** What the model says of the houses with a known number of beds, for the page that a board reads without script too. */
import { answerHouse, type HouseAnswer } from "../../domain/prognosis/house/answer-house.ts";
import type { ModelSite } from "../../domain/prognosis/data/model-data.ts";
import { model, STANDARD_YEAR, standardProjection } from "./standard-view.ts";

export interface KnownHouse {
  site: ModelSite;
  answer: HouseAnswer;
}

export function listKnownHouses(): KnownHouse[] {
  const unknown = { admissions: [], refusalsPerYear: null, meanStayDays: null, turnoverDays: null };
  return model.sites.flatMap((site) => {
    if (site.beds === null) return [];
    const question = {
      ...unknown,
      place: { siteId: site.id },
      beds: null,
      plannedBeds: null,
      year: STANDARD_YEAR,
      refusalTarget: null,
      drawsGuests: false,
    };
    const answer = answerHouse(model, question, null, standardProjection);
    return "problem" in answer ? [] : [{ site, answer }];
  });
}
