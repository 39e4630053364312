import { useEffect } from "react";
import { isAvailabilityCurrent } from "../../domain/directory/house/availability.ts";
import type { DutchMoment } from "../../domain/directory/house/dutch-clock.ts";
import { followClock } from "../follow-clock.ts";

function showReports({ day }: DutchMoment): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-report-until]")) {
    const { reportedOn = "", reportUntil: validUntil = "" } = element.dataset;
    element.hidden = !isAvailabilityCurrent({ reportedOn, validUntil }, day);
  }
}

/** Takes reports of free places away after their last day, in a page left open and in the lines from the build. */
export function useReports(): void {
  useEffect(() => {
    followClock(showReports);
  }, []);
}
