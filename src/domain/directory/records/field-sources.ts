import { compareText } from "../../border/problem.ts";
import { firstDay, parseContentDate } from "../../border/dates.ts";
import type { Source } from "../../border/source-schema.ts";

type Standing = Partial<Pick<Source, "fields" | "background">>;

/**
 * What a source of a record stands for, and the only place that says so: the fields that it names, the whole record when
 * it names none, or nothing at all when it is marked as background (a list that the house is not in).
 */
function standsFor({ fields, background }: Standing): "record" | "nothing" | readonly string[] {
  return background === true ? "nothing" : (fields ?? "record");
}

/**
 * The sources of one field of a record ("phones", "care", "expertise.dementie"): those that name it, or else those that stand for the whole
 * record. Empty when no source says so.
 */
export function findFieldSources<Item extends Standing>(sources: readonly Item[], field: string): Item[] {
  const naming = findNamingSources(sources, field);
  return naming.length > 0 ? naming : sources.filter((source) => standsFor(source) === "record");
}

function findNamingSources<Item extends Standing>(sources: readonly Item[], field: string): Item[] {
  const [key = field] = field.split(".");
  return sources.filter((source) => {
    const names = standsFor(source);
    return typeof names !== "string" && names.some((name) => name === field || name === key);
  });
}

type Dated = Standing & Partial<Pick<Source, "date">>;

/**
 * The date of what a record says of a field where it gives none itself: that of the source which names the field, and of
 * more sources the oldest, so that age is never flattered. Undefined when one of them has no date or none names the field.
 */
export function dateOfField(sources: readonly Dated[], field: string): string | undefined {
  const dates = findNamingSources(sources, field).map(({ date }) => date);
  const known = dates.filter((date) => date !== undefined);
  return known.length === dates.length ? sortDates(known).at(0) : undefined;
}

/**
 * The newest date among the sources that something in the record rests on; of a month or year its first day counts, so age
 * is never flattered. Null when none of them has a date.
 */
export function newestSourceDate(sources: readonly Dated[]): string | null {
  const dates = sources.flatMap(({ date, ...source }) =>
    date === undefined || standsFor(source) === "nothing" ? [] : [date],
  );
  return newestDate(dates);
}

/** The newest of dates as content writes them ("2025", "2025-03"); null when there is none. */
export function newestDate(dates: readonly string[]): string | null {
  return sortDates(dates).at(-1) ?? null;
}

function sortDates(dates: readonly string[]): string[] {
  return dates.toSorted((a, b) => compareText(firstDayOf(a), firstDayOf(b)) || compareText(a, b));
}

function firstDayOf(date: string): string {
  return firstDay(parseContentDate(date));
}
