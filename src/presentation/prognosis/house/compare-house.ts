/** The beds of now beside those of the plan: today, and both with the demand of the same year. */
import { formatPercent, formatTenths, formatWhole } from "../../../charts/format-number.ts";
import type { HouseAnswer } from "../../../domain/prognosis/house/answer-house.ts";
import type { BedsOutcome, BedsUse } from "../../../domain/prognosis/house/beds-outcome.ts";
import { joinRange, notKnown } from "../../../words/prognose.ts";
import {
  compareHead,
  compareNote,
  compareNotes,
  compareRows,
  drawMeaning,
  sayDerived,
  sayKeptHead,
  sayPlanHead,
  sayTodayHead,
  tableHeads,
} from "../../../words/mijn-huis.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { findBeds, formatChance, formatRefused, formatWait, type HouseCase } from "./house-facts.ts";

type Ranged = "refused" | "admittedPerYear" | "occupancy";

/** null unless both numbers of beds are known and differ. */
export function compareTable({ question: { plannedBeds }, answer }: HouseCase, caption: string): TableContent | null {
  const { bedsNow, basis, refusalTarget, now } = answer;
  if (bedsNow === null || plannedBeds === null || bedsNow === plannedBeds) return null;
  const columns = [findBeds(answer, bedsNow), findBeds(answer, plannedBeds)];
  const year = String(answer.year ?? 0);
  const row = (
    label: string,
    cell: (one: BedsOutcome) => string,
    today: (use: BedsUse) => string = () => notAsked,
  ) => ({
    cells: [label, ...(now === null ? [] : [today(now)]), ...columns.map(cell)],
  });
  const ranged = (
    label: string,
    name: Ranged,
    format: (value: number) => string,
    today: (text: string) => string = (text) => text,
  ) =>
    row(
      label,
      (one) => {
        if (one.bands === null) return format(one[name]);
        const [low, high] = one.bands[name].interval67;
        return `${format(one[name])} (${joinRange({ low: format(low), high: format(high) })})`;
      },
      (use) => today(format(use[name])),
    );
  const heads = now === null ? [] : [headToday(answer, bedsNow)];
  return {
    caption,
    head: [compareHead, ...heads, sayKeptHead({ year, beds: bedsNow }), sayPlanHead({ year, beds: plannedBeds })],
    rows: [
      row(tableHeads.chance, ({ chanceEnough }) => (chanceEnough === null ? notKnown : formatChance(chanceEnough))),
      ranged(
        tableHeads.refused,
        "refused",
        (share) => formatRefused(share, refusalTarget),
        (refused) => (basis === "admissions" ? sayDerived({ refused }) : refused),
      ),
      ranged(tableHeads.admitted, "admittedPerYear", formatWhole),
      ranged(tableHeads.occupancy, "occupancy", (share) => formatPercent(share)),
      row(
        tableHeads.daysFull,
        ({ daysFull }) => formatWhole(daysFull),
        ({ daysFull }) => formatWhole(daysFull),
      ),
      row(compareRows.wait, ({ waitDays }) => formatWait(waitDays)),
      row(compareRows.leaving, ({ leaving }) => formatPercent(leaving, leaving < 0.0995 ? 1 : 0)),
    ],
  };
}

/** The chances and queues of today are not worked out: the question is about the year to come. */
const notAsked = "–";

function headToday({ basis, baseYear }: HouseAnswer, beds: number): string {
  return sayTodayHead({ year: basis === "model" ? String(baseYear) : "0", beds });
}

export function sayCompared({ question: { drawsGuests }, answer }: HouseCase): string {
  const { now, bedsNow, year, offeredLoad, offeredLoadNow } = answer;
  const hasToday = now !== null && bedsNow !== null && year !== null;
  return [
    `${compareNote} ${drawMeaning}`,
    drawsGuests ? compareNotes.drawn : compareNotes.same({ today: hasToday ? "yes" : "no" }),
    ...(hasToday
      ? [
          compareNotes.today({
            head: headToday(answer, bedsNow),
            now: formatTenths(offeredLoadNow),
            year,
            load: formatTenths(offeredLoad),
          }),
        ]
      : []),
  ].join(" ");
}
