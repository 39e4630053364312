/** The sentences that belong to an outcome, each built from the figures that stand beside it. */
import { formatWhole } from "../../../charts/format-number.ts";
import { isWhollyKnown } from "../../../domain/prognosis/beds/capacity.ts";
import { gapSentence as words } from "../../../words/prognose-uitkomst.ts";
import { describeBeds } from "../outcome/describe-capacity.ts";
import { findYear, type PrognosisView } from "../outcome/prognosis-view.ts";
import { sayNeed, sayRule } from "../outcome/say-answer.ts";
import { explainGrowth } from "../outcome/say-growth.ts";
import { gatherGrowth, gatherHeadline } from "../outcome/view-charts.ts";
import { sayCertainty } from "./outcome-now.ts";

export interface OutcomeSentences {
  /** Guests and beds at the flat norm. */
  answer: string;
  /** Growth against deaths, with the two things that moved the guests most. */
  growth: string;
  /** The beds of now beside the beds needed, where all of them are known. */
  gap: string;
  /** How far the outcome can lie from its line. */
  certainty: string;
}

/** A range that nobody asked for is left out. */
const NOT_DRAWN = / \(…\s?tot\s?…\)/gu;

export function saySentences(view: PrognosisView, year: number): OutcomeSentences {
  return {
    answer: sayNeed(gatherHeadline(view, year)).replaceAll(NOT_DRAWN, ""),
    growth: explainGrowth(gatherGrowth(view, year)),
    gap: sayGaps(view, year),
    certainty: sayCertainty(view, year),
  };
}

/** Beds of now, never those of a plan, less the need by residence; of several regions every pool and every house is whole. */
function sayGaps(view: PrognosisView, year: number): string {
  const { place, capacity } = view;
  const known = describeBeds({ place, capacity, plannedCapacity: null });
  if (capacity.hospices === 0) return words.noHouse({ known });
  if (!isWhollyKnown(capacity)) return words.unknown({ known, place });
  const { pooled, perHouse } = findYear(view, year).beds.occupancy;
  const rule = sayRule("occupancy", gatherHeadline(view, year).beds.occupancy.target);
  const apart = (needed: number) => sayDifference(capacity.knownBeds - needed);
  const facts = { known, rule, year, pooled: apart(pooled) };
  return perHouse === null ? words.pool(facts) : words.both({ ...facts, perHouse: apart(perHouse) });
}

function sayDifference(beds: number): string {
  if (beds === 0) return words.equal;
  const size = formatWhole(Math.abs(beds));
  return beds < 0 ? words.fewer({ size }) : words.more({ size });
}
