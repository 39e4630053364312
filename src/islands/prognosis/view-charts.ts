/** From a view to the series, sentences and tables of its figures. */
import { formatPercent, formatWhole, wholeBeds } from "../../charts/format-number.ts";
import { indexPoints } from "../../charts/index-points.ts";
import type { ChartPoint, ChartSeries } from "../../charts/line-chart.ts";
import type { GrowthFacts, HeadlineFacts } from "../../text/prognosis.ts";
import { profileLineLabels } from "../../text/prognosis.ts";
import type { TableContent } from "./DataTable.tsx";
import { findYear, PROFILES, type PrognosisView, type ViewYear } from "./prognosis-view.ts";

export function listPoints(view: PrognosisView, read: (year: ViewYear) => number): ChartPoint[] {
  return view.years.map((one) => ({ x: one.year, y: read(one) }));
}

/** Guests for the three age profiles, the chosen one in front. */
export function guestSeries(view: PrognosisView): ChartSeries[] {
  return PROFILES.map((kind): ChartSeries => {
    const chosen = kind === view.profile;
    return {
      id: kind,
      label: profileLineLabels[kind],
      points: listPoints(view, ({ guests }) => guests[kind]),
      shape: "line",
      tone: chosen ? "first" : "quiet",
      valued: chosen,
    };
  }).sort((a, b) => Number(a.valued) - Number(b.valued));
}

/** Whole beds by the flat norm and by the refusal rule, both for one pool. */
export function bedSeries(view: PrognosisView): ChartSeries[] {
  return [
    {
      id: "occupancy",
      label: [`norm ${formatPercent(view.occupancyTarget)}`, "bezetting"],
      points: listPoints(view, ({ bedsByOccupancy }) => wholeBeds(bedsByOccupancy)),
      shape: "step",
      tone: "first",
      valued: true,
    },
    {
      id: "refusal",
      label: [`hooguit ${formatPercent(view.refusalTarget)}`, "weigering"],
      points: listPoints(view, ({ bedsByRefusal }) => bedsByRefusal),
      shape: "step",
      tone: "second",
      valued: true,
    },
  ];
}

/** Deaths and guests as an index of the first year. */
export function indexSeries(view: PrognosisView): ChartSeries[] {
  const base = view.years[0]!.year;
  return [
    { id: "deaths", label: ["sterfte"], points: indexPoints(listPoints(view, ({ deaths }) => deaths), base), shape: "line", tone: "third", valued: true },
    {
      id: "guests",
      label: ["gasten"],
      points: indexPoints(listPoints(view, ({ guests }) => guests[view.profile]), base),
      shape: "line",
      tone: "first",
      valued: true,
    },
  ];
}

/** Deaths per year in three ages, which together are all deaths. */
export function deathAgeSeries(view: PrognosisView): ChartSeries[] {
  return [
    { id: "from85", label: ["85 jaar", "en ouder"], points: listPoints(view, ({ deathsFrom85 }) => deathsFrom85), shape: "line", tone: "third", valued: true },
    {
      id: "from80",
      label: ["80 tot en", "met 84"],
      points: listPoints(view, deathsFrom80To84),
      shape: "line",
      tone: "quiet",
      valued: false,
    },
    { id: "under80", label: ["jonger", "dan 80"], points: listPoints(view, ({ deathsUnder80 }) => deathsUnder80), shape: "line", tone: "second", valued: true },
  ];
}

function deathsFrom80To84({ deaths, deathsUnder80, deathsFrom85 }: ViewYear): number {
  return deaths - deathsUnder80 - deathsFrom85;
}

export function gatherHeadline(view: PrognosisView, year: number): HeadlineFacts {
  const found = findYear(view, year);
  return {
    year,
    place: view.place,
    guests: formatWhole(found.guests[view.profile]),
    bedsByOccupancy: formatWhole(wholeBeds(found.bedsByOccupancy)),
    occupancy: formatPercent(view.occupancyTarget),
    bedsByRefusal: formatWhole(found.bedsByRefusal),
    refusal: formatPercent(view.refusalTarget),
    isSum: view.isSum,
  };
}

export function gatherGrowth(view: PrognosisView, year: number): GrowthFacts {
  const from = view.years[0]!;
  const to = findYear(view, year);
  return {
    fromYear: from.year,
    toYear: to.year,
    place: view.place,
    deathsChange: to.deaths / from.deaths - 1,
    guestsChange: to.guests[view.profile] / from.guests[view.profile] - 1,
    under80Change: to.deathsUnder80 - from.deathsUnder80,
    from85Change: to.deathsFrom85 - from.deathsFrom85,
    totalChange: to.deaths - from.deaths,
    profile: view.profile,
  };
}

/** Every figure of the view, per year: all years, or only those ending in 0 or 5 and the year spoken of. */
export function outcomeTable(view: PrognosisView, year: number, which: "all" | "fifths"): TableContent {
  const shown = view.years.filter((one) => which === "all" || one.year % 5 === 0 || one.year === year);
  const occupancy = formatPercent(view.occupancyTarget);
  const refusal = formatPercent(view.refusalTarget);
  return {
    caption: which === "all" ? `Prognose per jaar, ${view.place}` : `Prognose om de vijf jaar, ${view.place}`,
    head: ["Jaar", "Gasten", `Bedden bij ${occupancy} bezetting`, `Bedden bij hooguit ${refusal} weigering`, "Overlijdens", "Mensen van 65+", "Mensen van 80+", "Mensen van 85+"],
    rows: shown.map((one) => ({
      marked: one.year === year,
      cells: [
        String(one.year),
        ...[
          one.guests[view.profile],
          wholeBeds(one.bedsByOccupancy),
          one.bedsByRefusal,
          one.deaths,
          one.population.from65,
          one.population.from80,
          one.population.from85,
        ].map(formatWhole),
      ],
    })),
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
