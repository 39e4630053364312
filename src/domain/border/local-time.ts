const timezone = "Europe/Amsterdam";

const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: timezone, dateStyle: "short", timeStyle: "medium" });

/** Milliseconds that the clock in Amsterdam is ahead of UTC at a moment. */
function offsetAt(moment: Date): number {
  return Date.parse(`${clock.format(moment).replace(" ", "T")}Z`) - moment.getTime();
}

/**
 * The moment that a clock in Amsterdam shows a day ("2027-03-30") and a time ("13:30"), wherever this runs.
 * In the hour that is skipped or repeated when the clock changes, the time before the change counts.
 */
export function momentInAmsterdam(day: string, time: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asIfUtc))
    throw new RangeError(`gevonden ${day} ${time}, verwacht een dag en een tijd zoals 2027-03-30 13:30`);
  const firstGuess = asIfUtc - offsetAt(new Date(asIfUtc - 2 * 60 * 60 * 1000));
  return new Date(firstGuess);
}
