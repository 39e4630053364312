import type { FieldPath } from "../../src/domain/border/problem.ts";

interface PlacedText {
  path: FieldPath;
  text: string;
}

/**
 * Every text in a value, with where it stands.
 * @param isWanted leaves out the others at once; of most texts nobody needs to know where they stand
 */
export function walkStrings(
  value: unknown,
  path: FieldPath,
  isWanted: (text: string) => boolean = () => true,
): PlacedText[] {
  const found: PlacedText[] = [];
  const steps = [...path];
  const collect = (item: unknown): void => {
    if (typeof item === "string") {
      if (isWanted(item)) found.push({ path: [...steps], text: item });
    } else if (Array.isArray(item)) {
      for (let index = 0; index < item.length; index += 1) collectAt(index, item[index]);
    } else if (item !== null && typeof item === "object") {
      for (const [key, inner] of Object.entries(item)) collectAt(key, inner);
    }
  };
  const collectAt = (step: string | number, item: unknown): void => {
    steps.push(step);
    collect(item);
    steps.pop();
  };
  collect(value);
  return found;
}
