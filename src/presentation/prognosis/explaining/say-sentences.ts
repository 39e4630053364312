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

/** Beds of now and of the plan, each less its own need by residence; of several regions every pool and every house is whole. */
function sayGaps(view: PrognosisView, year: number): string {
  const known = describeBeds(view);
  if (view.capacity.hospices === 0 && view.plannedCapacity === null) return known;
  const differences = sayDifferences(view, year);
  return differences === null ? words.unknown({ known }) : `${known} ${differences}`;
}

/** Both ways of counting at the flat norm; null where not every house of now or of the plan has known beds. */
export function sayDifferences(view: PrognosisView, year: number): string | null {
  const { pooled, houseGaps } = findYear(view, year).beds.occupancy;
  const rule = sayRule("occupancy", gatherHeadline(view, year).beds.occupancy.target);
  const stands = [
    { stand: "now", capacity: view.capacity, apart: houseGaps?.now },
    { stand: "plan", capacity: view.plannedCapacity, apart: houseGaps?.plan },
  ];
  const said = stands.flatMap(({ stand, capacity, apart }) => {
    if (capacity === null || !isWhollyKnown(capacity)) return [];
    const facts = { stand, rule, year, pooled: sayDifference(capacity.knownBeds - pooled) };
    return [apart === undefined ? words.pool(facts) : words.both({ ...facts, perHouse: sayDifference(apart) })];
  });
  return said.length === 0 ? null : said.join(" ");
}

function sayDifference(beds: number): string {
  if (beds === 0) return words.equal;
  const size = formatWhole(Math.abs(beds));
  return beds < 0 ? words.fewer({ size }) : words.more({ size });
}
