/** What a house counted beside what the model expects of the same demand, and what the refusals do to the answer. */
import { formatDecimal, formatWhole } from "../../../charts/format-number.ts";
import type { BedsUse } from "../../../domain/prognosis/house/beds-outcome.ts";
import { meanAdmissions } from "../../../domain/prognosis/house/demand-now.ts";
import { counted as words, sayRefusalsWeigh } from "../../../words/mijn-huis.ts";
import { findBeds, formatChance, formatRefused, type HouseCase } from "./house-facts.ts";

/** Beside every table with the beds of now: the model may not seem to deny what was counted. */
export function sayCounted(house: HouseCase): string {
  const { question, answer } = house;
  const { basis, bedsNow: beds, refusalTarget } = answer;
  if (basis === "model" || beds === null) return words.model;
  const today: BedsUse = answer.now ?? findBeds(answer, beds);
  const admissions = formatDecimal(Math.round(meanAdmissions(question) * 10) / 10);
  const refusedPerYear = (today.admittedPerYear * today.refused) / (1 - today.refused);
  const modelRefusals = formatWhole(refusedPerYear);
  if (basis === "admissions") {
    const refused = formatRefused(today.refused, refusalTarget);
    return `${words.model} ${words.notCounted({ admissions, beds, modelRefusals, refused })}`;
  }
  const refusals = question.refusalsPerYear!;
  if (!differsBeyondChance(question.admissions, today.admittedPerYear)) return words.model;
  return `${words.model} ${words.differs({
    admissions,
    refusals: formatDecimal(refusals),
    beds,
    modelAdmissions: formatWhole(today.admittedPerYear),
    modelRefusals,
    side: refusals < refusedPerYear ? "fewer" : "more",
  })}`;
}

/** Counted and expected requests are equal, so that the admissions tell both: more than two in three years would differ. */
function differsBeyondChance(admissions: readonly number[], expected: number): boolean {
  return Math.abs(meanAdmissions({ admissions }) - expected) > Math.sqrt(expected / admissions.length);
}

/** The answer with the refusals told otherwise; null where it is the same, or where there is none. */
export function sayRefusals({ answer: { refusalsOtherwise, fewestBeds } }: HouseCase): string | null {
  const most = fewestBeds[80];
  if (refusalsOtherwise === null || most === null || refusalsOtherwise.fewestBeds === most) return null;
  const { refusalsPerYear, fewestBeds: fewest, chanceEnough } = refusalsOtherwise;
  return sayRefusalsWeigh({
    otherwise: refusalsPerYear === null ? "empty" : "none",
    fewest,
    most,
    chance: chanceEnough === null ? "none" : formatChance(chanceEnough),
  });
}
