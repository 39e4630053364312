import { firstDay, isContentDate, lastDay, parseContentDate } from "../../../border/dates.ts";
import { findFieldSources } from "../field-sources.ts";
import type { HospiceRecord } from "../hospice-fields.ts";
import type { BrokenRule } from "./broken-rule.ts";

/**
 * A fact that is newer than every source that is named with it has the source of an older fact: the page would tell
 * a reader that an old list says what was heard today. A source without a date may be of any day.
 */
export function sourceRules(record: HospiceRecord): BrokenRule[] {
  return listDatedFacts(record).flatMap(({ path, field, date }) => {
    const sources = findFieldSources(record.sources, field);
    const isSourced = sources.length === 0 || sources.some((source) => mayTell(source.date, date));
    return isSourced ? [] : [{ path, expected: sayMissing(field.split(".")[0] ?? field, date) }];
  });
}

/** What an editor has to write under `sources` for a fact of a day. */
export function sayMissing(field: string, date: string): string {
  return `onder sources ook de bron van dit gegeven, met date: "${date}" of later en fields: [${field}]`;
}

/** Whether what held on a day may come from a source of this date: both are as precise as they were told. */
export function mayTell(sourceDate: string | undefined, date: string): boolean {
  if (sourceDate === undefined || !isContentDate(sourceDate) || !isContentDate(date)) return true;
  return lastDay(parseContentDate(sourceDate)) >= firstDay(parseContentDate(date));
}

interface DatedFact {
  path: (string | number)[];
  /** As a source names it: "phones", "facilities.huisdieren". */
  field: string;
  date: string;
}

function listDatedFacts(record: HospiceRecord): DatedFact[] {
  const ofStatus: DatedFact[] = record.status_date
    ? [{ path: ["status_date"], field: "status", date: record.status_date }]
    : [];
  return [...ofStatus, ...walk(record, [])];
}

function walk(value: unknown, path: (string | number)[]): DatedFact[] {
  if (value === null || typeof value !== "object") return [];
  const parts: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return parts.flatMap(([key, item]) =>
    key === "as_of" && typeof item === "string"
      ? [{ path: [...path, key], field: path.filter((part) => typeof part === "string").join("."), date: item }]
      : walk(item, [...path, key]),
  );
}
