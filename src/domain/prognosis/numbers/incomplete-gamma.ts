/**
 * The gamma distribution: logarithm of the gamma function, regularised incomplete gamma function and its inverse.
 * Sources: Lanczos 1964 (g = 7, nine terms); Abramowitz and Stegun 6.5.29 (series) and 6.5.31 (continued fraction);
 * start of the inverse: Wilson and Hilferty 1931.
 */
import { normalInverse } from "./normal.ts";

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const PRECISION = 1e-16;
const TINY = 1e-300;
/** Relative step after which a Newton iteration, which doubles its digits, has them all. */
const NEAR = 1e-10;
const MAX_TERMS = 100_000;

/** ln of the gamma function. Throws RangeError for x not above 0. */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`Argument must be above 0: ${x}`);
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x + 6.5;
  let sum = LANCZOS[0]!;
  for (let term = 1; term < LANCZOS.length; term += 1) sum += LANCZOS[term]! / (x - 1 + term);
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(shifted) - shifted + Math.log(sum);
}

/** P(shape, x): probability that a gamma variable of scale 1 lies below x. Throws RangeError outside its domain. */
export function incompleteGamma(shape: number, x: number): number {
  if (!(shape > 0 && shape < Infinity)) throw new RangeError(`Shape must be above 0: ${shape}`);
  if (!(x >= 0)) throw new RangeError(`x must be a number from 0: ${x}`);
  if (x === 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? front * series(shape, x) : 1 - front * fraction(shape, x);
}

/** x with P(shape, x) = p, scale 1: Newton steps inside a bracket. Throws RangeError for p outside (0, 1). */
export function gammaInverse(p: number, shape: number): number {
  const spread = 1 / (9 * shape);
  const start = shape * (1 - spread + normalInverse(p) * Math.sqrt(spread)) ** 3;
  const normaliser = logGamma(shape);
  let low = 0;
  let high = Infinity;
  let x = start > 0 ? start : Math.exp((Math.log(p) + logGamma(shape + 1)) / shape);
  for (let step = 0; step < 200; step += 1) {
    const error = incompleteGamma(shape, x) - p;
    if (error > 0) high = x;
    else low = x;
    const newton = x - error / Math.exp((shape - 1) * Math.log(x) - x - normaliser);
    if (Math.abs(newton - x) <= NEAR * x) return newton;
    const middle = high === Infinity ? 2 * x : (low + high) / 2;
    x = newton > low && newton < high ? newton : middle;
  }
  return x;
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < MAX_TERMS && term > sum * PRECISION; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < MAX_TERMS; n += 1) {
    const an = -n * (n - shape);
    b += 2;
    d = 1 / guard(an * d + b);
    c = guard(b + an / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value;
}

function guard(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
