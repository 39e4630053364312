import { readDutchClock } from "../directory/house/dutch-clock.ts";

/**
 * The moment a site is built: that of SOURCE_DATE_EPOCH (seconds since 1970, as reproducible builds set it), else now. Not
 * that of the last commit: what is over by today would stay on a site that nobody changed, though it is built each night.
 * Throws in Dutch when the variable holds something else.
 */
export function readBuildMoment(epoch: string | undefined, now: () => Date = () => new Date()): Date {
  if (epoch === undefined || epoch === "") return now();
  const moment = new Date(Number(epoch) * 1000);
  if (!/^\d+$/u.test(epoch) || Number.isNaN(moment.getTime())) {
    throw new Error(
      `SOURCE_DATE_EPOCH: gevonden "${epoch}"; verwacht een aantal seconden sinds 1970, zoals 1798844400`,
    );
  }
  return moment;
}

/** The day of that moment in the Netherlands, such as "2026-11-21". */
export function dutchDay(moment: Date): string {
  return readDutchClock(moment).day;
}
