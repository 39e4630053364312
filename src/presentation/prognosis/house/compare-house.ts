/** The beds of now beside those of the plan: today, and both with the demand of the same year. */
import { formatPercent, formatTenths, formatWhole } from "../../../charts/format-number.ts";
import type { HouseAnswer } from "../../../domain/prognosis/house/answer-house.ts";
import type { BedsOutcome } from "../../../domain/prognosis/house/beds-outcome.ts";
import { joinRange, notKnown } from "../../../words/prognose.ts";
import {
  compareHead,
  compareNote,
  compareNotes,
  drawMeaning,
  sayKeptHead,
  sayPlanHead,
  sayTodayHead,
  tableHeads,
} from "../../../words/mijn-huis.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { findBeds, formatRefused, formatWait, sayWaitNote, type HouseCase } from "./house-facts.ts";
import { formatChance } from "../explaining/format-chance.ts";
import { listCountedCells } from "./say-counted.ts";

type Ranged = "refused" | "admittedPerYear" | "occupancy";

/** null unless both numbers of beds are known and differ. */
export function compareTable(house: HouseCase, caption: string): TableContent | null {
  const { question, answer } = house;
  const { plannedBeds } = question;
  const { bedsNow, refusalTarget, now } = answer;
  if (bedsNow === null || plannedBeds === null || bedsNow === plannedBeds) return null;
  const columns = [findBeds(answer, bedsNow), findBeds(answer, plannedBeds)];
  const year = String(answer.year ?? 0);
  // Without a later year the first column is today's.
  const counted = listCountedCells(house, now ?? columns[0]!);
  const row = (label: string, today: string, cells: string[], ofToday: string | undefined = undefined) => ({
    cells: [label, ...(now === null ? [ofToday ?? cells[0]!, ...cells.slice(1)] : [ofToday ?? today, ...cells])],
  });
  const ranged = (label: string, name: Ranged, format: (value: number) => string, ofToday?: string) =>
    row(
      label,
      now === null ? "" : format(now[name]),
      columns.map((one) => {
        if (one.bands === null) return format(one[name]);
        const [low, high] = one.bands[name].interval67;
        return `${format(one[name])} (${joinRange({ low: format(low), high: format(high) })})`;
      }),
      ofToday,
    );
  const each = (cell: (one: BedsOutcome) => string) => columns.map(cell);
  const heads = now === null ? [] : [headToday(answer, bedsNow)];
  return {
    caption,
    head: [compareHead, ...heads, sayKeptHead({ year, beds: bedsNow }), sayPlanHead({ year, beds: plannedBeds })],
    rows: [
      row(
        tableHeads.chance,
        notAsked,
        each(({ chanceEnough }) => (chanceEnough === null ? notKnown : formatChance(chanceEnough))),
      ),
      ranged(tableHeads.admitted, "admittedPerYear", formatWhole, counted?.admitted),
      ranged(tableHeads.refused, "refused", (share) => formatRefused(share, refusalTarget), counted?.refused),
      ranged(tableHeads.occupancy, "occupancy", (share) => formatPercent(share)),
      row(
        tableHeads.daysFull,
        now === null ? "" : formatWhole(now.daysFull),
        each(({ daysFull }) => formatWhole(daysFull)),
      ),
      row(
        tableHeads.wait,
        notAsked,
        each(({ waitDays }) => formatWait(waitDays, answer)),
      ),
      row(
        tableHeads.leaving,
        notAsked,
        each(({ leaving }) => formatPercent(leaving, leaving < 0.0995 ? 1 : 0)),
      ),
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
    sayWaitNote(answer),
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
