/**
 * Values to positions in a straight line. Of the same form as d3-scale's, whose colours, dates and number formats would
 * come along into the browser and are not used here; the round ticks are d3-array's own.
 */
import { nice, ticks } from "d3";

type Ends = readonly [from: number, to: number];

export interface LinearScale {
  (value: number): number;
  domain: () => Ends;
  range: { (): Ends; (ends: Ends): LinearScale };
  /** About `count` round values within the domain. */
  ticks: (count: number) => number[];
  /** Widens the domain to round values. */
  nice: (count: number) => LinearScale;
}

export function scaleLinear(domain: Ends, range: Ends): LinearScale {
  let [from, to] = domain;
  let [start, end] = range;
  const scale = ((value: number) => start + ((value - from) / (to - from || 1)) * (end - start)) as LinearScale;
  scale.domain = () => [from, to];
  scale.range = ((ends?: Ends) => {
    if (ends === undefined) return [start, end];
    [start, end] = ends;
    return scale;
  }) as LinearScale["range"];
  scale.ticks = (count) => ticks(from, to, count);
  scale.nice = (count) => {
    [from, to] = nice(from, to, count);
    return scale;
  };
  return scale;
}
