import { formatWhole } from "../../charts/format-number.ts";
import { sayAge, sayLastKnown } from "../../words/home-bedden.ts";
import type { LastKnownBeds } from "./bed-threads.ts";

const shareOf = (part: number, whole: number) => (part === 0 ? "none" : part === whole ? "all" : "some");

/** Of how many houses a number of beds is known, and of how many of these it is the number of now. */
export function sayKnownBeds(
  { beds, counted, houses }: LastKnownBeds,
  { knownBeds, knownHospices: now }: { knownBeds: number; knownHospices: number },
): string {
  const age = sayAge({ share: shareOf(now, counted), now, beds: knownBeds });
  return sayLastKnown({ share: shareOf(counted, houses), counted, houses, beds: formatWhole(beds), age });
}
