/** What counts would do to the outcome of their region, before they are used. */
import { formatWhole } from "../../../charts/format-number.ts";
import {
  keepModelYears,
  replaceFigures,
  applyOwnFigures,
  type OwnCount,
  type RegionFigures,
} from "../../../domain/prognosis/own-figures/own-figures.ts";
import { coverAdmissions } from "../../../domain/prognosis/own-figures/house-coverage.ts";
import { prepareRun } from "../../../domain/prognosis/run/prepare-run.ts";
import { projectNeed } from "../../../domain/prognosis/run/project.ts";
import { LEAST_CALIBRATION, MOST_CALIBRATION } from "../../../domain/prognosis/scenario/calibration-bounds.ts";
import { sayExpectation } from "../../../presentation/prognosis/own-figures/say-own-figures.ts";
import { toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import { confirmWords, usedEffect } from "../../../words/prognose-eigen-cijfers.ts";
import { toDraftQuery } from "../../../presentation/prognosis/scenarios/draft.ts";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";
import { formatK, writeCalibration } from "./write-calibration.ts";

export interface Weighed {
  /** What the model expects beside what was typed in. */
  sentence: string;
  /** What using them does to the beds that are needed, and why. */
  effect: string;
  /** What the visitor has to confirm before the figures count; empty when they are near what the model expects. */
  doubts: string[];
  /** Why the figures cannot count at all, whatever the visitor says; null when they can. */
  refusal: string | null;
}

/** A count that differs more from what the model expects is more often a misread table than a fact. */
const FAR = Math.log(2);

type View = Pick<ViewProps, "model" | "draft" | "projection" | "query" | "place" | "year">;

/** null when no admissions are to count, or the model can say nothing of them. */
export function weighCounts(
  { model, draft, projection, query, place, year }: View,
  figures: RegionFigures,
  items: readonly OwnCount[],
): Weighed | null {
  const { region } = draft;
  const next = keepModelYears(model, { ...figures, counts: items });
  try {
    const after = toDraftQuery(model, applyOwnFigures(model, draft, replaceFigures(null, region, next)));
    const calibration = prepareRun(model, after, projection).calibrations[region];
    if (calibration === undefined) return null;
    const facts = writeCalibration(calibration, coverAdmissions(model, after.admissions ?? [], [region]));
    const yearOf = (asked: typeof query) =>
      projectNeed(model, { ...asked, fromYear: year, toYear: year }, projection)[0]!;
    const bedsOf = (asked: typeof query) => formatWhole(toWholeBeds(yearOf(asked).bedsByRule.occupancy.pooled));
    const effect = usedEffect({
      year,
      before: bedsOf(query),
      after: bedsOf(after),
      admissions: facts.admissions,
      modelled: facts.modelled,
      years: facts.years.length,
      part: facts.part,
      left: listLeftOut(
        model.sites.filter((site) => site.region === region),
        items,
      ),
    });
    const isFar = Math.abs(calibration.logRatio) > FAR;
    const doubts = isFar
      ? [
          confirmWords.far({ ...facts, place, years: facts.years.length }),
          confirmWords.effect({
            year,
            before: formatWhole(yearOf(query).guests),
            after: formatWhole(yearOf(after).guests),
          }),
        ]
      : [];
    const isWithin = calibration.k >= LEAST_CALIBRATION && calibration.k <= MOST_CALIBRATION;
    const bounds = { low: formatK(LEAST_CALIBRATION), high: formatK(MOST_CALIBRATION) };
    const refusal = isWithin ? null : confirmWords.outside({ place, k: facts.k, ...bounds });
    return { sentence: sayExpectation(facts), effect, doubts, refusal };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Names of the houses that no admissions were filled in of; "none" where every house counts. */
function listLeftOut(sites: readonly { id: string; name: string }[], items: readonly OwnCount[]): string {
  const counted = items.filter(({ admissions, isForCalibration }) => isForCalibration && admissions !== null);
  if (counted.some(({ siteId }) => siteId === null)) return "none";
  const left = sites.filter(({ id }) => counted.every(({ siteId }) => siteId !== id)).map(({ name }) => name);
  return left.length === 0 ? "none" : new Intl.ListFormat("nl").format(left);
}
