/** What a house refuses, how long people wait for it and how many give up. Figures come in as text. */
import { houseHeads, leavingWords, ownBeds, refusedWords, waitWords } from "../../../words/prognose-uitleg.ts";

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

interface NeedFacts {
  name: string;
  year: number;
  load: string;
  needed: string;
  target: string;
}

interface OwnBeds {
  beds: string;
  isPlanned: boolean;
}

export interface RefusalFacts extends NeedFacts {
  /** null: not known. Without beds there is no use of them. */
  own: (OwnBeds & { refused: string; use: { loadPerBed: string; occupancy: string } | null }) | null;
}

export interface QueueFacts extends NeedFacts {
  /** null: not known. `outcome` is null when the queue never ends. */
  own: (OwnBeds & { outcome: string | null }) | null;
}

function sayOwnBeds({ beds, isPlanned }: OwnBeds): string {
  return ownBeds({ beds, isPlanned: String(isPlanned) });
}

export function sayRefusalChance({ own, ...facts }: RefusalFacts): string {
  const need = refusedWords.need(facts);
  if (own === null) return `${need} ${refusedWords.unknown}`;
  const refused = refusedWords.own({ ownBeds: sayOwnBeds(own), refused: own.refused });
  return [need, refused, ...(own.use === null ? [] : [refusedWords.use(own.use)])].join(" ");
}

export function sayWait({ own, ...facts }: QueueFacts): string {
  const need = waitWords.need(facts);
  if (own === null) return need;
  const beds = { ownBeds: sayOwnBeds(own) };
  return `${need} ${own.outcome === null ? waitWords.endless(beds) : waitWords.own({ ...beds, outcome: own.outcome })}`;
}

export function sayLeaving({ own, ...facts }: QueueFacts): string {
  const need = leavingWords.need(facts);
  if (own === null) return need;
  return `${need} ${leavingWords.own({ ownBeds: sayOwnBeds(own), outcome: String(own.outcome) })}`;
}
