/** What new tables do to the headline figures: every region, in a few years, before and after. */
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import { fillQuery, projectNeed } from "../../src/domain/prognosis/run/project.ts";

export interface BeforeAfter {
  before: number;
  after: number;
}

export interface EffectRow {
  region: string;
  label: string;
  year: number;
  deaths: BeforeAfter;
  guests: BeforeAfter;
  bedsOccupancy: BeforeAfter;
  bedsRefusal: BeforeAfter;
}

/** The first year shown, every tenth year, and the last. */
function headlineYears({ defaults: { fromYear, toYear } }: ModelData): number[] {
  const tens = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index).filter(
    (year) => year % 10 === 0,
  );
  return [...new Set([fromYear, ...tens, toYear])];
}

export function measureEffect(before: ModelData, after: ModelData): EffectRow[] {
  const years = headlineYears(before);
  return before.regions.flatMap(({ id, label }) => {
    const [old, now] = [before, after].map((data) => projectNeed(data, fillQuery(data, { region: id })));
    return years.map((year) => {
      const [a, b] = [old, now].map((outcomes) => outcomes!.find((outcome) => outcome.year === year)!);
      const pair = (pick: (outcome: NonNullable<typeof a>) => number) => ({ before: pick(a!), after: pick(b!) });
      return {
        region: id,
        label,
        year,
        deaths: pair(({ deaths }) => deaths),
        guests: pair(({ guests }) => guests),
        bedsOccupancy: pair(({ bedsByRule }) => bedsByRule.occupancy.pooled),
        bedsRefusal: pair(({ bedsByRule }) => bedsByRule.refusal.pooled),
      };
    });
  });
}

const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const change = new Intl.NumberFormat("nl-NL", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});

/** A table of text: per region and year each figure as it was and as it becomes. */
export function formatEffect(rows: readonly EffectRow[]): string {
  const header = ["regio", "jaar", "overlijdens", "gasten", "bedden bezetting", "bedden weigering", "gasten erbij"];
  const arrow = ({ before, after }: BeforeAfter, format: Intl.NumberFormat) =>
    `${format.format(before)} → ${format.format(after)}`;
  const lines = rows.map((row) => [
    row.label,
    String(row.year),
    arrow(row.deaths, whole),
    arrow(row.guests, tenths),
    arrow(row.bedsOccupancy, tenths),
    arrow(row.bedsRefusal, whole),
    row.guests.before === 0 ? "" : change.format(row.guests.after / row.guests.before - 1),
  ]);
  const widths = header.map((name, column) => Math.max(name.length, ...lines.map((line) => line[column]!.length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return [header, ...lines].map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

/** True when no figure moves by more than rounding. */
export function isWithoutEffect(rows: readonly EffectRow[]): boolean {
  return rows.every(({ deaths, guests, bedsOccupancy, bedsRefusal }) =>
    [deaths, guests, bedsOccupancy, bedsRefusal].every(
      ({ before, after }) => Math.abs(after - before) <= 1e-9 * Math.max(1, Math.abs(before)),
    ),
  );
}
