/**
 * Beds that people ask for: the chance of refusal, and what waiting does. Loads are mean numbers of beds in use (see load.ts), shares are 0-1, and one stay is the holding time:
 * waits and patience in days are divided by it before they come here. Requests come at random (Poisson) and every bed
 * takes any guest. Load per bed is what is asked of a bed, occupancy what it carries: with refusals they differ.
 */
export interface WaitOutcome {
  /** Share of the requests that find every bed taken. */
  waitProbability: number;
  /** Mean wait in stays over all requests, those without a wait and those who leave included. */
  meanWaitStays: number;
}

export interface WaitAndLeaveOutcome extends WaitOutcome {
  /** Share of the requests that die or go elsewhere while they wait. */
  leaveProbability: number;
  /** Carried load per bed. */
  occupancy: number;
}

/** A queue that is asked for more than it can serve empties only by patience; beyond this the sums take too long. */
const LONGEST_FINITE_PATIENCE_STAYS = 1e9;
/** A tail below this share of the sum changes no digit of it. */
const NEGLIGIBLE = 1e-18;
/** Up to here a step per bed is as fast as the sum. */
const MOST_BEDS_BY_STEPS = 200;

/**
 * Erlang B (M/G/c/c): the share of requests refused by `beds` beds under `offeredLoad`, nobody waiting.
 * B(0) = 1, B(c) = a B(c-1) / (c + a B(c-1)). Depends only on the mean holding time.
 * Source: Erlang 1917; recursion: Jagerman, Bell System Technical Journal 53 (1974).
 * Throws RangeError for a negative or fractional number of beds and for a load that is not a number from 0.
 */
export function erlangB(beds: number, offeredLoad: number): number {
  if (!Number.isInteger(beds) || beds < 0) throw new RangeError(`Beds must be a whole number from 0: ${beds}`);
  checkLoad(offeredLoad);
  if (beds > MOST_BEDS_BY_STEPS) return refuseBySum(beds, offeredLoad);
  let refused = 1;
  for (let c = 1; c <= beds; c += 1) refused = addBed(refused, c, offeredLoad);
  return refused;
}

/**
 * 1 / B(c,a) = sum over k of c! / (c-k)! / a^k (Jagerman 1974): all terms are positive, so no digit is lost, and from
 * the largest on they fall so fast that their number grows with the root of the load. Overflow is a chance of 0.
 */
function refuseBySum(beds: number, load: number): number {
  let [sum, term] = [1, 1];
  for (let busy = beds; busy > 0; busy -= 1) {
    term *= busy / load;
    sum += term;
    if (busy < load && term * load <= NEGLIGIBLE * sum * (load - busy)) break;
  }
  return 1 / sum;
}

/**
 * Erlang C (M/M/c): everybody waits as long as it takes. C = B / (1 - (a/c)(1 - B)), mean wait C / (c - a).
 * Assumes exponential stays: with skewed stays the wait is about (1 + cv^2) / 2 times longer (Allen and Cunneen).
 * Source: Erlang 1917; Cooper, Introduction to Queueing Theory (1981), section 3.4.
 * Throws RangeError as erlangB does, and when `offeredLoad` >= `beds`: the queue then grows without end.
 */
export function erlangC(beds: number, offeredLoad: number): WaitOutcome {
  const refused = erlangB(beds, offeredLoad);
  if (offeredLoad >= beds)
    throw new RangeError(`A load of ${offeredLoad} needs more than ${beds} beds: the queue never ends`);
  return waitFromRefusal(refused, beds, offeredLoad);
}

/**
 * Erlang A (M/M/c+M): people who wait give up after an exponential time with mean `meanPatienceStays`.
 * With pi(k) the chance of k people present, pi(k) = pi(k-1) a / k up to c and pi(c+j) = pi(c+j-1) a p / (c p + j) above.
 * P(leave) = sum of pi(c+j-1) j / (c p + j), the same as E[queue] / (a p) but fit for p = 0; mean wait = P(leave) p.
 * Patience 0 is Erlang B, Infinity Erlang C (RangeError when `offeredLoad` >= `beds`), and with a patience of one stay
 * the number present is Poisson(a).
 * Source: Palm 1957; Garnett, Mandelbaum and Reiman, Manufacturing & Service Operations Management 4 (2002).
 * Throws RangeError for fewer than 1 or a fractional number of beds, and for a load or patience that is not from 0.
 */
export function erlangA(beds: number, offeredLoad: number, meanPatienceStays: number): WaitAndLeaveOutcome {
  if (!Number.isInteger(beds) || beds < 1) throw new RangeError(`Beds must be a whole number from 1: ${beds}`);
  checkLoad(offeredLoad);
  checkPatience(beds, offeredLoad, meanPatienceStays);
  if (meanPatienceStays === Infinity) {
    return { ...erlangC(beds, offeredLoad), leaveProbability: 0, occupancy: offeredLoad / beds };
  }
  const { below, full, atBeds, leaving } = weighStates(beds, offeredLoad, meanPatienceStays);
  const all = below + full;
  const leaveProbability = leaving / all;
  return {
    waitProbability: full / all,
    leaveProbability,
    meanWaitStays: leaveProbability * meanPatienceStays,
    // Full houses use every bed; in the others the flow balance makes the mean number present a * P(below) - c * pi(c).
    occupancy: Math.min(1, (full + (below * offeredLoad) / beds - atBeds) / all),
  };
}

/** Share of the beds in use in the loss model: load (1 - B) / beds. */
export function carriedLoadPerBed(beds: number, load: number): number {
  if (beds === 0) throw new RangeError("Without beds there is no occupancy");
  return (load * (1 - erlangB(beds, load))) / beds;
}

/** One step of the recursion: from the refusal of beds - 1 to that of `beds`. */
export function addBed(refusedBefore: number, beds: number, load: number): number {
  return (load * refusedBefore) / (beds + load * refusedBefore);
}

/** Erlang C from Erlang B of the same beds; load < beds. */
export function waitFromRefusal(refused: number, beds: number, load: number): WaitOutcome {
  const waitProbability = (beds * refused) / (beds - load + load * refused);
  return { waitProbability, meanWaitStays: waitProbability / (beds - load) };
}

/** Weights of the states of M/M/c+M, up to a common factor; `leaving` is the share of requests lost, so weighted. */
interface StateWeights {
  /** Fewer than `beds` people present; `beds` or more; exactly `beds`. */
  below: number;
  full: number;
  atBeds: number;
  leaving: number;
}

/**
 * Starts where most people are, so that nothing overflows, and goes outwards until the rest is negligible. With a load
 * up to the beds that is below c, of which Erlang B gives the sum: sum of pi(k) for k < c = pi(c) c / (a B(c-1)).
 */
function weighStates(beds: number, load: number, patience: number): StateWeights {
  const refusedByOneLess = erlangB(beds - 1, load);
  if (load <= beds) {
    const atBeds = (load / beds) * refusedByOneLess;
    const { full, leaving } = sumLongerQueues(0, atBeds, beds, load, patience);
    return { below: 1, full, atBeds, leaving };
  }
  const likeliest = Math.floor((load - beds) * patience);
  const longer = sumLongerQueues(likeliest, 1, beds, load, patience);
  const shorter = sumShorterQueues(likeliest, beds, load, patience);
  return {
    below: (shorter.atBeds * beds) / (load * refusedByOneLess),
    full: longer.full + shorter.full,
    atBeds: shorter.atBeds,
    leaving: longer.leaving + shorter.leaving,
  };
}

/** Queues of `length` (weight `weight`) and longer; the weights fall ever faster, so the tail is below a geometric one. */
function sumLongerQueues(length: number, weight: number, beds: number, load: number, patience: number) {
  let [full, leaving, term] = [0, 0, weight];
  for (let next = length + 1; ; next += 1) {
    const room = beds * patience + next;
    full += term;
    leaving += (term * next) / room;
    const ratio = (load * patience) / room;
    term *= ratio;
    if (ratio < 1 && term <= NEGLIGIBLE * full * (1 - ratio)) return { full, leaving };
  }
}

/** Queues shorter than `length` (weight 1), down to none: `atBeds` is the weight of none, 0 when it is negligible. */
function sumShorterQueues(length: number, beds: number, load: number, patience: number) {
  let [full, leaving, term] = [0, 0, 1];
  for (let shorter = length - 1; shorter >= 0; shorter -= 1) {
    const room = beds * patience + shorter + 1;
    const ratio = room / (load * patience);
    term *= ratio;
    if (ratio < 1 && term <= NEGLIGIBLE * (1 + full) * (1 - ratio)) return { full, leaving, atBeds: 0 };
    full += term;
    leaving += (term * (shorter + 1)) / room;
  }
  return { full, leaving, atBeds: term };
}

export function checkLoad(load: number): void {
  if (!(load >= 0 && load < Infinity)) throw new RangeError(`Load must be a number from 0: ${load}`);
}

function checkPatience(beds: number, load: number, patience: number): void {
  if (!(patience >= 0)) throw new RangeError(`Patience must be a number of stays from 0: ${patience}`);
  if (load >= beds && patience > LONGEST_FINITE_PATIENCE_STAYS && patience < Infinity) {
    throw new RangeError(
      `Patience under a load of ${load} on ${beds} beds must be at most ${LONGEST_FINITE_PATIENCE_STAYS} stays: ${patience}`,
    );
  }
}
