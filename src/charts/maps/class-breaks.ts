/** Classes of a map: about equally many places in each, with limits one can say aloud. */

/** Two digits are enough to tell classes apart. */
const DIGITS = 2;

/**
 * Lower limits of the second class and up, ascending: quantiles rounded to two digits, without those that leave a class
 * empty. At most `classes` - 1 limits; none when all values are the same.
 */
export function findClassBreaks(values: readonly number[], classes: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const limits = Array.from({ length: classes - 1 }, (_, index) =>
    roundToDigits(quantile(sorted, (index + 1) / classes)),
  );
  return [...new Set(limits)].filter((limit) => limit > sorted[0]! && limit <= sorted.at(-1)!).sort((a, b) => a - b);
}

/** Number of the class of a value, from 0. */
export function findClass(breaks: readonly number[], value: number): number {
  return breaks.filter((limit) => value >= limit).length;
}

function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(position)]!, sorted[Math.ceil(position)]!];
  return below + (above - below) * (position - Math.floor(position));
}

function roundToDigits(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
