/** Letters beyond which a name is written on two lines. */
const ONE_LINE = 13;

/** A long name of several words in two lines, as even as the words allow. */
export function breakName(name: string): string[] {
  const words = name.split(" ");
  if (name.length <= ONE_LINE || words.length < 2) return [name];
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")]);
  const widest = (lines: string[]) => Math.max(...lines.map((line) => line.length));
  return breaks.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best));
}
