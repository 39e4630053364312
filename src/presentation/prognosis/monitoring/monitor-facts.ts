/**
 * What happened in a region, from this site and from the visitor, beside what the model expects. Counts of some of the
 * houses are held against what was expected of those houses, and never drawn beside the line of the region.
 */
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { chooseSettings } from "../../../domain/prognosis/data/settings.ts";
import type { ExpectedYear } from "../../../domain/prognosis/monitoring/expected-guests.ts";
import { monitorRegion, type ExpectedGuests, type Monitor } from "../../../domain/prognosis/monitoring/monitoring.ts";
import type { RealisedYear } from "../../../domain/prognosis/monitoring/realised-years.ts";
import { coverHouses, type HouseCoverage } from "../../../domain/prognosis/own-figures/house-coverage.ts";
import type { OwnYear } from "../../../domain/prognosis/own-figures/own-years.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import { ownWords } from "../../../words/prognose-eigen-cijfers.ts";
import { monitorWords } from "../../../words/prognose-monitor.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { sayNamedPart, sayPart, WHOLE } from "../own-figures/say-coverage.ts";
import { describeMonitored, writeCounted, type MonitoredHouses } from "./monitored-houses.ts";

export interface MonitorInput {
  model: ModelData;
  query: PrognosisQuery;
  /** In order of year, with the parts of `listParts` in their order; empty while it is not known. */
  expected: readonly ExpectedYear[];
  /** Of this site, of any region. */
  realised: readonly RealisedYear[];
  /** Of the visitor, for the region of the query; they go before those of this site. */
  own: readonly OwnYear[];
}

export interface MonitorFacts extends MonitoredHouses {
  title: string;
  /** Houses that counted together, without the others of the region. */
  parts: (MonitoredHouses & { title: string })[];
  /** What else was counted; null when nothing was. */
  countedTable: TableContent | null;
}

/** Each set of houses that counted without the others, once. */
export function listParts(model: Pick<ModelData, "sites">, region: string, own: readonly OwnYear[]): string[][] {
  const parts = own.flatMap((year) => (cover(model, region, year).isWhole ? [] : [[...year.siteIds!].sort()]));
  return [...new Map(parts.map((part) => [part.join(" "), part])).values()];
}

function cover(model: Pick<ModelData, "sites">, region: string, { year, siteIds }: OwnYear): HouseCoverage {
  return coverHouses(model, [{ region, year, siteIds }])!;
}

export function gatherMonitor({ model, query, expected, realised, own }: MonitorInput): MonitorFacts {
  const { region } = query;
  const { dischargedShare, returnsPerDischarge } = chooseSettings(model, query.settings);
  const place = model.regions.find(({ id }) => id === region)!.label;
  const ownYears = new Set(own.map(({ year }) => year));
  const monitor = (rows: readonly RealisedYear[], expectedIn: (year: number) => ExpectedGuests | undefined): Monitor =>
    monitorRegion(rows, (year) => expectedIn(year) ?? null, {
      returnersPerGuest: dischargedShare * returnsPerDischarge,
      calibrationYears: (query.admissions ?? []).filter((count) => count.region === region).map(({ year }) => year),
    });
  const toRow = (year: OwnYear): RealisedYear => ({ ...year, region, source: nameSource(cover(model, region, year)) });
  const partial = own.filter((year) => !cover(model, region, year).isWhole);
  const whole = monitor(
    [
      ...own.filter((year) => !partial.includes(year)).map(toRow),
      ...realised.filter((row) => row.region === region && !ownYears.has(row.year)),
    ],
    (year) => expected.find((one) => one.year === year),
  );
  const parts = listParts(model, region, own).map((siteIds, index) => {
    const years = partial.filter((year) => [...year.siteIds!].sort().join(" ") === siteIds.join(" "));
    const named = sayNamedPart(coverHouses(model, [{ region, year: 0, siteIds }]));
    const ofPart = expected.map((one) => ({ year: one.year, ...one.parts[index]! }));
    const found = monitor(years.map(toRow), (year) => ofPart.find((one) => one.year === year));
    return {
      title: monitorWords.partTitle({ place, ...named }),
      ...describeMonitored({ place, part: named.part }, monitorWords.partCaption({ place, ...named }), ofPart, found),
    };
  });
  const counted = [whole, ...parts.map((part) => part.monitor)].flatMap(({ years }) => years);
  const others = new Map(
    partial.map((year) => [year.year, monitorWords.onlyPart({ part: sayPart(cover(model, region, year)) })]),
  );
  return {
    title: monitorWords.chartTitle({ place, happened: whole.years.length > 0 ? "yes" : "no" }),
    ...describeMonitored({ place, part: WHOLE }, monitorWords.tableCaption, expected, whole, others),
    parts,
    countedTable:
      counted.length === 0
        ? null
        : {
            caption: monitorWords.countedCaption,
            head: monitorWords.countedHead,
            rows: counted.sort((a, b) => a.year - b.year).map((year) => ({ cells: writeCounted(year) })),
          },
  };
}

function nameSource(coverage: HouseCoverage): string {
  const part = sayPart(coverage);
  return part === WHOLE ? ownWords.mark : monitorWords.partSource({ source: ownWords.mark, part });
}
