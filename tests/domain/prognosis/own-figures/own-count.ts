/** One year of counts as a visitor gives them, empty but for what a test says. */
import type { OwnCount } from "../../../../src/domain/prognosis/own-figures/own-figures.ts";

export function makeOwnCount(fields: Partial<OwnCount>): OwnCount {
  return {
    siteId: null,
    year: 2024,
    beds: null,
    admissions: null,
    bedDays: null,
    meanStayDays: null,
    refusals: null,
    isForCalibration: true,
    ...fields,
  };
}
