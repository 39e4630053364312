/** The beds there are now and those of the plan, each beside the need by residence: as one pool, and houses apart. */
import { BED_RULES } from "../../../domain/prognosis/beds/beds.ts";
import type { Capacity, CapacityGap } from "../../../domain/prognosis/beds/capacity.ts";
import { sheetHeads, sheetNames } from "../../../words/prognose-meenemen.ts";
import { notKnown } from "../../../words/prognose.ts";
import { computeGaps, listStands } from "../outcome/bed-overview.ts";
import { findYear } from "../outcome/prognosis-view.ts";
import { sayRule } from "../outcome/say-answer.ts";
import { formatTarget } from "../outcome/view-charts.ts";
import { numberCell, type Sheet, type SheetCell } from "./sheet.ts";
import type { TakeAlongFacts } from "./take-along-facts.ts";

const RULE_WIDTH = 34;
const FIGURE_WIDTH = 18;

/** Of the year spoken of, one row per rule. Columns of a plan stand only in a scenario that has one. */
export function standSheet({ view, places, year }: Pick<TakeAlongFacts, "view" | "places" | "year">): Sheet {
  const { areas } = places.find((one) => one.year === year)!;
  const stands = listStands(view, areas);
  const { beds } = findYear(view, year);
  const heads = [
    sheetHeads.rule,
    ...sheetHeads.stands.map((head) => head({ year })),
    ...stands.flatMap(({ stand }) => sheetHeads.ofStand.map((head) => head({ stand }))),
  ];
  return {
    name: sheetNames.stands,
    columns: heads.map((head, index) => ({ head, width: index === 0 ? RULE_WIDTH : FIGURE_WIDTH })),
    rows: BED_RULES.map((rule) => [
      sayRule(rule, formatTarget(view, rule)),
      numberCell(beds[rule].pooled, "whole"),
      numberCell(beds[rule].perHouse, "whole", notKnown),
      ...stands.flatMap((stand) => {
        const { perHouse, pooled } = computeGaps(stand, rule, beds[rule].pooled);
        return [...countCells(stand.capacity), gapCell(pooled), gapCell(perHouse)];
      }),
    ]),
  };
}

function countCells({ knownBeds, knownHospices, hospices }: Capacity): SheetCell[] {
  return [
    numberCell(knownHospices === 0 ? null : knownBeds, "whole", notKnown),
    ...[knownHospices, hospices].map((count) => numberCell(count, "whole")),
  ];
}

/** Below 0 is too few; without every house known it is no number. */
function gapCell(gap: CapacityGap | null): SheetCell {
  return numberCell(gap?.kind === "gap" ? gap.beds : null, "whole", notKnown);
}
