/**
 * What would change the answer for one house most: the share it refuses with the beds of the plan when one thing at a
 * time is lower or higher and the rest stays central.
 */
import { erlangB } from "../beds/beds.ts";
import type { ModelData } from "../data/model-data.ts";
import type { Projection } from "../data/projection.ts";
import { holdingDaysOf, offeredLoad } from "../guests/load.ts";
import { rememberPopulation } from "../population/remembered-population.ts";
import { deathsSigma } from "../uncertainty/deaths-uncertainty.ts";
import { answerHouse } from "./answer-house.ts";
import type { HouseAnswer } from "./answer-house.ts";
import { useBeds } from "./beds-outcome.ts";
import { meanAdmissions } from "./demand-now.ts";
import type { HouseQuestion } from "./house-question.ts";

export type LeverName =
  "admissions" | "refusals" | "uncounted" | "stay" | "turnover" | "deaths" | "use" | "region" | "house" | "attraction";

export interface LeverEnd {
  /** In the unit of the lever: counts per year, days, a factor on the demand, alpha. */
  value: number;
  /** null: with this value the house would be full always, and no demand follows from its admissions. */
  refused: number | null;
}

export interface Lever {
  name: LeverName;
  low: LeverEnd;
  high: LeverEnd;
}

export interface HouseLevers {
  beds: number;
  /** With everything central. */
  refused: number;
  /** Largest effect first; what has none is left out. */
  levers: Lever[];
}

const LEAST_EFFECT = 0.0005;

/** Throws RangeError as answerHouse does; null where that gives a problem instead of an answer. */
export function listLevers(
  data: ModelData,
  question: HouseQuestion,
  projection: Projection = rememberPopulation(data, data.defaults.variant),
): HouseLevers | null {
  const central = answerHouse(data, question, null, projection);
  if ("problem" in central) return null;
  const beds = question.plannedBeds ?? central.bedsNow ?? central.needed;
  const refusedBy = (changes: Partial<HouseQuestion>) => {
    const found = answerHouse(data, { ...question, plannedBeds: beds, ...changes }, null, projection);
    return "problem" in found ? null : refusedWith(found, beds);
  };
  const refused = refusedBy({})!;
  const levers = [
    ...countLevers(question, refusedBy),
    ...uncountedLever(question, central, refusedBy),
    ...stayLevers(data, question, refusedBy),
    ...demandLevers(data, question, central, beds),
    ...attractionLever(question, central, beds),
  ];
  const effectOf = ({ low, high }: Lever) => Math.abs((high.refused ?? 1) - (low.refused ?? 1));
  return {
    beds,
    refused,
    levers: levers.filter((one) => effectOf(one) > LEAST_EFFECT).sort((a, b) => effectOf(b) - effectOf(a)),
  };
}

function refusedWith({ beds, further }: HouseAnswer, count: number): number {
  return [...beds, ...further].find((one) => one.beds === count)!.refused;
}

type RefusedBy = (changes: Partial<HouseQuestion>) => number | null;

/** One standard deviation of a count by chance, to either side. */
function countLevers({ admissions, refusalsPerYear }: HouseQuestion, refusedBy: RefusedBy): Lever[] {
  const years = admissions.length;
  if (years === 0) return [];
  const lever = (name: LeverName, mean: number, changes: (value: number) => Partial<HouseQuestion>): Lever => {
    const end = (sign: number): LeverEnd => {
      const value = Math.max(0, mean + (sign * Math.sqrt(mean * years)) / years);
      return { value, refused: refusedBy(changes(value)) };
    };
    return { name, low: end(-1), high: end(1) };
  };
  const mean = meanAdmissions({ admissions });
  return [
    lever("admissions", mean, (value) => ({ admissions: admissions.map(() => value) })),
    ...(refusalsPerYear === null ? [] : [lever("refusals", refusalsPerYear, (value) => ({ refusalsPerYear: value }))]),
  ];
}

/** Refusals that nobody counted: none at all, or twice as many as the admissions lead to with the beds of now. */
function uncountedLever(
  { admissions }: HouseQuestion,
  { basis, bedsNow, offeredLoadNow }: HouseAnswer,
  refusedBy: RefusedBy,
): Lever[] {
  if (basis !== "admissions" || bedsNow === null) return [];
  const refused = erlangB(bedsNow, offeredLoadNow);
  const derived = (meanAdmissions({ admissions }) * refused) / (1 - refused);
  const end = (value: number): LeverEnd => ({ value, refused: refusedBy({ refusalsPerYear: value }) });
  return [{ name: "uncounted", low: end(0), high: end(2 * derived) }];
}

/** Stay and turnover from low to high, unless the house filled in its own. */
function stayLevers(
  { parameters }: ModelData,
  { meanStayDays, turnoverDays }: HouseQuestion,
  refusedBy: RefusedBy,
): Lever[] {
  const lever = (name: LeverName, key: "meanStayDays" | "turnoverDays"): Lever => {
    const { low, high } = parameters[key]!;
    const end = (value: number): LeverEnd => ({ value, refused: refusedBy({ [key]: value }) });
    return { name, low: end(low), high: end(high) };
  };
  return [
    ...(meanStayDays === null ? [lever("stay", "meanStayDays")] : []),
    ...(turnoverDays === null ? [lever("turnover", "turnoverDays")] : []),
  ];
}

/** What moves all requests alike: deaths of a later year, and without own counts how much people use this house. */
function demandLevers(data: ModelData, { year }: HouseQuestion, answer: HouseAnswer, beds: number): Lever[] {
  const { guestsPerDeath, regionalLevelSd, houseAttractionSd, deathsWidth2025, deathsWidth2035 } = data.parameters;
  const asked = [...answer.beds, ...answer.further].find((one) => one.beds === beds)?.offeredLoad ?? answer.offeredLoad;
  const holdingDays = holdingDaysOf(answer);
  const lever = (name: LeverName, low: number, high: number): Lever => {
    const end = (value: number): LeverEnd => ({
      value,
      refused: useBeds(beds, { offeredLoad: asked * value, meanStayDays: answer.meanStayDays, holdingDays }).refused,
    });
    return { name, low: end(low), high: end(high) };
  };
  const spread = (name: LeverName, sd: number) => lever(name, Math.exp(-sd), Math.exp(sd));
  const widths = { deathsWidth2025: deathsWidth2025!.central, deathsWidth2035: deathsWidth2035!.central };
  return [
    ...(year === null ? [] : [spread("deaths", deathsSigma(data, year, widths))]),
    ...(answer.basis === "model"
      ? [
          lever("use", guestsPerDeath!.low / guestsPerDeath!.central, guestsPerDeath!.high / guestsPerDeath!.central),
          spread("region", regionalLevelSd!.central),
          spread("house", houseAttractionSd!.central),
        ]
      : []),
  ];
}

/** How strongly beds draw people, when that was asked. */
function attractionLever({ plannedBeds }: HouseQuestion, answer: HouseAnswer, beds: number): Lever[] {
  const { attracted, meanStayDays } = answer;
  if (attracted === null || plannedBeds === null) return [];
  const holdingDays = holdingDaysOf(answer);
  const end = (gain: number): LeverEnd => ({
    value: gain,
    refused: useBeds(beds, {
      offeredLoad: Math.max(0, answer.offeredLoad + offeredLoad(gain, holdingDays)),
      meanStayDays,
      holdingDays,
    }).refused,
  });
  return [{ name: "attraction", low: end(attracted.gain.low), high: end(attracted.gain.high) }];
}
