import { formatDateText } from "../../../domain/border/dates.ts";
import type { Availability } from "../../../domain/directory/house/availability.ts";
import { availabilityNames } from "../../../words/sociale-kaart.ts";
import { houseWords } from "../../../words/sociale-kaart-kaart.ts";

/** The colour of a report, as a class of the style sheet. */
export const AVAILABILITY_STATES: Readonly<Record<Availability["status"], string>> = {
  place: "state-yes",
  "waiting-list": "state-on-consultation",
  full: "state-no",
  "on-consultation": "state-on-consultation",
};

/** In a row of the list: "vol tot en met 4 december 2026". */
export function sayShortReport({ status, validUntil }: Pick<Availability, "status" | "validUntil">): string {
  return houseWords.report({ report: availabilityNames[status], until: formatDateText(validUntil) });
}
