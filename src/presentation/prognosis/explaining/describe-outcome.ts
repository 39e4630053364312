/** What the charts of guests and deaths show, in sentences of their own figures. */
import { formatWhole } from "../../../charts/format-number.ts";
import { outcomeWords } from "../../../words/prognose-pagina.ts";
import { sayGuestsTrend, sayProfileSpread } from "../../../words/prognose.ts";
import { findYear, type PrognosisView, type ViewYear } from "../outcome/prognosis-view.ts";
import { indexSeries } from "../outcome/view-charts.ts";

export function describeTrend(view: PrognosisView, year: number): string {
  const first = view.years[0]!;
  return sayGuestsTrend({
    fromYear: first.year,
    toYear: year,
    guestsFrom: formatWhole(first.guests[view.profile]),
    guestsTo: formatWhole(findYear(view, year).guests[view.profile]),
    place: view.place,
  });
}

export function describeSpread(view: PrognosisView, year: number): string {
  const values = Object.values(findYear(view, year).guests);
  return sayProfileSpread({
    year,
    lowest: formatWhole(Math.min(...values)),
    highest: formatWhole(Math.max(...values)),
  });
}

export function describeAges(view: PrognosisView, year: number): string {
  const from = view.years[0]!;
  const to = findYear(view, year);
  const count = (one: ViewYear, read: (one: ViewYear) => number) => formatWhole(read(one));
  const old = (one: ViewYear) => one.deathsFrom85;
  const middle = (one: ViewYear) => one.deaths - one.deathsFrom85 - one.deathsUnder80;
  const young = (one: ViewYear) => one.deathsUnder80;
  return outcomeWords.ages({
    fromYear: from.year,
    toYear: year,
    oldBefore: count(from, old),
    oldAfter: count(to, old),
    middleBefore: count(from, middle),
    middleAfter: count(to, middle),
    youngBefore: count(from, young),
    youngAfter: count(to, young),
  });
}

export function describeIndex(view: PrognosisView, year: number): string {
  const [deaths, guests] = indexSeries(view).map(({ points }) => formatWhole(points.find(({ x }) => x === year)!.y));
  return outcomeWords.indexFinding({ year, deaths: deaths!, guests: guests! });
}
