/** What a number of beds does, by the rule of the curve. Figures come in as text. */
import type { CurveRule } from "../../../domain/prognosis/beds/rules/registry.ts";
import { houseHeads, ownBeds, sayBedsUnknown, sayEndless, sayUse } from "../../../words/prognose-uitleg.ts";
import { curveSentences } from "../../../words/prognose-regels.ts";

/** With a plan the chances and the use are those of the beds in the plan. */
export function houseTableHeads({
  norm,
  target,
  hasPlan,
}: {
  norm: string;
  target: string;
  hasPlan: boolean;
}): string[] {
  const isPlanned = String(hasPlan);
  return [
    houseHeads.house,
    houseHeads.load,
    houseHeads.beds,
    ...(hasPlan ? [houseHeads.plannedBeds] : []),
    houseHeads.refuses({ isPlanned }),
    houseHeads.neededByRefusal({ target }),
    houseHeads.neededByNorm({ norm }),
    houseHeads.refusesByNorm,
    houseHeads.loadPerBed({ isPlanned }),
    houseHeads.occupancy({ isPlanned }),
  ];
}

export interface CurveFacts {
  name: string;
  year: number;
  load: string;
  needed: string;
  target: string;
  /** null: not known. */
  own: OwnBeds | null;
}

interface OwnBeds {
  beds: string;
  isPlanned: boolean;
  /** null: the queue never ends. */
  outcome: string | null;
  /** null: without beds there is none, and it says nothing where people wait. */
  use: { loadPerBed: string; occupancy: string } | null;
}

/** Beds that are needed, and what those there are do. */
export function sayBedsCurve(rule: CurveRule, { own, ...facts }: CurveFacts): string {
  const need = curveSentences[rule].need(facts);
  return `${need} ${own === null ? sayBedsUnknown : sayOwnBeds(rule, own)}`;
}

function sayOwnBeds(rule: CurveRule, { beds, isPlanned, outcome, use }: OwnBeds): string {
  const own = { ownBeds: ownBeds({ beds, isPlanned: String(isPlanned) }) };
  const does = outcome === null ? sayEndless(own) : curveSentences[rule].own({ ...own, outcome });
  return use === null ? does : `${does} ${sayUse(use)}`;
}
