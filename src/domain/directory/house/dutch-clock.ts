/** A moment as the clock and calendar of the Netherlands show it, wherever the reader is. */
export interface DutchMoment {
  /** Such as "2026-11-21". */
  day: string;
  /** 0 is Monday, 6 is Sunday. */
  weekday: number;
  /** Minutes since midnight, 0-1439. */
  minute: number;
}

/** Made when it is first read: a browser fetches the calendars of the world for it, which takes a slow telephone 40 ms. */
let clock: Intl.DateTimeFormat | undefined;

export function readDutchClock(moment: Date): DutchMoment {
  clock ??= new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short", timeStyle: "short" });
  const [day = "", time = ""] = clock.format(moment).split(" ");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return { day, weekday: (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7, minute: hours * 60 + minutes };
}
