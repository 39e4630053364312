/**
 * Figures per age, however a table cuts the ages, to the nineteen groups of the model. Whatever the table says twice has
 * to agree: a total with its parts, both sexes with men and women.
 */
import { AGE_GROUPS, GROUP_WIDTH_YEARS, OPEN_GROUP_FROM_AGE } from "../../src/domain/prognosis/data/age-groups.ts";
import type { Problem } from "../../src/domain/border/problem.ts";
import type { AgeRange, Sex } from "./dimensions.ts";
import type { Observation } from "./statline.ts";

/** Figures of one region, year and sex. */
export interface GroupedRow {
  region: string;
  year: number;
  sex: "man" | "vrouw";
  /** Nineteen values, in the order of AGE_GROUPS. */
  values: number[];
  line: number;
}

interface Cell {
  label: string;
  region: string;
  year: number;
  sex: Sex;
  line: number;
  step: number;
  byRange: Map<string, Observation & { age: AgeRange }>;
}

const GROUPS: readonly AgeRange[] = AGE_GROUPS.map((_, group) => {
  const from = group * GROUP_WIDTH_YEARS;
  return { from, to: from === OPEN_GROUP_FROM_AGE ? Infinity : from + GROUP_WIDTH_YEARS };
});

/** @param mustConfirmAges the ages are codes: a row without a total of all ages is refused */
export function groupAges(
  file: string,
  observations: readonly Observation[],
  mustConfirmAges: boolean,
): { rows: GroupedRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (line: number, field: string, found: string, expected: string) =>
    problems.push({ file, line, field, found, expected });
  const cells = collectCells(observations, report);
  const grouped = new Map<string, { values: number[]; cell: Cell }>();
  for (const cell of cells.values()) {
    const values = GROUPS.map((group) => sumRange(cell, group));
    const missing = GROUPS.flatMap((_, index) => (values[index] === undefined ? [AGE_GROUPS[index]!] : []));
    if (missing.length > 0) {
      if (cell.sex !== "samen")
        report(
          cell.line,
          cell.label,
          `geen cijfer voor de leeftijden ${listShort(missing)}`,
          "alle leeftijdsgroepen, van 0-4 tot en met 90+",
        );
      continue;
    }
    checkTotals(cell, values as number[], mustConfirmAges, report);
    grouped.set(keyOf(cell), { values: values as number[], cell });
  }
  checkSexes(grouped, report);
  const rows = [...grouped.values()].flatMap(({ values, cell }): GroupedRow[] =>
    cell.sex === "samen" ? [] : [{ region: cell.region, year: cell.year, sex: cell.sex, values, line: cell.line }],
  );
  return { rows, problems };
}

type Report = (line: number, field: string, found: string, expected: string) => void;

function keyOf({ region, year, sex }: Pick<Cell, "region" | "year" | "sex">): string {
  return `${region}|${year}|${sex}`;
}

function collectCells(observations: readonly Observation[], report: Report): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const observation of observations) {
    const { region, year, sex, age, line } = observation;
    if (region?.kind === "elsewhere" || region?.kind === "unclear" || year === null || sex === null || age === null)
      continue;
    const code = region === null || region.kind === "country" ? "NL" : region.code;
    const key = keyOf({ region: code, year, sex });
    const label = `${code} ${year} ${sex}`;
    const cell: Cell = cells.get(key) ?? {
      label,
      region: code,
      year,
      sex,
      line,
      step: observation.step,
      byRange: new Map(),
    };
    cells.set(key, cell);
    cell.step = Math.max(cell.step, observation.step);
    const range = `${age.from}-${age.to}`;
    const earlier = cell.byRange.get(range);
    if (earlier)
      report(
        line,
        label,
        `een dubbele rij: dezelfde leeftijd (${describeRange(age)}) staat ook op regel ${earlier.line}`,
        "elke combinatie één keer",
      );
    else cell.byRange.set(range, { ...observation, age });
  }
  return cells;
}

/** The value of a range: as it stands, or the sum of the smaller ranges that fill it without a gap. */
function sumRange(cell: Cell, { from, to }: AgeRange): number | undefined {
  const whole = cell.byRange.get(`${from}-${to}`);
  if (whole) return whole.value;
  let sum = 0;
  let reached = from;
  while (reached < to) {
    const candidates = [...cell.byRange.values()].filter(
      ({ age }) => age.from === reached && age.to <= to && !(age.from === from && age.to === to),
    );
    const widest = candidates.sort((a, b) => b.age.to - a.age.to)[0];
    if (widest === undefined) return undefined;
    sum += widest.value;
    reached = widest.age.to;
  }
  return sum;
}

/** Every range that covers whole groups, the total of all ages too, is the sum of those groups but for rounding. */
function checkTotals(cell: Cell, values: number[], mustConfirmAges: boolean, report: Report): void {
  let confirmed = false;
  for (const { age, value, line } of cell.byRange.values()) {
    const inside = GROUPS.flatMap((group, index) => (age.from <= group.from && group.to <= age.to ? [index] : []));
    const coversWhole =
      inside.length > 0 && GROUPS[inside[0]!]!.from === age.from && GROUPS[inside.at(-1)!]!.to === age.to;
    if (!coversWhole) continue;
    confirmed ||= inside.length === GROUPS.length;
    const sum = inside.reduce((total, index) => total + values[index]!, 0);
    if (Math.abs(sum - value) > roundingRoom(cell.step, inside.length)) {
      report(
        line,
        cell.label,
        `${value} voor ${describeRange(age)}, terwijl de delen samen ${round(sum)} zijn`,
        "delen die samen het totaal zijn",
      );
    }
  }
  if (mustConfirmAges && !confirmed) {
    report(
      cell.line,
      cell.label,
      "leeftijden als codes, zonder het totaal van alle leeftijden",
      "ook de rij met het totaal (code 10000), of leeftijden met namen",
    );
  }
}

function checkSexes(grouped: Map<string, { values: number[]; cell: Cell }>, report: Report): void {
  for (const { values, cell } of grouped.values()) {
    if (cell.sex !== "samen") {
      const other = cell.sex === "man" ? "vrouw" : "man";
      if (!grouped.has(keyOf({ ...cell, sex: other })))
        report(cell.line, cell.label, `geen rij voor ${other}`, "mannen en vrouwen apart");
      continue;
    }
    const [men, women] = (["man", "vrouw"] as const).map((sex) => grouped.get(keyOf({ ...cell, sex }))?.values);
    if (men === undefined || women === undefined) {
      if (men === undefined && women === undefined)
        report(cell.line, cell.label, "alleen het totaal van mannen en vrouwen", "mannen en vrouwen apart");
      continue;
    }
    values.forEach((value, group) => {
      const sum = men[group]! + women[group]!;
      if (Math.abs(sum - value) > roundingRoom(cell.step, 2)) {
        report(
          cell.line,
          `${cell.label} ${AGE_GROUPS[group]}`,
          `${value} samen, terwijl mannen en vrouwen ${round(sum)} zijn`,
          "mannen en vrouwen die samen het totaal zijn",
        );
      }
    });
  }
}

/** Each rounded figure may be off by half a step. */
function roundingRoom(step: number, parts: number): number {
  return (step / 2) * (parts + 1) + 1e-9;
}

export function describeRange({ from, to }: AgeRange): string {
  if (to === Infinity) return from === 0 ? "alle leeftijden" : `${from} jaar en ouder`;
  return to === from + 1 ? `${from} jaar` : `${from} tot ${to} jaar`;
}

export function listShort(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 5).join(", ")} en ${names.length - 5} andere` : names.join(", ");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
