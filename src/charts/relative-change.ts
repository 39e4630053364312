/** A change as a part of what was there; null when there was nothing to take a part of (less than `least`). */
export function relativeChange(before: number, after: number, least = 0): number | null {
  return before > least ? after / before - 1 : null;
}
