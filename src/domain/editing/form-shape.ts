import { isSame, type PlainObject } from "../border/patch-yaml.ts";

/**
 * What a field left empty in a form means in the file: no field at all, null ("not known", where the schema wants it
 * said), or an empty list or group that stays.
 */
export type WhenEmpty = "absent" | "null" | "kept";

/** The build-up of a record, as far as a form has to know it. Plain data: it travels to the browser as JSON. */
export type FormShape =
  | { kind: "value"; whenEmpty: WhenEmpty; isNumber?: true }
  | { kind: "list"; whenEmpty: WhenEmpty; item: FormShape }
  | { kind: "group"; whenEmpty: WhenEmpty; fields: Readonly<Record<string, FormShape>> }
  /** A group whose keys are ids. */
  | { kind: "by-id"; whenEmpty: WhenEmpty; value: FormShape };

/**
 * The record that a filled-in form stands for, in the order of its schema; undefined for a field that is absent.
 * What the form does not know stays out.
 */
export function readAnswer(value: unknown, shape: FormShape): unknown {
  switch (shape.kind) {
    case "value":
      return readValue(value, shape);
    case "list":
      return readList(value, shape);
    case "group":
      return whenFilled(readFields(Object(value) as PlainObject, shape.fields), shape.whenEmpty);
    case "by-id": {
      const given = Object(value) as PlainObject;
      const fields = Object.fromEntries(Object.keys(given).map((id) => [id, shape.value]));
      return whenFilled(readFields(given, fields), shape.whenEmpty);
    }
  }
}

function readValue(value: unknown, { whenEmpty, isNumber }: Extract<FormShape, { kind: "value" }>): unknown {
  if (value === undefined || value === null || value === "") return whenEmpty === "null" ? null : undefined;
  const isWritten = isNumber === true && typeof value === "string" && Number.isFinite(Number(value));
  return isWritten ? Number(value) : value;
}

function readList(value: unknown, { whenEmpty, item }: Extract<FormShape, { kind: "list" }>): unknown {
  const items = (Array.isArray(value) ? (value as unknown[]) : [])
    .map((one) => readAnswer(one, item))
    .filter((one) => one !== undefined);
  if (items.length > 0 || whenEmpty === "kept") return items;
  return whenEmpty === "null" ? null : undefined;
}

function readFields(given: PlainObject, fields: Readonly<Record<string, FormShape>>): Record<string, unknown> {
  const read = Object.entries(fields).map(([name, shape]) => [name, readAnswer(given[name], shape)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

function whenFilled(fields: Record<string, unknown>, whenEmpty: WhenEmpty): unknown {
  if (whenEmpty === "kept" || Object.values(fields).some(saysSomething)) return fields;
  return whenEmpty === "null" ? null : undefined;
}

function saysSomething(value: unknown): boolean {
  return value !== null && (typeof value !== "object" || Object.values(value).some(saysSomething));
}

/**
 * The record as it has to be written: what the form changed, and everything else as it stood. An empty list that stood
 * in the file is the same as one that is absent, and so stays; a field that no form shows stays too.
 */
export function mergeAnswer(before: unknown, given: unknown, shape: FormShape): unknown {
  const answer = readAnswer(given, shape);
  if (before === undefined) return answer;
  if (isSame(readAnswer(before, shape), answer)) return before;
  if (shape.kind === "group") return mergeFields(before, given, answer, shape.fields);
  if (shape.kind === "list" && Array.isArray(before) && Array.isArray(given))
    return mergeItems(before, given, shape.item);
  return answer;
}

/** In a list of another length an item is known by what it says. */
function mergeItems(before: readonly unknown[], given: readonly unknown[], shape: FormShape): unknown[] {
  const merged =
    before.length === given.length
      ? before.map((one, index) => mergeAnswer(one, given[index], shape))
      : given.map((one) => {
          const answer = readAnswer(one, shape);
          return before.find((old) => isSame(readAnswer(old, shape), answer)) ?? answer;
        });
  return merged.filter((one) => one !== undefined);
}

function mergeFields(
  before: unknown,
  given: unknown,
  answer: unknown,
  fields: Readonly<Record<string, FormShape>>,
): unknown {
  if (answer === undefined || answer === null || before === null || typeof before !== "object") return answer;
  const [old, filled] = [before as PlainObject, Object(given) as PlainObject];
  const merged = Object.entries(fields).map(
    ([name, shape]) => [name, mergeAnswer(old[name], filled[name], shape)] as const,
  );
  const unseen = Object.entries(old).filter(([name]) => !(name in fields));
  return Object.fromEntries([...merged.filter(([, value]) => value !== undefined), ...unseen]);
}
