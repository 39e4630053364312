/** Figures by age group as charts and tables. */
import { formatDecimal, formatWhole } from "../../../charts/format-number.ts";
import type { ChartPoint, ChartSeries } from "../../../charts/line-chart.ts";
import {
  AGE_GROUPS,
  GROUP_WIDTH_YEARS,
  lowerBoundYears,
  OPEN_GROUP,
  OPEN_GROUP_FROM_AGE,
  sumFromAge,
} from "../../../domain/prognosis/data/age-groups.ts";
import type { AgeYear } from "../../../domain/prognosis/run/age-year.ts";
import type { AgeProfileKind } from "../../../domain/prognosis/data/options.ts";
import { profileLabels, profileLineLabels } from "../../../words/prognose.ts";
import type { AgeChange } from "./say-ages.ts";
import { ageWords } from "../../../words/prognose-plaatsen.ts";
import type { TableContent } from "../outcome/table-content.ts";

/** Few people die younger: one row in the table, left out of the chart. */
const YOUNGEST_SHOWN = 50;
/** From here on the model has guests. */
const YOUNGEST_GUEST = 20;

export interface ProfileAges {
  kind: AgeProfileKind;
  ages: AgeYear;
}

/** An age on the axis; the last step has no upper end. */
export function labelAge(age: number): string {
  return age > OPEN_GROUP_FROM_AGE ? "" : String(age);
}

/** Deaths or guests of the year, over those of the first year. */
export function ageSeries(base: AgeYear, now: AgeYear, what: "deaths" | "guests"): ChartSeries[] {
  const series = (one: AgeYear, tone: ChartSeries["tone"]): ChartSeries => ({
    id: `${what}-${one.year}`,
    label: [String(one.year)],
    points: outline(one[what], YOUNGEST_SHOWN),
    shape: "step",
    tone,
    valued: false,
  });
  return now.year === base.year ? [series(now, "first")] : [series(base, "second"), series(now, "first")];
}

export function ageTable(base: AgeYear, now: AgeYear, what: "deaths" | "guests", caption: string): TableContent {
  const young = (one: AgeYear) => sumAges(one[what], 0, YOUNGEST_SHOWN);
  const groups = AGE_GROUPS.flatMap((label, group) =>
    lowerBoundYears(label) < YOUNGEST_SHOWN ? [] : [{ label, values: [base[what][group]!, now[what][group]!] }],
  );
  const total = [base, now].map((one) => sumAges(one[what], 0, Infinity));
  const rows = [
    { label: ageWords.younger({ age: YOUNGEST_SHOWN }), values: [young(base), young(now)] },
    ...groups,
    { label: ageWords.allAges, values: total },
  ];
  return {
    caption,
    head: [ageWords.age, String(base.year), String(now.year), ageWords.change],
    rows: rows.map(({ label, values: [before, after] }) => ({
      cells: [label, formatWhole(before!), formatWhole(after!), formatWithSign(after! - before!)],
    })),
  };
}

/** Guests per 100 deaths for every profile, the chosen one in front. */
export function uptakeSeries(profiles: readonly ProfileAges[], chosen: AgeProfileKind): ChartSeries[] {
  return profiles
    .map(({ kind, ages }): ChartSeries => ({
      id: `uptake-${kind}`,
      label: profileLineLabels[kind],
      points: outline(uptakeOf(ages), YOUNGEST_GUEST),
      shape: "step",
      tone: kind === chosen ? "first" : kind === "flat" ? "quiet" : "second",
      valued: false,
    }))
    .sort((a, b) => Number(a.tone === "first") - Number(b.tone === "first"));
}

export function uptakeTable(profiles: readonly ProfileAges[], caption: string): TableContent {
  const groups = AGE_GROUPS.map((label, group) => ({ label, group })).filter(
    ({ label }) => lowerBoundYears(label) >= YOUNGEST_GUEST,
  );
  return {
    caption,
    head: [ageWords.age, ...profiles.map(({ kind }) => profileLabels[kind])],
    rows: groups.map(({ label, group }) => ({
      cells: [label, ...profiles.map(({ ages }) => formatDecimal(Math.round(10 * uptakeOf(ages)[group]!) / 10))],
    })),
  };
}

/** Guests per 100 deaths of the oldest, by the name of the profile. */
export function listOldestUptake(profiles: readonly ProfileAges[]): { label: string; uptake: string }[] {
  return profiles.map(({ kind, ages }) => ({
    label: profileLabels[kind],
    uptake: formatWhole(uptakeOf(ages)[OPEN_GROUP]!),
  }));
}

/** What changes between the two years at the ages that matter; counts as text. */
export function gatherAgeChange(base: AgeYear, now: AgeYear): AgeChange {
  const span = (read: (one: AgeYear) => number) => ({
    before: formatWhole(read(base)),
    after: formatWhole(read(now)),
    change: read(now) - read(base),
  });
  return {
    deaths: span(({ deaths }) => sumAges(deaths, 0, Infinity)),
    deathsUnder80: span(({ deaths }) => sumAges(deaths, 0, 80)),
    deathsFrom80: span(({ deaths }) => sumAges(deaths, 80, 85)),
    deathsFrom85: span(({ deaths }) => sumFromAge(deaths, 85)),
    guestsUnder80: span(({ guests }) => sumAges(guests, 0, 80)),
    guestsFrom80: span(({ guests }) => sumAges(guests, 80, 85)),
    guestsFrom85: span(({ guests }) => sumFromAge(guests, 85)),
  };
}

function uptakeOf({ deaths, guests }: AgeYear): Float64Array {
  return guests.map((count, group) => (deaths[group] === 0 ? 0 : (100 * count) / deaths[group]!));
}

function sumAges(values: Float64Array, from: number, below: number): number {
  return values.reduce(
    (sum, value, group) => (group * GROUP_WIDTH_YEARS >= from && group * GROUP_WIDTH_YEARS < below ? sum + value : sum),
    0,
  );
}

/** Steps as wide as their group: the value in the middle of each, and the two ends of the axis. */
function outline(values: Float64Array, fromAge: number): ChartPoint[] {
  const middles = Array.from(values, (y, group) => ({ x: (group + 0.5) * GROUP_WIDTH_YEARS, y })).filter(
    ({ x }) => x > fromAge,
  );
  const [first, last] = [middles[0]!, middles.at(-1)!];
  return [{ x: fromAge, y: first.y }, ...middles, { x: last.x + GROUP_WIDTH_YEARS / 2, y: last.y }];
}

function formatWithSign(change: number): string {
  const text = formatWhole(change);
  return change > 0 && text !== "0" ? `+${text}` : text;
}
