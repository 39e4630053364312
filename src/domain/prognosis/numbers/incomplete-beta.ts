/**
 * The beta distribution: regularised incomplete beta function and its inverse.
 * Source: Abramowitz and Stegun 26.5.8 (continued fraction), evaluated by Lentz's method as in Thompson and Barnett 1986.
 */
import { logGamma } from "./incomplete-gamma.ts";

const TINY = 1e-300;
/** Relative step after which a Newton iteration, which doubles its digits, has them all. */
const NEAR = 1e-10;
const PRECISION = 1e-16;
const MAX_TERMS = 500;

/** I_x(a, b): probability that a Beta(a, b) lies below x. Throws RangeError for x outside [0, 1] or a, b not above 0. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`x must lie in [0, 1]: ${x}`);
  checkShape(a, b);
  if (x === 0 || x === 1) return x;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  // The fraction converges fast on the near side of the mean only.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/**
 * x with I_x(a, b) = p: Newton steps inside a bracket, halved where a step leaves it.
 * Throws RangeError for p outside [0, 1] or a, b not above 0.
 */
export function betaInverse(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Probability must lie in [0, 1]: ${p}`);
  checkShape(a, b);
  if (p === 0 || p === 1) return p;
  const normaliser = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 100; step += 1) {
    const error = incompleteBeta(x, a, b) - p;
    if (error > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - normaliser);
    const newton = x - error / density;
    if (Math.abs(newton - x) <= NEAR * Math.min(x, 1 - x)) return newton;
    x = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return x;
}

function checkShape(a: number, b: number): void {
  if (!(a > 0 && a < Infinity && b > 0 && b < Infinity)) throw new RangeError(`Shapes must be above 0: ${a}, ${b}`);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MAX_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value;
}

function guard(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
