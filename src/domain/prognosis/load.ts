/** Guests to load: the mean number of beds in use (Little 1961, L = lambda W). Load per bed is not occupancy. */
export const DAYS_PER_YEAR = 365;

/** People per year who ask for a bed: guests / (1 - share that wanted one and got none anywhere). */
export function demandPerYear(guestsPerYear: number, unmetShare: number): number {
  if (!(unmetShare >= 0 && unmetShare < 1)) throw new RangeError(`Unmet share must lie in [0, 1): ${unmetShare}`);
  return guestsPerYear / (1 - unmetShare);
}

/**
 * Mean number of beds held: people per year * days each holds a bed / 365.
 * With the mean stay this is the load of guest nights (occupancy rule); with stay plus turnover, and demand instead
 * of guests, the offered load of the rules for refusal and waiting.
 */
export function offeredLoad(peoplePerYear: number, holdingDays: number): number {
  return (peoplePerYear * holdingDays) / DAYS_PER_YEAR;
}
