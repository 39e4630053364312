/** A rule that ties several fields together and does not hold. */
export interface BrokenRule {
  path: (string | number)[];
  /** What is expected, in Dutch. */
  expected: string;
}

export function broken(condition: boolean, path: (string | number)[], expected: string): BrokenRule[] {
  return condition ? [{ path, expected }] : [];
}
