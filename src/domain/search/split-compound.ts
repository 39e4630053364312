/** Letters that tie the parts of a Dutch compound together. */
const links = ["", "s", "e", "en", "n"];
const shortestPart = 4;

/**
 * The parts of a compound, when each of them is a known word: "wachtlijstbeheer" gives ["wachtlijst", "beheer"].
 * Null when it does not fall apart that way. The longest first part wins.
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): string[] | null {
  for (let end = word.length - shortestPart; end >= shortestPart; end -= 1) {
    const rest = word.slice(end);
    if (!isKnown(rest)) continue;
    const first = links
      .map((link) => (word.slice(0, end).endsWith(link) ? word.slice(0, end - link.length) : ""))
      .find((part) => part.length >= shortestPart && isKnown(part));
    if (first !== undefined) return [first, rest];
  }
  return null;
}
