/** The bed rules straight from their definitions: every number of beds from the first on, every sum from its first term. */
export interface PlainTargets {
  occupancy: number;
  refusal: number;
  waitStays: number;
  leave: number;
  patienceStays: number;
}

export type PlainBeds = Record<"occupancy" | "refusal" | "wait" | "waitAndLeave", number>;

export function countBedsPlainly(guestLoad: number, requestLoad: number, targets: PlainTargets): PlainBeds {
  return {
    occupancy: guestLoad / targets.occupancy,
    refusal: countByRefusal(requestLoad, targets.refusal),
    wait: fewest(requestLoad, Math.floor(requestLoad) + 1, (beds) => meanWait(beds, requestLoad) <= targets.waitStays),
    waitAndLeave: fewest(requestLoad, 1, (beds) => leaving(beds, requestLoad, targets.patienceStays) <= targets.leave),
  };
}

export function countByRefusal(load: number, target: number): number {
  return fewest(load, 0, (beds) => refused(beds, load) <= target);
}

function fewest(load: number, from: number, isEnough: (beds: number) => boolean): number {
  if (load === 0) return 0;
  let beds = from;
  while (!isEnough(beds)) beds += 1;
  return beds;
}

/** Erlang B: a^c / c! over the sum of a^k / k!, in logarithms so that it holds for any load. */
function refused(beds: number, load: number): number {
  const logs = [0];
  for (let k = 1; k <= beds; k += 1) logs.push(logs[k - 1]! + Math.log(load / k));
  return Math.exp(logs[beds]! - logOfSum(logs));
}

function meanWait(beds: number, load: number): number {
  const b = refused(beds, load);
  return b / (1 - (load / beds) * (1 - b)) / (beds - load);
}

/** Erlang A: P(leave) = E[queue] / (a * patience), over all numbers present until nothing is left to add. */
export function leaving(beds: number, load: number, patience: number): number {
  const logs = [0];
  const most = Math.ceil(beds + load * (1 + patience)) + 500;
  for (let k = 1; k <= most; k += 1) {
    const leavingRate = k <= beds ? k : beds + (k - beds) / patience;
    logs.push(logs[k - 1]! + Math.log(load / leavingRate));
  }
  const all = logOfSum(logs);
  return logs.reduce((queue, log, k) => queue + Math.max(0, k - beds) * Math.exp(log - all), 0) / (load * patience);
}

function logOfSum(logs: number[]): number {
  const top = logs.reduce((largest, log) => Math.max(largest, log), -Infinity);
  return top + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - top), 0));
}
