/** What was expected of some houses beside what they counted: the same houses in every line, row and sentence. */
import { formatDecimal, formatPercent, formatWhole } from "../../../charts/format-number.ts";
import type { ChartBand, ChartSeries } from "../../../charts/line-chart.ts";
import type { ExpectedGuests, Monitor, MonitoredYear } from "../../../domain/prognosis/monitoring/monitoring.ts";
import { monitorWords, sayCounted, sayExpected } from "../../../words/prognose-monitor.ts";
import { notKnown } from "../../../words/prognose.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { judgeYears, type MonitoredPlace } from "./say-drift.ts";

export type ExpectedInYear = ExpectedGuests & { year: number };

export interface MonitoredHouses {
  monitor: Monitor;
  verdicts: string[];
  /** The newest year that was counted beside what was expected of it. */
  finding: string;
  series: ChartSeries[];
  table: TableContent;
}

/**
 * @param expected in order of year
 * @param otherCounts by year the words for what was counted there, of other houses than these
 */
export function describeMonitored(
  where: MonitoredPlace,
  caption: string,
  expected: readonly ExpectedInYear[],
  monitor: Monitor,
  otherCounts: ReadonlyMap<number, string> = new Map(),
): MonitoredHouses {
  const years = [...new Set([...expected.map(({ year }) => year), ...monitor.years.map(({ year }) => year)])];
  return {
    monitor,
    verdicts: judgeYears(where, monitor),
    finding: sayNewest(where.part, expected, monitor.years),
    series: [happenedSeries(monitor.years), expectedSeries(expected)].filter(({ points }) => points.length > 0),
    table: {
      caption,
      head: monitorWords.head,
      rows: years
        .sort((a, b) => a - b)
        .map((year) => ({
          cells: writeYear(
            year,
            expected.find((one) => one.year === year),
            monitor.years.find((one) => one.year === year),
            otherCounts.get(year) ?? monitorWords.noFigures,
          ),
        })),
    },
  };
}

function sayNewest(part: string, expected: readonly ExpectedInYear[], years: readonly MonitoredYear[]): string {
  const newest = years.findLast(({ guests, expected: of }) => guests !== null && of !== null);
  if (newest !== undefined)
    return sayCounted({
      year: newest.year,
      part,
      guests: formatWhole(newest.guests!),
      ...writeExpected(newest.expected!),
    });
  const last = expected.at(-1);
  return last === undefined ? "" : sayExpected({ year: last.year, ...writeExpected(last) });
}

function writeExpected({ guests, interval95: [low, high] }: ExpectedGuests) {
  return { expected: formatWhole(guests), low: formatWhole(low), high: formatWhole(high) };
}

function expectedSeries(expected: readonly ExpectedInYear[]): ChartSeries {
  const band = (level: ChartBand["level"], read: (year: ExpectedInYear) => readonly [number, number]): ChartBand => ({
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

function happenedSeries(years: readonly MonitoredYear[]): ChartSeries {
  const points = years.flatMap(({ year, guests }) => (guests === null ? [] : [{ x: year, y: guests }]));
  return { id: "happened", label: monitorWords.happened, points, shape: "line", tone: "second", valued: false };
}

function writeYear(
  year: number,
  expected: ExpectedInYear | undefined,
  happened: MonitoredYear | undefined,
  otherwise: string,
): string[] {
  const band = (interval: readonly [number, number] | undefined) =>
    interval === undefined ? notKnown : interval.map(formatWhole).join("\u00a0tot\u00a0");
  const counted = happened?.guests ?? null;
  return [
    String(year),
    expected === undefined ? monitorWords.outsideModel : formatWhole(expected.guests),
    band(expected?.interval67),
    band(expected?.interval95),
    happened === undefined ? otherwise : counted === null ? notKnown : formatWhole(counted),
    happened === undefined ? "" : sayPosition(happened),
  ];
}

function sayPosition({ position67, position95, usedForCalibration }: MonitoredYear): string {
  const where = [position95, position67].find((position) => position === "above" || position === "below");
  if (usedForCalibration) return monitorWords.usedForK;
  if (position67 === null || position95 === null) return notKnown;
  if (where === undefined) return monitorWords.insideBand;
  return `${monitorWords[where]}: ${position95 === "inside" ? monitorWords.outside67 : monitorWords.outside95}`;
}

/** What else was counted in a year, as cells. */
export function writeCounted({ year, meanStayDays, occupancy, refusals, source }: MonitoredYear): string[] {
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
