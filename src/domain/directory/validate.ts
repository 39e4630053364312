import type { z } from "zod";
import { allowedKeys, describeField } from "./describe-schema.ts";
import { describeValue, formatFieldPath, type FieldPath, type Problem } from "./problem.ts";

/** A parsed content file: its data and where each field stands. */
export interface ParsedDocument {
  /** Path from the project folder, with forward slashes. */
  file: string;
  data: unknown;
  /** Line of the field at this path, or of the nearest field around it. */
  lineAt: (path: FieldPath) => number;
}

export type Validated<T> = { value: T; problems?: never } | { value?: never; problems: Problem[] };

/** Checks one document against its schema and words every issue in Dutch. */
export function validateDocument<S extends z.ZodType>(schema: S, document: ParsedDocument): Validated<z.output<S>> {
  const result = schema.safeParse(document.data);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => wordIssue(schema, document, issue)) };
}

/** A problem at a field of a document that passed its schema but not a later check. */
export function problemAt(document: ParsedDocument, path: FieldPath, expected: string, found?: string): Problem {
  return {
    file: document.file,
    line: document.lineAt(path),
    field: formatFieldPath(path),
    found: found ?? describeValue(valueAt(document.data, path)),
    expected,
  };
}

function wordIssue(schema: z.ZodType, document: ParsedDocument, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  if (issue.code === "unrecognized_keys") {
    const keys = allowedKeys(schema, path);
    return issue.keys.map((key) => problemAt(document, [...path, key], expectKeyLike(key, keys), "een onbekend veld"));
  }
  if (issue.code === "custom" && issue.message !== "Invalid input") {
    return [problemAt(document, path, issue.message)];
  }
  if (issue.code === "invalid_key") {
    return [problemAt(document, path, "een id met kleine letters, cijfers en streepjes", "een onbekend veld")];
  }
  const { title, description } = describeField(schema, path);
  return [problemAt(document, path, description ?? title ?? "een geldige waarde")];
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) => (value !== null && typeof value === "object" ? (value as Record<string | number, unknown>)[part] : undefined),
    data,
  );
}

function expectKeyLike(key: string, allowed: readonly string[]): string {
  const nearest = allowed.find((candidate) => editDistance(candidate, key) <= 2);
  if (nearest) return `${nearest} (of een ander veld uit het schema)`;
  return allowed.length > 0 ? `een van: ${allowed.join(", ")}` : "geen extra veld";
}

/** Number of single-character changes between two words (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
