/** From the answer for one house to sentences, a curve and tables. */
import { formatDecimal, formatPercent, formatTenths, formatWhole } from "../../../charts/format-number.ts";
import type { ChartSeries } from "../../../charts/line-chart.ts";
import type { HouseAnswer } from "../../../domain/prognosis/house/answer-house.ts";
import type { BedsOutcome } from "../../../domain/prognosis/house/beds-outcome.ts";
import type { HouseQuestion } from "../../../domain/prognosis/house/house-question.ts";
import type { Interval } from "../../../domain/prognosis/uncertainty/bands.ts";
import { joinRange, notKnown } from "../../../words/prognose.ts";
import {
  basisWords,
  chanceEdges,
  compareHead,
  compareRows,
  curveWords,
  endless,
  justOver,
  sayAllChances,
  sayChange,
  sayCurve,
  sayEnough,
  sayFewest,
  sayFromAdmissions,
  sayFromRefusals,
  sayLoad,
  sayLoadNow,
  sayNowBeds,
  sayPlanBeds,
  sayStay,
  sayWhen,
  tableHeads,
  whenNow,
} from "../../../words/mijn-huis.ts";
import { daysWords } from "../../../words/prognose-uitleg.ts";
import type { TableContent } from "../outcome/table-content.ts";

/** An answer with what it is the answer to. */
export interface HouseCase {
  name: string;
  question: HouseQuestion;
  answer: HouseAnswer;
}

export function describeWhen({ year, basis, baseYear }: HouseAnswer): string {
  if (year !== null) return sayWhen({ year });
  return basis === "model" ? sayWhen({ year: baseYear }) : whenNow;
}

/** A share of requests; what lies a hair above the target is not written as the target. */
export function formatRefused(share: number, target: number): string {
  const text = formatPercent(share, share < 0.0995 ? 1 : 0);
  const isOver = share > target && text === formatPercent(target, target < 0.0995 ? 1 : 0);
  return isOver ? justOver({ share: text }) : text;
}

/** A chance from a thousand draws is never certain. */
export function formatChance(chance: number): string {
  if (chance < 0.01) return chanceEdges.none;
  return chance > 0.99 ? chanceEdges.all : formatPercent(chance);
}

/** The answer in one sentence; null without draws. */
export function sayAnswer({ name, question: { plannedBeds }, answer }: HouseCase): string | null {
  const [half, most, nearlyAll] = [answer.fewestBeds[50], answer.fewestBeds[80], answer.fewestBeds[90]];
  if (half === null || most === null || nearlyAll === null) return null;
  const facts = { name, when: describeWhen(answer), target: formatPercent(answer.refusalTarget, 1), most };
  const chance = plannedBeds === null ? null : findBeds(answer, plannedBeds).chanceEnough;
  if (plannedBeds === null || chance === null) return sayFewest({ ...facts, half, nearlyAll });
  return sayEnough({ ...facts, planned: plannedBeds, chance: formatChance(chance) });
}

/** What the plan changes, and the other chances; empty without a plan. */
export function sayPlan({ question: { plannedBeds }, answer }: HouseCase): string {
  const { bedsNow, fewestBeds, refusalTarget } = answer;
  if (plannedBeds === null || fewestBeds[50] === null || fewestBeds[90] === null) return "";
  const chances = sayAllChances({ half: fewestBeds[50], nearlyAll: fewestBeds[90] });
  if (bedsNow === null || bedsNow === plannedBeds) return chances;
  const [from, to] = [findBeds(answer, bedsNow), findBeds(answer, plannedBeds)];
  const change = sayChange({
    from: from.beds,
    to: to.beds,
    refusedFrom: formatRefused(from.refused, refusalTarget),
    refusedTo: formatRefused(to.refused, refusalTarget),
    admittedFrom: formatWhole(from.admittedPerYear),
    admittedTo: formatWhole(to.admittedPerYear),
    occupancyFrom: formatPercent(from.occupancy),
    occupancyTo: formatPercent(to.occupancy),
  });
  return `${change} ${chances}`;
}

/** What the demand follows from; the first line is marked when no figure of the house is in it. */
export function listGrounds({ question, answer }: HouseCase): { text: string; isModel: boolean }[] {
  const { basis, bedsNow, offeredLoad, offeredLoadNow, meanStayDays, turnoverDays } = answer;
  const [load, now] = [formatTenths(offeredLoad), formatTenths(offeredLoadNow)];
  const when = describeWhen(answer);
  const grounds = [
    describeBasis(question, answer),
    answer.year === null ? sayLoadNow({ load }) : sayLoad({ load, when, now }),
    sayStay({
      stay: daysWords({ days: formatDecimal(meanStayDays) }),
      turnover: daysWords({ days: formatDecimal(turnoverDays) }),
    }),
    ...(basis === "model" && bedsNow !== null ? [sayNowBeds({ beds: bedsNow })] : []),
  ];
  return grounds.map((text, index) => ({ text, isModel: basis === "model" && index === 0 }));
}

function describeBasis({ admissions, refusalsPerYear }: HouseQuestion, { basis, bedsNow }: HouseAnswer): string {
  if (basis === "model") return basisWords.model;
  const years = admissions.length;
  const mean = formatDecimal(Math.round((admissions.reduce((sum, count) => sum + count, 0) / years) * 10) / 10);
  return basis === "refusals"
    ? sayFromRefusals({ admissions: mean, refusals: formatDecimal(refusalsPerYear!), years })
    : sayFromAdmissions({ admissions: mean, years, beds: bedsNow! });
}

function findBeds({ beds }: HouseAnswer, count: number): BedsOutcome {
  return beds.find((one) => one.beds === count)!;
}

export function sayHouseCurve({ name, answer }: HouseCase): string {
  return sayCurve({ name, when: describeWhen(answer), needed: answer.needed });
}

/** Refusals by beds with their bands, and the line they must stay under. */
export function houseSeries({ beds, refusalTarget }: HouseAnswer): ChartSeries[] {
  const band = (level: "inner" | "outer", read: (bands: NonNullable<BedsOutcome["bands"]>) => Interval) => ({
    level,
    points: beds.flatMap(({ beds: x, bands }) => (bands ? [{ x, low: read(bands)[0], high: read(bands)[1] }] : [])),
  });
  const bands = [
    band("outer", ({ refused }) => refused.interval95),
    band("inner", ({ refused }) => refused.interval67),
  ].filter(({ points }) => points.length > 0);
  return [
    {
      id: "limit",
      label: [curveWords.limit, formatPercent(refusalTarget, 1)],
      points: beds.map(({ beds: x }) => ({ x, y: refusalTarget })),
      shape: "line",
      tone: "quiet",
      valued: false,
    },
    {
      id: "refused",
      label: curveWords.line,
      points: beds.map(({ beds: x, refused }) => ({ x, y: refused })),
      shape: "line",
      tone: "first",
      valued: true,
      bands,
    },
  ];
}

/** Every number of beds of the curve. */
export function houseTable({ question, answer }: HouseCase, caption: string): TableContent {
  const { beds, refused, admitted, occupancy, daysFull, wait, leaving, chance } = tableHeads;
  return {
    caption,
    head: [beds, refused, admitted, occupancy, daysFull, wait, leaving, chance],
    rows: answer.beds.map((one) => ({
      marked: one.beds === question.plannedBeds,
      cells: [
        formatWhole(one.beds),
        formatRefused(one.refused, answer.refusalTarget),
        formatWhole(one.admittedPerYear),
        formatPercent(one.occupancy),
        formatWhole(one.daysFull),
        formatWait(one.waitDays),
        formatPercent(one.leaving, one.leaving < 0.0995 ? 1 : 0),
        one.chanceEnough === null ? notKnown : formatChance(one.chanceEnough),
      ],
    })),
  };
}

/** Beds of now beside those of the plan; null unless both are known and differ. */
export function compareTable({ question: { plannedBeds }, answer }: HouseCase, caption: string): TableContent | null {
  const { bedsNow, refusalTarget } = answer;
  if (bedsNow === null || plannedBeds === null || bedsNow === plannedBeds) return null;
  const columns = [findBeds(answer, bedsNow), findBeds(answer, plannedBeds)];
  const row = (label: string, cell: (one: BedsOutcome) => string) => ({ cells: [label, ...columns.map(cell)] });
  const ranged = (label: string, name: keyof NonNullable<BedsOutcome["bands"]>, format: (value: number) => string) =>
    row(label, (one) => {
      if (one.bands === null) return format(one[name]);
      const [low, high] = one.bands[name].interval67;
      return `${format(one[name])} (${joinRange({ low: format(low), high: format(high) })})`;
    });
  return {
    caption,
    head: [compareHead, sayNowBeds({ beds: bedsNow }), sayPlanBeds({ beds: plannedBeds })],
    rows: [
      row(tableHeads.chance, ({ chanceEnough }) => (chanceEnough === null ? notKnown : formatChance(chanceEnough))),
      ranged(tableHeads.refused, "refused", (share) => formatRefused(share, refusalTarget)),
      ranged(tableHeads.admitted, "admittedPerYear", formatWhole),
      ranged(tableHeads.occupancy, "occupancy", (share) => formatPercent(share)),
      row(tableHeads.daysFull, ({ daysFull }) => formatWhole(daysFull)),
      row(compareRows.wait, ({ waitDays }) => formatWait(waitDays)),
      row(compareRows.leaving, ({ leaving }) => formatPercent(leaving, leaving < 0.0995 ? 1 : 0)),
    ],
  };
}

function formatWait(days: number | null): string {
  return days === null ? endless : formatTenths(days);
}
