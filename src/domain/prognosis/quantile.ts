/** Empirical quantiles, linear between order statistics: position (n - 1) p. Source: Hyndman and Fan 1996, type 7. */

/**
 * Quantiles in the order of `probabilities`; reorders `values`.
 * Throws RangeError without values, for a value that is no number and for a probability outside [0, 1].
 */
export function takeQuantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError("Quantiles need at least one value");
  values.sort();
  // Sorting puts what is no number last.
  if (Number.isNaN(values.at(-1)!)) throw new RangeError("Quantiles need numbers only");
  return probabilities.map((probability) => interpolate(values, probability));
}

function interpolate(sorted: Float64Array, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`Probability must lie in [0, 1]: ${probability}`);
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const lower = sorted[below]!;
  return below === position ? lower : lower + (position - below) * (sorted[below + 1]! - lower);
}
