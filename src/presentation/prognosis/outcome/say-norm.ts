/** Why the flat norm says nothing of a national shortage. */
import { formatDecimal, formatPercent, formatWhole } from "../../../charts/format-number.ts";
import { DAYS_PER_YEAR } from "../../../domain/prognosis/guests/load.ts";
import { normNote } from "../../../words/prognose-bedden.ts";

/** Guests that were counted in the whole country; guestsPerDeath follows from the same count. */
const GUESTS_COUNTED = 12_000;

/** With the central values of stay and norm, whatever a scenario makes of them. */
export function sayNorm({ parameters }: { parameters: Readonly<Record<string, { central: number }>> }): string {
  const [stay, occupancy] = [parameters["meanStayDays"]!.central, parameters["occupancyTarget"]!.central];
  return normNote({
    stay: formatDecimal(stay),
    occupancy: formatPercent(occupancy),
    beds: formatWhole((GUESTS_COUNTED * stay) / DAYS_PER_YEAR / occupancy),
  });
}
