import type { HouseQuestion } from "../../../../src/domain/prognosis/house/house-question.ts";

/** What a board asks: from 6 to 8 beds with 75 admissions a year, of today, without an own target or guests drawn. */
export function askAsBoard(siteId: string, changes: Partial<HouseQuestion> = {}): HouseQuestion {
  return {
    place: { siteId },
    beds: 6,
    admissions: [75],
    refusalsPerYear: null,
    meanStayDays: 19.4,
    turnoverDays: 1,
    plannedBeds: 8,
    year: null,
    refusalTarget: null,
    drawsGuests: false,
    ...changes,
  };
}
