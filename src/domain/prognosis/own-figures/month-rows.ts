/** Rows of months added up to rows of whole years. */
import { readDutchNumber, writeDutchNumber } from "../../border/dutch-number.ts";
import { isUnknown } from "./form-cells.ts";
import type { FormNote } from "./form-messages.ts";
import type { FormRow } from "./pasted-table.ts";

const NAMES = ["jan", "feb", "maa|mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec"];
const NAMED = new RegExp(`^(${NAMES.join("|")})[a-z]{0,6}\\.?(?:[ -](\\d{2,4}))?$`, "i");
const NUMBERED = /^(?:(\d{4})[-/](\d{1,2})|(\d{1,2})[-/](\d{4})|(\d{1,2}))$/;
const MONTHS_PER_YEAR = 12;

/** Month 1-12, with its year where that stands in it; null for what is no month. */
export function readMonth(text: string): { month: number; year: number | null } | null {
  const named = NAMED.exec(text);
  if (named !== null) {
    const month = NAMES.findIndex((name) => name.split("|").includes(named[1]!.toLowerCase())) + 1;
    return { month, year: named[2] === undefined ? null : Number(named[2]) + (named[2].length === 2 ? 2000 : 0) };
  }
  const found = NUMBERED.exec(text);
  if (found === null) return null;
  const month = Number(found[2] ?? found[3] ?? found[5]);
  const year = found[1] ?? found[4];
  return month >= 1 && month <= MONTHS_PER_YEAR ? { month, year: year === undefined ? null : Number(year) } : null;
}

/** Behind the year whose months do not make a whole one; # is how many there are. */
const PART_OF_YEAR = ` (#/${MONTHS_PER_YEAR})`;

/** Whether a year cell is one of `addMonths` that lacks months. */
export function isPartOfYear(text: string): boolean {
  return text.endsWith(PART_OF_YEAR.slice(PART_OF_YEAR.indexOf("#") + 1));
}

type Cells = Record<"house" | "year" | "admissions" | "stay" | "nights" | "refusals" | "beds", string>;

/**
 * Counts add up, beds are a mean, the stay is a mean over the admissions. A figure that is missing in a month is missing
 * in the year; one that cannot be read stays to be mended. A year without all twelve months is named in its year cell,
 * where the form refuses it.
 */
export function addMonths<Row extends FormRow<keyof Cells | "month" | "outside" | "calibrates">>(
  rows: readonly Row[],
): { rows: Row[]; notes: FormNote[] } {
  const months = rows.map(
    (row) => readMonth(row.cells.month) ?? readMonth(/^\d{4}$/.test(row.cells.year) ? "" : row.cells.year),
  );
  if (months.every((month) => month === null)) return { rows: [...rows], notes: [] };
  const groups = new Map<string, { row: Row; month: number }[]>();
  const others: Row[] = [];
  rows.forEach((row, index) => {
    const found = months[index];
    if (found === null || found === undefined) return others.push(row);
    const year = found.year === null ? row.cells.year : String(found.year);
    const key = `${row.cells.house} ${year}`;
    const dated = { ...row, cells: { ...row.cells, year } };
    return groups.set(key, [...(groups.get(key) ?? []), { row: dated, month: found.month }]);
  });
  const added = [...groups.values()].map(addYear);
  return {
    rows: [...others, ...added].sort((a, b) => a.number - b.number),
    notes: [{ code: "monthsAdded", years: added.length }],
  };
}

function addYear<Row extends FormRow<keyof Cells | "month" | "outside" | "calibrates">>(
  parts: readonly { row: Row; month: number }[],
): Row {
  const { row } = parts[0]!;
  const distinct = new Set(parts.map(({ month }) => month)).size;
  const isWhole = distinct === MONTHS_PER_YEAR && parts.length === MONTHS_PER_YEAR;
  const join = (key: keyof Cells, combine: (values: number[]) => number): string => {
    const cells = parts.map((part) => part.row.cells[key]);
    if (cells.some((cell) => cell === "" || isUnknown(cell))) return "";
    const numbers = cells.map(readDutchNumber);
    const wrong = numbers.findIndex((read) => read === null || read.isPercent);
    return wrong >= 0 ? cells[wrong]! : writeDutchNumber(combine(numbers.map((read) => read!.value)));
  };
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const admissions = parts.map((part) => readDutchNumber(part.row.cells.admissions)?.value ?? NaN);
  const stay = (values: number[]) =>
    Math.round((sum(values.map((days, index) => days * admissions[index]!)) / sum(admissions)) * 10) / 10;
  const year = isWhole ? row.cells.year : `${row.cells.year}${PART_OF_YEAR.replace("#", String(distinct))}`;
  return {
    ...row,
    cells: {
      ...row.cells,
      year,
      month: "",
      admissions: join("admissions", sum),
      nights: join("nights", sum),
      refusals: join("refusals", sum),
      beds: join("beds", (values) => Math.round((sum(values) / values.length) * 10) / 10),
      stay: Number.isFinite(sum(admissions)) && sum(admissions) > 0 ? join("stay", stay) : "",
    },
  };
}
