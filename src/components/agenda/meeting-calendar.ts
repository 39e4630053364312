import * as words from "../../words/agenda-en-nieuws.ts";
import ical, { ICalEventStatus, type ICalCalendar } from "ical-generator";
import { siteName } from "../../words/kader.ts";
import { findEntryAddress } from "../../domain/content/page-kinds.ts";
import type { Meeting } from "../../domain/content/work-plan/agenda.ts";
import { formatDateText, isDayDate } from "../../domain/border/dates.ts";
import { momentInAmsterdam } from "../../domain/border/local-time.ts";

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
 * The rules of our clock since 1996. A calendar needs at least one component (RFC 5545, 3.6); one without meetings has
 * this one, so that whoever subscribes early is not refused and gets the first meeting when there is one.
 */
const clockOfAmsterdam = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Amsterdam",
  "BEGIN:DAYLIGHT",
  "TZNAME:CEST",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZNAME:CET",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
  "",
].join("\r\n");

/**
 * Calendar file (RFC 5545, times in UTC) with the meetings that have a day; one without meetings says so in its description.
 * `site` is the address of this site, `madeOn` the day of the build ("2026-11-21") and the stamp of every event.
 */
export function createCalendar(name: string, meetings: readonly CalendarMeeting[], site: URL, madeOn: string): string {
  const dated = meetings.filter(hasDay);
  const about =
    dated.length === 0
      ? words.sayCalendarEmpty({ day: formatDateText(madeOn) })
      : words.sayCalendarAbout({ day: formatDateText(madeOn) });
  const calendar = ical({
    name,
    description: about,
    prodId: { company: siteName, product: words.calendarProduct, language: "NL" },
    ttl: 24 * 60 * 60,
  });
  for (const meeting of dated) addMeeting(calendar, meeting, site, madeOn);
  const text = `${calendar.toString()}\r\n`;
  return dated.length === 0 ? text.replace("END:VCALENDAR", `${clockOfAmsterdam}END:VCALENDAR`) : text;
}

function addMeeting(calendar: ICalCalendar, { id, data }: CalendarMeeting, site: URL, madeOn: string): void {
  const day = data.date ?? "";
  const { start_time: from, end_time: until } = data;
  calendar.createEvent({
    id: `${id}@${site.hostname}`,
    stamp: new Date(`${madeOn}T00:00:00Z`),
    // The library writes the UTC day of a whole day, whatever the clock of this machine.
    start: from === undefined ? new Date(`${day}T00:00:00Z`) : momentInAmsterdam(day, from),
    end: from === undefined || until === undefined ? null : momentInAmsterdam(day, until),
    allDay: from === undefined,
    summary: data.title,
    description: [data.summary, data.status_note].filter(Boolean).join(" "),
    location: data.place,
    url: new URL(findEntryAddress("agenda", id), site).href,
    status: data.status === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}
