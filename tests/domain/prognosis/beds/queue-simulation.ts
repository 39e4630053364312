/** A queue played out event by event: what the formulas of Erlang A have to agree with, made without them. */
export interface SimulatedQueue {
  requests: number;
  waitShare: number;
  leaveShare: number;
  meanWaitStays: number;
  occupancy: number;
}

/** Pseudo-random numbers in [0, 1) from a seed (mulberry32 by Ettinger, public domain). */
export function seededUniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let hash = Math.imul(state ^ (state >>> 15), state | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Requests come at random, stays and patience are exponential, first come first served; one mean stay is the unit of
 * time. A request that finds a bed takes it; another waits until one is free or its patience ends.
 */
export function simulateQueue(
  beds: number,
  offeredLoad: number,
  meanPatienceStays: number,
  requests: number,
  seed: number,
): SimulatedQueue {
  const uniform = seededUniform(seed);
  const exponential = (mean: number) => -mean * Math.log(1 - uniform());
  /** When each bed is free again. With first come first served a request gets the bed that is free first. */
  const freeAt = new Float64Array(beds);
  let now = 0;
  let [waited, left, waitTime, busyTime] = [0, 0, 0, 0];
  for (let request = 0; request < requests; request += 1) {
    now += exponential(1 / offeredLoad);
    let first = 0;
    for (let bed = 1; bed < beds; bed += 1) if (freeAt[bed]! < freeAt[first]!) first = bed;
    const wait = Math.max(0, freeAt[first]! - now);
    const patience = exponential(meanPatienceStays);
    if (wait > 0) waited += 1;
    if (wait > patience) {
      left += 1;
      waitTime += patience;
      continue;
    }
    waitTime += wait;
    const stay = exponential(1);
    freeAt[first] = now + wait + stay;
    busyTime += stay;
  }
  return {
    requests,
    waitShare: waited / requests,
    leaveShare: left / requests,
    meanWaitStays: waitTime / requests,
    occupancy: busyTime / (now * beds),
  };
}
