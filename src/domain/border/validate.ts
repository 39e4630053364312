import type { z } from "zod";
import { findClosestWord } from "./closest-word.ts";
import { describeExpected } from "./describe-issue.ts";
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

/** A document that follows its schema, with its values. */
export interface ValidDocument<T> extends ParsedDocument {
  value: T;
}

export type Validated<T> = { value: T; problems?: never } | { value?: never; problems: Problem[] };

/** Checks one document against its schema and words every issue in Dutch. */
export function validateDocument<S extends z.ZodType>(schema: S, document: ParsedDocument): Validated<z.output<S>> {
  const result = schema.safeParse(document.data);
  if (result.success) return { value: result.data };
  const problems = result.error.issues.flatMap((issue) => wordIssue(schema, document, issue));
  return { problems: tellMisspelledOnce(problems) };
}

const MISSPELLED = "een veld dat hier niet bestaat";
const MISSING = describeValue(undefined);

/** A misspelled name is one fault: the field it was meant to be is not told as missing as well. */
function tellMisspelledOnce(problems: readonly Problem[]): Problem[] {
  const parentOf = ({ field }: Problem) => field.slice(0, field.lastIndexOf(".") + 1);
  const nameOf = ({ field }: Problem) => field.slice(field.lastIndexOf(".") + 1);
  const missing = problems.filter(({ found }) => found === MISSING);
  const meant = new Map<Problem, Problem>();
  for (const problem of problems.filter(({ found }) => found === MISSPELLED)) {
    const beside = missing.filter((other) => parentOf(other) === parentOf(problem));
    const near = findClosestWord(nameOf(problem), beside.map(nameOf));
    const other = beside.find((candidate) => nameOf(candidate) === near);
    if (other) meant.set(other, problem);
  }
  const told = new Set(meant.values());
  return problems
    .filter((problem) => !meant.has(problem))
    .map((problem) => {
      if (!told.has(problem)) return problem;
      const [field = problem] = [...meant].find(([, misspelled]) => misspelled === problem) ?? [];
      return { ...problem, expected: `${nameOf(field)}, zo geschreven` };
    });
}

/** Checks several documents of one kind; returns those that follow the schema and what is wrong in the others. */
export function validateDocuments<S extends z.ZodType>(
  schema: S,
  documents: readonly ParsedDocument[],
): { valid: ValidDocument<z.output<S>>[]; problems: Problem[] } {
  const valid: ValidDocument<z.output<S>>[] = [];
  const problems: Problem[] = [];
  for (const document of documents) {
    const result = validateDocument(schema, document);
    if (result.problems) problems.push(...result.problems);
    else valid.push({ ...document, value: result.value });
  }
  return { valid, problems };
}

/** A problem at a field of a document; `found` words the value there unless it is given. */
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
    const expected = keys.length > 0 ? `een van: ${keys.join(", ")}` : "geen extra veld";
    return issue.keys.map((key) => problemAt(document, [...path, key], expected, MISSPELLED));
  }
  const { title, description } = describeField(schema, path);
  return [problemAt(document, path, describeExpected(issue, description ?? title))];
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      value !== null && typeof value === "object" ? (value as Record<string | number, unknown>)[part] : undefined,
    data,
  );
}
