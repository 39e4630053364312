import { readDutchClock, type DutchMoment } from "../domain/directory/house/dutch-clock.ts";

/** Often enough that nobody sees what is over more than a moment past its day. */
const EVERY_MS = 20_000;

/** Calls `show` now and as long as the page is open, also after the device slept or the page came back from history. */
export function followClock(show: (moment: DutchMoment) => void): void {
  const update = () => show(readDutchClock(new Date()));
  update();
  setInterval(update, EVERY_MS);
  document.addEventListener("visibilitychange", update);
  addEventListener("pageshow", update);
}

/** Words change only when they have to: what changes is read aloud. */
export function writeWords(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
