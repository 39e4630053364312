/** What happened in a region, from this site and from the visitor, beside what the model expects: as series and rows. */
import { formatDecimal, formatPercent, formatWhole } from "../../../charts/format-number.ts";
import type { ChartBand, ChartSeries } from "../../../charts/line-chart.ts";
import type { ExpectedYear } from "../../../domain/prognosis/monitoring/expected-guests.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import {
  monitorRegion,
  type ExpectedGuests,
  type Monitor,
  type MonitoredYear,
} from "../../../domain/prognosis/monitoring/monitoring.ts";
import type { OwnYear } from "../../../domain/prognosis/own-figures/own-years.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import type { RealisedYear } from "../../../domain/prognosis/monitoring/realised-years.ts";
import { chooseSettings } from "../../../domain/prognosis/data/settings.ts";
import { sayDrift, sayNoDrift } from "./say-drift.ts";
import { ownWords } from "../../../words/prognose-eigen-cijfers.ts";
import { monitorWords, sayCounted, sayExpected } from "../../../words/prognose-monitor.ts";
import { notKnown } from "../../../words/prognose.ts";
import type { TableContent } from "../outcome/table-content.ts";

export interface MonitorInput {
  model: ModelData;
  query: PrognosisQuery;
  /** In order of year. */
  expected: readonly ExpectedYear[];
  /** Of this site, of any region. */
  realised: readonly RealisedYear[];
  /** Of the visitor, for the region of the query; they go before those of this site. */
  own: readonly OwnYear[];
  /** Houses of the region. */
  houses: number;
}

export interface MonitorFacts {
  monitor: Monitor;
  verdicts: string[];
  /** The newest year that was counted beside what was expected of it. */
  finding: string;
  series: ChartSeries[];
  table: TableContent;
  /** What else was counted; null when nothing was. */
  countedTable: TableContent | null;
}

export function gatherMonitor({ model, query, expected, realised, own, houses }: MonitorInput): MonitorFacts {
  const { dischargedShare, returnsPerDischarge } = chooseSettings(model, query.settings);
  const ownYears = new Set(own.map(({ year }) => year));
  const partial = new Map(
    own.flatMap(({ year, siteIds }) =>
      siteIds === null || siteIds.length >= houses ? [] : [[year, siteIds.length] as const],
    ),
  );
  const rows = [
    ...own.map((year): RealisedYear => ({ ...year, region: query.region, source: ownWords.mark })),
    ...realised.filter(({ region, year }) => region === query.region && !ownYears.has(year)),
  ];
  const monitor = monitorRegion(rows, (year) => expected.find((one) => one.year === year)?.counted ?? null, {
    returnersPerGuest: dischargedShare * returnsPerDischarge,
    calibrationYears: (query.admissions ?? []).filter(({ region }) => region === query.region).map(({ year }) => year),
  });
  return {
    monitor,
    verdicts: judge(model.regions.find(({ id }) => id === query.region)!.label, monitor),
    finding: sayNewest(expected, monitor.years),
    series: [happenedSeries(monitor.years, partial), expectedSeries(expected)].filter(
      ({ points }) => points.length > 0,
    ),
    table: {
      caption: monitorWords.tableCaption,
      head: monitorWords.head,
      rows: listYears(expected, monitor.years).map((year) => ({
        cells: writeYear(
          year,
          expected.find((one) => one.year === year),
          monitor.years.find((one) => one.year === year),
          { counted: partial.get(year), houses },
        ),
      })),
    },
    countedTable:
      monitor.years.length === 0
        ? null
        : {
            caption: monitorWords.countedCaption,
            head: monitorWords.countedHead,
            rows: monitor.years.map((year) => ({ cells: writeCounted(year) })),
          },
  };
}

function judge(place: string, { years, drifts }: Monitor): string[] {
  const proving = years.filter(({ usedForCalibration, position95 }) => !usedForCalibration && position95 !== null);
  if (drifts.length > 0) return drifts.map((drift) => sayDrift(place, drift));
  return proving.length === 0
    ? []
    : [
        sayNoDrift(
          place,
          proving.map(({ year }) => year),
        ),
      ];
}

function sayNewest(expected: readonly ExpectedYear[], years: readonly MonitoredYear[]): string {
  const newest = years.findLast(({ guests, expected: of }) => guests !== null && of !== null);
  if (newest !== undefined)
    return sayCounted({ year: newest.year, guests: formatWhole(newest.guests!), ...writeExpected(newest.expected!) });
  const last = expected.at(-1);
  return last === undefined ? "" : sayExpected({ year: last.year, ...writeExpected(last) });
}

function writeExpected({ guests, interval95: [low, high] }: ExpectedGuests) {
  return { expected: formatWhole(guests), low: formatWhole(low), high: formatWhole(high) };
}

function listYears(expected: readonly ExpectedYear[], happened: readonly MonitoredYear[]): number[] {
  return [...new Set([...expected, ...happened].map(({ year }) => year))].sort((a, b) => a - b);
}

function expectedSeries(expected: readonly ExpectedYear[]): ChartSeries {
  const band = (level: ChartBand["level"], read: (year: ExpectedYear) => readonly [number, number]): ChartBand => ({
    level,
    points: expected.map((one) => ({ x: one.year, low: read(one)[0], high: read(one)[1] })),
  });
  return {
    id: "expected",
    label: monitorWords.expected,
    points: expected.map(({ year, guests }) => ({ x: year, y: guests })),
    shape: "line",
    tone: "first",
    valued: false,
    bands: [band("outer", ({ interval95 }) => interval95), band("inner", ({ interval67 }) => interval67)],
  };
}

/** Whole regions only: a part of the houses says nothing about the line. */
function happenedSeries(years: readonly MonitoredYear[], partial: ReadonlyMap<number, number>): ChartSeries {
  const points = years.flatMap(({ year, guests }) =>
    guests === null || partial.has(year) ? [] : [{ x: year, y: guests }],
  );
  return { id: "happened", label: monitorWords.happened, points, shape: "line", tone: "second", valued: false };
}

function writeYear(
  year: number,
  expected: ExpectedYear | undefined,
  happened: MonitoredYear | undefined,
  { counted, houses }: { counted: number | undefined; houses: number },
): string[] {
  const band = (interval: readonly [number, number] | undefined) =>
    interval === undefined ? notKnown : interval.map(formatWhole).join("\u00a0tot\u00a0");
  return [
    String(year),
    expected === undefined ? monitorWords.outsideModel : formatWhole(expected.guests),
    band(expected?.interval67),
    band(expected?.interval95),
    happened === undefined
      ? monitorWords.noFigures
      : happened.guests === null
        ? notKnown
        : formatWhole(happened.guests),
    happened === undefined
      ? ""
      : [sayPart(happened, counted, houses), sayPosition(happened)].filter((words) => words !== "").join(": "),
  ];
}

function writeCounted({ year, meanStayDays, occupancy, refusals, source }: MonitoredYear): string[] {
  const write = (value: number | null, format: (known: number) => string) =>
    value === null ? notKnown : format(value);
  return [
    String(year),
    write(meanStayDays, (days) => formatDecimal(Math.round(days * 10) / 10)),
    write(occupancy, (share) => formatPercent(share)),
    write(refusals, formatWhole),
    source,
  ];
}

/** A part of the houses is held against what was expected of that part. */
function sayPart({ expected }: MonitoredYear, counted: number | undefined, houses: number): string {
  if (counted === undefined) return "";
  return monitorWords.partly({
    counted,
    houses,
    range: expected === null ? notKnown : expected.interval95.map(formatWhole).join("\u00a0tot\u00a0"),
  });
}

function sayPosition({ position67, position95, usedForCalibration }: MonitoredYear): string {
  const where = [position95, position67].find((position) => position === "above" || position === "below");
  if (usedForCalibration) return monitorWords.usedForK;
  if (position67 === null || position95 === null) return notKnown;
  if (where === undefined) return monitorWords.insideBand;
  return `${monitorWords[where]}: ${position95 === "inside" ? monitorWords.outside67 : monitorWords.outside95}`;
}
