/**
 * What refusals do to the answer for a house. Counted or not, the admissions alone already lead to a number of them:
 * a count near that number barely moves the demand and only makes it better known, one far from it moves the demand.
 */
import { erlangB } from "../beds/beds.ts";
import { chanceOf, listFewest, type FewestBeds, type HouseDraws } from "./beds-outcome.ts";
import { meanAdmissions } from "./demand-now.ts";
import type { HouseQuestion } from "./house-question.ts";

/** The answer with the refusals told otherwise. */
export interface OtherRefusals {
  /** null: not counted. */
  refusalsPerYear: number | null;
  fewestBeds: FewestBeds;
  /** Of the beds of the plan; null without a plan. */
  chanceEnough: number | null;
}

export interface RefusalsOtherwise {
  /** Per year, as the admissions alone lead to with the beds of now. */
  derivedPerYear: number;
  /** Where the count lies beside that, with what chance may do taken into account; null: not counted. */
  counted: "near" | "fewer" | "more" | null;
  /** Without the count where there is one; otherwise with none refused, and with as many as the admissions lead to. */
  others: OtherRefusals[];
}

/**
 * null where the admissions alone tell no demand: then nothing can be held against the count.
 * @param loadWithout offered load that follows from the admissions alone; null: none does
 * @param drawWith draws of the house with so many refusals; null: no answer
 */
export function tellRefusals(
  question: HouseQuestion,
  loadWithout: number | null,
  drawWith: (refusalsPerYear: number | null) => HouseDraws | null,
): RefusalsOtherwise | null {
  const { beds, refusalsPerYear, admissions } = question;
  if (loadWithout === null || beds === null) return null;
  const refused = erlangB(beds, loadWithout);
  const derivedPerYear = (meanAdmissions(question) * refused) / (1 - refused);
  const asked = refusalsPerYear === null ? [0, Math.round(derivedPerYear)] : [null];
  const others = [...new Set(asked)].flatMap((one): OtherRefusals[] => {
    const draws = drawWith(one);
    if (draws === null) return [];
    const { plannedBeds } = question;
    const chanceEnough = plannedBeds === null ? null : chanceOf(plannedBeds, draws);
    return [{ refusalsPerYear: one, fewestBeds: listFewest(draws), chanceEnough }];
  });
  const counted = refusalsPerYear === null ? null : compareCount(refusalsPerYear, derivedPerYear, admissions.length);
  return { derivedPerYear, counted, others };
}

/** Nearer than one standard deviation of a count by chance is near. */
function compareCount(counted: number, derived: number, years: number): "near" | "fewer" | "more" {
  if (Math.abs(counted - derived) <= Math.sqrt(Math.max(1, derived) / years)) return "near";
  return counted < derived ? "fewer" : "more";
}
