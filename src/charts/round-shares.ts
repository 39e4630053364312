/**
 * Shares (0-1) that add to 1 as whole parts that add to `units`: rounded down, and what is left goes to the largest
 * remainders (Hamilton), so that a row on screen adds up too.
 */
export function shareOut(shares: readonly number[], units: number): number[] {
  const exact = shares.map((share) => share * units);
  const floors = exact.map((value) => Math.floor(value + 1e-9));
  const left = Math.round(exact.reduce((sum, value) => sum + value, 0)) - floors.reduce((sum, value) => sum + value, 0);
  const order = exact.map((value, index) => ({ index, rest: value - floors[index]! })).sort((a, b) => b.rest - a.rest);
  for (const { index } of order.slice(0, Math.max(0, left))) floors[index] = floors[index]! + 1;
  return floors;
}

/** The same as percentages that add to 100, to `decimals` decimals. */
export function roundShares(shares: readonly number[], decimals = 0): number[] {
  return shareOut(shares, 100 * 10 ** decimals).map((value) => value / 10 ** decimals);
}
