import type { Meeting } from "../../domain/content/work-plan/agenda.ts";
import { firstDay, lastDay, parseContentDate } from "../../domain/border/dates.ts";

export interface AgendaGroups<Entry> {
  /** The period of the meeting is not over yet; soonest first. */
  coming: Entry[];
  /** The source names no time. */
  undated: Entry[];
  /** The last day it can have been is past; latest first. */
  past: Entry[];
}

/** Divides meetings by what the day of the build ("2026-11-21") makes of their date. */
export function groupAgenda<Entry extends { data: Pick<Meeting, "date"> }>(
  entries: readonly Entry[],
  today: string,
): AgendaGroups<Entry> {
  const dated = entries
    .flatMap((entry) => (entry.data.date === null ? [] : [{ entry, date: parseContentDate(entry.data.date) }]))
    .sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)));
  return {
    coming: dated.filter(({ date }) => lastDay(date) >= today).map(({ entry }) => entry),
    undated: entries.filter((entry) => entry.data.date === null),
    past: dated
      .filter(({ date }) => lastDay(date) < today)
      .map(({ entry }) => entry)
      .reverse(),
  };
}
