import { isAvailabilityCurrent, type Availability } from "../../domain/directory/house/availability.ts";
import { parseCallHours, readOpenState } from "../../domain/directory/house/call-hours.ts";
import type { DutchMoment } from "../../domain/directory/house/dutch-clock.ts";
import { AVAILABILITY_STATES } from "../../presentation/directory/house/say-report.ts";
import {
  hoursCaution,
  openAlways,
  sayClosedNow,
  sayOpenUntil,
  unknownAvailability,
} from "../../words/hospicepagina.ts";
import { followClock, writeWords } from "../follow-clock.ts";

function showAvailability(element: HTMLElement, { day }: DutchMoment): void {
  const { reportedOn = "", validUntil = "", status = "", report = "" } = element.dataset;
  const isCurrent = isAvailabilityCurrent({ reportedOn, validUntil }, day);
  const state = isCurrent ? AVAILABILITY_STATES[status as Availability["status"]] : "state-unknown";
  element.className = `state ${state}`;
  writeWords(element, isCurrent ? report : unknownAvailability);
}

function showOpenState(element: HTMLElement, moment: DutchMoment): void {
  const hours = parseCallHours(element.dataset["callHours"] ?? "");
  if (hours === null) return;
  const state = readOpenState(hours, moment);
  element.className = `state ${state.isOpen ? "state-yes" : "state-no"}`;
  if (!state.isOpen) writeWords(element, sayClosedNow({ opens: state.opens, caution: hoursCaution }));
  else writeWords(element, state.isAlways ? openAlways : sayOpenUntil({ until: state.until, caution: hoursCaution }));
}

function showOverdue(element: HTMLElement, { day }: DutchMoment): void {
  element.hidden = day <= (element.dataset["checkDue"] ?? "");
}

/** Keeps right on an open page what depends on the time of day: a report of free places while it holds, open or closed now, an overdue check. */
export function watchClock(): void {
  followClock("[data-valid-until]", showAvailability);
  followClock("[data-call-hours]", showOpenState);
  followClock("[data-check-due]", showOverdue);
}
