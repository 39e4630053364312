import type { Meeting } from "../../domain/content/work-plan/agenda.ts";
import { firstDay, lastDay, parseContentDate } from "../../domain/border/dates.ts";
import { judgeMeeting } from "../../domain/content/work-plan/meeting-state.ts";

/** What the front page has room for. */
const SHOWN = 3;
/** News older than this many months is no news on the front page. */
const NEWS_MONTHS = 6;

/** News of the last six months with a source (without one it is about this site, which no visitor came for), or what is planned when there is none; `day` is that of the build, "2026-11-21". */
export type HomeItems<News, Planned> = { kind: "news"; items: News[] } | { kind: "planned"; items: Planned[] };

export function chooseHomeItems<
  News extends { data: { date: string; sources: readonly unknown[] } },
  Planned extends { data: Pick<Meeting, "status" | "date"> },
>(news: readonly News[], meetings: readonly Planned[], day: string): HomeItems<News, Planned> {
  const oldest = monthsBefore(day, NEWS_MONTHS);
  const recent = news.filter(({ data }) => {
    if (data.sources.length === 0) return false;
    const date = parseContentDate(data.date);
    return lastDay(date) > oldest && firstDay(date) <= day;
  });
  if (recent.length > 0) return { kind: "news", items: recent.slice(0, SHOWN) };
  const planned = meetings.filter(({ data }) => judgeMeeting(data, day) === "planned");
  return { kind: "planned", items: planned.sort(soonestFirst).slice(0, SHOWN) };
}

/** The same day of the month so many months earlier; the last day of that month when it is shorter. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

function soonestFirst(a: { data: Pick<Meeting, "date"> }, b: { data: Pick<Meeting, "date"> }): number {
  return startOf(a.data.date).localeCompare(startOf(b.data.date));
}

/** A meeting without a date comes last. */
function startOf(date: string | null): string {
  return date === null ? "9999" : firstDay(parseContentDate(date));
}
