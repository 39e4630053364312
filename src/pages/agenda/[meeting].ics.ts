import type { APIRoute } from "astro";
import { buildDay } from "../../components/agenda/build-day.ts";
import { listLatestFirst } from "../../components/texts/entries.ts";
import { createCalendar, hasDay, type CalendarMeeting } from "../../components/agenda/meeting-calendar.ts";

export async function getStaticPaths() {
  return (await listLatestFirst("agenda"))
    .filter(hasDay)
    .map((meeting) => ({ params: { meeting: meeting.id }, props: { meeting } }));
}

/** One meeting, for those whose day is known. */
export const GET: APIRoute<{ meeting: CalendarMeeting }> = ({ props, site, url }) =>
  new Response(createCalendar(props.meeting.data.title, [props.meeting], site ?? url, buildDay), {
    headers: { "Content-Type": "text/calendar; charset=utf-8" },
  });
