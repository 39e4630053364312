/** From an amount to a place on an axis. d3's own scale brings its colours and number formats along, which no chart here uses. */
import { ticks } from "d3";

export interface LinearScale {
  (value: number): number;
  /** Both ends, in the order they were given. */
  domain: readonly [number, number];
  range: readonly [number, number];
  /** Round values within the domain, about so many. */
  ticks: (count: number) => number[];
}

/** A domain without length lies in the middle of the range. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const [from, to] = domain;
  const [start, end] = range;
  const place = (value: number) => start + (to === from ? 0.5 : (value - from) / (to - from)) * (end - start);
  return Object.assign(place, { domain, range, ticks: (count: number) => ticks(from, to, count) });
}
