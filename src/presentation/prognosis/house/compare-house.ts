/** The beds of now beside those of the plan: today, and both with the demand of the same year. */
import { formatPercent, formatWhole } from "../../../charts/format-number.ts";
import type { BedsOutcome, BedsUse } from "../../../domain/prognosis/house/beds-outcome.ts";
import { joinRange, notKnown } from "../../../words/prognose.ts";
import {
  compareHead,
  compareNote,
  compareNotes,
  compareRows,
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
  const { bedsNow, basis, baseYear, refusalTarget, now } = answer;
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
  const ranged = (label: string, name: Ranged, format: (value: number) => string) =>
    row(
      label,
      (one) => {
        if (one.bands === null) return format(one[name]);
        const [low, high] = one.bands[name].interval67;
        return `${format(one[name])} (${joinRange({ low: format(low), high: format(high) })})`;
      },
      (use) => format(use[name]),
    );
  const today = now === null ? [] : [sayTodayHead({ year: basis === "model" ? String(baseYear) : "0", beds: bedsNow })];
  return {
    caption,
    head: [compareHead, ...today, sayKeptHead({ year, beds: bedsNow }), sayPlanHead({ year, beds: plannedBeds })],
    rows: [
      row(tableHeads.chance, ({ chanceEnough }) => (chanceEnough === null ? notKnown : formatChance(chanceEnough))),
      ranged(tableHeads.refused, "refused", (share) => formatRefused(share, refusalTarget)),
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

export function sayCompared({ question: { drawsGuests } }: HouseCase): string {
  return `${compareNote} ${drawsGuests ? compareNotes.drawn : compareNotes.same}`;
}
