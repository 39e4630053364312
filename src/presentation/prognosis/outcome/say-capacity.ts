/** The beds there are, beside the beds that are needed. Counts of beds come in as text. */
import { gapWords, knownBedsWords, sayBedsPlanned } from "../../../words/prognose.ts";

interface BedsNow {
  known: string;
  /** Of counts that are no number of now, a sentence of its own. */
  older?: string | null;
  /** What the scenario makes of the beds is a number of its own. */
  planned?: string | null;
}

export function sayBedsNow(place: string, { known, older = null, planned = null }: BedsNow): string {
  return [knownBedsWords.now({ place, known }), older, planned && sayBedsPlanned({ planned })]
    .filter((sentence) => sentence !== null)
    .join(" ");
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
