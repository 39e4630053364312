/** Why age matters for the outcome, in sentences. */
import { ageSpans, profileWords, whyAges } from "../../../words/prognose-plaatsen.ts";

/** Counts as text; `change` is a number, for the direction only. */
interface Span {
  before: string;
  after: string;
  change: number;
}

/** Of all ages, of those under 80, of 80 up to 84 and of 85 and over. */
export interface AgeChange {
  deaths: Span;
  deathsUnder80: Span;
  deathsFrom80: Span;
  deathsFrom85: Span;
  guestsUnder80: Span;
  guestsFrom80: Span;
  guestsFrom85: Span;
}

interface AgeFacts extends AgeChange {
  place: string;
  fromYear: number;
  year: number;
  profile: string;
}

/** Why the age profile matters, as far as the figures bear it out. */
export function sayWhyAges({ deaths, deathsUnder80, deathsFrom85, place, fromYear, year }: AgeFacts): string {
  if (year === fromYear) return whyAges.laterYear;
  const isWholeRise = deaths.change > 0 && deathsUnder80.change < 0 && deathsFrom85.change >= deaths.change;
  return isWholeRise ? whyAges.wholeRise({ place, fromYear, year }) : whyAges.mostlyOld({ place, fromYear, year });
}

export function sayAgeDeaths({ deathsUnder80, deathsFrom80, deathsFrom85, ...facts }: AgeFacts): string {
  return sayEachAge([deathsFrom85, deathsFrom80, deathsUnder80], facts);
}

export function sayAgeGuests({ guestsUnder80, guestsFrom80, guestsFrom85, ...facts }: AgeFacts): string {
  const { profile } = facts;
  return `${ageSpans.profile({ profile })} ${sayEachAge([guestsFrom85, guestsFrom80, guestsUnder80], facts)}`;
}

/** Oldest first. */
function sayEachAge(spans: readonly [Span, Span, Span], years: Pick<AgeFacts, "fromYear" | "year">): string {
  const labels = [ageSpans.from85, ageSpans.from80, ageSpans.under80];
  return spans.map((span, index) => saySpan(labels[index]!, span, years)).join(" ");
}

function saySpan(label: string, { before, after }: Span, { fromYear, year }: Pick<AgeFacts, "fromYear" | "year">) {
  return year === fromYear
    ? ageSpans.now({ label, after, year })
    : ageSpans.change({ label, before, fromYear, after, year });
}

/** Where the profiles differ most for the years to come. */
export function sayOldestUptake(profiles: readonly { label: string; uptake: string }[]): string {
  return profileWords.oldest({ list: profiles.map(profileWords.uptake).join(", ") });
}

/** The outcome of each profile; `change` is a part of the first year, null when there was nothing. */
export function sayProfileOutcomes({
  place,
  fromYear,
  year,
  outcomes,
}: {
  place: string;
  fromYear: number;
  year: number;
  outcomes: readonly { label: string; guests: string; change: number | null }[];
}): string {
  const list = outcomes.map(({ label, guests, change }) =>
    year === fromYear || change === null
      ? profileWords.outcome({ label, guests })
      : profileWords.outcomeSince({ label, guests, change: sayChange(change), fromYear }),
  );
  return profileWords.outcomes({ place, year, list: list.join(", ") });
}

function sayChange(change: number): string {
  const percent = Math.round(Math.abs(change) * 100);
  if (percent === 0) return profileWords.equal;
  return change > 0 ? profileWords.more({ percent }) : profileWords.less({ percent });
}
