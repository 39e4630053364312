/** What a house counted beside what the model expects of the same demand, and what the refusals do to the answer. */
import { formatDecimal, formatPercent, formatWhole } from "../../../charts/format-number.ts";
import type { BedsUse } from "../../../domain/prognosis/house/beds-outcome.ts";
import { meanAdmissions } from "../../../domain/prognosis/house/demand-now.ts";
import {
  counted as words,
  refusalsWeigh,
  sayCountedAdmitted,
  sayCountedRefused,
  sayDerived,
  sayOtherTarget,
  sayTargetIs,
} from "../../../words/mijn-huis.ts";
import { findBeds, formatRefused, type HouseCase } from "./house-facts.ts";
import { formatChance } from "../explaining/format-chance.ts";

/** Beside every table with the beds of now: what the figures in it are. */
export function sayCounted(house: HouseCase): string {
  const { question, answer } = house;
  const { basis, bedsNow: beds, refusalTarget } = answer;
  if (basis === "model" || beds === null) return words.model;
  const today: BedsUse = answer.now ?? findBeds(answer, beds);
  const admissions = formatDecimal(Math.round(meanAdmissions(question) * 10) / 10);
  if (basis === "refusals") return words.model;
  const refused = formatRefused(today.refused, refusalTarget);
  const modelRefusals = formatWhole(refusedPerYear(today));
  return `${words.model} ${words.notCounted({ admissions, beds, modelRefusals, refused })}`;
}

/** Beside the answer: the model may not seem to deny what was counted. null where they differ by chance at most. */
export function sayDiffers({ question, answer }: HouseCase): string | null {
  const { basis, bedsNow: beds, now } = answer;
  if (basis !== "refusals" || beds === null) return null;
  const today: BedsUse = now ?? findBeds(answer, beds);
  if (!differsBeyondChance(question.admissions, today.admittedPerYear)) return null;
  const { plannedBeds, refusalsPerYear } = question;
  const admissions = meanAdmissions(question);
  const isBelow =
    plannedBeds !== null && plannedBeds > beds && findBeds(answer, plannedBeds).admittedPerYear < admissions;
  const refusals = refusalsPerYear!;
  return words.differs({
    admissions: formatDecimal(Math.round(admissions * 10) / 10),
    refusals: formatDecimal(refusals),
    beds,
    modelAdmissions: formatWhole(today.admittedPerYear),
    modelRefusals: formatWhole(refusedPerYear(today)),
    side: refusals < refusedPerYear(today) ? "fewer" : "more",
    below: isBelow ? String(plannedBeds) : "none",
  });
}

function refusedPerYear({ admittedPerYear, refused }: BedsUse): number {
  return (admittedPerYear * refused) / (1 - refused);
}

/** Counted and expected requests are equal, so that the admissions tell both: more than two in three years would differ. */
function differsBeyondChance(admissions: readonly number[], expected: number): boolean {
  return Math.abs(meanAdmissions({ admissions }) - expected) > Math.sqrt(expected / admissions.length);
}

/** What was counted, and the model's second, for the cells of the demand of now; null: nothing was counted there. */
export function listCountedCells({ question, answer }: HouseCase, use: BedsUse) {
  if (answer.basis === "model") return null;
  const { refusalTarget } = answer;
  const share = formatRefused(use.refused, refusalTarget);
  const admissions = meanAdmissions(question);
  const tenth = (count: number) => formatDecimal(Math.round(count * 10) / 10);
  const { refusalsPerYear } = question;
  const [counted, expected] = [tenth(admissions), formatWhole(use.admittedPerYear)];
  const isSame = Math.round(admissions) === Math.round(use.admittedPerYear);
  const admitted = sayCountedAdmitted({ counted, expected: isSame ? "same" : expected });
  if (refusalsPerYear === null) return { refused: sayDerived({ refused: share }), admitted };
  const asked = tenth(admissions + refusalsPerYear);
  return { refused: sayCountedRefused({ refused: tenth(refusalsPerYear), asked, share }), admitted };
}

/** What the refusals do to the answer; null where there is nothing to hold them against. */
export function sayRefusals({
  question,
  answer: { refusalsOtherwise, fewestBeds, bedsNow },
}: HouseCase): string | null {
  const [low, high] = [fewestBeds[50], fewestBeds[90]];
  if (refusalsOtherwise === null || low === null || high === null) return null;
  const { counted, others } = refusalsOtherwise;
  const derived = formatWhole(refusalsOtherwise.derivedPerYear);
  const now = wordRange(low, high);
  const of = (refusals: number | null) =>
    others.find(({ refusalsPerYear }) => refusalsPerYear === refusals)?.fewestBeds;
  if (counted === null) {
    const [none, asMany] = [of(0), of(Math.round(refusalsOtherwise.derivedPerYear))];
    if (none === undefined) return null;
    const isSame = asMany === undefined || asMany === none;
    const isMore = bedsNow !== null && none[50] > bedsNow;
    const facts = { derived, now, none: wordRange(none[50], none[90]), beds: isMore ? String(bedsNow) : "none" };
    return refusalsWeigh.empty({ ...facts, asMany: isSame ? "none" : wordRange(asMany[50], asMany[90]) });
  }
  const without = of(null);
  if (without === undefined) return null;
  const facts = { counted: question.refusalsPerYear!, derived, now, otherwise: wordRange(without[50], without[90]) };
  if (counted !== "near") return refusalsWeigh.far({ ...facts, side: counted });
  const isNarrower = high - low < without[90] - without[50];
  return refusalsWeigh.near({ ...facts, spread: isNarrower ? "narrower" : "same" });
}

function wordRange(low: number, high: number): string {
  return refusalsWeigh.range({ low: low === high ? "same" : formatWhole(low), high });
}

/** What the word "genoeg" rests on, and what a target twice as large would give. */
export function sayTarget({ question, answer: { refusalTarget, otherTarget } }: HouseCase): string {
  const target = formatPercent(refusalTarget, 1);
  const is = sayTargetIs({ target, whose: question.refusalTarget === null ? "model" : "own" });
  if (otherTarget === null) return is;
  const { fewestBeds, chanceEnough } = otherTarget;
  return `${is} ${sayOtherTarget({
    target: formatPercent(otherTarget.refusalTarget, 1),
    fewest: fewestBeds[80],
    chance: chanceEnough === null ? "none" : formatChance(chanceEnough),
  })}`;
}
