import { readDutchClock, type DutchMoment } from "../domain/directory/house/dutch-clock.ts";

/** Often enough that nobody sees what is over more than a moment past its day. */
const EVERY_MS = 20_000;

/**
 * Calls `show` for each element that the selector finds, now and as long as the page is open, also after the device
 * slept or the page came back from history. Where nothing depends on the clock, it is not read: that is not free.
 */
export function followClock(selector: string, show: (element: HTMLElement, moment: DutchMoment) => void): void {
  const update = () => {
    const elements = document.querySelectorAll<HTMLElement>(selector);
    if (elements.length === 0) return;
    const moment = readDutchClock(new Date());
    for (const element of elements) show(element, moment);
  };
  update();
  setInterval(update, EVERY_MS);
  document.addEventListener("visibilitychange", update);
  addEventListener("pageshow", update);
}

/** Words change only when they have to: what changes is read aloud. */
export function writeWords(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
