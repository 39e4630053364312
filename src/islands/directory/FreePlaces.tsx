import { isAvailabilityCurrent } from "../../domain/directory/house/availability.ts";
import { readDutchClock } from "../../domain/directory/house/dutch-clock.ts";
import { AVAILABILITY_STATES, sayShortReport } from "../../presentation/directory/house/say-report.ts";
import type { ListedHospice } from "../../presentation/directory/listed-hospice.ts";

/** At build there is none: the line then names the last day, and whoever reads it later can tell. */
const hasClock = typeof window !== "undefined";

/**
 * A report of free places in a line about a house, with its last day. It is out of sight as soon as it no longer holds:
 * the clock of the page sees to that, also in the lines from the build.
 */
export function FreePlaces({ hospice: { availability } }: { hospice: Pick<ListedHospice, "availability"> }) {
  if (availability === undefined) return null;
  const { status, reportedOn, validUntil } = availability;
  return (
    <span
      className="entry-report"
      data-reported-on={reportedOn}
      data-report-until={validUntil}
      hidden={hasClock && !isAvailabilityCurrent(availability, readDutchClock(new Date()).day)}
    >
      , <span className={`state ${AVAILABILITY_STATES[status]}`}>{sayShortReport(availability)}</span>
    </span>
  );
}
