import { useEffect } from "react";
import { isAvailabilityCurrent } from "../../domain/directory/house/availability.ts";
import type { DutchMoment } from "../../domain/directory/house/dutch-clock.ts";
import { followClock } from "../follow-clock.ts";

function showReport(element: HTMLElement, { day }: DutchMoment): void {
  const { reportedOn = "", reportUntil: validUntil = "" } = element.dataset;
  element.hidden = !isAvailabilityCurrent({ reportedOn, validUntil }, day);
}

/** Takes reports of free places away after their last day, in a page left open and in the lines from the build. */
export function useReports(): void {
  useEffect(() => {
    followClock("[data-report-until]", showReport);
  }, []);
}
