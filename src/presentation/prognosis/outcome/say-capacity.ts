/** The beds there are, beside the beds that are needed. Counts of beds come in as text. */
import { gapWords, knownBedsWords, sayBedsPlanned } from "../../../words/prognose.ts";

/** What the scenario makes of the beds is a number of its own. */
export function sayBedsNow(place: string, known: string, planned: string | null = null): string {
  const now = knownBedsWords.now({ place, known });
  return planned === null ? now : `${now} ${sayBedsPlanned({ planned })}`;
}

/** What is known of the beds there are; `known` and `hospices` are whole numbers, `beds` is text. */
export function sayKnownBeds({ beds, known, hospices }: { beds: string; known: number; hospices: number }): string {
  if (hospices === 0) return knownBedsWords.noHospice;
  if (known === 0) return knownBedsWords.noneKnown({ hospices });
  return known < hospices ? knownBedsWords.some({ beds, known, hospices }) : knownBedsWords.all({ beds, hospices });
}

/** Known beds less needed beds; `size` is without its sign. */
export function sayGap({ sign, size }: { sign: number; size: string }): string {
  if (sign === 0) return gapWords.equal;
  return sign < 0 ? gapWords.fewer({ size }) : gapWords.more({ size });
}
