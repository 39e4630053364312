import type { FieldPath, Problem } from "../../border/problem.ts";
import { problemAt, type ParsedDocument } from "../../border/validate.ts";
import { isDayDate } from "../../border/dates.ts";

/** An editor needs time to find out what holds after that day. */
const WARN_DAYS = 60;
const DAY_MS = 86_400_000;
const ENDINGS = new Set(["valid_until", "ends"]);

/**
 * Dates in a file on which something stops to hold, past or within 60 days of `day` ("2026-11-21"). A report of free
 * places always lasts for days only, so of those just the past ones count.
 */
export function listEndings(document: ParsedDocument, day: string): Problem[] {
  return walk(document.data, []).flatMap(({ path, date }) => {
    const left = Math.round((Date.parse(date) - Date.parse(day)) / DAY_MS);
    const limit = path.includes("availability") ? -1 : WARN_DAYS;
    return left > limit ? [] : [problemAt(document, path, expectation, `"${date}", ${sayLeft(left)}`)];
  });
}

const expectation = "dat u nagaat wat er vanaf die dag geldt, en de datum of de tekst bijwerkt";

function sayLeft(days: number): string {
  if (days === 0) return "dat is vandaag";
  const count = Math.abs(days) === 1 ? "1 dag" : `${Math.abs(days)} dagen`;
  return days < 0 ? `${count} geleden` : `over ${count}`;
}

function walk(value: unknown, path: FieldPath): { path: FieldPath; date: string }[] {
  if (value === null || typeof value !== "object") return [];
  const fields: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return fields.flatMap(([key, item]) => {
    const here = [...path, key];
    return ENDINGS.has(String(key)) && typeof item === "string" && isDayDate(item)
      ? [{ path: here, date: item }]
      : walk(item, here);
  });
}
