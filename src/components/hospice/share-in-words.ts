import { shareWords as words } from "../../words/netwerken.ts";

const PARTS: Readonly<Record<string, string>> = {
  "3": words.parts.thirds,
  "4": words.parts.quarters,
  "5": words.parts.fifths,
  "6": words.parts.sixths,
  "9": words.parts.ninths,
};

/**
 * The part of a municipality that belongs to a network, in Dutch words: "1/3" becomes "een derde deel".
 * Hundredths are said as a percentage. Throws on a fraction it has no words for, so that none is shown wrong.
 */
export function shareInWords(weight: string): string {
  if (weight === "1") return words.whole;
  if (weight === "1/2") return words.half;
  const [numerator = "", denominator = ""] = weight.split("/");
  if (denominator === "100") return words.sayPercent({ count: Number(numerator) });
  const part = PARTS[denominator];
  const count = words.counts[Number(numerator) - 1];
  if (part === undefined || count === undefined) throw new Error(`Geen woorden voor het deel ${weight}.`);
  return words.sayPart({ count, part });
}
