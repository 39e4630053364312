/** The outcome beside the controls: one number, its band, the beds there are, and a line per year with the standard behind it. */
import { nice } from "d3";
import { formatPercent, formatWhole } from "../../../charts/format-number.ts";
import type { ChartSeries } from "../../../charts/line-chart.ts";
import { isWhollyKnown, toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import type { BedRule } from "../../../domain/prognosis/beds/beds.ts";
import type { Interval } from "../../../domain/prognosis/uncertainty/bands.ts";
import { joinRange } from "../../../words/prognose.ts";
import {
  announcement,
  groups,
  outcomeLines,
  outcomeNow as words,
  sayMessage,
} from "../../../words/prognose-uitkomst.ts";
import { findYear, listShownRules, type PrognosisView } from "../outcome/prognosis-view.ts";
import { sayRule, type RangeText } from "../outcome/say-answer.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { bedSeries, formatRange, gatherHeadline, listPoints } from "../outcome/view-charts.ts";

/** Dots while the draws are on their way, so that words keep their place. */
function sayRange(range: RangeText | null): string {
  return joinRange(range ?? { low: "…", high: "…" });
}

/** The large number is that of the flat norm, as in the first sentence; the other rule stands under it. */
export function gatherOutcome(view: PrognosisView, year: number) {
  const headline = gatherHeadline(view, year);
  const [, other] = listShownRules(view.rule);
  const { occupancy, [other]: chosen } = headline.beds;
  const hasApart = headline.houses > 1 && occupancy.perHouse !== null;
  return {
    beds: occupancy.pooled,
    unit: words.unit({ beds: occupancy.pooled }),
    by: words.by({ year, rule: sayRule("occupancy", occupancy.target) }),
    range: occupancy.pooledRange === null ? words.drawing : words.range({ range: sayRange(occupancy.pooledRange) }),
    growth: sayGrowth(view, year),
    use: words.use({
      beds: occupancy.pooled,
      range: sayRange(occupancy.pooledRange),
      perHouse: hasApart ? occupancy.perHouse! : "none",
      isSum: String(headline.isSum),
    }),
    thin: words.thin({ place: view.place, calibrated: view.calibration.calibrated === 0 ? "none" : "some" }),
    otherRule: words.otherRule({
      perHouse: hasApart && chosen.perHouse !== null ? chosen.perHouse : "none",
      beds: chosen.pooled,
      range: sayRange(chosen.pooledRange),
      rule: sayRule(other, chosen.target),
    }),
    guests: words.guests({ guests: headline.guests, range: sayRange(headline.guestsRange) }),
  };
}

/** What no draw has, and moves the beds most; beds at the same norm and as the same pool as the large number. */
function sayGrowth(view: PrognosisView, year: number): string {
  const [low, high] = view.growthEnds.map((growth) => formatPercent(growth, 1)) as [string, string];
  const [from, to] = findYear(view, year).grownBeds.map((beds) => formatWhole(beds)) as [string, string];
  return words.growth({ low, high, from, to, isSame: String(from === to) });
}

/** What becomes of the beds by the flat norm, from the first year of the view on; in the first year itself, how many. */
export function sayBedsMessage(view: PrognosisView, year: number): string {
  const first = view.years[0]!.year;
  const [from, to] = [first, year].map((at) => toWholeBeds(findYear(view, at).beds.occupancy.pooled)) as [
    number,
    number,
  ];
  const change = year === first ? "now" : to > from ? "more" : to < from ? "less" : "same";
  const { place } = view;
  const rule = sayRule("occupancy", gatherHeadline(view, year).beds.occupancy.target);
  return sayMessage({ change, rule, place, year, fromYear: first, from: formatWhole(from), to: formatWhole(to) });
}

/** What is read out once a change has settled; null while the bands are not there. */
export function sayOutcome(view: PrognosisView, year: number): string | null {
  const { guests, beds } = gatherHeadline(view, year);
  const { pooled, pooledRange } = beds.occupancy;
  return pooledRange === null ? null : announcement({ year, guests, beds: pooled, range: sayRange(pooledRange) });
}

/** As parts of 100 of the scale, and its whole beds in words. */
interface ThreadBand {
  from: number;
  to: number;
  range: string;
}

/** Ends of a drawn band and the marks on it, as parts of 100 of the scale. */
export interface ThreadMarks {
  /** Beds at the right end, a round number that the longest band reaches. */
  end: number;
  outer: ThreadBand;
  inner: ThreadBand;
  central: number;
  /** The beds there are now, only where those of every house are known: a few houses beside the whole need read as a shortage. */
  known: number | null;
}

/** Its scale ends at the next of about so many round numbers. */
const THREAD_STEPS = 5;

/** null while the bands are not there. */
export function layoutThread(view: PrognosisView, year: number): ThreadMarks | null {
  const { beds, intervals } = findYear(view, year);
  const bands = intervals?.bedsByRule.occupancy?.pooled;
  if (bands === undefined) return null;
  const known = isWhollyKnown(view.capacity) ? view.capacity.knownBeds : null;
  const [, end] = nice(0, Math.max(bands.interval95[1], beds.occupancy.pooled, known ?? 0, 1), THREAD_STEPS);
  const place = (count: number) => (count / end) * 100;
  const ends = (band: Interval) => ({
    from: place(band[0]),
    to: place(band[1]),
    range: joinRange(formatRange(band, toWholeBeds)),
  });
  return {
    end,
    outer: ends(bands.interval95),
    inner: ends(bands.interval67),
    central: place(beds.occupancy.pooled),
    known: known === null ? null : place(known),
  };
}

/** The flat norm with its band, the other rule beside it, and the standard when it differs: broken lines lie on top, so that all show where they meet. */
export function outcomeSeries(view: PrognosisView, standard: PrognosisView | null): ChartSeries[] {
  const [, other] = listShownRules(view.rule);
  const norm = bedSeries(view, "occupancy").at(-1)!;
  const rule = bedSeries(view, other).at(-1)!;
  const ghost: ChartSeries[] =
    standard === null || !differs(view, standard)
      ? []
      : [
          {
            id: "standard",
            label: outcomeLines.standard,
            points: listPoints(standard, ({ beds }) => beds.occupancy.pooled),
            shape: "step",
            tone: "quiet",
            valued: false,
          },
        ];
  return [
    { ...norm, label: labelLine(view, "occupancy") },
    { ...rule, tone: "second", bands: [], label: labelLine(view, other) },
    ...ghost,
  ];
}

/** A rule at the end of its line, broken for a phone. */
export function labelLine(view: PrognosisView, rule: BedRule): string[] {
  const { target } = gatherHeadline(view, view.years[0]!.year).beds[rule];
  const text = sayRule(rule, target);
  const split = text.lastIndexOf(" ");
  return [text.slice(0, split), text.slice(split + 1)];
}

function differs(view: PrognosisView, standard: PrognosisView): boolean {
  return view.years.some(({ beds }, index) => beds.occupancy.pooled !== standard.years[index]?.beds.occupancy.pooled);
}

export function outcomeChartWords(
  view: PrognosisView,
  standard: PrognosisView | null,
  year: number,
): { title: string; finding: string; table: TableContent } {
  const first = view.years[0]!;
  const { target } = gatherHeadline(view, year).beds.occupancy;
  const beds = (one: PrognosisView, at: number) => formatWhole(findYear(one, at).beds.occupancy.pooled);
  const isChanged = standard !== null && differs(view, standard);
  const series = outcomeSeries(view, standard);
  return {
    title: words.chartTitle,
    finding: words
      .chartFinding({
        rule: sayRule("occupancy", target),
        from: beds(view, first.year),
        fromYear: first.year,
        to: beds(view, year),
        toYear: year,
        isChanged: String(isChanged),
        standard: isChanged ? beds(standard, year) : "",
      })
      .trim(),
    table: {
      caption: words.caption({ place: view.place }),
      head: ["Jaar", ...series.map(({ label }) => label.join(" "))],
      rows: view.years.map(({ year: row }, index) => ({
        marked: row === year,
        cells: [String(row), ...series.map(({ points }) => formatWhole(points[index]!.y))],
      })),
    },
  };
}

/** How far the outcome can lie from its line, in one sentence. */
export function sayCertainty(view: PrognosisView, year: number): string {
  const { occupancy } = gatherHeadline(view, year).beds;
  const values = Object.values(findYear(view, year).guests);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)].map((count) => formatWhole(count)) as [
    string,
    string,
  ];
  const ends = { year, lowest, highest, isSame: String(lowest === highest) };
  return occupancy.pooledRange === null
    ? groups.certainty.noBand(ends)
    : groups.certainty.finding({
        ...ends,
        range: sayRange(occupancy.pooledRange),
        rule: sayRule("occupancy", occupancy.target),
      });
}
