/** A copy that lacks these fields. */
export function without<T extends object, Name extends keyof T>(record: T, ...names: readonly Name[]): Omit<T, Name> {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => !(names as readonly PropertyKey[]).includes(name)),
  ) as Omit<T, Name>;
}
