/**
 * The part of the schema library that a visitor's browser needs to read a scenario or own figures: the same names, the
 * same meaning and the same paths as zod/mini, which weighs fifteen times as much. Import it as `z`. The tests hold
 * it against zod/mini itself.
 */
export type Path = (string | number)[];

export interface Issue {
  code: "invalid_type" | "invalid_value" | "unrecognized_keys" | "invalid_key";
  path: Path;
  /** What was expected. */
  message: string;
  /** Of fields that do not exist. */
  keys?: string[];
  /** Of a key that is none. */
  issues?: { message: string }[];
}

export type Parsed<T> = { success: true; data: T } | { success: false; error: { issues: Issue[] } };

/** What a value of the right kind must be besides; "last" is asked only when nothing within is wrong. */
interface Check<T> {
  message: string;
  holds: (value: T) => boolean;
  /** "first" is asked of a list before its rows are read. */
  when?: "first" | "last";
}

type Read = (value: unknown, path: Path, issues: Issue[]) => unknown;

export interface Schema<T> {
  read: Read;
  check: (...checks: Check<T>[]) => Schema<T>;
  safeParse: (value: unknown) => Parsed<T>;
  isOptional: boolean;
  /** Of the fields of an object. */
  fields?: Fields;
}

export type Fields = Readonly<Record<string, Schema<unknown>>>;

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- any schema at all: a check takes T, so unknown would not fit. */
type AnySchema = Schema<any>;
type AnyFields = Readonly<Record<string, AnySchema>>;

/** The type of what a schema lets through. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

type OptionalKeys<F> = { [K in keyof F]: F[K] extends OptionalSchema<unknown> ? K : never }[keyof F];
type Flat<T> = { [K in keyof T]: T[K] };
type ObjectOf<F> = Flat<
  { [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & { [K in OptionalKeys<F>]?: Infer<F[K]> }
>;

interface OptionalSchema<T> extends Schema<T> {
  isOptional: true;
}

const INVALID = "Invalid input";
const MOST_SAFE = Number.MAX_SAFE_INTEGER;

function create<T>(read: Read, checks: readonly Check<T>[] = []): Schema<T> {
  const readAll: Read = (value, path, issues) => {
    const before = issues.length;
    const tooLong = Array.isArray(value) && checks.find(({ when, holds }) => when === "first" && !holds(value as T));
    if (tooLong) {
      issues.push({ code: "invalid_value", path, message: tooLong.message });
      return value as unknown;
    }
    const found = read(value, path, issues);
    if (issues.slice(before).some(({ code, path: at }) => code === "invalid_type" && at.length === path.length))
      return found;
    for (const { message, holds, when } of checks)
      if (!(when === "last" && issues.length > before) && !holds(found as T))
        issues.push({ code: "invalid_value", path, message });
    return found;
  };
  return {
    read: readAll,
    isOptional: false,
    check: (...more) => create(read, [...checks, ...more]),
    safeParse: (value) => {
      const issues: Issue[] = [];
      const data = readAll(value, [], issues) as T;
      return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
    },
  };
}

/** A value that is of the kind or is not. */
function ofKind<T>(is: (value: unknown) => boolean, message: string, code: Issue["code"] = "invalid_type"): Schema<T> {
  return create((value, path, issues) => {
    if (!is(value)) issues.push({ code, path, message });
    return value;
  });
}

const word = (message: string | { error: string }) => (typeof message === "string" ? message : message.error);

export const string = (message = INVALID) => ofKind<string>((value) => typeof value === "string", message);
export const boolean = (message = INVALID) => ofKind<boolean>((value) => typeof value === "boolean", message);
/** NaN and Infinity are no numbers. */
export const number = (message: string | { error: string } = INVALID) =>
  ofKind<number>((value) => Number.isFinite(value), word(message));
export const int = (message = INVALID) =>
  ofKind<number>((value) => Number.isInteger(value), message).check({
    message,
    holds: (value) => Math.abs(value) <= MOST_SAFE,
  });
export const literal = <const T extends string | number>(only: T, message = INVALID) =>
  ofKind<T>((value) => value === only, message, "invalid_value");

const oneOf = <const T extends readonly [string, ...string[]]>(values: T, message = INVALID) =>
  ofKind<T[number]>((value) => values.includes(value as string), message, "invalid_value");
export { oneOf as enum };

export const optional = <T>(inner: Schema<T>): OptionalSchema<T | undefined> => ({
  ...create<T | undefined>((value, path, issues) =>
    value === undefined ? undefined : inner.read(value, path, issues),
  ),
  isOptional: true,
});
export const nullable = <T>(inner: Schema<T>): Schema<T | null> =>
  create<T | null>((value, path, issues) => (value === null ? null : inner.read(value, path, issues)));

export const array = <T>(item: Schema<T>, message = INVALID): Schema<T[]> =>
  create<T[]>((value, path, issues) => {
    if (Array.isArray(value)) return value.map((one, index) => item.read(one, [...path, index], issues) as T);
    issues.push({ code: "invalid_type", path, message });
    return value;
  });

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** By a name of its own. A name that is none is told with what it should be. */
export const record = <T>(key: Schema<string>, value: Schema<T>, message = INVALID): Schema<Record<string, T>> =>
  create<Record<string, T>>((found, path, issues) => {
    if (!isPlain(found)) {
      issues.push({ code: "invalid_type", path, message });
      return found;
    }
    const read = Object.entries(found).flatMap(([name, one]) => {
      if (name === "__proto__") return [];
      const named = key.safeParse(name);
      if (named.success) return [[name, value.read(one, [...path, name], issues) as T] as const];
      issues.push({ code: "invalid_key", path: [...path, name], message, issues: named.error.issues });
      return [];
    });
    return Object.fromEntries(read);
  });

/** These fields and no others. */
export function strictObject<F extends AnyFields>(fields: F, message = INVALID): Schema<ObjectOf<F>> & { fields: F } {
  const schema = create<ObjectOf<F>>((found, path, issues) => {
    if (typeof found !== "object" || found === null || Array.isArray(found)) {
      issues.push({ code: "invalid_type", path, message });
      return found;
    }
    const given = found as Record<string, unknown>;
    const read = Object.entries(fields).flatMap(([name, field]) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      const one: unknown = field.read(value, [...path, name], issues);
      return one === undefined && !Object.hasOwn(given, name) ? [] : [[name, one] as const];
    });
    const keys = Object.keys(given).filter((name) => !Object.hasOwn(fields, name));
    if (keys.length > 0) issues.push({ code: "unrecognized_keys", path, message, keys });
    return Object.fromEntries(read);
  });
  return { ...schema, fields };
}

/** One of several objects, told apart by one field. */
export function discriminatedUnion<const O extends readonly (Schema<unknown> & { fields: AnyFields })[]>(
  field: string,
  options: O,
  message = INVALID,
): Schema<Infer<O[number]>> {
  return create((found, path, issues) => {
    if (typeof found !== "object" || found === null || Array.isArray(found)) {
      issues.push({ code: "invalid_type", path, message });
      return found;
    }
    const kind = (found as Record<string, unknown>)[field];
    const option = options.find(({ fields }) => fields[field]!.safeParse(kind).success);
    if (option !== undefined) return option.read(found, path, issues);
    issues.push({ code: "invalid_value", path: [...path, field], message });
    return found;
  });
}

export const gte = (least: number, message: string): Check<number> => ({
  message,
  holds: (value) => value >= least,
});
export const lte = (most: number, message: string): Check<number> => ({
  message,
  holds: (value) => value <= most,
});
export const regex = (pattern: RegExp, message: string): Check<string> => ({
  message,
  holds: (value) => pattern.test(value),
});
export const maxLength = (most: number, message: string): Check<{ length: number }> => ({
  message,
  holds: ({ length }) => length <= most,
  when: "first",
});
export const refine = <T>(holds: (value: T) => boolean, message: string): Check<T> => ({
  message,
  holds,
  when: "last",
});
