import type { FieldPath } from "../../src/domain/border/problem.ts";

/** Every text in a value, with where it stands. */
export function walkStrings(value: unknown, path: FieldPath): { path: FieldPath; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (value === null || typeof value !== "object") return [];
  const fields: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return fields.flatMap(([key, item]) => walkStrings(item, [...path, key]));
}
