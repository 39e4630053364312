import type { FieldPath } from "../../src/domain/border/problem.ts";

interface PlacedText {
  path: FieldPath;
  text: string;
}

/** Every text in a value, with where it stands. */
export function walkStrings(value: unknown, path: FieldPath): PlacedText[] {
  const found: PlacedText[] = [];
  collect(value, path, found);
  return found;
}

function collect(value: unknown, path: FieldPath, found: PlacedText[]): void {
  if (typeof value === "string") found.push({ path, text: value });
  else if (Array.isArray(value)) value.forEach((item, index) => collect(item, [...path, index], found));
  else if (value !== null && typeof value === "object")
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], found);
}
