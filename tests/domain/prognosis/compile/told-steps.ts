import type { Problem } from "../../../../src/domain/border/problem.ts";
import type { ParsedDocument } from "../../../../src/domain/border/validate.ts";

/** A table as it was read: its first row stands on line 2. */
export const toDocument = (data: unknown, file = "tabel.csv"): ParsedDocument => ({
  file,
  data,
  lineAt: ([row]) => (typeof row === "number" ? row + 2 : 1),
});

export const tell = (problems: readonly Problem[]) =>
  problems.map(({ file, line, field, found, expected }) => `${file}:${line} ${field}: ${found} → ${expected}`);

/** What a step gives, with what it told. */
export function collect<T>(step: (problems: Problem[]) => T): { value: T; told: string[] } {
  const problems: Problem[] = [];
  const value = step(problems);
  return { value, told: tell(problems) };
}
