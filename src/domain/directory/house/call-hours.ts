import type { DutchMoment } from "./dutch-clock.ts";

/**
 * When a number is answered, read from the Dutch text of a record: "maandag tot en met vrijdag 9.00-17.00 uur; zaterdag
 * 10-12 uur", "dag en nacht". Text that is not understood as a whole gives null: then the page shows the text alone and
 * says nothing of open or closed.
 */
export type CallHours = readonly OpenSpan[];

interface OpenSpan {
  /** 0 is Monday. */
  weekday: number;
  /** Minutes since midnight; `until` is not in it any more, and is at most 1440. */
  from: number;
  until: number;
}

const DAY_MINUTES = 24 * 60;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6] as const;
const WORKING_DAYS = [0, 1, 2, 3, 4] as const;
const DAY_NAMES = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;
const ALWAYS = /^(?:dag en nacht|24 uur per dag|24\/7|altijd)(?:,? (?:bereikbaar|elke dag|zeven dagen per week))?$/u;
const PIECE =
  /^(?<days>.*?)[, ]*(?:van )?(?<from>\d{1,2}(?:[.:]\d{2})?)(?: uur)? ?(?:-|–|tot) ?(?<until>\d{1,2}(?:[.:]\d{2})?)(?: uur)?$/u;

export function parseCallHours(text: string): CallHours | null {
  const plain = text.toLowerCase().replace(/\s+/gu, " ").replaceAll("tot en met", "t/m").replace(/\.$/u, "").trim();
  if (ALWAYS.test(plain)) return EVERY_DAY.map((weekday) => ({ weekday, from: 0, until: DAY_MINUTES }));
  const pieces = plain.split(/; ?/u).map(parsePiece);
  return pieces.every((piece) => piece !== null) ? pieces.flat() : null;
}

function parsePiece(text: string): OpenSpan[] | null {
  const { days = "", from = "", until = "" } = PIECE.exec(text)?.groups ?? {};
  const weekdays = parseDays(days);
  const start = parseTime(from);
  const end = parseTime(until);
  // Hours over midnight would need two days; written as such they are not understood.
  if (weekdays === null || start === null || end === null || start >= end) return null;
  return weekdays.map((weekday) => ({ weekday, from: start, until: end }));
}

function parseTime(text: string): number | null {
  const [hours = Number.NaN, minutes = 0] = text === "" ? [] : text.split(/[.:]/u).map(Number);
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= DAY_MINUTES ? total : null;
}

function parseDays(text: string): number[] | null {
  if (["elke dag", "alle dagen", "dagelijks", "zeven dagen per week"].includes(text)) return [...EVERY_DAY];
  if (["werkdagen", "op werkdagen", "doordeweeks"].includes(text)) return [...WORKING_DAYS];
  const parts = text.split(/, ?| en /u).map(parseRange);
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

function parseRange(text: string): number[] | null {
  const [first, last, ...rest] = text.split(/ ?(?:t\/m|-|–) ?/u).map(parseDay);
  if (first === undefined || first === null || rest.length > 0) return null;
  if (last === undefined) return [first];
  return last === null || last < first ? null : EVERY_DAY.filter((weekday) => weekday >= first && weekday <= last);
}

function parseDay(text: string): number | null {
  const index = DAY_NAMES.findIndex((name) => name === text || name.slice(0, 2) === text);
  return index === -1 ? null : index;
}

export type OpenState =
  | { isOpen: true; until: string; isAlways: boolean }
  /** `opens` is the next time the number is answered: "vandaag om 13.00 uur", "maandag om 9.00 uur". */
  | { isOpen: false; opens: string };

/** Whether the number is answered at a moment, by its hours alone: holidays are not in them. */
export function readOpenState(
  hours: CallHours,
  { weekday, minute }: Pick<DutchMoment, "weekday" | "minute">,
): OpenState {
  const now = hours.find((span) => span.weekday === weekday && span.from <= minute && minute < span.until);
  if (now)
    return {
      isOpen: true,
      until: writeTime(now.until),
      isAlways:
        hours.every(({ from, until }) => from === 0 && until === DAY_MINUTES) &&
        new Set(hours.map((span) => span.weekday)).size === 7,
    };
  const waits = hours.map((span) => ({ span, wait: waitFor(span, weekday, minute) })).sort((a, b) => a.wait - b.wait);
  const next = waits[0]?.span;
  if (!next) throw new RangeError("Uren zonder één open moment.");
  return { isOpen: false, opens: `${nameDay(next, weekday, minute)} om ${writeTime(next.from)} uur` };
}

/** Minutes until a span begins, within the coming week. */
function waitFor({ weekday, from }: OpenSpan, today: number, minute: number): number {
  const wait = (weekday - today) * DAY_MINUTES + from - minute;
  return wait > 0 ? wait : wait + 7 * DAY_MINUTES;
}

function nameDay({ weekday, from }: OpenSpan, today: number, minute: number): string {
  if (weekday === today && from > minute) return "vandaag";
  if (weekday === (today + 1) % 7) return "morgen";
  return DAY_NAMES[weekday] ?? "";
}

function writeTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, "0")}`;
}
