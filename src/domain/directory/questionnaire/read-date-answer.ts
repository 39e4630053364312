import { formatDateText, isDayDate, monthNames } from "../../border/dates.ts";

const SHORT_MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const WEEKDAYS = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

export type ReadDay = { day: string; expected?: undefined } | { day?: undefined; expected: string };

const NO_DAY: ReadDay = { expected: "een dag die bestaat, zoals 21-11-2026" };

/**
 * A day as people write it: "21-11-2026", "21.11.26", "zaterdag 21 november 2026", "2026-11-21" as files have it, or the
 * bare number a spreadsheet keeps. Always day before month. A weekday that is not of that day is refused.
 */
export function readDateAnswer(text: string): ReadDay {
  if (/^\d{5}$/u.test(text)) return toReadDay(readSerialDay(Number(text)));
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+Z?)?$/u.exec(text)?.[1];
  if (iso !== undefined) return toReadDay(iso);
  const numeric = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|'?\d{2})$/u.exec(text);
  if (numeric) return toReadDay(joinDay(numeric[3], numeric[2], numeric[1]));
  const written = /^(?:([a-z]+)[.,]?\s+)?(\d{1,2})e?[\s-]+([a-z]+)\.?[\s-]+(\d{4}|'?\d{2})$/iu.exec(text);
  if (!written) return NO_DAY;
  const [, weekday, day, monthName = "", year] = written;
  const month = findMonth(monthName.toLowerCase());
  const read = month === 0 ? NO_DAY : toReadDay(joinDay(year, String(month), day));
  return weekday === undefined || read.expected !== undefined ? read : checkWeekday(weekday.toLowerCase(), read.day);
}

/** Day of a serial number of a spreadsheet: 1 is 1 January 1900, with the 29 February 1900 that never was. */
export function readSerialDay(serial: number): string {
  const milliseconds = Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000;
  return Number.isFinite(milliseconds) && Math.abs(milliseconds) < 8e15
    ? new Date(milliseconds).toISOString().slice(0, 10)
    : "";
}

/** "2026-11-21" as "21-11-2026". */
export function writeDutchDay(day: string): string {
  return day.split("-").reverse().join("-");
}

function toReadDay(day: string): ReadDay {
  return isDayDate(day) ? { day } : NO_DAY;
}

function joinDay(year = "", month = "", day = ""): string {
  const digits = year.replace("'", "");
  return `${digits.length === 2 ? `20${digits}` : digits}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** 1 to 12, or 0 for a word that names no month. */
function findMonth(name: string): number {
  return Math.max(monthNames.indexOf(name), SHORT_MONTHS.indexOf(name), name === "sept" ? 8 : -1) + 1;
}

function checkWeekday(typed: string, day: string): ReadDay {
  const own = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
  return typed === own || typed === own.slice(0, 2)
    ? { day }
    : { expected: `een dag die bestaat: ${formatDateText(day)} is een ${own}` };
}
