import type { ChartPoint } from "./line-chart.ts";

/** Points as an index: the value at `baseX` becomes 100. Throws RangeError without a value above 0 there. */
export function indexPoints(points: readonly ChartPoint[], baseX: number): ChartPoint[] {
  const base = points.find(({ x }) => x === baseX)?.y;
  if (base === undefined || !(base > 0)) throw new RangeError(`No value above 0 at ${baseX}`);
  return points.map(({ x, y }) => ({ x, y: (100 * y) / base }));
}
