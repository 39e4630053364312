import type { APIRoute } from "astro";
import { calendarName } from "../../words/agenda-en-nieuws.ts";
import { buildDay } from "../../components/agenda/build-day.ts";
import { listLatestFirst } from "../../components/texts/entries.ts";
import { createCalendar } from "../../components/agenda/meeting-calendar.ts";

/** All meetings with a known day, to subscribe to. */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(createCalendar(calendarName, await listLatestFirst("agenda"), site ?? url, buildDay), {
    headers: { "Content-Type": "text/calendar; charset=utf-8" },
  });
