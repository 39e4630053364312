import type { z } from "zod";
import { contentSchemas } from "./collections.ts";
import type { CollectionName } from "./collections.ts";
import { describeExpected, describeFound } from "./describe-issue.ts";
import { findFieldMeta, listFieldNames } from "./field-meta.ts";

/** One thing that is wrong with an entry, in Dutch. `path` is for finding the line; `message` is the whole sentence. */
export interface EntryProblem {
  readonly path: readonly (string | number)[];
  /** The path as an editor reads it: `sources[0].date`; empty for the entry as a whole. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly message: string;
}

/** `["sources", 0, "date"]` becomes `sources[0].date`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function problemAt(schema: z.core.$ZodType, path: readonly PropertyKey[], found: string, expected: string): EntryProblem {
  const field = formatPath(path);
  const { title } = findFieldMeta(schema, path);
  const name = field === "" ? "de gegevens als geheel" : `veld "${field}"${title === undefined ? "" : ` (${title})`}`;
  return {
    path: path.filter((key) => typeof key !== "symbol"),
    field, found, expected,
    message: `${name}: gevonden ${found}, verwacht ${expected}`,
  };
}

function issueToProblems(schema: z.core.$ZodType, data: unknown, issue: z.core.$ZodIssue): EntryProblem[] {
  if (issue.code === "unrecognized_keys") {
    const known = listFieldNames(schema, issue.path).join(", ");
    return issue.keys.map((key) => problemAt(schema, [...issue.path, key], "een veld dat hier niet bestaat", `een van: ${known}`));
  }
  const { description } = findFieldMeta(schema, issue.path);
  const value = valueAt(data, issue.path);
  return [problemAt(schema, issue.path, describeFound(value), describeExpected(issue, description))];
}

/** Checks data against any schema of the written content and reports all problems in Dutch; empty when it is right. */
export function checkAgainst(schema: z.ZodType, data: unknown): EntryProblem[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => issueToProblems(schema, data, issue));
}

/** Checks the front matter of one entry (or one glossary term) of a collection. */
export function checkEntry(collection: CollectionName, data: unknown): EntryProblem[] {
  return checkAgainst(contentSchemas[collection], data);
}
