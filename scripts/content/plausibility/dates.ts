import { firstDay, isContentDate, isDayDate, parseContentDate } from "../../../src/domain/border/dates.ts";
import type { FieldPath, Problem } from "../../../src/domain/border/problem.ts";
import { problemAt, type ParsedDocument } from "../../../src/domain/border/validate.ts";
import { walkStrings } from "../walk-strings.ts";

/** Fields that tell of something that has been: no day after today can stand there. */
const PAST_FIELDS: ReadonlySet<string> = new Set([
  "as_of",
  "checked_on",
  "found_on",
  "reported_on",
  "reviewed_on",
  "status_date",
  "version_date",
]);

/** A check farther ahead than this is a typing error: nobody would look at the page for years. */
const FARTHEST_CHECK_YEARS = 3;
/** A report of free places that holds longer than this says nothing of today. */
const LONGEST_REPORT_DAYS = 28;

const DAY_MS = 86_400_000;

/** Days that cannot be: facts of the future, checks in many years, a report of places that holds for months. */
export function checkDates(document: ParsedDocument, day: string): Problem[] {
  const dates = walkStrings(document.data, [], isContentDate);
  return [
    ...dates.flatMap(({ path, text }) => {
      if (isPast(path, document.file) && firstDay(parseContentDate(text)) > day)
        return [problemAt(document, path, `een datum tot en met vandaag (${day}); dit is al gebeurd`)];
      if (isNextCheck(path) && text > addYears(day, FARTHEST_CHECK_YEARS))
        return [
          problemAt(
            document,
            path,
            `een dag binnen ${FARTHEST_CHECK_YEARS} jaar, dus vóór ${addYears(day, FARTHEST_CHECK_YEARS)}`,
          ),
        ];
      return [];
    }),
    ...checkReport(document),
    ...checkMeeting(document, day),
  ];
}

function isPast(path: FieldPath, file: string): boolean {
  const name = String(path.at(-1));
  if (PAST_FIELDS.has(name)) return true;
  const parent = path.findLast((part, index) => index < path.length - 1 && typeof part === "string");
  if (name === "on") return parent === "checked";
  // The date of a source, of a piece of news and of a change of the figures.
  if (name !== "date") return false;
  return (
    parent === "sources" ||
    parent === "source" ||
    file.startsWith("content/nieuws/") ||
    file.endsWith("/wijzigingen.yaml")
  );
}

function isNextCheck(path: FieldPath): boolean {
  const name = path.at(-1);
  return name === "next_review" || (name === "next" && path.at(-2) === "checked");
}

function addYears(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

function checkReport(document: ParsedDocument): Problem[] {
  const { availability } = Object(document.data) as { availability?: unknown };
  const { reported_on: from, valid_until: until } = Object(availability) as Record<string, unknown>;
  if (typeof from !== "string" || typeof until !== "string" || !isDayDate(from) || !isDayDate(until)) return [];
  const last = new Date(Date.parse(from) + LONGEST_REPORT_DAYS * DAY_MS).toISOString().slice(0, 10);
  return until > last
    ? [
        problemAt(
          document,
          ["availability", "valid_until"],
          `hoogstens vier weken na reported_on, dus uiterlijk ${last}`,
        ),
      ]
    : [];
}

function checkMeeting(document: ParsedDocument, day: string): Problem[] {
  if (!document.file.startsWith("content/agenda/")) return [];
  const { date, status, start_time: start, end_time: end } = Object(document.data) as Record<string, unknown>;
  const isAhead = typeof date === "string" && isContentDate(date) && firstDay(parseContentDate(date)) > day;
  return [
    ...(status === "took-place" && isAhead
      ? [problemAt(document, ["status"], `planned, want ${date} ligt na vandaag (${day})`)]
      : []),
    ...(end !== undefined && start === undefined ? [problemAt(document, ["end_time"], "ook een start_time")] : []),
    ...(isTime(start) && isTime(end) && end <= start
      ? [problemAt(document, ["end_time"], `een tijd na start_time (${start})`)]
      : []),
  ];
}

function isTime(value: unknown): value is string {
  return typeof value === "string" && /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value);
}

/** What has to be looked at again: told, but no reason to stop. */
export function listDue(document: ParsedDocument, day: string): Problem[] {
  const due = walkStrings(document.data, [], isDayDate).filter(({ path, text }) => isNextCheck(path) && text <= day);
  const { date, status } = Object(document.data) as Record<string, unknown>;
  const isOver =
    document.file.startsWith("content/agenda/") &&
    status === "planned" &&
    typeof date === "string" &&
    isDayDate(date) &&
    date < day;
  return [
    ...due.map(({ path }) => problemAt(document, path, "een nieuwe controle: deze dag is geweest")),
    ...(isOver ? [problemAt(document, ["status"], `took-place of cancelled, want ${date} is geweest`)] : []),
  ];
}
