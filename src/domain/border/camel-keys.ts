type CamelKey<Key> = Key extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelKey<Tail>>}` : Key;

/** A value of a content file with its keys as the code writes them: `status_date` becomes `statusDate`. */
export type CamelKeys<Value> = Value extends readonly (infer Item)[]
  ? CamelKeys<Item>[]
  : Value extends object
    ? { [Key in keyof Value as CamelKey<Key>]: CamelKeys<Value[Key]> }
    : Value;

/** Renames the keys at every level and leaves out keys without a value; ids with hyphens stay as they are. */
export function camelKeys<Value>(value: Value): CamelKeys<Value> {
  return rename(value) as CamelKeys<Value>;
}

/** Records share their few hundred keys. */
const renamed = new Map<string, string>();

/** One key as the code writes it. */
export function camelKey(key: string): string {
  const before = renamed.get(key);
  if (before !== undefined) return before;
  const name = key.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  renamed.set(key, name);
  return name;
}

function rename(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rename);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [camelKey(key), rename(item)]),
  );
}
