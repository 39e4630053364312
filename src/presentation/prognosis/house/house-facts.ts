/** From the answer for one house to sentences, a curve and tables. */
import { formatDecimal, formatPercent, formatTenths, formatWhole } from "../../../charts/format-number.ts";
import type { ChartSeries } from "../../../charts/line-chart.ts";
import type { HouseAnswer } from "../../../domain/prognosis/house/answer-house.ts";
import type { BedsOutcome } from "../../../domain/prognosis/house/beds-outcome.ts";
import type { HouseQuestion } from "../../../domain/prognosis/house/house-question.ts";
import type { Interval } from "../../../domain/prognosis/uncertainty/bands.ts";
import { notKnown } from "../../../words/prognose.ts";
import {
  basisWords,
  chanceWords,
  curveWords,
  drawMeaning,
  justOver,
  sayAllChances,
  sayChanceCurve,
  sayChange,
  sayCurve,
  sayCurveEnds,
  sayEnough,
  sayEnoughToday,
  sayFewest,
  sayFromAdmissions,
  sayFromRefusals,
  sayLoad,
  sayLoadNow,
  sayBedsMove,
  sayKnownNow,
  sayMeaning,
  sayStay,
  sayWhen,
  tableHeads,
  tooLong,
  waitNote,
  whenNow,
} from "../../../words/mijn-huis.ts";
import { daysWords } from "../../../words/prognose-uitleg.ts";
import { formatChance } from "../explaining/format-chance.ts";
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

/** The answer in one sentence; null without draws. */
export function sayAnswer({ name, question: { plannedBeds }, answer }: HouseCase): string | null {
  const [half, most, nearlyAll] = [answer.fewestBeds[50], answer.fewestBeds[80], answer.fewestBeds[90]];
  if (half === null || most === null || nearlyAll === null) return null;
  const facts = { name, when: describeWhen(answer), most };
  const chance = plannedBeds === null ? null : findBeds(answer, plannedBeds).chanceEnough;
  if (plannedBeds === null || chance === null) return sayFewest({ ...facts, half, nearlyAll });
  return sayEnough({ ...facts, planned: plannedBeds, chance: formatChance(chance) });
}

/** What an answer for a later year is now; null for an answer of now, and without draws. */
export function sayToday({ answer: { fewestBedsNow, fewestBeds, basis, baseYear } }: HouseCase): string | null {
  if (fewestBedsNow === null) return null;
  const most = fewestBedsNow[80];
  const same = most === fewestBeds[80] ? "yes" : "no";
  return sayEnoughToday({ now: basis === "model" ? String(baseYear) : "0", most, same });
}

/** What the plan changes, and the other chances; empty without a plan. */
export function sayPlan({ question: { plannedBeds }, answer }: HouseCase): string {
  const { bedsNow, fewestBeds, refusalTarget } = answer;
  if (plannedBeds === null || fewestBeds[50] === null || fewestBeds[90] === null) return "";
  const chances = sayAllChances({ half: fewestBeds[50], nearlyAll: fewestBeds[90] });
  if (bedsNow === null || bedsNow === plannedBeds) return chances;
  const [from, to] = [findBeds(answer, bedsNow), findBeds(answer, plannedBeds)];
  const change = sayChange({
    when: describeWhen(answer),
    from: from.beds,
    to: to.beds,
    refusedFrom: formatRefused(from.refused, refusalTarget),
    refusedTo: formatRefused(to.refused, refusalTarget),
    ...tellSame("admitted", formatWhole(from.admittedPerYear), formatWhole(to.admittedPerYear)),
    ...tellSame("occupancy", formatPercent(from.occupancy), formatPercent(to.occupancy)),
  });
  return `${change} ${chances}`;
}

/** Nothing stands "instead of" what reads the same. */
function tellSame<Name extends string>(name: Name, from: string, to: string) {
  return { [`${name}From`]: from, [`${name}To`]: from === to ? "same" : to } as Record<
    `${Name}${"From" | "To"}`,
    string
  >;
}

/** What the demand follows from; the first line is marked when no figure of the house is in it. */
export function listGrounds({ question, answer }: HouseCase): { text: string; isModel: boolean }[] {
  const { basis, bedsNow, offeredLoad, offeredLoadNow, meanStayDays, turnoverDays, attracted } = answer;
  const [load, now] = [formatTenths(offeredLoad), formatTenths(offeredLoadNow)];
  const when = describeWhen(answer);
  const { plannedBeds } = question;
  const drawn =
    attracted === null || plannedBeds === null ? "none" : formatTenths(findBeds(answer, plannedBeds).offeredLoad);
  const grounds = [
    describeBasis(question, answer),
    answer.year === null ? sayLoadNow({ load, drawn }) : sayLoad({ load, when, now, drawn }),
    sayStay({
      stay: daysWords({ days: formatDecimal(meanStayDays) }),
      turnover: daysWords({ days: formatDecimal(turnoverDays) }),
    }),
    ...(basis === "model" && bedsNow !== null ? [sayKnownNow({ beds: bedsNow })] : []),
  ];
  return grounds.map((text, index) => ({ text, isModel: basis === "model" && index === 0 }));
}

/** Why the answer moves with the beds of now that were filled in; null where they have no part in it. */
export function sayWhatBedsMove({ question: { beds, plannedBeds }, answer }: HouseCase): string | null {
  if (answer.withoutOwnBeds === null || beds === null) return null;
  const { offeredLoad: without, chanceEnough } = answer.withoutOwnBeds;
  const change = without === 0 ? 0 : answer.offeredLoad / without - 1;
  const size = formatPercent(Math.abs(change));
  return sayBedsMove({
    beds,
    size,
    direction: size === formatPercent(0) ? "same" : change > 0 ? "up" : "down",
    planned: plannedBeds ?? 0,
    chance: chanceEnough === null ? "none" : formatChance(chanceEnough),
  });
}

function describeBasis({ admissions, refusalsPerYear }: HouseQuestion, { basis, bedsNow }: HouseAnswer): string {
  if (basis === "model") return basisWords.model;
  const years = admissions.length;
  const mean = formatDecimal(Math.round((admissions.reduce((sum, count) => sum + count, 0) / years) * 10) / 10);
  return basis === "refusals"
    ? sayFromRefusals({ admissions: mean, refusals: formatDecimal(refusalsPerYear!), years })
    : sayFromAdmissions({ admissions: mean, years, beds: bedsNow! });
}

/** Every number of beds that is worked out, in order. */
export function listOutcomes({ beds, further }: Pick<HouseAnswer, "beds" | "further">): BedsOutcome[] {
  return [...beds, ...further].sort((a, b) => a.beds - b.beds);
}

/** Of a number of beds that is worked out: those of now and of the plan always are. */
export function findBeds(answer: HouseAnswer, count: number): BedsOutcome {
  return listOutcomes(answer).find((one) => one.beds === count)!;
}

/** The beds of now and of the plan stand beside each other: both are known and differ. */
export function isCompared({ question: { plannedBeds }, answer: { bedsNow } }: HouseCase): boolean {
  return bedsNow !== null && plannedBeds !== null && bedsNow !== plannedBeds;
}

/** What the word "genoeg" stands for on the page; said once. */
export function sayEnoughMeaning({ refusalTarget }: HouseAnswer): string {
  return sayMeaning({ target: formatPercent(refusalTarget, 1) });
}

/** What the curve shows, and which number of the answer it does not reach. */
export function sayHouseCurve(house: HouseCase): string {
  const { name, answer } = house;
  const half = answer.fewestBeds[50];
  const sentence = sayCurve({
    name,
    when: describeWhen(answer),
    needed: answer.needed,
    half: half === null || half === answer.needed ? "same" : String(half),
  });
  const curve = isCompared(house) ? sentence : `${sentence} ${drawMeaning}`;
  const last = listOutcomes(answer).at(-1)!.beds;
  const most = answer.fewestBeds[90];
  return most === null || most <= last ? curve : `${curve} ${sayCurveEnds({ chance: "90%", beds: most, last })}`;
}

/** Refusals by beds with their bands, and the line they must stay under. */
export function houseSeries(answer: HouseAnswer): ChartSeries[] {
  const { refusalTarget } = answer;
  const beds = listOutcomes(answer);
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

/** Share of the draws in which so many beds are enough: how the fewest beds of all draws are spread; null without draws. */
export function chanceSeries(answer: HouseAnswer): ChartSeries[] | null {
  const points = listOutcomes(answer).flatMap(({ beds: x, chanceEnough: y }) => (y === null ? [] : [{ x, y }]));
  return points.length === 0
    ? null
    : [{ id: "chance", label: chanceWords.line, points, shape: "line", tone: "first", valued: true }];
}

/** What the curve of chances shows, with the house in it. */
export function sayChances({ question: { plannedBeds }, answer }: HouseCase): string {
  const mark = (beds: number | null, say: (slots: { beds: number; chance: string }) => string) => {
    const chance = beds === null ? null : findBeds(answer, beds).chanceEnough;
    return beds === null || chance === null ? [] : [say({ beds, chance: formatChance(chance) })];
  };
  const isSame = plannedBeds === answer.bedsNow;
  const marks = [...mark(answer.bedsNow, chanceWords.now), ...(isSame ? [] : mark(plannedBeds, chanceWords.planned))];
  return sayChanceCurve({ marks: marks.length === 0 ? "none" : marks.join(", ") });
}

/** Every number of beds of the curve. */
export function houseTable({ question, answer }: HouseCase, caption: string): TableContent {
  const { beds, refused, admitted, occupancy, daysFull, wait, leaving, chance } = tableHeads;
  return {
    caption,
    head: [beds, refused, admitted, occupancy, daysFull, wait, leaving, chance],
    rows: listOutcomes(answer).map((one) => ({
      marked: one.beds === question.plannedBeds,
      cells: [
        formatWhole(one.beds),
        formatRefused(one.refused, answer.refusalTarget),
        formatWhole(one.admittedPerYear),
        formatPercent(one.occupancy),
        formatWhole(one.daysFull),
        formatWait(one.waitDays, answer),
        formatPercent(one.leaving, one.leaving < 0.0995 ? 1 : 0),
        one.chanceEnough === null ? notKnown : formatChance(one.chanceEnough),
      ],
    })),
  };
}

/** Longer than people can wait is no number of days: a queue that long helps nobody who is dying. */
export function formatWait(days: number | null, { patienceDays }: Pick<HouseAnswer, "patienceDays">): string {
  return days === null || days > patienceDays ? tooLong : formatTenths(days);
}

export function sayWaitNote({ patienceDays }: Pick<HouseAnswer, "patienceDays">): string {
  return waitNote({ patience: daysWords({ days: formatDecimal(patienceDays) }) });
}
