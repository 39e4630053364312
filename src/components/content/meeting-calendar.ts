import ical, { ICalEventStatus, type ICalCalendar } from "ical-generator";
import type { Meeting } from "../../domain/content/agenda.ts";
import { formatDateText, isDayDate } from "../../domain/content/dates.ts";
import { momentInAmsterdam } from "../../domain/content/local-time.ts";

/** A meeting as the calendar takes it: its id names the file and the event. */
export interface CalendarMeeting {
  id: string;
  data: Meeting;
}

/** Only a meeting whose day is known can stand in a calendar. */
export function hasDay({ data }: CalendarMeeting): boolean {
  return data.date !== null && isDayDate(data.date);
}

/**
 * Calendar file (RFC 5545, times in UTC) with the meetings that have a day; one without meetings says so in its description.
 * `site` is the address of this site, `madeOn` the day of the build ("2026-11-21") and the stamp of every event.
 */
export function createCalendar(name: string, meetings: readonly CalendarMeeting[], site: URL, madeOn: string): string {
  const dated = meetings.filter(hasDay);
  const about = dated.length === 0
    ? `Op ${formatDateText(madeOn)} kent deze site geen bijeenkomst waarvan de dag vaststaat.`
    : `Bijeenkomsten waarvan de dag vaststaat. Gemaakt op ${formatDateText(madeOn)}.`;
  const calendar = ical({
    name,
    description: about,
    prodId: { company: "Consortium Ligare", product: "Agenda", language: "NL" },
    ttl: 24 * 60 * 60,
  });
  for (const meeting of dated) addMeeting(calendar, meeting, site, madeOn);
  return `${calendar.toString()}\r\n`;
}

function addMeeting(calendar: ICalCalendar, { id, data }: CalendarMeeting, site: URL, madeOn: string): void {
  const day = data.date ?? "";
  const { start_time: from, end_time: until } = data;
  calendar.createEvent({
    id: `${id}@${site.hostname}`,
    stamp: new Date(`${madeOn}T00:00:00Z`),
    // The library reads a whole day by the clock of this machine.
    start: from === undefined ? new Date(`${day}T00:00:00`) : momentInAmsterdam(day, from),
    end: from === undefined || until === undefined ? null : momentInAmsterdam(day, until),
    allDay: from === undefined,
    summary: data.title,
    description: [data.summary, data.status_note].filter(Boolean).join(" "),
    location: data.place,
    url: new URL(`/agenda/#${id}`, site).href,
    status: data.status === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}
