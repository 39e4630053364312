/**
 * Dates that are only as precise as their source: a day, a month, a year, or a period of months or years.
 * Written as text: "2025-11-03", "2025-11", "2023", "2025-10/2025-11", "2023/2026".
 */

interface YearMonth {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
}

export type ContentDate =
  | { readonly precision: "day"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly precision: "month"; readonly year: number; readonly month: number }
  | { readonly precision: "year"; readonly year: number }
  | { readonly precision: "month-period"; readonly from: YearMonth; readonly to: YearMonth }
  | {
      readonly precision: "year-period";
      readonly from: { readonly year: number };
      readonly to: { readonly year: number };
    };

export const dateExpectation =
  'een datum tussen aanhalingstekens, zo precies als de bron is: "2025-11-03", "2025-11", "2023", "2025-10/2025-11" of "2023/2026"';

/** Dutch names of the months, in order. */
export const monthNames: readonly string[] = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parsePoint(text: string): Exclude<ContentDate, { from: unknown }> | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (year < 1900 || year > 2100) return null;
  if (match[2] === undefined) return { precision: "year", year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { precision: "month", year, month };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { precision: "day", year, month, day };
}

function parsePeriod(fromText: string, toText: string): ContentDate | null {
  const from = parsePoint(fromText);
  const to = parsePoint(toText);
  // Text of equal precision sorts as time does.
  if (from === null || to === null || fromText >= toText) return null;
  if (from.precision === "month" && to.precision === "month") {
    return {
      precision: "month-period",
      from: { year: from.year, month: from.month },
      to: { year: to.year, month: to.month },
    };
  }
  if (from.precision === "year" && to.precision === "year") {
    return { precision: "year-period", from: { year: from.year }, to: { year: to.year } };
  }
  return null;
}

function readDate(text: string): ContentDate | null {
  const parts = text.split("/");
  if (parts.length === 1) return parsePoint(text);
  if (parts.length === 2) return parsePeriod(parts[0] ?? "", parts[1] ?? "");
  return null;
}

/** Whether a text is a date this site understands. */
export function isContentDate(text: string): boolean {
  return readDate(text) !== null;
}

/** Whether a text is a date with a known day. */
export function isDayDate(text: string): boolean {
  return readDate(text)?.precision === "day";
}

/** Reads a date; throws a RangeError with the offending text when it is none. */
export function parseContentDate(text: string): ContentDate {
  const date = readDate(text);
  if (date === null) throw new RangeError(`"${text}" is geen datum; verwacht ${dateExpectation}`);
  return date;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** The text that `parseContentDate` reads back to the same date. */
export function serializeContentDate(date: ContentDate): string {
  switch (date.precision) {
    case "day":
      return `${date.year}-${pad(date.month)}-${pad(date.day)}`;
    case "month":
      return `${date.year}-${pad(date.month)}`;
    case "year":
      return String(date.year);
    case "month-period":
      return `${date.from.year}-${pad(date.from.month)}/${date.to.year}-${pad(date.to.month)}`;
    case "year-period":
      return `${date.from.year}/${date.to.year}`;
  }
}

/** First day the date can mean, as "2025-11-01"; for sorting and for "not before". */
export function firstDay(date: ContentDate): string {
  switch (date.precision) {
    case "day":
      return serializeContentDate(date);
    case "month":
      return `${date.year}-${pad(date.month)}-01`;
    case "year":
      return `${date.year}-01-01`;
    case "month-period":
      return `${date.from.year}-${pad(date.from.month)}-01`;
    case "year-period":
      return `${date.from.year}-01-01`;
  }
}

/** Last day the date can mean, as "2025-11-30"; for sorting and for "has passed". */
export function lastDay(date: ContentDate): string {
  switch (date.precision) {
    case "day":
      return serializeContentDate(date);
    case "month":
      return `${date.year}-${pad(date.month)}-${daysInMonth(date.year, date.month)}`;
    case "year":
      return `${date.year}-12-31`;
    case "month-period": {
      const { year, month } = date.to;
      return `${year}-${pad(month)}-${daysInMonth(year, month)}`;
    }
    case "year-period":
      return `${date.to.year}-12-31`;
  }
}

function monthName(month: number): string {
  const name = monthNames[month - 1];
  if (name === undefined) throw new RangeError(`maand ${month} bestaat niet`);
  return name;
}

/** Keeps a day with its month where a line breaks. */
const NO_BREAK = "\u00a0";

/** Full Dutch: "21 november 2026", "november 2025", "oktober tot en met november 2025", "2023 tot en met 2026". */
export function formatContentDate(date: ContentDate): string {
  switch (date.precision) {
    case "day":
      return `${date.day}${NO_BREAK}${monthName(date.month)} ${date.year}`;
    case "month":
      return `${monthName(date.month)} ${date.year}`;
    case "year":
      return String(date.year);
    case "month-period": {
      const { from, to } = date;
      const start = from.year === to.year ? monthName(from.month) : `${monthName(from.month)} ${from.year}`;
      return `${start} tot en met ${monthName(to.month)} ${to.year}`;
    }
    case "year-period":
      return `${date.from.year} tot en met ${date.to.year}`;
  }
}

/** Reads and writes in one step, for pages: "2025-11" becomes "november 2025". */
export function formatDateText(text: string): string {
  return formatContentDate(parseContentDate(text));
}
