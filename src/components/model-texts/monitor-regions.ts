/** What the model expected beside what was reported, per region, in words and rows. */
import { formatDecimal, formatPercent, formatWhole } from "../../charts/format-number.ts";
import { expectGuests } from "../../domain/prognosis/monitoring/expected-guests.ts";
import {
  monitorRegion,
  type ExpectedGuests,
  type Monitor,
  type MonitoredYear,
} from "../../domain/prognosis/monitoring/monitoring.ts";
import type { PrognosisQuery } from "../../domain/prognosis/run/query.ts";
import type { RealisedYear } from "../../domain/prognosis/monitoring/realised-years.ts";
import { chooseSettings } from "../../domain/prognosis/data/settings.ts";
import { notKnown } from "../../words/prognose.ts";
import { sayDrift, sayNoDrift } from "../../text/prognosis-manual.ts";
import { monitorWords } from "../../words/prognose-handleiding.ts";
import type { ModelTools } from "./worked-example.ts";

export interface MonitorRow {
  year: number;
  expected: string;
  band67: string;
  band95: string;
  /** Admissions less returners, and where they lie. */
  reported: string;
  verdict: string;
  refusals: string;
  meanStay: string;
  occupancy: string;
  source: string | null;
}

export interface MonitoredRegion {
  id: string;
  place: string;
  verdicts: string[];
  isDrifting: boolean;
  rows: MonitorRow[];
}

/**
 * Every region with the years of the query, and with the years that were reported besides. By place of stay: a region
 * counts who comes to its houses, wherever they lived.
 * @param query the projection that is published; its admissions are what it was calibrated on
 */
export function monitorRegions(
  tools: ModelTools,
  query: PrognosisQuery,
  realised: readonly RealisedYear[],
): MonitoredRegion[] {
  const { data } = tools;
  const reportedYears = realised
    .map(({ year }) => year)
    .filter((year) => year >= data.years.first && year <= data.years.last);
  const wide = {
    ...query,
    fromYear: Math.min(query.fromYear, ...reportedYears),
    toYear: Math.max(query.toYear, ...reportedYears),
  };
  const { dischargedShare, returnsPerDischarge } = chooseSettings(data, query.settings);
  return data.regions.map(({ id, label }) => {
    const expected = new Map(
      expectGuests(data, { ...wide, region: id }, tools.uncertainty).map((year): [number, ExpectedGuests] => [
        year.year,
        year,
      ]),
    );
    const calibrationYears = (query.admissions ?? []).filter(({ region }) => region === id).map(({ year }) => year);
    const monitor = monitorRegion(
      realised.filter(({ region }) => region === id),
      (year) => expected.get(year) ?? null,
      {
        returnersPerGuest: dischargedShare * returnsPerDischarge,
        calibrationYears,
      },
    );
    const planned = [...expected.keys()].filter((year) => year >= query.fromYear && year <= query.toYear);
    const years = [...new Set([...planned, ...monitor.years.map(({ year }) => year)])].sort((a, b) => a - b);
    return {
      id,
      place: label,
      ...judge(label, monitor),
      rows: years.map((year) =>
        makeRow(
          year,
          expected.get(year) ?? null,
          monitor.years.find((one) => one.year === year),
        ),
      ),
    };
  });
}

function judge(place: string, { years, drifts }: Monitor): Pick<MonitoredRegion, "verdicts" | "isDrifting"> {
  const counted = years.filter(
    ({ position95, usedForCalibration }) => position95 !== null && !usedForCalibration,
  ).length;
  const verdicts = drifts.map((drift) => sayDrift({ place, ...drift }));
  return { isDrifting: drifts.length > 0, verdicts: drifts.length > 0 ? verdicts : [sayNoDrift(place, counted)] };
}

function makeRow(year: number, expected: ExpectedGuests | null, reported: MonitoredYear | undefined): MonitorRow {
  const band = (read: (guests: ExpectedGuests) => readonly [number, number]) =>
    expected === null ? notKnown : read(expected).map(formatWhole).join("\u00a0tot\u00a0");
  const known = (value: number | null | undefined, format: (value: number) => string) =>
    reported === undefined ? "" : value === null || value === undefined ? notKnown : format(value);
  return {
    year,
    expected: expected === null ? monitorWords.outsideModel : formatWhole(expected.guests),
    band67: band(({ interval67 }) => interval67),
    band95: band(({ interval95 }) => interval95),
    reported: reported === undefined ? monitorWords.noFigures : known(reported.guests, formatWhole),
    verdict: reported === undefined ? "" : wordPosition(reported),
    refusals: known(reported?.refusals, formatWhole),
    meanStay: known(reported?.meanStayDays, (days) => `${formatDecimal(Math.round(days * 10) / 10)} dagen`),
    occupancy: known(reported?.occupancy, (share) => formatPercent(share)),
    source: reported?.source ?? null,
  };
}

function wordPosition({ position67, position95, usedForCalibration }: MonitoredYear): string {
  if (usedForCalibration) return monitorWords.usedForCalibration;
  if (position67 === null || position95 === null) return monitorWords.unknown;
  if (position67 === "inside") return monitorWords.inside;
  const where = position95 === "inside" ? monitorWords.between : monitorWords.outside;
  return `${monitorWords[position67]}: ${where}`;
}
