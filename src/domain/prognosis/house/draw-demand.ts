/**
 * The demand for a house in every draw. The counts of a year come by chance: with S counted in Y years and no other
 * knowledge (Jeffreys), the mean per year is Gamma(S + 0.5) / Y. Stay and turnover are drawn unless they were filled in.
 */
import type { Settings } from "../data/settings.ts";
import { holdingDaysOf, offeredLoad } from "../guests/load.ts";
import { gammaInverse } from "../numbers/incomplete-gamma.ts";
import { drawSetting } from "../uncertainty/draws.ts";
import type { Uncertainty } from "../uncertainty/uncertainty.ts";
import type { HouseLoad } from "./beds-outcome.ts";
import { loadFromCounts, meanAdmissions } from "./demand-now.ts";
import type { DemandBasis } from "./demand-now.ts";
import type { HouseQuestion } from "./house-question.ts";
import type { PlaceDemand } from "./place-demand.ts";

const PRIOR_COUNT = 0.5;

/** @param baseYear the year that the counts speak of */
export function drawDemand(
  question: HouseQuestion,
  basis: DemandBasis,
  place: PlaceDemand,
  { meanStayDays, turnoverDays }: Settings,
  uncertainty: Uncertainty,
  baseYear: number,
): HouseLoad[] {
  const { draws, noiseOf } = uncertainty;
  const own = (given: number | null, name: "meanStayDays" | "turnoverDays", central: number) =>
    given === null ? drawSetting(draws, name, central) : new Float64Array(draws.count).fill(given);
  const stays = own(question.meanStayDays, "meanStayDays", meanStayDays);
  const turnovers = own(question.turnoverDays, "turnoverDays", turnoverDays);
  const demand = basis === "model" || question.year !== null ? place.draw(uncertainty) : null;
  const base = demand?.(baseYear);
  const later = question.year === null ? base : demand?.(question.year);
  const years = question.admissions.length;
  const count = (name: string, perYear: number) => {
    const { uniform } = noiseOf(`house:${name}`);
    return (draw: number) => gammaInverse(uniform[draw]!, perYear * years + PRIOR_COUNT) / years;
  };
  const admitted = basis === "model" ? null : count("admissions", meanAdmissions(question));
  const refused = basis === "refusals" ? count("refusals", question.refusalsPerYear!) : null;
  return Array.from(stays, (stay, draw) => {
    const holdingDays = holdingDaysOf({ meanStayDays: stay, turnoverDays: turnovers[draw]! });
    const load =
      admitted === null
        ? offeredLoad(later![draw]!, holdingDays)
        : loadFromCounts(question.beds, { admitted: admitted(draw), refused: refused && refused(draw) }, holdingDays) *
          changeIn(base?.[draw], later?.[draw]);
    return { offeredLoad: load, meanStayDays: stay, holdingDays };
  });
}

/** Later over base; where the model expects nobody at all nothing changes. */
export function changeIn(base = 1, later = 1): number {
  return base === 0 ? 1 : later / base;
}
