/**
 * Exponential tilting: the weights that stay closest to given ones (least Kullback-Leibler divergence) and have a
 * given mean, or mean and standard deviation: w(a) = exp(b1 z + b2 z^2), z = age from the mean. Solved as the minimum
 * of the convex dual ln(sum D w) - b.target by Newton steps, halved where they do not descend.
 * Source: Kullback and Leibler 1951; Boyd and Vandenberghe, Convex Optimization (2004), sections 7.2 and 9.5.
 */
export interface Moments {
  meanYears: number;
  /** Left out: only the mean is fitted. */
  sdYears?: number;
}

const MAX_STEPS = 200;
const TOLERANCE = 1e-13;

/** Relative weights, largest 1, in the order of `agesYears`. Throws RangeError if no tilt reaches the moments. */
export function tiltToMoments(agesYears: number[], masses: number[], moments: Moments): number[] {
  const scale = moments.sdYears ?? Math.max(...agesYears) - Math.min(...agesYears);
  const z = agesYears.map((age) => (age - moments.meanYears) / scale);
  const target = moments.sdYears === undefined ? 0 : 1;
  const curved = moments.sdYears !== undefined;
  let slopes: [number, number] = [0, 0];
  let state = evaluate(z, masses, slopes, target);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (Math.hypot(state.gradient[0], curved ? state.gradient[1] : 0) < TOLERANCE) return state.weights;
    const move = newtonMove(state, curved);
    let size = 1;
    let next = evaluate(z, masses, [slopes[0] + move[0], slopes[1] + move[1]], target);
    while (!(next.value <= state.value + 1e-15) && size > 1e-6) {
      size /= 2;
      next = evaluate(z, masses, [slopes[0] + size * move[0], slopes[1] + size * move[1]], target);
    }
    slopes = [slopes[0] + size * move[0], slopes[1] + size * move[1]];
    state = next;
  }
  throw new RangeError(
    `No age profile has mean ${moments.meanYears} and standard deviation ${moments.sdYears ?? "free"}`,
  );
}

interface TiltState {
  weights: number[];
  value: number;
  gradient: [number, number];
  /** Variance of z, covariance of z and z^2, variance of z^2. */
  covariance: [number, number, number];
}

function evaluate(z: number[], masses: number[], slopes: [number, number], target: number): TiltState {
  const logs = z.map((value) => slopes[0] * value + slopes[1] * value * value);
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const sums = [0, 0, 0, 0, 0];
  weights.forEach((weight, index) => {
    let term = weight * masses[index]!;
    for (let power = 0; power < sums.length; power += 1, term *= z[index]!) sums[power]! += term;
  });
  const [total, first, second, third, fourth] = sums as [number, number, number, number, number];
  const [m1, m2, m3, m4] = [first / total, second / total, third / total, fourth / total];
  return {
    weights,
    value: Math.log(total) + top - slopes[1] * target,
    gradient: [m1, m2 - target],
    covariance: [m2 - m1 * m1, m3 - m1 * m2, m4 - m2 * m2],
  };
}

function newtonMove({ gradient, covariance }: TiltState, curved: boolean): [number, number] {
  const [v1, c, v2] = covariance;
  if (!curved) return [-gradient[0] / v1, 0];
  const determinant = v1 * v2 - c * c;
  return [(c * gradient[1] - v2 * gradient[0]) / determinant, (c * gradient[0] - v1 * gradient[1]) / determinant];
}
