import { isAvailabilityCurrent, type Availability } from "../../domain/directory/availability.ts";
import { parseCallHours, readOpenState } from "../../domain/directory/call-hours.ts";
import { readDutchClock, type DutchMoment } from "../../domain/directory/dutch-clock.ts";
import { hoursCaution, unknownAvailability } from "../../text/hospice-page.ts";

/** Often enough that nobody sees a report more than a moment past its day. */
const EVERY_MS = 20_000;

const availabilityStates: Readonly<Record<Availability["status"], string>> = {
  place: "state-yes",
  "waiting-list": "state-on-consultation",
  full: "state-no",
  "on-consultation": "state-on-consultation",
};

/** Words change only when they have to: what changes is read aloud. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function showAvailability(element: HTMLElement, { day }: DutchMoment): void {
  const { reportedOn = "", validUntil = "", status = "", report = "" } = element.dataset;
  const isCurrent = isAvailabilityCurrent({ reportedOn, validUntil }, day);
  const state = isCurrent ? availabilityStates[status as Availability["status"]] : "state-unknown";
  element.className = `state ${state}`;
  write(element, isCurrent ? report : unknownAvailability);
}

function showOpenState(element: HTMLElement, moment: DutchMoment): void {
  const hours = parseCallHours(element.dataset["callHours"] ?? "");
  if (hours === null) return;
  const state = readOpenState(hours, moment);
  element.className = `state ${state.isOpen ? "state-yes" : "state-no"}`;
  if (!state.isOpen) write(element, `nu gesloten, ${state.opens} weer open (${hoursCaution})`);
  else write(element, state.isAlways ? "nu open" : `nu open tot ${state.until} uur (${hoursCaution})`);
}

/** Shows on a page what depends on the time of day: a report of free places while it holds, open or closed now, an overdue check. */
function showMoment(moment: DutchMoment): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-valid-until]")) showAvailability(element, moment);
  for (const element of document.querySelectorAll<HTMLElement>("[data-call-hours]")) showOpenState(element, moment);
  for (const element of document.querySelectorAll<HTMLElement>("[data-check-due]")) element.hidden = moment.day <= (element.dataset["checkDue"] ?? "");
}

/** Keeps that right as long as the page is open, also after the device slept or the page came back from history. */
export function watchClock(): void {
  const update = () => showMoment(readDutchClock(new Date()));
  update();
  setInterval(update, EVERY_MS);
  document.addEventListener("visibilitychange", update);
  addEventListener("pageshow", update);
}
