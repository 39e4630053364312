/** Why the flat norm says nothing of a national shortage. */
import { formatDecimal, formatPercent, formatWhole } from "../../../charts/format-number.ts";
import { DAYS_PER_YEAR } from "../../../domain/prognosis/guests/load.ts";
import { normNote } from "../../../words/prognose-bedden.ts";

/** Guests that were counted in the whole country; guestsPerDeath follows from the same count. */
const GUESTS_COUNTED = 12_000;

/**
 * With the central values of stay and norm. Another norm ends at another number of beds, so that nothing is said of it: null.
 * @param norm the share of the nights that is aimed at, 0-1
 */
export function sayNorm(
  { parameters }: { parameters: Readonly<Record<string, { central: number }>> },
  norm: number,
): string | null {
  const [stay, occupancy] = [parameters["meanStayDays"]!.central, parameters["occupancyTarget"]!.central];
  if (norm !== occupancy) return null;
  return normNote({
    stay: formatDecimal(stay),
    occupancy: formatPercent(occupancy),
    beds: formatWhole((GUESTS_COUNTED * stay) / DAYS_PER_YEAR / occupancy),
  });
}
