/** From a view to its tables: the same figures as the charts and sentences, ready to read. */
import { tableWords } from "../../../words/prognose-pagina.ts";
import { formatWhole } from "../../../charts/format-number.ts";
import type { ChartSeries } from "../../../charts/line-chart.ts";
import type { Bands } from "../../../domain/prognosis/uncertainty/bands.ts";
import type { BedRule } from "../../../domain/prognosis/beds/beds.ts";
import { toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import { sayRule } from "./say-answer.ts";
import { notKnown, profileLabels } from "../../../words/prognose.ts";
import type { TableContent } from "./table-content.ts";
import { listShownRules, PROFILES, type PrognosisView, type ViewYear } from "./prognosis-view.ts";
import { formatRange, formatTarget } from "./view-charts.ts";

const BAND_HEADS = ["67%", "95%"] as const;
const BED_HEADS = [tableWords.pooled, ...BAND_HEADS, tableWords.perHouse] as const;

/** All years, or only those ending in 0 or 5 and the year spoken of. */
export type TableYears = "all" | "fifths";

/** Guests and beds per year with their bands, beds as one pool and per house. */
export function needTable(view: PrognosisView, year: number, which: TableYears): TableContent {
  const rules = listShownRules(view.rule);
  return {
    caption: tableWords.needCaption({ years: describeYears(which), place: view.place }),
    groups: [
      { label: "", columns: 1 },
      { label: tableWords.guests, columns: 3 },
      ...rules.map((rule) => ({ label: labelRule(view, rule), columns: 4 })),
    ],
    head: [tableWords.year, tableWords.central, ...BAND_HEADS, ...rules.flatMap(() => BED_HEADS)],
    rows: pickYears(view, year, which).map((one) => ({
      marked: one.year === year,
      cells: [
        String(one.year),
        formatWhole(one.guests[view.profile]),
        ...guestBandCells(one),
        ...rules.flatMap((rule) => bedCells(one, rule)),
      ],
    })),
  };
}

/** People and deaths per year, which the need follows from. */
export function peopleTable(view: PrognosisView, year: number, which: TableYears): TableContent {
  return {
    caption: tableWords.peopleCaption({ years: describeYears(which), place: view.place }),
    head: tableWords.peopleHeads,
    rows: pickYears(view, year, which).map(({ year: row, population, deaths }) => ({
      marked: row === year,
      cells: [String(row), ...[population.from65, population.from80, population.from85, deaths].map(formatWhole)],
    })),
  };
}

/** The figures of the chart of guests: three profiles, and the bands of the chosen one. */
export function guestTable(view: PrognosisView, year: number): TableContent {
  return {
    caption: tableWords.guestCaption({ place: view.place }),
    head: [
      tableWords.year,
      ...PROFILES.map((kind) => profileLabels[kind]),
      ...BAND_HEADS.map((band) => tableWords.bandOfProfile({ band, profile: profileLabels[view.profile] })),
    ],
    rows: view.years.map((one) => ({
      marked: one.year === year,
      cells: [String(one.year), ...PROFILES.map((kind) => formatWhole(one.guests[kind])), ...guestBandCells(one)],
    })),
  };
}

/** The figures of a chart of beds. */
export function bedTable(view: PrognosisView, rule: BedRule, year: number): TableContent {
  return {
    caption: tableWords.bedCaption({ rule: labelRule(view, rule), place: view.place }),
    head: [tableWords.year, ...BED_HEADS],
    rows: view.years.map((one) => ({ marked: one.year === year, cells: [String(one.year), ...bedCells(one, rule)] })),
  };
}

/** A table of what a chart shows: one row per year, one column per series. */
export function seriesTable(
  caption: string,
  heads: readonly string[],
  series: readonly ChartSeries[],
  year: number,
): TableContent {
  return {
    caption,
    head: [tableWords.year, ...heads],
    rows: series[0]!.points.map(({ x }, index) => ({
      marked: x === year,
      cells: [String(x), ...series.map(({ points }) => formatWhole(points[index]!.y))],
    })),
  };
}

export function labelRule(view: Pick<PrognosisView, "targets">, rule: BedRule): string {
  return tableWords.bedsBy({ rule: sayRule(rule, formatTarget(view, rule)) });
}

function pickYears(view: PrognosisView, year: number, which: TableYears): ViewYear[] {
  return view.years.filter((one) => which === "all" || one.year % 5 === 0 || one.year === year);
}

function describeYears(which: TableYears): string {
  return which === "all" ? tableWords.perYear : tableWords.perFiveYears;
}

function guestBandCells({ intervals }: ViewYear): string[] {
  return bandCells(intervals?.guests);
}

function bedCells({ beds, intervals }: ViewYear, rule: BedRule): string[] {
  const { pooled, perHouse } = beds[rule];
  const bands = bandCells(intervals?.bedsByRule[rule]?.pooled, toWholeBeds);
  return [formatWhole(pooled), ...bands, perHouse === null ? notKnown : formatWhole(perHouse)];
}

/** Short, for there are many columns; dots while the draws are on their way. */
function bandCells(bands: Bands | undefined, round?: (edge: number) => number): string[] {
  if (bands === undefined) return BAND_HEADS.map(() => "…");
  return [bands.interval67, bands.interval95].map((interval) => {
    const { low, high } = formatRange(interval, round);
    return `${low}–${high}`;
  });
}
