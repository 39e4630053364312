/** From a view to the series of its figures, and the facts for its sentences. */
import { lineLabels } from "../../../words/prognose-pagina.ts";
import { formatDecimal, formatPercent, formatWhole } from "../../../charts/format-number.ts";
import { indexPoints } from "../../../charts/index-points.ts";
import { relativeChange } from "../../../charts/relative-change.ts";
import type { ChartBand, ChartPoint, ChartSeries } from "../../../charts/line-chart.ts";
import type { Bands } from "../../../domain/prognosis/uncertainty/bands.ts";
import { mapRules } from "../../../domain/prognosis/beds/beds-by-rule.ts";
import type { BedRule } from "../../../domain/prognosis/beds/beds.ts";
import { findRule } from "../../../domain/prognosis/beds/rules/registry.ts";
import { toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import type { BedFacts, HeadlineFacts, RangeText } from "./say-answer.ts";
import type { GrowthFacts } from "./say-growth.ts";
import { bedLineLabels, profileLineLabels } from "../../../words/prognose.ts";
import { factorLabels, interactionLabel } from "../../../words/prognose-uitleg.ts";
import {
  findYear,
  listShownRules,
  PROFILES,
  type PrognosisView,
  type ViewIntervals,
  type ViewYear,
} from "./prognosis-view.ts";

export function listPoints(view: PrognosisView, read: (year: ViewYear) => number): ChartPoint[] {
  return view.years.map((one) => ({ x: one.year, y: read(one) }));
}

/** The 95% band and the 67% band over it; none while they are not drawn yet. */
function listBands(
  view: PrognosisView,
  read: (intervals: ViewIntervals) => Bands | undefined,
  round: (edge: number) => number = (edge) => edge,
): ChartBand[] {
  const drawn = view.years.flatMap(({ year, intervals }) => {
    const bands = intervals === null ? undefined : read(intervals);
    return bands === undefined ? [] : [{ x: year, bands }];
  });
  if (drawn.length === 0) return [];
  const band = (level: ChartBand["level"], key: keyof Bands): ChartBand => ({
    level,
    points: drawn.map(({ x, bands }) => ({ x, low: round(bands[key][0]), high: round(bands[key][1]) })),
  });
  return [band("outer", "interval95"), band("inner", "interval67")];
}

/** Guests for the three age profiles, the chosen one in front, with its bands. */
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
      bands: chosen ? listBands(view, ({ guests }) => guests) : [],
    };
  }).sort((a, b) => Number(a.valued) - Number(b.valued));
}

/** Whole beds by one rule: the area as one pool with its bands, and its houses apart. */
export function bedSeries(view: PrognosisView, rule: BedRule): ChartSeries[] {
  const pooled: ChartSeries = {
    id: `${rule}-pooled`,
    label: view.isSum ? bedLineLabels.poolPerRegion : bedLineLabels.pool,
    points: listPoints(view, ({ beds }) => beds[rule].pooled),
    shape: "step",
    tone: "first",
    valued: true,
    bands: listBands(view, ({ bedsByRule }) => bedsByRule[rule]?.pooled, toWholeBeds),
  };
  const houses = view.years.flatMap(({ year, beds }) =>
    beds[rule].perHouse === null ? [] : [{ x: year, y: beds[rule].perHouse }],
  );
  if (houses.length < view.years.length) return [pooled];
  return [
    { id: `${rule}-apart`, label: bedLineLabels.houses, points: houses, shape: "step", tone: "second", valued: true },
    pooled,
  ];
}

/** The highest number of beds in the charts, so that both can have the same axis. */
export function findMostBeds(view: PrognosisView): number {
  const series = listShownRules(view.rule).flatMap((rule) => bedSeries(view, rule));
  const highs = series.flatMap(({ bands = [] }) => bands).flatMap(({ points }) => points.map(({ high }) => high));
  return Math.max(...highs, ...series.flatMap(({ points }) => points.map(({ y }) => y)));
}

/** Deaths and guests as an index of the first year. */
export function indexSeries(view: PrognosisView): ChartSeries[] {
  const base = view.years[0]!.year;
  return [
    {
      id: "deaths",
      label: lineLabels.deaths,
      points: indexPoints(
        listPoints(view, ({ deaths }) => deaths),
        base,
      ),
      shape: "line",
      tone: "third",
      valued: true,
    },
    {
      id: "guests",
      label: lineLabels.guests,
      points: indexPoints(
        listPoints(view, ({ guests }) => guests[view.profile]),
        base,
      ),
      shape: "line",
      tone: "first",
      valued: true,
    },
  ];
}

/** Deaths per year in three ages, which together are all deaths. */
export function deathAgeSeries(view: PrognosisView): ChartSeries[] {
  return [
    {
      id: "from85",
      label: lineLabels.from85,
      points: listPoints(view, ({ deathsFrom85 }) => deathsFrom85),
      shape: "line",
      tone: "third",
      valued: true,
    },
    {
      id: "from80",
      label: lineLabels.from80,
      points: listPoints(view, deathsFrom80To84),
      shape: "line",
      tone: "quiet",
      valued: false,
    },
    {
      id: "under80",
      label: lineLabels.under80,
      points: listPoints(view, ({ deathsUnder80 }) => deathsUnder80),
      shape: "line",
      tone: "second",
      valued: true,
    },
  ];
}

function deathsFrom80To84({ deaths, deathsUnder80, deathsFrom85 }: ViewYear): number {
  return deaths - deathsUnder80 - deathsFrom85;
}

export function gatherHeadline(view: PrognosisView, year: number): HeadlineFacts {
  const { guests, intervals } = findYear(view, year);
  return {
    year,
    place: view.place,
    guests: formatWhole(guests[view.profile]),
    guestsRange: intervals && formatRange(intervals.guests.interval67),
    rule: view.rule,
    beds: mapRules((rule) => gatherBeds(view, year, rule)),
    houses: view.houses,
    isSum: view.isSum,
  };
}

function gatherBeds(view: PrognosisView, year: number, rule: BedRule): BedFacts {
  const { beds, intervals } = findYear(view, year);
  const { pooled, perHouse } = beds[rule];
  const bands = intervals?.bedsByRule[rule]?.pooled;
  return {
    target: formatTarget(view, rule),
    pooled: formatWhole(pooled),
    pooledRange: bands === undefined ? null : formatRange(bands.interval67, toWholeBeds),
    perHouse: perHouse === null ? null : formatWhole(perHouse),
  };
}

/** What a rule aims at: "80%", or "3 dagen". */
export function formatTarget({ targets }: Pick<PrognosisView, "targets">, rule: BedRule): string {
  if (findRule(rule).unit === "share") return formatPercent(targets[rule], 1);
  return targets[rule] === 1 ? "1 dag" : `${formatDecimal(targets[rule])} dagen`;
}

export function formatRange(
  [low, high]: Bands["interval67"],
  round: (edge: number) => number = (edge) => edge,
): RangeText {
  return { low: formatWhole(round(low)), high: formatWhole(round(high)) };
}

/** Fewer guests than this are nobody: there is nothing to hold beside the deaths. */
const FEWEST_GUESTS = 0.5;

export function startsWithGuests({ years, profile }: PrognosisView): boolean {
  return years[0]!.guests[profile] > FEWEST_GUESTS;
}

export function gatherGrowth(view: PrognosisView, year: number): GrowthFacts {
  const from = view.years[0]!;
  const to = findYear(view, year);
  const [guestsFrom, guestsTo] = [from, to].map(({ guests }) => guests[view.profile]) as [number, number];
  return {
    fromYear: from.year,
    toYear: to.year,
    place: view.place,
    deathsChange: relativeChange(from.deaths, to.deaths) ?? 0,
    guestsChange: relativeChange(guestsFrom, guestsTo, FEWEST_GUESTS),
    guestsFrom: formatGuests(guestsFrom),
    guestsTo: formatGuests(guestsTo),
    bars: to.mainBars.map(({ id, effect }) => ({
      label: id === "interaction" ? interactionLabel : factorLabels[id],
      sign: Math.sign(effect),
      size: formatGuests(Math.abs(effect)),
    })),
  };
}

/** Small numbers keep a decimal, so that none of them reads as 0. */
function formatGuests(count: number): string {
  return count < 10 ? formatDecimal(Math.round(count * 10) / 10) : formatWhole(count);
}
