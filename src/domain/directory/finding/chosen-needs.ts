import { chooseNeed, completeNeed, leaveOut } from "./needs.ts";
import { readNeeds } from "./need-words.ts";
import type { Need } from "./need.ts";

/** What a text names that is chosen already, and what it says beside that: telling words, or nothing. */
export interface ChosenInText {
  chosen: readonly Need[];
  left: string;
}

/**
 * The needs in a text that are chosen already, in the order typed. A word with more than one meaning counts when each of
 * them is chosen; one that a need begins with, as the Enter key completes it.
 */
export function readChosen(needs: readonly Need[], text: string, isChosen: (need: Need) => boolean): ChosenInText {
  const whole = chooseNeed(needs, text) ?? completeNeed(needs, text);
  if (whole !== null) return isChosen(whole) ? { chosen: [whole], left: "" } : { chosen: [], left: text };
  const words = readNeeds(needs, text).filter((word) => word.needs.every(isChosen));
  const chosen = [...new Set(words.flatMap((word) => word.needs))];
  return { chosen, left: chosen.reduce((rest, need) => leaveOut(needs, rest, need), text) };
}
