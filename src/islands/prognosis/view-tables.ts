/** From a view to its tables: the same figures as the charts and sentences, ready to read. */
import { formatPercent, formatWhole } from "../../charts/format-number.ts";
import type { ChartSeries } from "../../charts/line-chart.ts";
import type { Bands } from "../../domain/prognosis/bands.ts";
import { toWholeBeds } from "../../domain/prognosis/capacity.ts";
import { NOT_KNOWN, profileLabels } from "../../text/prognosis.ts";
import type { TableContent } from "./DataTable.tsx";
import { PROFILES, type PrognosisView, type ShownRule, type ViewYear } from "./prognosis-view.ts";
import { formatRange } from "./view-charts.ts";

const BAND_HEADS = ["67%", "95%"] as const;

/** All years, or only those ending in 0 or 5 and the year spoken of. */
export type TableYears = "all" | "fifths";

/** Guests and beds per year with their bands, beds as one pool and per house. */
export function needTable(view: PrognosisView, year: number, which: TableYears): TableContent {
  return {
    caption: `Gasten en bedden ${describeYears(which)}, ${view.place}`,
    groups: [
      { label: "", columns: 1 },
      { label: "Gasten", columns: 3 },
      { label: labelRule(view, "occupancy"), columns: 4 },
      { label: labelRule(view, "refusal"), columns: 4 },
    ],
    head: ["Jaar", "Midden", ...BAND_HEADS, "Eén pool", ...BAND_HEADS, "Per huis", "Eén pool", ...BAND_HEADS, "Per huis"],
    rows: pickYears(view, year, which).map((one) => ({
      marked: one.year === year,
      cells: [String(one.year), formatWhole(one.guests[view.profile]), ...guestBandCells(one), ...bedCells(one, "occupancy"), ...bedCells(one, "refusal")],
    })),
  };
}

/** People and deaths per year, which the need follows from. */
export function peopleTable(view: PrognosisView, year: number, which: TableYears): TableContent {
  return {
    caption: `Mensen en overlijdens ${describeYears(which)}, ${view.place}`,
    head: ["Jaar", "Mensen van 65+", "Mensen van 80+", "Mensen van 85+", "Overlijdens"],
    rows: pickYears(view, year, which).map(({ year: row, population, deaths }) => ({
      marked: row === year,
      cells: [String(row), ...[population.from65, population.from80, population.from85, deaths].map(formatWhole)],
    })),
  };
}

/** The figures of the chart of guests: three profiles, and the bands of the chosen one. */
export function guestTable(view: PrognosisView, year: number): TableContent {
  return {
    caption: `Gasten per jaar bij drie leeftijdsprofielen, ${view.place}`,
    head: ["Jaar", ...PROFILES.map((kind) => profileLabels[kind]), ...BAND_HEADS.map((band) => `${band} bij “${profileLabels[view.profile]}”`)],
    rows: view.years.map((one) => ({
      marked: one.year === year,
      cells: [String(one.year), ...PROFILES.map((kind) => formatWhole(one.guests[kind])), ...guestBandCells(one)],
    })),
  };
}

/** The figures of a chart of beds. */
export function bedTable(view: PrognosisView, rule: ShownRule, year: number): TableContent {
  return {
    caption: `${labelRule(view, rule)}, ${view.place}`,
    head: ["Jaar", "Eén pool", ...BAND_HEADS, "Per huis"],
    rows: view.years.map((one) => ({ marked: one.year === year, cells: [String(one.year), ...bedCells(one, rule)] })),
  };
}

/** A table of what a chart shows: one row per year, one column per series. */
export function seriesTable(caption: string, heads: readonly string[], series: readonly ChartSeries[], year: number): TableContent {
  return {
    caption,
    head: ["Jaar", ...heads],
    rows: series[0]!.points.map(({ x }, index) => ({
      marked: x === year,
      cells: [String(x), ...series.map(({ points }) => formatWhole(points[index]!.y))],
    })),
  };
}

export function labelRule({ occupancyTarget, refusalTarget }: PrognosisView, rule: ShownRule): string {
  return rule === "occupancy" ? `Bedden bij ${formatPercent(occupancyTarget)} bezetting` : `Bedden bij hooguit ${formatPercent(refusalTarget)} weigering`;
}

function pickYears(view: PrognosisView, year: number, which: TableYears): ViewYear[] {
  return view.years.filter((one) => which === "all" || one.year % 5 === 0 || one.year === year);
}

function describeYears(which: TableYears): string {
  return which === "all" ? "per jaar" : "om de vijf jaar";
}

function guestBandCells({ intervals }: ViewYear): string[] {
  return bandCells(intervals && intervals.guests);
}

function bedCells({ beds, intervals }: ViewYear, rule: ShownRule): string[] {
  const { pooled, perHouse } = beds[rule];
  const bands = bandCells(intervals && intervals.bedsByRule[rule].pooled, toWholeBeds);
  return [formatWhole(pooled), ...bands, perHouse === null ? NOT_KNOWN : formatWhole(perHouse)];
}

/** Short, for there are many columns; dots while the draws are on their way. */
function bandCells(bands: Bands | null, round?: (edge: number) => number): string[] {
  if (bands === null) return BAND_HEADS.map(() => "…");
  return [bands.interval67, bands.interval95].map((interval) => {
    const { low, high } = formatRange(interval, round);
    return `${low}–${high}`;
  });
}
