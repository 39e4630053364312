/** "Is that enough for my house?": what the beds of a plan, and those around it, do now or in a year to come. */
import type { ModelData } from "../data/model-data.ts";
import type { Projection } from "../data/projection.ts";
import { findSite } from "../catchment/catchment-changes.ts";
import { chooseSettings } from "../data/settings.ts";
import type { Settings } from "../data/settings.ts";
import { holdingDaysOf, offeredLoad, peoplePerYear } from "../guests/load.ts";
import { rememberPopulation } from "../population/remembered-population.ts";
import type { Uncertainty } from "../uncertainty/uncertainty.ts";
import { prepareAttraction } from "./attraction.ts";
import type { Attraction, DemandChange, NeighbourChange } from "./attraction.ts";
import { chanceOf, describeBeds, drawNeed, findNeeded, listFewest, useBeds } from "./beds-outcome.ts";
import type { BedsOutcome, BedsUse, FewestBeds, HouseDraws } from "./beds-outcome.ts";
import { chooseBasis, loadFromCounts, meanAdmissions } from "./demand-now.ts";
import type { DemandBasis, DemandProblem } from "./demand-now.ts";
import { changeIn, drawDemand } from "./draw-demand.ts";
import { checkQuestion } from "./house-question.ts";
import type { Chance, HouseQuestion } from "./house-question.ts";
import { carriedLoad } from "./offered-load.ts";
import { modelDemand, rememberDraws } from "./place-demand.ts";
import type { PlaceDemand } from "./place-demand.ts";
import { tellRefusals } from "./refusals-otherwise.ts";
import type { RefusalsOtherwise } from "./refusals-otherwise.ts";

export interface HouseAnswer {
  /** Beds of now: filled in, or else those the directory knows. */
  bedsNow: number | null;
  /** The year of the outcomes; null: demand as it is now, which for the model is `baseYear`. */
  year: number | null;
  baseYear: number;
  basis: DemandBasis;
  /** Mean number of beds asked for: now, and in the year of the outcomes. */
  offeredLoadNow: number;
  offeredLoad: number;
  /** What the beds of now would carry of `offeredLoad`; all of it when their number is not known. */
  carriedLoad: number;
  meanStayDays: number;
  turnoverDays: number;
  refusalTarget: number;
  /** Mean time that people can wait. */
  patienceDays: number;
  /** What the beds of now do with the demand of now; null without a later year or where their number is not known. */
  now: BedsUse | null;
  /** From two fewer than now to six more, and those of the plan. */
  beds: BedsOutcome[];
  /** From there on to the largest number that the plan or a chance names, as far as a chart can show. */
  further: BedsOutcome[];
  /** The fewest beds that keep to the target, with central values. */
  needed: number;
  /** The fewest with a chance of so many percent; null without draws. */
  fewestBeds: Record<Chance, number | null>;
  /** The same with the demand of now; null without a later year, without draws and where beds draw guests of their own. */
  fewestBedsNow: FewestBeds | null;
  /** What the refusals do; null without counted admissions, without draws, and where admissions alone tell nothing. */
  refusalsOtherwise: RefusalsOtherwise | null;
  /** The answer with a target twice as large; null without draws, and where no target is larger. */
  otherTarget: OtherTarget | null;
  /**
   * The same if the beds of now had not been filled in: a house of which the directory knows no beds draws people by those
   * that are. null: filling them in has no part in the demand.
   */
  withoutOwnBeds: WithoutOwnBeds | null;
  /** What the beds of the plan draw from where; null unless that was asked, and without a plan that differs from now. */
  attracted: Attracted | null;
}

export interface WithoutOwnBeds {
  /** In the year of the outcomes. */
  offeredLoad: number;
  /** Of the beds of the plan; null without a plan, without draws, and where beds draw guests of their own. */
  chanceEnough: number | null;
}

export interface OtherTarget {
  refusalTarget: number;
  fewestBeds: FewestBeds;
  /** Of the beds of the plan; null without a plan. */
  chanceEnough: number | null;
}

/** Requests per year, in the year of the outcomes. */
export interface Attracted {
  gain: DemandChange;
  neighbours: NeighbourChange[];
}

const FEWER = 2;
const MORE = 6;
/** Most numbers of beds beside each other. */
const MOST_COUNTS = 40;

/**
 * @param uncertainty null: no chances and bands
 * @throws RangeError for an unknown house or region, a year the model does not have and figures outside their range
 */
export function answerHouse(
  data: ModelData,
  asked: HouseQuestion,
  uncertainty: Uncertainty | null,
  projection: Projection = rememberPopulation(data, data.defaults.variant),
): HouseAnswer | { problem: DemandProblem } {
  checkQuestion(asked);
  const question = fillBeds(data, asked);
  const settings = chooseOwn(data, question);
  const { meanStayDays, turnoverDays, refusalTarget, patienceDays } = settings;
  const holdingDays = holdingDaysOf(settings);
  const basis = chooseBasis(question, holdingDays);
  if (typeof basis === "object") return basis;
  const baseYear = data.defaults.fromYear;
  const place = rememberDraws(modelDemand(data, question, projection));
  const loads = findLoads(question, basis, place, holdingDays, baseYear);
  const central = { offeredLoad: loads.then, meanStayDays, holdingDays };
  const attraction = question.drawsGuests
    ? prepareAttraction(data, question, projection, question.year ?? baseYear)
    : null;
  const factor = attraction?.factor ?? null;
  const drawWith = (refusalsPerYear: number | null) => {
    const told = { ...question, refusalsPerYear };
    const by = chooseBasis(told, holdingDays);
    if (uncertainty === null || typeof by === "object") return null;
    return drawNeed(drawDemand(told, by, place, settings, uncertainty, baseYear), refusalTarget, factor);
  };
  const draws = drawWith(question.refusalsPerYear);
  const drawNow = (given: Uncertainty) =>
    listFewest(
      drawNeed(drawDemand({ ...question, year: null }, basis, place, settings, given, baseYear), refusalTarget, null),
    );
  const fewest = draws && listFewest(draws);
  const needed = findNeeded(loads.then, refusalTarget, factor);
  const counts = listCounts(question, needed);
  const describe = (beds: number) => describeBeds(beds, central, patienceDays, draws, factor);
  return {
    bedsNow: question.beds,
    year: question.year,
    baseYear,
    basis,
    offeredLoadNow: loads.now,
    offeredLoad: loads.then,
    carriedLoad: question.beds === null ? loads.then : carriedLoad(question.beds, loads.then),
    meanStayDays,
    turnoverDays,
    refusalTarget,
    patienceDays,
    now:
      question.year === null || question.beds === null
        ? null
        : useBeds(question.beds, { ...central, offeredLoad: loads.now }),
    beds: counts.map(describe),
    further: listFurther(counts, fewest === null ? [needed] : Object.values(fewest)).map(describe),
    needed,
    fewestBeds: fewest ?? { 50: null, 80: null, 90: null },
    fewestBedsNow: uncertainty === null || question.year === null || question.drawsGuests ? null : drawNow(uncertainty),
    refusalsOtherwise:
      draws === null || basis === "model"
        ? null
        : tellRefusals(question, loadFromAdmissions(question, holdingDays), drawWith),
    otherTarget:
      draws && tellOtherTarget(data, question, 2 * refusalTarget, (target) => drawNeed(draws.loads, target, factor)),
    withoutOwnBeds: basis === "model" ? answerWithout(data, asked, settings, uncertainty, projection) : null,
    attracted: attraction && attract(attraction, question, peoplePerYear(loads.then, holdingDays)),
  };
}

function tellOtherTarget(
  { parameters }: ModelData,
  { plannedBeds }: HouseQuestion,
  refusalTarget: number,
  drawWith: (target: number) => HouseDraws,
): OtherTarget | null {
  if (refusalTarget > (parameters["refusalTarget"]!.max ?? 1)) return null;
  const draws = drawWith(refusalTarget);
  const chanceEnough = plannedBeds === null ? null : chanceOf(plannedBeds, draws);
  return { refusalTarget, fewestBeds: listFewest(draws), chanceEnough };
}

/** As in queryOf: only beds that the directory does not know draw people by being filled in. */
function answerWithout(
  data: ModelData,
  asked: HouseQuestion,
  settings: Settings,
  uncertainty: Uncertainty | null,
  projection: Projection,
): WithoutOwnBeds | null {
  const { place, beds, plannedBeds, year, drawsGuests } = asked;
  if ("region" in place || beds === null) return null;
  if (data.sites[findSite(data.sites, place.siteId)]!.beds !== null) return null;
  const baseYear = data.defaults.fromYear;
  const question = { ...asked, beds: null };
  const demand = modelDemand(data, question, projection);
  const draws =
    uncertainty === null || plannedBeds === null || drawsGuests
      ? null
      : drawNeed(drawDemand(question, "model", demand, settings, uncertainty, baseYear), settings.refusalTarget, null);
  return {
    offeredLoad: offeredLoad(demand.central(year ?? baseYear), holdingDaysOf(settings)),
    chanceEnough: draws && chanceOf(plannedBeds!, draws),
  };
}

/** null where the admissions alone tell no demand. */
function loadFromAdmissions(question: HouseQuestion, holdingDays: number): number | null {
  const alone = { ...question, refusalsPerYear: null };
  if (chooseBasis(alone, holdingDays) !== "admissions") return null;
  return loadFromCounts(alone.beds, { admitted: meanAdmissions(alone), refused: null }, holdingDays);
}

/** @param requestsPerYear of the house with the beds of now */
function attract(
  attraction: Attraction,
  { beds, plannedBeds }: HouseQuestion,
  requestsPerYear: number,
): Attracted | null {
  if (plannedBeds === null || plannedBeds === beds) return null;
  const scale = attraction.modelled === 0 ? 1 : requestsPerYear / attraction.modelled;
  return { gain: attraction.gain(plannedBeds, scale), neighbours: attraction.neighbours(plannedBeds, scale) };
}

function fillBeds(data: ModelData, question: HouseQuestion): HouseQuestion {
  const { place, beds } = question;
  if ("region" in place || beds !== null) return question;
  return { ...question, beds: data.sites[findSite(data.sites, place.siteId)]!.beds };
}

function chooseOwn(data: ModelData, { meanStayDays, turnoverDays, refusalTarget }: HouseQuestion): Settings {
  return chooseSettings(data, {
    ...(meanStayDays !== null && { meanStayDays }),
    ...(turnoverDays !== null && { turnoverDays }),
    ...(refusalTarget !== null && { refusalTarget }),
  });
}

function findLoads(
  question: HouseQuestion,
  basis: DemandBasis,
  place: PlaceDemand,
  holdingDays: number,
  baseYear: number,
): { now: number; then: number } {
  const { year, beds, refusalsPerYear } = question;
  if (basis === "model") {
    const loadIn = (at: number) => offeredLoad(place.central(at), holdingDays);
    return { now: loadIn(baseYear), then: loadIn(year ?? baseYear) };
  }
  const counted = { admitted: meanAdmissions(question), refused: refusalsPerYear };
  const now = loadFromCounts(beds, counted, holdingDays);
  const change = year === null ? 1 : changeIn(place.central(baseYear), place.central(year));
  return { now, then: now * change };
}

/** What lies between the counts and above them, up to the largest that is named. */
function listFurther(counts: readonly number[], named: readonly number[]): number[] {
  const first = counts[0]!;
  const last = Math.min(first + MOST_COUNTS - 1, Math.max(counts.at(-1)!, ...named));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((beds) => !counts.includes(beds));
}

/** Around the beds of now; without them so that the beds that are needed stand among them. */
function listCounts({ beds, plannedBeds }: HouseQuestion, needed: number): number[] {
  const now = beds ?? Math.max(1, (plannedBeds ?? needed) - 3);
  const around = Array.from({ length: FEWER + MORE + 1 }, (_, index) => now - FEWER + index);
  return [...new Set([...around, ...(plannedBeds === null ? [] : [plannedBeds])])]
    .filter((count) => count >= 1)
    .sort((a, b) => a - b);
}
